package io.conserje.orchestrator.dialogue.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.orchestrator.dialogue.memory.Transitions.Transition;
import io.conserje.testsupport.OpenApiSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TransitionsTests {

    @Test
    void everyEventOfAStepLeadsToOnePlace() {
        assertThat(Transitions.ALL.stream()
                        .map(transition -> transition.from() + "/" + transition.event())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aBookingComesOnlyAfterAConfirmation() {
        assertThat(Transitions.ALL.stream().filter(transition -> transition.event() == Event.BOOKED))
                .extracting(Transition::from)
                .containsExactlyInAnyOrder(Step.CONFIRMING, Step.BOOKING_UNKNOWN);
        assertThatThrownBy(() -> Transitions.follow(Step.CHOOSING_ROOM, Event.BOOKED))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whileABookingIsUnknownNothingElseBegins() {
        assertThat(Transitions.ALL.stream().filter(transition -> transition.from() == Step.BOOKING_UNKNOWN))
                .extracting(Transition::event)
                .containsExactlyInAnyOrder(Event.BOOKED, Event.REFUSED);
    }

    @Test
    void theDrawingShowsTheGraph() throws IOException {
        Path file = OpenApiSnapshot.root().resolve("docs/dialogue-graph.md");
        if (Boolean.getBoolean("update.snapshots")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, drawing());
        }
        assertThat(Files.readString(file))
                .as("write docs/dialogue-graph.md anew with -Dupdate.snapshots=true")
                .isEqualTo(drawing());
    }

    private static String drawing() {
        return """
                # The steps of a dialogue

                Drawn by `TransitionsTests` from `Transitions`, the one place that says what may follow what.

                ```mermaid
                stateDiagram-v2
                    [*] --> idle
                """
                + Transitions.ALL.stream()
                        .map(transition -> "    " + transition.from().label() + " --> "
                                + transition.to().label() + ": "
                                + transition.event().label() + "\n")
                        .collect(Collectors.joining())
                + "```\n";
    }
}
