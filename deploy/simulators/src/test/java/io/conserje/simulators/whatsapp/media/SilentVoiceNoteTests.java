package io.conserje.simulators.whatsapp.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SilentVoiceNoteTests {
    private static final String FIRST_PAGE_OF_ANY_MONO_NOTE = "OggS\0\2";

    @Test
    void aNoteIsThreeOggPagesOfOpus() {
        String bytes = new String(new SilentVoiceNote(1).bytes(), StandardCharsets.ISO_8859_1);

        assertThat(bytes).startsWith(FIRST_PAGE_OF_ANY_MONO_NOTE).contains("OpusHead", "OpusTags");
        assertThat(bytes.split("OggS", -1)).hasSize(4);
    }

    @Test
    void theLastPageSaysHowLongTheNoteIs() {
        byte[] bytes = new SilentVoiceNote(2).bytes();
        int lastPage = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("OggS");

        int samples =
                (bytes[lastPage + 6] & 0xff) | (bytes[lastPage + 7] & 0xff) << 8 | (bytes[lastPage + 8] & 0xff) << 16;
        assertThat(samples).isEqualTo(2 * 48_000);
    }

    @Test
    void aNoteThatDoesNotFitOnAPageIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SilentVoiceNote(6));
    }
}
