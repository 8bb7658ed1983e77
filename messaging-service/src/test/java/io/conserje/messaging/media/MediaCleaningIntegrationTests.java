package io.conserje.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files that were kept long enough. */
class MediaCleaningIntegrationTests extends MediaOfMessages {
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
}
