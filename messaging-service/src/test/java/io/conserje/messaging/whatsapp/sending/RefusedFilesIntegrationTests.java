package io.conserje.messaging.whatsapp.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Addition.FileKind;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.delivery.SendFixture;
import io.conserje.messaging.delivery.SendForm;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Otherwise;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.reencoding.ReencodingFixture;
import io.conserje.messaging.reencoding.ScriptedFiles;
import io.conserje.messaging.reencoding.picture.Pictures;
import io.conserje.messaging.whatsapp.GraphFixture;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.pace.PaceFixture;
import io.conserje.messaging.whatsapp.reading.Bodies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that Meta cannot use: re-encoded, then as a document, then in words, under the same outbox id. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedFilesIntegrationTests {
    private static final Reply PICTURE = attached(FileKind.IMAGE);

    private final UUID outbox = UUID.randomUUID();
    private final ScriptedFiles files = new ScriptedFiles();

    @TempDir
    private Path folder;

    private JdbcClient jdbc;
    private StandInGraph graph;
    private WhatsAppSender sender;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("truncate prepared_file").update();
        files.has("m1", Pictures.transparentPng(20, 10));
        graph = new StandInGraph();
        sender = SenderFixture.sender(
                jdbc,
                GraphFixture.on(graph.url()),
                PaceFixture.local(45),
                new ManualClock(),
                ReencodingFixture.pictures(jdbc, folder, files));
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void aPictureThatMetaCannotUseGoesReencodedAndNobodyIsCalledMeanwhile() {
        fails();
        assertThat(send(PICTURE, SendForm.AS_ASKED)).isEqualTo(new Otherwise(SendForm.AS_REENCODED));
        assertThat(send(PICTURE, SendForm.AS_REENCODED))
                .isEqualTo(new Later(Duration.ofSeconds(1), "reencoded_instead"));
        assertThat(graph.posted()).hasSize(1);
        graph.accepts("wamid.1");
        assertThat(settled(PICTURE)).isEqualTo(new Accepted("wamid.1"));
        assertThat(graph.posted()).hasSize(2);
        assertThat(graph.posted().getLast().body())
                .contains("\"type\":\"image\"", "\"id\":\"handed-1\"", "\"caption\":\"The room\"")
                .doesNotContain("m1");
    }

    @Test
    void whatIsRefusedReencodedTooGoesAsADocumentAndThenInWords() {
        fails();
        assertThat(settled(PICTURE)).isEqualTo(new Otherwise(SendForm.AS_DOCUMENT));
        assertThat(send(PICTURE, SendForm.AS_DOCUMENT)).isEqualTo(new Otherwise(SendForm.AS_WORDS));
        assertThat(graph.posted().getLast().body()).contains("\"type\":\"document\"", "\"id\":\"m1\"", "a.jpg");
        graph.accepts("wamid.1");
        assertThat(send(PICTURE, SendForm.AS_WORDS)).isEqualTo(new Accepted("wamid.1"));
        assertThat(graph.posted().getLast().body()).contains("The room\\nhttps://hotel.example/a.jpg");
    }

    @Test
    void aPictureThatNobodyCanReadGoesAsADocumentWithoutAnotherCall() {
        files.has("m1", "no picture at all".getBytes());
        assertThat(settled(PICTURE)).isEqualTo(new Otherwise(SendForm.AS_DOCUMENT));
        assertThat(graph.posted()).isEmpty();
    }

    @Test
    void withoutAnEncoderFilmsGoAsDocumentsAndVoiceNotesInWords() {
        Reply voice = Reply.with("At ten", new Addition.VoiceNote("m1", null));
        fails();
        assertThat(send(voice, SendForm.AS_ASKED)).isEqualTo(new Otherwise(SendForm.AS_REENCODED));
        assertThat(settled(voice)).isEqualTo(new Otherwise(SendForm.AS_WORDS));
        jdbc.sql("truncate prepared_file").update();
        assertThat(settled(attached(FileKind.VIDEO))).isEqualTo(new Otherwise(SendForm.AS_DOCUMENT));
    }

    @Test
    void documentsAreNeverReencodedAndWordsHaveNoOtherForm() {
        fails();
        assertThat(send(attached(FileKind.DOCUMENT), SendForm.AS_ASKED)).isEqualTo(new Otherwise(SendForm.AS_WORDS));
        assertThat(send(attached(FileKind.DOCUMENT), SendForm.AS_REENCODED))
                .isEqualTo(new Otherwise(SendForm.AS_WORDS));
        assertThat(send(Reply.text("Hi"), SendForm.AS_ASKED)).isEqualTo(new Refused("media"));
        graph.accepts("wamid.1");
        assertThat(send(Reply.text("Hi"), SendForm.AS_REENCODED)).isEqualTo(new Accepted("wamid.1"));
    }

    /** Asks until it is no longer being made. */
    private SendOutcome settled(Reply reply) {
        return await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> send(reply, SendForm.AS_REENCODED), outcome -> !(outcome instanceof Later));
    }

    private void fails() {
        graph.answers(400, "{\"error\":{\"code\":131053}}");
    }

    private static Reply attached(FileKind kind) {
        return Reply.with("The room", new Addition.Attachment(kind, "m1", "https://hotel.example/a.jpg", "a.jpg"));
    }

    private SendOutcome send(Reply reply, SendForm form) {
        Identifier guest = new Identifier(Identifier.WA_ID, "59899000001");
        return sender.send(
                SendFixture.of(outbox, 1, "default", Bodies.NUMBER, List.of(guest), null, reply, 0, null, form));
    }
}
