package io.conserje.messaging.whatsapp.media;

import io.conserje.messaging.media.MediaSource;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.json.JsonMapper;

/** Makes WhatsApp a channel whose files can be fetched. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "graph-media", types = GraphMediaApi.class)
class WhatsAppMediaConfiguration {
    @Bean
    MediaSource whatsAppMediaSource(
            WhatsAppNumbers numbers, GraphMediaApi graph, MediaSettings settings, JsonMapper json) {
        var client = new MediaClient(new MediaHosts(settings), settings.longest());
        return new WhatsAppMedia(numbers, graph, client, settings, json);
    }
}
