package io.conserje.messaging.whatsapp.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.media.MediaSource.Fetched;
import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.media.Parts;
import io.conserje.messaging.reencoding.FileKind;
import io.conserje.messaging.reencoding.WantedFile;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.reading.Bodies;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.json.JsonMapper;

class WhatsAppFilesTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final StandInFiles meta = new StandInFiles();
    private final StandInGraph graph = new StandInGraph();

    @AfterEach
    void close() {
        meta.close();
        graph.close();
    }

    @Test
    void aFileOfMetasIsFetchedWithTheToken() {
        meta.addressOf("f", "");
        meta.file(200, "bytes".getBytes());
        PartFile part = Parts.in(folder, 100);
        assertThat(files(meta.url().toString()).fetch(wanted("m1", "https://hotel.example/a.png"), part))
                .isInstanceOf(Fetched.Complete.class);
        assertThat(Parts.bytes(part)).asString().isEqualTo("bytes");
        assertThat(meta.asked()).allMatch(call -> call.endsWith("Bearer secret-token"));
    }

    @Test
    void aLinkIsFollowedWithoutAToken() {
        meta.file(200, "bytes".getBytes());
        PartFile part = Parts.in(folder, 100);
        assertThat(files(meta.url().toString()).fetch(wanted(null, meta.file("a.png")), part))
                .isInstanceOf(Fetched.Complete.class);
        assertThat(meta.asked()).containsExactly("/files/a.png null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hotel.example/a.png",
                "https://127.0.0.1/a.png",
                "https://10.0.0.7/a.png",
                "https://169.254.169.254/latest",
                "https://[::1]/a.png",
                "https://user@hotel.example/a.png",
                "https://hotel.example:8443/a.png",
                "file:///etc/passwd"
            })
    void aLinkThatIsNotOnTheOpenWebIsNotFollowed(String link) {
        assertThat(MediaHosts.isOpen(URI.create(link))).isFalse();
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String link : new String[] {null, "no address"}) {
            assertThat(files(meta.url().toString()).fetch(wanted(null, link), Parts.in(folder, 100)))
                    .isEqualTo(new Fetched.Refused("no_address"));
        }
    }

    @Test
    void aFileIsHandedInAsAFormAndMetaNamesIt() {
        graph.answers(200, "{\"id\":\"4711\"}");
        assertThat(files(graph.url()).handIn(wanted("m1", null), "image/jpeg", "JPEG".getBytes()))
                .contains("4711");
        StandInGraph.Posted posted = graph.posted().getFirst();
        assertThat(posted.path()).isEqualTo("/v25.0/" + Bodies.NUMBER + "/media");
        assertThat(posted.authorization()).isEqualTo("Bearer secret-token");
        assertThat(posted.body())
                .contains("name=\"messaging_product\"", "whatsapp", "name=\"type\"", "name=\"file\"; filename=\"file\"")
                .contains("Content-Type: image/jpeg", "JPEG");
    }

    @Test
    void whatMetaDoesNotTakeHasNoId() {
        WantedFile wanted = wanted("m1", null);
        for (String answer : List.of("{}", "no json", "{\"id\":\"\"}")) {
            graph.answers(200, answer);
            assertThat(files(graph.url()).handIn(wanted, "image/jpeg", new byte[1]))
                    .as(answer)
                    .isEmpty();
        }
        graph.answers(400, "{\"error\":{\"code\":100}}");
        assertThat(files(graph.url()).handIn(wanted, "image/jpeg", new byte[1])).isEmpty();
        graph.hangsUp();
        assertThat(files(graph.url()).handIn(wanted, "image/jpeg", new byte[1])).isEmpty();
    }

    private WhatsAppFiles files(String url) {
        RestClient client = RestClient.builder()
                .baseUrl(url)
                .requestFactory(new JdkClientHttpRequestFactory())
                .build();
        GraphMediaApi api = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(GraphMediaApi.class);
        var settings = new MediaSettings(URI.create(url), "v25.0", List.of(), LONGEST);
        var byId = new WhatsAppMedia(
                Bodies.numbers(), api, new MediaClient(new MediaHosts(settings)::allow, LONGEST), settings, JSON);
        var anyLink = new MediaClient(address -> true, LONGEST);
        return new WhatsAppFiles(byId, anyLink, new MediaUploads(Bodies.numbers(), api, "v25.0", JSON));
    }

    private static WantedFile wanted(@Nullable String mediaId, @Nullable String link) {
        return new WantedFile(
                UUID.randomUUID(), "default", "whatsapp", Bodies.NUMBER, FileKind.PICTURE, 1000, mediaId, link);
    }
}
