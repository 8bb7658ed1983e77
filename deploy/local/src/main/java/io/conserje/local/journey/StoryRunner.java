package io.conserje.local.journey;

import io.conserje.local.outside.Unexpected;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Plays stories one after the other and tells how each went. */
public final class StoryRunner {
    private final Supplier<Stage> stages;
    private final PrintStream out;

    /**
     * A runner.
     *
     * @param stages gives each story a stage of its own
     * @param out where it is told
     */
    public StoryRunner(Supplier<Stage> stages, PrintStream out) {
        this.stages = stages;
        this.out = out;
    }

    /** Plays all of them; whether all passed. */
    public boolean play(List<Story> stories) throws InterruptedException {
        int passed = 0;
        for (Story story : stories) {
            if (passes(story)) {
                passed++;
            }
        }
        out.println(passed + " passed, " + (stories.size() - passed) + " failed");
        return passed == stories.size();
    }

    private boolean passes(Story story) throws InterruptedException {
        Stage stage = stages.get();
        long began = System.nanoTime();
        try {
            story.play(stage);
            tell("✓", story, began);
            return true;
        } catch (RuntimeException e) {
            tell("✗", story, began);
            out.println("  " + reason(e));
            tellConversations(stage);
            return false;
        } finally {
            mend(stage);
        }
    }

    private void tell(String mark, Story story, long began) {
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        out.println(String.format(Locale.ROOT, "%s %s (%.1f s)", mark, story.name(), seconds));
    }

    private void tellConversations(Stage stage) throws InterruptedException {
        for (Guest guest : stage.guests()) {
            out.println("  -- guest " + guest.number());
            try {
                new Transcript(guest.chat()).lines().forEach(out::println);
            } catch (RuntimeException e) {
                out.println("  the conversation cannot be read: " + reason(e));
            }
        }
    }

    /** A fault that a story left behind must not fail the next one. */
    private void mend(Stage stage) throws InterruptedException {
        try {
            stage.simulators().mend();
        } catch (RuntimeException e) {
            out.println("  the simulators' faults cannot be cleared: " + reason(e));
        }
    }

    private static String reason(RuntimeException e) {
        return e instanceof Unexpected ? String.valueOf(e.getMessage()) : e.toString();
    }
}
