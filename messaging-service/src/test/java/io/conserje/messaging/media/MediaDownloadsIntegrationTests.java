package io.conserje.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.LostMedia;
import io.conserje.messaging.contract.Media;
import io.conserje.messaging.contract.MediaRequest;
import io.conserje.messaging.media.MediaSource.Fetched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MediaDownloadsIntegrationTests {
    private static final byte[] PICTURE = "\u00ff\u00d8\u00ff a picture".getBytes(StandardCharsets.ISO_8859_1);
    private static final String RECEIVER = "100200300";

    @TempDir
    private Path folder;

    private final TestDatabase.Tables tables = TestDatabase.tables();
    private final JdbcClient jdbc = tables.jdbc();
    private final ScriptedSource source = new ScriptedSource();

    @Test
    void aFileIsFetchedCheckedAndGivenOut() {
        MediaFixture media = media();
        source.has("m1", PICTURE);
        wish(media, "m1", "image", sha256(PICTURE));
        awaitState("m1", "stored");
        assertThat(value("select content from media")).isEqualTo(sha256(PICTURE));
        var answer = asTenant("default", () -> controller(media).content(request("m1")));
        assertThat(bytes(answer.getBody()::getContentAsByteArray)).isEqualTo(PICTURE);
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(PICTURE.length);
        assertThat(answer.getHeaders().getContentType()).hasToString("image/jpeg");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aRepeatedReadingFetchesNothingTwice() {
        MediaFixture media = media();
        source.has("m1", PICTURE);
        wish(media, "m1", "image", null);
        awaitState("m1", "stored");
        wish(media, "m1", "image", null);
        media.downloads.pass();
        assertThat(source.calls()).isEqualTo(1);
    }

    @Test
    void equalFilesOfManyMessagesAreKeptOnceEvenWhenTheyComeAtOnce() {
        MediaFixture media = media();
        List<String> ids = IntStream.range(0, 20).mapToObj(i -> "m" + i).toList();
        ids.forEach(id -> source.has(id, PICTURE));
        media.wishes.take(ids.stream().map(id -> message(id, "image", null)).toList());
        await().atMost(Duration.ofSeconds(10))
                .until(() -> value("select count(*) from media where state = 'stored'")
                        .equals("20"));
        assertThat(keptFiles()).containsExactly(sha256(PICTURE) + ".sealed");
    }

    @Test
    void anotherHashThanWasSaidIsTriedAgainAndNeverKept() {
        MediaFixture media = media();
        source.has("m1", PICTURE);
        wish(media, "m1", "image", "0".repeat(64));
        await().atMost(Duration.ofSeconds(10)).until(() -> "hash_mismatch".equals(value("select reason from media")));
        assertThat(value("select state || (next_at > now()) from media")).isEqualTo("wantedtrue");
        assertThat(keptFiles()).isEmpty();
    }

    @Test
    void aFileThatIsNotWhatItsMessageSaysIsRefused() {
        MediaFixture media = media();
        source.has("m1", "<html><script>".getBytes(StandardCharsets.US_ASCII));
        wish(media, "m1", "image", null);
        awaitState("m1", "refused");
        assertThat(value("select reason from media")).isEqualTo("wrong_type");
        assertThatThrownBy(() -> asTenant("default", () -> controller(media).content(request("m1"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        MediaFixture media = media();
        source.has("m1", new byte[1001]);
        wish(media, "m1", "image", null);
        awaitState("m1", "refused");
        assertThat(value("select reason from media")).isEqualTo("too_large");
    }

    @Test
    void aFileThatCannotBeFetchedNowIsTriedAgainUntilItIsGivenUp() {
        MediaFixture media = media();
        source.says("m1", new Fetched.Later(Duration.ZERO, "unavailable"));
        wish(media, "m1", "image", null);
        int tries = 0;
        while (value("select state from media").equals("wanted")) {
            jdbc.sql("update media set next_at = now()").update();
            media.rows.claim(1, Duration.ofMinutes(1)).forEach(media.download::run);
            assertThat(++tries).isLessThan(30);
        }
        assertThat(value("select state || reason from media")).isEqualTo("lostgiven_up");
        assertThat(tries).isGreaterThan(10);
    }

    @Test
    void aFileThatComesBackInTimeIsKept() {
        MediaFixture media = media();
        source.says("m1", new Fetched.Later(Duration.ZERO, "unavailable"));
        wish(media, "m1", "image", null);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> "unavailable".equals(value("select coalesce(reason, '-') from media")));
        source.has("m1", PICTURE);
        jdbc.sql("update media set next_at = now()").update();
        media.downloads.pass();
        awaitState("m1", "stored");
    }

    @Test
    void aFileThatIsGoneIsToldOfUntilSomebodyTookNote() {
        MediaFixture media = media();
        wish(media, "gone", "image", null);
        awaitState("gone", "lost");
        MediaController controller = controller(media);
        LostMedia lost = asTenant("default", controller::lost);
        assertThat(lost.files()).singleElement().satisfies(file -> {
            assertThat(file.messageId()).isEqualTo("wamid.gone");
            assertThat(file.receiver()).isEqualTo(RECEIVER);
        });
        assertThat(asTenant("other", controller::lost).files()).isEmpty();
        asTenant("default", () -> {
            controller.told(lost);
            return lost;
        });
        assertThat(asTenant("default", controller::lost).files()).isEmpty();
    }

    @Test
    void aFileUnderWayIsSaidToBeAndAnotherTenantsIsNone() {
        MediaFixture media = media();
        var hold = new CountDownLatch(1);
        source.says("m1", () -> {
            awaitLatch(hold);
            return new Fetched.Gone();
        });
        wish(media, "m1", "image", null);
        assertThatThrownBy(() -> asTenant("default", () -> controller(media).content(request("m1"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        assertThatThrownBy(() -> asTenant("other", () -> controller(media).content(request("m1"))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND));
        hold.countDown();
    }

    @Test
    void slowFilesHoldUpNobodyWhoReads() {
        MediaFixture media = media();
        var hold = new CountDownLatch(1);
        for (int i = 0; i < 10; i++) {
            source.says("slow" + i, () -> {
                awaitLatch(hold);
                return new Fetched.Gone();
            });
            wish(media, "slow" + i, "image", null);
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> source.calls() == 2);
        long start = System.nanoTime();
        wish(media, "one-more", "image", null);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(source.calls()).as("no more than there is room for").isEqualTo(2);
        hold.countDown();
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        value("select count(*) from media where state = 'lost'").equals("11"));
    }

    @Test
    void whatWasKeptLongEnoughIsDeletedUnlessAYoungerMessageHasTheSame() {
        MediaFixture media = media();
        source.has("old", PICTURE);
        source.has("young", PICTURE);
        wish(media, "old", "image", null);
        wish(media, "young", "image", null);
        awaitState("old", "stored");
        awaitState("young", "stored");
        jdbc.sql("update media set done_at = now() - interval '91 days' where media_id = 'old'")
                .update();
        media.cleaning.pass();
        awaitState("old", "deleted");
        assertThat(bytes(() -> media.vault.read(sha256(PICTURE)).readAllBytes()))
                .isEqualTo(PICTURE);
        jdbc.sql("update media set done_at = now() - interval '91 days'").update();
        media.cleaning.pass();
        assertThat(keptFiles()).isEmpty();
        assertThat(media.meters.counter("conserje.media.deleted").count()).isEqualTo(1);
    }

    @Test
    void aDownloaderThatDiesLosesItsClaim() {
        MediaFixture media = media();
        jdbc.sql("""
                        insert into media (channel, receiver, media_id, tenant, message_id, kind)
                        values ('whatsapp', '100200300', 'm1', 'default', 'wamid.m1', 'image')""").update();
        Wanted dead = media.rows.claim(1, Duration.ofMillis(1)).getFirst();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> media.rows.claim(1, Duration.ofMinutes(1)).size() == 1);
        media.rows.ended(dead, "lost", "gone");
        assertThat(value("select state from media")).as("the dead one's word").isEqualTo("wanted");
    }

    private static byte[] bytes(Callable<byte[]> reading) {
        try {
            return reading.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> keptFiles() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MediaFixture media() {
        return new MediaFixture(
                jdbc, new TransactionTemplate(new JdbcTransactionManager(tables.dataSource())), folder, source);
    }

    private static MediaController controller(MediaFixture media) {
        return new MediaController(media.rows, media.lost, media.vault);
    }

    private void wish(MediaFixture media, String id, String kind, @Nullable String sha256) {
        media.wishes.take(List.of(message(id, kind, sha256)));
    }

    private static GuestMessage message(String id, String kind, @Nullable String sha256) {
        return new GuestMessage(
                0,
                "default",
                "whatsapp",
                RECEIVER,
                "wamid." + id,
                Instant.EPOCH,
                List.of(new Identifier(Identifier.USER_ID, "UY.1")),
                null,
                kind,
                null,
                null,
                null,
                new Media(id, "image/jpeg", null, sha256, false),
                null,
                null);
    }

    private static MediaRequest request(String id) {
        return new MediaRequest("whatsapp", RECEIVER, id);
    }

    private static <T> T asTenant(String tenant, Supplier<T> call) {
        return CallContext.ofTenant(tenant).call(call::get);
    }

    private void awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> value("select state from media where media_id = '" + id + "'")
                        .equals(state));
    }

    private String value(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
