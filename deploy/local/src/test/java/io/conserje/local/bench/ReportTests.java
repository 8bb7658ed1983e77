package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTests {
    @TempDir
    private Path folder;

    @Test
    void theTableIsPrintedAndKept() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));

        report.row("ack median", "12.0 ms", "≤ 250 ms");
        report.finish(folder.resolve("bench.md"));

        String table = "| what | measured | bar |\n| --- | --- | --- |\n| ack median | 12.0 ms | ≤ 250 ms |\n";
        assertThat(folder.resolve("bench.md")).hasContent(table);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains(table);
    }
}
