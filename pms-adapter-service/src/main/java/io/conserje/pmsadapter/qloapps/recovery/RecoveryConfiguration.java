package io.conserje.pmsadapter.qloapps.recovery;

import io.conserje.pmsadapter.qloapps.QloAppsApi;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.client.RestClientException;
import org.springframework.web.service.registry.ImportHttpServices;

/** Puts the recovery beside the breaker of the reads, where they have one. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "qloapps-check", types = ProbeApi.class)
class RecoveryConfiguration {

    private static final String READS = "qloapps";

    /** The reads come first, since their group makes the breaker. */
    @Bean
    @ConditionalOnProperty(name = "conserje.clients.qloapps.breaker", matchIfMissing = true)
    Recovery recovery(CircuitBreakerRegistry breakers, QloAppsApi reads, ProbeApi beside, TaskScheduler timer) {
        return new Recovery(
                breakers.find(READS).orElseThrow(),
                () -> answers(() -> !beside.anything().getStatusCode().is5xxServerError()),
                () -> answers(
                        () -> !reads.languages("[id]", "1").getStatusCode().is5xxServerError()),
                (after, task) -> timer.schedule(task, timer.getClock().instant().plus(after)));
    }

    private static boolean answers(Probe question) {
        try {
            return question.answers();
        } catch (RestClientException | CallNotPermittedException | BulkheadFullException e) {
            return false;
        }
    }
}
