package io.conserje.orchestrator.outbox;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.orchestrator.intake.IntakeTrouble;
import io.conserje.orchestrator.worker.Crew;
import io.conserje.orchestrator.worker.Loop;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeup;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Starts the dispatcher and those who ask for outcomes. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean(destroyMethod = "drain")
    Dispatcher dispatcher(
            OutboxQueue queue,
            OutboxResults results,
            Channels channels,
            Correlation correlation,
            Wakeups wakeups,
            OutboxMetrics metrics,
            OutboxProperties properties) {
        var crew = new Crew("send", properties.parallel(), wakeups.of(Topic.OUTBOX));
        return new Dispatcher(queue, results, channels, correlation, metrics, crew);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, JsonMapper json, InstantSource clock, Dispatcher dispatcher, Wakeups wakeups) {
        return new Outbox(jdbc, json, clock, dispatcher.departures(), wakeups);
    }

    @Bean
    UnknownSends unknownSends(
            OutboxQueue queue, Dispatcher dispatcher, Channels channels, IntakeTrouble intake, Wakeups wakeups) {
        return new UnknownSends(queue, dispatcher, channels, intake, wakeups);
    }

    @Bean
    StatusRefresh statusRefresh(JdbcClient jdbc, Channels channels, Wakeups wakeups) {
        return new StatusRefresh(jdbc, channels, wakeups);
    }

    @Bean
    Loop dispatcherLoop(Dispatcher dispatcher, Wakeups wakeups) {
        return new Loop("dispatcher", wakeups.of(Topic.OUTBOX), dispatcher::pass);
    }

    @Bean
    Loop unknownSendsLoop(UnknownSends unknownSends) {
        return new Loop("unknown-sends", new Wakeup(), unknownSends::pass);
    }

    @Bean
    Loop statusRefreshLoop(StatusRefresh refresh) {
        return new Loop("status-refresh", new Wakeup(), refresh::pass);
    }
}
