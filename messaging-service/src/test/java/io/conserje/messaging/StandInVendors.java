package io.conserje.messaging;

import io.conserje.messaging.gmail.GmailFixture;
import io.conserje.messaging.gmail.StandInGmail;
import io.conserje.messaging.whatsapp.StandInGraph;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Meta and Google, as far as the whole service needs them. */
@TestConfiguration(proxyBeanMethods = false)
class StandInVendors {

    @Bean
    StandInGraph standInGraph() {
        return new StandInGraph();
    }

    @Bean
    StandInGmail standInGmail() {
        return new StandInGmail();
    }

    @Bean
    DynamicPropertyRegistrar mailbox(StandInGmail google) {
        return registry -> {
            registry.add("GMAIL_API_URL", google::url);
            registry.add("GMAIL_MAILBOX", () -> GmailFixture.ADDRESS);
            registry.add(
                    "GMAIL_CREDENTIALS",
                    () -> GmailFixture.file(google.tokenUri()).toString());
        };
    }

    @Bean
    DynamicPropertyRegistrar graphUrl(StandInGraph graph) {
        return registry -> registry.add("spring.http.serviceclient.graph.base-url", graph::url);
    }
}
