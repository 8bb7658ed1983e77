package io.conserje.orchestrator.neighbour.messaging;

import io.conserje.orchestrator.worker.Loop;
import io.conserje.orchestrator.worker.Wakeup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts what tells messaging something beside the work. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    Loop confirmationsLoop(Confirmations confirmations) {
        return new Loop("confirmations", new Wakeup(), confirmations::pass);
    }
}
