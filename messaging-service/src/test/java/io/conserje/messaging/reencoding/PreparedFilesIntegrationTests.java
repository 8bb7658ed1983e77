package io.conserje.messaging.reencoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.media.MediaSource.Fetched;
import io.conserje.messaging.reencoding.Preparation.Impossible;
import io.conserje.messaging.reencoding.Preparation.Ready;
import io.conserje.messaging.reencoding.Preparation.UnderWay;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreparedFilesIntegrationTests {
    private static final byte[] BYTES = {1, 2, 3};
    private static final byte[] TURNED = {3, 2, 1};

    @TempDir
    private Path folder;

    private JdbcClient jdbc;
    private CountingEncoder encoder;
    private ScriptedFiles channel;
    private SimpleMeterRegistry meters;
    private PreparedFiles prepared;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("truncate prepared_file, reencoded_file, uploaded_file").update();
        encoder = new CountingEncoder();
        channel = new ScriptedFiles();
        channel.has("m1", BYTES);
        meters = new SimpleMeterRegistry();
        prepared = again();
    }

    @Test
    void theFirstToAskBeginsAndALaterOneFindsTheFileHandedIn() {
        WantedFile wanted = wanted("m1");
        assertThat(prepared.of(wanted)).isEqualTo(new UnderWay());
        assertThat(ended(wanted)).isEqualTo(new Ready("handed-1"));
        assertThat(channel.handedIn()).containsExactly(TURNED);
        await().untilAsserted(() -> assertThat(
                        meters.counter("conserje.media.reencoded", "kind", "picture", "outcome", "ready")
                                .count())
                .isEqualTo(1));
    }

    @Test
    void theSameContentIsEncodedAndHandedInOnceForManySends() {
        channel.has("m2", BYTES);
        assertThat(List.of(ended(wanted("m1")), ended(wanted("m2")), ended(wanted("m1"))))
                .containsOnly(new Ready("handed-1"));
        assertThat(encoder.encoded()).isEqualTo(1);
        assertThat(channel.handedIn()).hasSize(1);
    }

    @Test
    void whatCannotBeEncodedIsRememberedToo() {
        channel.has("broken", new byte[] {0, 1});
        assertThat(ended(wanted("broken"))).isEqualTo(new Impossible("unreadable"));
        assertThat(ended(wanted("broken"))).isEqualTo(new Impossible("unreadable"));
        assertThat(encoder.encoded()).isEqualTo(1);
    }

    @Test
    void whatWeMadeOurselvesIsNotEncodedASecondTime() {
        ended(wanted("m1"));
        channel.has("ours", TURNED);
        assertThat(ended(wanted("ours"))).isEqualTo(new Impossible("already_reencoded"));
    }

    @Test
    void whatIsClaimedByADeadProcessIsTakenAfterItsClaim() {
        WantedFile wanted = wanted("m1");
        jdbc.sql("insert into prepared_file (outbox_id, claimed_until) values (:id, now() + interval '1 min')")
                .param("id", wanted.outboxId())
                .update();
        assertThat(prepared.of(wanted)).isEqualTo(new UnderWay());
        assertThat(encoder.encoded()).isZero();
        claimsEnd();
        assertThat(ended(wanted)).isEqualTo(new Ready("handed-1"));
    }

    @Test
    void aChannelThatDoesNotWorkNowIsTriedAgainAndGivenUpAfterThreeTries() {
        channel.says(new Fetched.Later(Duration.ZERO, "unavailable"));
        channel.refuses(1);
        WantedFile third = wanted("m1");
        assertThat(tried(third, 3)).isEqualTo(new Ready("handed-1"));
        assertThat(encoder.encoded()).isEqualTo(1);
        jdbc.sql("truncate uploaded_file").update();
        channel.refuses(3);
        assertThat(tried(wanted("m1"), 3)).isEqualTo(new Impossible("given_up"));
    }

    @Test
    void aSourceThatIsGoneOrRefusedEndsIt() {
        assertThat(ended(wanted("nowhere"))).isEqualTo(new Impossible("source_gone"));
        channel.says(new Fetched.Refused("too_large"));
        assertThat(ended(wanted("m1"))).isEqualTo(new Impossible("source_too_large"));
    }

    @Test
    void withoutAnEncoderNothingIsFetched() {
        WantedFile film =
                new WantedFile(UUID.randomUUID(), "default", "whatsapp", "100200300", FileKind.FILM, 1000, "m1", null);
        assertThat(ended(film)).isEqualTo(new Impossible("no_encoder"));
    }

    @Test
    void bytesThatWereLostAreMadeAnew() throws IOException {
        ended(wanted("m1"));
        jdbc.sql("truncate uploaded_file").update();
        for (Path file : kept()) {
            Files.delete(file);
        }
        assertThat(tried(wanted("m1"), 2)).isEqualTo(new Ready("handed-2"));
        assertThat(encoder.encoded()).isEqualTo(2);
    }

    @Test
    void resultsLieSealedAndGoWithTheirTime() throws IOException {
        ended(wanted("m1"));
        assertThat(kept())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(new String(TURNED, StandardCharsets.ISO_8859_1)));
        ReencodedFiles files = ReencodingFixture.files(jdbc, folder);
        files.clean(Duration.ofDays(30), Instant.EPOCH);
        assertThat(kept()).hasSize(1);
        jdbc.sql("update reencoded_file set made_at = now() - interval '31 days'")
                .update();
        files.clean(Duration.ofDays(30), Instant.EPOCH);
        assertThat(kept()).isEmpty();
        assertThat(jdbc.sql("select count(*) from reencoded_file")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anIdThatMetaForgetsSoonIsNotUsedAgain() {
        ended(wanted("m1"));
        jdbc.sql("update uploaded_file set uploaded_at = now() - interval '26 days'")
                .update();
        assertThat(ended(wanted("m1"))).isEqualTo(new Ready("handed-2"));
        assertThat(encoder.encoded()).isEqualTo(1);
    }

    private PreparedFiles again() {
        return ReencodingFixture.prepared(jdbc, meters, ReencodingFixture.work(jdbc, folder, channel, encoder));
    }

    private Preparation ended(WantedFile wanted) {
        return await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> prepared.of(wanted), one -> !(one instanceof UnderWay));
    }

    /** As many tries, each as soon as the one before has been written down. */
    private Preparation tried(WantedFile wanted, int times) {
        for (int i = 1; i < times; i++) {
            prepared.of(wanted);
            await().atMost(Duration.ofSeconds(10)).until(() -> claimed(wanted) < 60);
            claimsEnd();
        }
        return ended(wanted);
    }

    private long claimed(WantedFile wanted) {
        return jdbc.sql("""
                        select extract(epoch from claimed_until - now())::bigint from prepared_file
                        where outbox_id = :id""")
                .param("id", wanted.outboxId())
                .query(Long.class)
                .optional()
                .orElse(Long.MAX_VALUE);
    }

    private void claimsEnd() {
        jdbc.sql("update prepared_file set claimed_until = now() - interval '1 s'")
                .update();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static WantedFile wanted(String mediaId) {
        return new WantedFile(
                UUID.randomUUID(), "default", "whatsapp", "100200300", FileKind.PICTURE, 1000, mediaId, null);
    }
}
