package io.conserje.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was measured, as a table in Markdown. */
public final class Report {
    private final List<String> lines = new ArrayList<>(List.of("| what | measured | bar |", "| --- | --- | --- |"));
    private final PrintStream out;

    /** Tells each row here too, as soon as it is known. */
    public Report(PrintStream out) {
        this.out = out;
    }

    /** A row; the bar is empty where there is none. */
    public void row(String what, String measured, String bar) {
        String line = "| " + what + " | " + measured + " | " + bar + " |";
        lines.add(line);
        out.println(line);
    }

    /** The table so far. */
    public String table() {
        return String.join("\n", lines) + "\n";
    }

    /** Keeps the table in a file and prints it whole. */
    public void finish(Path file) {
        try {
            Files.writeString(file, table());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
        out.println(table());
    }
}
