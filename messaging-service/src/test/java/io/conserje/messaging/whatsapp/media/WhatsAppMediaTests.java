package io.conserje.messaging.whatsapp.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.media.MediaSource.Fetched;
import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.media.Parts;
import io.conserje.messaging.media.Wanted;
import io.conserje.messaging.whatsapp.reading.Bodies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.json.JsonMapper;

class WhatsAppMediaTests {
    private static final byte[] BYTES = "the bytes".getBytes();
    private static final String HASH = "a".repeat(64);

    /** Longer than any answer takes on a busy machine. */
    private static final Duration PATIENT = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final StandInFiles meta = new StandInFiles();
    private final Wanted wanted = new Wanted("whatsapp", Bodies.NUMBER, "m1", "default", "image", null, null, 1);

    @AfterEach
    void close() {
        meta.close();
    }

    @Test
    void theAddressAndTheBytesAreAskedForWithTheSameToken() {
        meta.addressOf("f", ",\"sha256\":\"" + HASH.toUpperCase() + "\",\"file_size\":\"9\"");
        meta.file(200, BYTES);
        PartFile part = Parts.in(folder, 100);
        assertThat(media().fetch(wanted, part)).isEqualTo(new Fetched.Complete(HASH));
        assertThat(Parts.bytes(part)).isEqualTo(BYTES);
        assertThat(meta.asked())
                .containsExactly(
                        "/graph/v25.0/m1?phone_number_id=" + Bodies.NUMBER + " Bearer secret-token",
                        "/files/f Bearer secret-token");
    }

    @Test
    void anAddressThatHasRunOutIsAskedForOnceMore() {
        meta.addressOf("old", "");
        meta.addressOf("new", "");
        meta.file(404, new byte[0]);
        meta.file(200, BYTES);
        assertThat(fetch()).isInstanceOf(Fetched.Complete.class);
        assertThat(meta.asked()).hasSize(4).last().asString().startsWith("/files/new");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void whatIsStillNotThereAfterwardsIsGone(int status) {
        meta.addressOf("f", "");
        meta.file(status, new byte[0]);
        assertThat(fetch()).isEqualTo(new Fetched.Gone());
        assertThat(meta.asked()).hasSize(4);
    }

    @Test
    void anIdThatMetaDoesNotKnowAnyMoreIsGone() {
        meta.address(400, "{\"error\":{\"code\":100,\"error_subcode\":33}}");
        assertThat(fetch()).isEqualTo(new Fetched.Gone());
    }

    @ParameterizedTest
    @CsvSource({"401, account", "403, account", "429, throttled", "500, unavailable", "503, unavailable"})
    void troubleWithTheAddressIsTriedLater(int status, String reason) {
        meta.address(status, "<html>");
        assertThat(fetch())
                .isInstanceOfSatisfying(
                        Fetched.Later.class, later -> assertThat(later.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"401, status_4xx", "500, status_5xx", "204, status_2xx"})
    void troubleWithTheBytesIsTriedLater(int status, String reason) {
        meta.addressOf("f", "");
        meta.file(status, new byte[0]);
        assertThat(fetch()).isEqualTo(new Fetched.Later(Duration.ZERO, reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not json", "{}", "{\"url\":\"\"}", "{\"url\":\"http://exa mple\"}", "[]", "{\"url\":7}"})
    void anOddAddressIsTriedLater(String body) {
        meta.address(200, body);
        assertThat(fetch()).isInstanceOf(Fetched.class).isNotInstanceOf(Fetched.Complete.class);
        assertThat(meta.asked()).noneMatch(call -> call.startsWith("/files"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/f",
                "http://169.254.169.254/latest/meta-data",
                "http://127.0.0.1:1/files/f",
                "file:///etc/passwd",
                "https://lookaside.fbsbx.com@evil.example/f",
                "https://lookaside.fbsbx.com.evil.example/f",
                "http://lookaside.fbsbx.com/f",
                "https://lookaside.fbsbx.com:8443/f"
            })
    void noForeignHostIsEverCalledWithTheToken(String url) {
        meta.address(200, "{\"url\":\"" + url + "\"}");
        assertThat(fetch()).isEqualTo(new Fetched.Refused("foreign_host"));
    }

    @Test
    void aRedirectIsFollowedToAnAllowedHostOnly() {
        meta.addressOf("f", "");
        meta.redirect("/files/g");
        meta.file(200, BYTES);
        assertThat(fetch()).isInstanceOf(Fetched.Complete.class);
        StandInFiles elsewhere = new StandInFiles();
        elsewhere.file(200, BYTES);
        meta.redirect(elsewhere.file("stolen"));
        meta.redirect(elsewhere.file("stolen"));
        fetch();
        assertThat(fetch()).isEqualTo(new Fetched.Refused("foreign_host"));
        assertThat(elsewhere.asked()).isEmpty();
        elsewhere.close();
    }

    @Test
    void aRedirectThatGoesRoundInCirclesEnds() {
        meta.addressOf("f", "");
        meta.redirect("/files/f");
        assertThat(fetch()).isEqualTo(new Fetched.Later(Duration.ZERO, "redirects"));
        assertThat(meta.asked()).hasSize(5);
    }

    @Test
    void aFileThatSaysItIsTooLargeIsNotBegun() {
        meta.addressOf("f", ",\"file_size\":101");
        assertThat(fetch()).isEqualTo(new Fetched.Refused("too_large"));
        assertThat(meta.asked()).hasSize(1);
    }

    @Test
    void aFileThatDoesNotEndIsCut() {
        meta.addressOf("f", ",\"file_size\":5");
        meta.endless();
        assertThat(fetch()).isEqualTo(new Fetched.Refused("too_large"));
    }

    @Test
    void aFileThatComesTooSlowlyIsCutAndTriedLater() {
        meta.addressOf("f", "");
        meta.dribbles();
        assertThat(media(Duration.ofMillis(400)).fetch(wanted, Parts.in(folder, 100)))
                .isEqualTo(new Fetched.Later(Duration.ZERO, "no_answer"));
    }

    @Test
    void aNumberThatIsNotTheTenantsHasNoFiles() {
        var stranger = new Wanted("whatsapp", Bodies.NUMBER, "m1", "other", "image", null, null, 1);
        assertThat(media().fetch(stranger, Parts.in(folder, 100))).isEqualTo(new Fetched.Refused("unknown_number"));
        assertThat(meta.asked()).isEmpty();
    }

    private Fetched fetch() {
        return media().fetch(wanted, Parts.in(folder, 100));
    }

    private WhatsAppMedia media() {
        return media(PATIENT);
    }

    private WhatsAppMedia media(Duration longest) {
        var settings =
                new MediaSettings(meta.url(), "v25.0", List.of("lookaside.fbsbx.com", "*.whatsapp.net"), longest);
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(PATIENT);
        RestClient rest = RestClient.builder()
                .baseUrl(meta.url().toString())
                .requestFactory(requests)
                .build();
        GraphMediaApi graph = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest))
                .build()
                .createClient(GraphMediaApi.class);
        return new WhatsAppMedia(
                Bodies.numbers(),
                graph,
                new MediaClient(new MediaHosts(settings)::allow, settings.longest()),
                settings,
                JsonMapper.builder().build());
    }
}
