package io.conserje.messaging.whatsapp;

import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Makes WhatsApp a channel: its client group and its numbers. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "graph", types = GraphApi.class)
class WhatsAppConfiguration {
    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> graphConnections() {
        return GraphConnections::kept;
    }

    @Bean
    WhatsAppNumbers whatsAppNumbers(WhatsAppProperties properties) {
        return new WhatsAppNumbers(properties.configured());
    }
}
