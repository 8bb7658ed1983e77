package io.conserje.messaging.whatsapp.media;

import io.conserje.messaging.media.MediaSource;
import io.conserje.messaging.reencoding.ChannelFiles;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.json.JsonMapper;

/** Makes WhatsApp a channel whose files can be fetched. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "graph-media", types = GraphMediaApi.class)
class WhatsAppMediaConfiguration {
    /** The longest that fetching a file of ours may last, for which an answer to a guest waits. */
    private static final Duration OF_OURS = Duration.ofSeconds(30);

    @Bean
    MediaSource whatsAppMediaSource(
            WhatsAppNumbers numbers, GraphMediaApi graph, MediaSettings settings, JsonMapper json) {
        var client = new MediaClient(new MediaHosts(settings)::allow, settings.longest());
        return new WhatsAppMedia(numbers, graph, client, settings, json);
    }

    @Bean
    ChannelFiles whatsAppFiles(WhatsAppNumbers numbers, GraphMediaApi graph, MediaSettings settings, JsonMapper json) {
        var byId = new WhatsAppMedia(
                numbers, graph, new MediaClient(new MediaHosts(settings)::allow, OF_OURS), settings, json);
        var byLink = new MediaClient(MediaHosts::isOpen, OF_OURS);
        return new WhatsAppFiles(byId, byLink, new MediaUploads(numbers, graph, settings.graphVersion(), json));
    }
}
