package io.conserje.messaging.reencoding.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.media.Parts;
import io.conserje.messaging.reencoding.Encoder.Encoding;
import io.conserje.messaging.reencoding.Encoder.Encoding.Done;
import io.conserje.messaging.reencoding.Encoder.Encoding.Impossible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FfmpegEncoderTests {
    private static final String WAV = "RIFF____WAVEfmt ";

    @TempDir
    private Path folder;

    private final ScriptedFfmpeg ffmpeg = new ScriptedFfmpeg();

    @Test
    void aSoundBecomesAVoiceNote() throws IOException {
        PartFile result = Parts.in(folder.resolve("vault"), 1000);
        assertThat(encode(Recipe.VOICE, WAV, result)).isEqualTo(new Done("audio/ogg"));
        assertThat(Parts.bytes(result)).asString().isEqualTo("made of " + WAV);
        assertThat(String.join(" ", ffmpeg.arguments))
                .contains("-f wav -i ", "-ac 1", "-c:a libopus", "-fs 1001", "-protocol_whitelist file");
    }

    @Test
    void aFilmBecomesOneThatPhonesShow() throws IOException {
        PartFile result = Parts.in(folder.resolve("vault"), 1000);
        assertThat(encode(Recipe.FILM, "\u001aE\u00df\u00a3 webm", result)).isEqualTo(new Done("video/mp4"));
        assertThat(String.join(" ", ffmpeg.arguments))
                .contains("-f matroska -i ", "-c:v libx264", "-c:a aac", "-f mp4");
    }

    @ParameterizedTest
    @CsvSource({
        "OggS, ogg",
        "ID3, mp3",
        "#!AMR, amr",
        "'....ftypM4A ', mov",
        "....ftypisom, mov",
        "....ftyp3gp4, mov",
        "RIFF....WAVE, wav"
    })
    void theKindOfFileIsOursToSay(String head, String kind) throws IOException {
        encode(Recipe.VOICE, head, Parts.in(folder.resolve("vault"), 1000));
        assertThat(ffmpeg.arguments).containsSequence("-f", kind, "-i");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#EXTM3U\nfile:///etc/passwd", "ffconcat version 1.0", "%PDF-1.7", "GIF89a"})
    void whatIsNeitherSoundNorFilmIsNotGivenToTheProgram(String content) throws IOException {
        assertThat(encode(Recipe.FILM, content, Parts.in(folder.resolve("vault"), 1000)))
                .isEqualTo(new Impossible("unknown_format"));
        assertThat(ffmpeg.arguments).isEmpty();
    }

    @Test
    void aRunThatFailsOrMakesTooMuchMakesNothing() throws IOException {
        assertThat(encode(Recipe.VOICE, WAV, Parts.in(folder.resolve("vault"), 5)))
                .isEqualTo(new Impossible("too_large"));
        ffmpeg.succeeds = false;
        assertThat(encode(Recipe.VOICE, WAV, Parts.in(folder.resolve("vault"), 1000)))
                .isEqualTo(new Impossible("unreadable"));
    }

    @Test
    void nothingLiesOpenAfterwards() throws IOException {
        encode(Recipe.VOICE, WAV, Parts.in(folder.resolve("vault"), 1000));
        try (Stream<Path> left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
        assertThat(ffmpeg.mode).isEqualTo("rwx------");
    }

    @Test
    void whatADeadProcessLeftOpenIsSweptAndWhatIsUnderWayIsNot() throws IOException {
        WorkFolder work = new WorkFolder(folder.resolve("work"));
        work.sweep(Instant.now());
        Path left = work.begin();
        Files.writeString(left.resolve("from"), "a voice");
        work.sweep(Instant.now().minusSeconds(3600));
        assertThat(left).exists();
        work.sweep(Instant.now().plusSeconds(1));
        assertThat(left).doesNotExist();
    }

    private Encoding encode(Recipe recipe, String content, PartFile result) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return new FfmpegEncoder(ffmpeg, recipe, new WorkFolder(folder.resolve("work")))
                .encode(Parts.of(folder.resolve("vault"), bytes), result);
    }

    /** Writes what it was given, with a word before it. */
    private static final class ScriptedFfmpeg implements Ffmpeg {
        private final List<String> arguments = new ArrayList<>();
        private boolean succeeds = true;
        private String mode = "";

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public boolean run(List<String> given) throws IOException {
            arguments.addAll(given);
            Path from = Path.of(given.get(given.indexOf("-i") + 1));
            mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(from.getParent()));
            Files.writeString(
                    Path.of(given.getLast()),
                    "made of " + Files.readString(from, StandardCharsets.ISO_8859_1),
                    StandardCharsets.ISO_8859_1);
            return succeeds;
        }
    }
}
