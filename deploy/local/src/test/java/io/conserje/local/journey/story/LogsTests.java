package io.conserje.local.journey.story;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.conserje.local.outside.Unexpected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTests {
    @TempDir
    private Path folder;

    @BeforeEach
    void twoLogs() throws IOException {
        Files.writeString(folder.resolve("gateway.log"), "started\nstored a delivery\n");
        Files.write(folder.resolve("nlp.log"), new byte[] {(byte) 0xff, 'z', 'q', '1', '\n'});
    }

    @Test
    void cleanLogsPass() {
        assertThatCode(() -> new Logs(folder).requireNone(List.of("zq2"))).doesNotThrowAnyException();
    }

    @Test
    void aWordIsFoundEvenInWhatIsNoTextAndIsNotRepeated() {
        assertThatExceptionOfType(Unexpected.class)
                .isThrownBy(() -> new Logs(folder).requireNone(List.of("zq2", "zq1")))
                .withMessage("a guest's words are in the log nlp.log");
    }
}
