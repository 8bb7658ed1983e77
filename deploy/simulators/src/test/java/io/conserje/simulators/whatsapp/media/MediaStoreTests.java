package io.conserje.simulators.whatsapp.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MediaStoreTests {
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final MediaStore store = new MediaStore(new Random(3), () -> now);

    @Test
    void anAddressIsGoodForFiveMinutes() {
        Media media = store.keep("image/jpeg", new byte[] {1});
        String ticket = store.ticketFor(media);

        now = now.plus(Duration.ofMinutes(5)).minusMillis(1);
        assertThat(store.behind(ticket)).contains(media);

        now = now.plusMillis(1);
        assertThat(store.behind(ticket)).isEmpty();
        assertThat(store.find(media.id())).contains(media);
    }

    @Test
    void oldFilesMakeRoom() {
        Media first = store.keep("image/jpeg", new byte[] {1});
        IntStream.range(0, 200).forEach(i -> store.keep("image/jpeg", new byte[] {2}));

        assertThat(store.find(first.id())).isEmpty();
    }

    @Test
    void aSamplePictureIsAJpeg() {
        assertThat(new SampleMedia().of("image/jpeg")).startsWith(0xff, 0xd8, 0xff);
    }
}
