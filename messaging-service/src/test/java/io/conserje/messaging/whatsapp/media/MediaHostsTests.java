package io.conserje.messaging.whatsapp.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaHostsTests {
    private final MediaHosts hosts = hosts("https://graph.facebook.com");

    @ParameterizedTest
    @CsvSource({
        "https://93.184.216.34/f,              true",
        "https://93.184.216.34:443/f,          true",
        "https://93.184.216.34:444/f,          false",
        "http://93.184.216.34/f,               false",
        "ftp://93.184.216.34/f,                false",
        "https://user@93.184.216.34/f,         false",
        "https://93.184.216.35/f,              false",
        "/f,                                   false",
        "https:///f,                           false"
    })
    void onlyListedHostsAreCalledAndOnlyByHttps(String url, boolean allowed) {
        assertThat(hosts.allow(URI.create(url))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "[::1]",
        "[fe80::1]",
        "[fd00::1]",
        "[::ffff:127.0.0.1]"
    })
    void aListedHostWithAPrivateAddressIsNotCalled(String host) {
        String url = "https://" + host + "/f";
        var settings = new MediaSettings(
                URI.create("https://graph.facebook.com"),
                "v25.0",
                List.of(URI.create(url).getHost()),
                Duration.ofMinutes(1));
        assertThat(new MediaHosts(settings).allow(URI.create(url))).isFalse();
    }

    @Test
    void theOriginOfTheGraphApiIsOneOfThemWhereverItIs() {
        URI file = URI.create("http://127.0.0.1:8090/files/f");
        assertThat(hosts("http://127.0.0.1:8090/sim").allow(file)).isTrue();
        assertThat(hosts("http://127.0.0.1:8091/sim").allow(file)).isFalse();
        assertThat(hosts("https://127.0.0.1:8090/sim").allow(file)).isFalse();
        assertThat(hosts("https://graph.facebook.com").allow(URI.create("https://graph.facebook.com:443/f")))
                .isTrue();
    }

    private static MediaHosts hosts(String graph) {
        return new MediaHosts(
                new MediaSettings(URI.create(graph), "v25.0", List.of("93.184.216.34"), Duration.ofMinutes(1)));
    }
}
