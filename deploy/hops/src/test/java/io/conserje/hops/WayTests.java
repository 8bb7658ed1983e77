package io.conserje.hops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class WayTests {

    private final Queue<String> gone = new ConcurrentLinkedQueue<>();
    private final Way way = new Way(
            new HopsProperties(
                    "orchestrator",
                    4,
                    Map.of(
                            "orchestrator",
                            Map.of(
                                    "message",
                                    new Steps(List.of("commit"), List.of("nlp:understand", "commit")),
                                    "status",
                                    new Steps(List.of("commit"), List.of())))),
            (place, hop) -> gone.add(place + " " + hop.kind() + " " + hop.body()),
            hop -> gone.add("commit " + hop.kind()));

    @Test
    void whatIsBeforeTheAnswerIsDoneWhenItComesAndTheRestFollowsInOrder() {
        way.go(new Hop("message", 0, "hola"));
        assertThat(gone).startsWith("commit message");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(gone).containsExactly("commit message", "nlp understand hola", "commit message"));
    }

    @Test
    void whatHasNothingAfterItsAnswerIsDoneThen() {
        way.go(new Hop("status", 0, "read"));
        assertThat(gone).containsExactly("commit status");
    }

    @Test
    void whatThePlaceDoesNotKnowIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> way.go(new Hop("dance", 0, "")));
    }
}
