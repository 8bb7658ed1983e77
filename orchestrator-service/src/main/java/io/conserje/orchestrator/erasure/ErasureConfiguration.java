package io.conserje.orchestrator.erasure;

import io.conserje.orchestrator.worker.Loop;
import io.conserje.orchestrator.worker.Wakeup;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts what asks for erasures. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    ErasureWorker erasureWorker(ErasureWishes wishes, GroupErasures groups, MeterRegistry meters) {
        return new ErasureWorker(wishes, groups, meters);
    }

    @Bean
    Loop erasureLoop(ErasureWorker worker) {
        return new Loop("erasures", new Wakeup(), worker::pass);
    }
}
