package io.conserje.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.outside.Http;
import io.conserje.local.outside.Unexpected;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class StoryRunnerTests {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @AutoClose
    private final ScriptedHotel hotel = new ScriptedHotel("Hello!|menu:book");

    private final StoryRunner runner = new StoryRunner(
            () -> new Stage(hotel, Http.client(), new Random(1)), new PrintStream(told, true, StandardCharsets.UTF_8));

    /** A story that is only a name and what happens. */
    private record Played(String name, Plot plot) implements Story {
        interface Plot {
            void play(Stage stage) throws InterruptedException;
        }

        @Override
        public void play(Stage stage) throws InterruptedException {
            plot.play(stage);
        }
    }

    @Test
    void allPassed() throws InterruptedException {
        boolean passed = runner.play(List.of(new Played("one", stage -> {}), new Played("two", stage -> {})));

        assertThat(passed).isTrue();
        assertThat(lines()).first().asString().matches("✓ one \\(\\d+\\.\\d s\\)");
        assertThat(lines()).last().isEqualTo("2 passed, 0 failed");
    }

    @Test
    void aFailureIsToldWithItsReasonAndTheConversation() throws InterruptedException {
        boolean passed = runner.play(List.of(
                new Played("talks", stage -> {
                    stage.guest("44").asks("Hi\nthere");
                    throw new Unexpected("no rooms came");
                }),
                new Played("goes on", stage -> {})));

        assertThat(passed).isFalse();
        assertThat(lines())
                .anyMatch(line -> line.startsWith("✗ talks"))
                .contains("  no rooms came", "  > Hi", "    there", "  < Hello!", "    [Choice] menu:book")
                .anyMatch(line -> line.startsWith("✓ goes on"))
                .contains("1 passed, 1 failed");
    }

    @Test
    void anAccidentIsAFailureToo() throws InterruptedException {
        boolean passed = runner.play(List.of(new Played("breaks", stage -> {
            throw new IllegalStateException("broken");
        })));

        assertThat(passed).isFalse();
        assertThat(lines()).contains("  java.lang.IllegalStateException: broken");
    }

    @Test
    void faultsAreClearedAfterEachStory() throws InterruptedException {
        runner.play(List.of(new Played("one", stage -> {})));

        assertThat(hotel.faults())
                .hasSize(4)
                .allMatch(fault -> fault.contains("\"none\""))
                .anyMatch(fault -> fault.contains("qloapps"));
    }

    private List<String> lines() {
        return told.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
