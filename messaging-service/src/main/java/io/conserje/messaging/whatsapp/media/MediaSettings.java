package io.conserje.messaging.whatsapp.media;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where and how long files are fetched.
 *
 * @param graphUrl base of the Graph API, whose host may give out files too
 * @param graphVersion of the Graph API
 * @param hosts that may give out files; {@code *.} before a name stands for everything below it
 * @param longest a download may last
 */
@ConfigurationProperties("conserje.whatsapp.media")
record MediaSettings(
        URI graphUrl,
        @DefaultValue("v25.0") String graphVersion,
        @DefaultValue List<String> hosts,
        @DefaultValue("2m") Duration longest) {
    MediaSettings {
        hosts = hosts.stream()
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
    }
}
