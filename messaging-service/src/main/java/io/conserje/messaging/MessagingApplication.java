package io.conserje.messaging;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Composition root of messaging-service: WhatsApp in both directions, Gmail outwards. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MessagingApplication {
    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(MessagingApplication.class, args);
    }
}
