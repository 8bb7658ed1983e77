package io.conserje.messaging.whatsapp.template;

import io.conserje.messaging.whatsapp.Graph;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the templates together and asks for them beside the calls. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TemplateConfiguration {
    @Bean
    TemplateStore templateStore(JdbcClient jdbc) {
        return new TemplateStore(jdbc, InstantSource.system());
    }

    @Bean
    Templates templates(TemplateStore store, TemplateProperties properties) {
        return new Templates(store, properties);
    }

    @Bean
    TemplateNews templateNews(WhatsAppNumbers numbers, TemplateStore store) {
        return new TemplateNews(numbers, store);
    }

    @Bean
    SchedulingConfigurer templateListing(
            WhatsAppNumbers numbers,
            Graph graph,
            JsonMapper json,
            TemplateStore store,
            TemplateProperties properties,
            MeterRegistry meters) {
        var sync = new TemplateSync(numbers, new TemplatePages(graph, json), store, properties, meters);
        return tasks -> tasks.addFixedDelayTask(sync::pass, properties.lookedAfter());
    }
}
