package io.conserje.messaging.whatsapp;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Makes WhatsApp a channel: its client group and its numbers. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "graph", types = GraphApi.class)
class WhatsAppConfiguration {
    @Bean
    WhatsAppNumbers whatsAppNumbers(WhatsAppProperties properties) {
        return new WhatsAppNumbers(properties.configured());
    }
}
