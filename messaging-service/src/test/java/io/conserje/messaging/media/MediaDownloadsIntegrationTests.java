package io.conserje.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.messaging.media.MediaSource.Fetched;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How files are fetched: once, as they were said to be, and again where that may help. */
class MediaDownloadsIntegrationTests extends MediaOfMessages {
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
        await().atMost(Duration.ofSeconds(30))
                .until(() -> value("select count(*) from media where state = 'stored'")
                        .equals("20"));
        assertThat(keptFiles()).containsExactly(sha256(PICTURE) + ".sealed");
    }

    @Test
    void anotherHashThanWasSaidIsTriedAgainAndNeverKept() {
        MediaFixture media = media();
        source.has("m1", PICTURE);
        String before = value("select now()");
        wish(media, "m1", "image", "0".repeat(64));
        await().atMost(Duration.ofSeconds(30)).until(() -> "hash_mismatch".equals(value("select reason from media")));
        assertThat(value("select state || (next_at >= timestamptz '" + before + "' + interval '2 s') from media"))
                .isEqualTo("wantedtrue");
        assertThat(keptFiles()).isEmpty();
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
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "unavailable".equals(value("select coalesce(reason, '-') from media")));
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
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "unavailable".equals(value("select coalesce(reason, '-') from media")));
        source.has("m1", PICTURE);
        jdbc.sql("update media set next_at = now()").update();
        media.downloads.pass();
        awaitState("m1", "stored");
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
        await().atMost(Duration.ofSeconds(30)).until(() -> source.calls() == 2);
        long start = System.nanoTime();
        wish(media, "one-more", "image", null);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(source.calls()).as("no more than there is room for").isEqualTo(2);
        hold.countDown();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        value("select count(*) from media where state = 'lost'").equals("11"));
    }

    @Test
    void aDownloaderThatDiesLosesItsClaim() {
        MediaFixture media = media();
        jdbc.sql("""
                        insert into media (channel, receiver, media_id, tenant, message_id, kind)
                        values ('whatsapp', '100200300', 'm1', 'default', 'wamid.m1', 'image')""").update();
        Wanted dead = media.rows.claim(1, Duration.ofMillis(1)).getFirst();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> media.rows.claim(1, Duration.ofMinutes(1)).size() == 1);
        media.rows.ended(dead, "lost", "gone");
        assertThat(value("select state from media")).as("the dead one's word").isEqualTo("wanted");
    }
}
