package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.GuestProfile;
import io.conserje.orchestrator.conversation.Mode;
import io.conserje.orchestrator.hotel.HotelSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TypingTests {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final List<String> shown = new CopyOnWriteArrayList<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Test
    void aQuickAnswerShowsThatTheGuestWasReadAndNothingMore() {
        var ended = new CountDownLatch(1);
        new Typing(channel(), new Correlation(null, null), MOMENT, 1, () -> isBusyAfter(ended))
                .begin(attempt("message"))
                .end();
        ended.countDown();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(shown).containsExactly("wamid.1 read"));
    }

    @Test
    void anAnswerThatTakesLongerIsSeenToBeWritten() {
        typing(1).begin(attempt("message"));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(shown).containsExactly("wamid.1 answering"));
    }

    @Test
    void whatIsNoMessageOfAGuestIsNotRead() {
        typing(1).begin(attempt("booking"));
        typing(1).begin(attempt("message"));
        await().atMost(LIMIT).until(() -> !shown.isEmpty());
        assertThat(shown).containsExactly("wamid.1 answering");
    }

    @Test
    void aChannelThatFailsOrHasNoPlaceIsNobodysTrouble() {
        Presence failing = (channel, receiver, externalId, answering) -> {
            shown.add("tried");
            throw new IllegalStateException("away");
        };
        new Typing(failing, new Correlation(null, null), Duration.ZERO, 0, () -> false).begin(attempt("message"));
        new Typing(failing, new Correlation(null, null), Duration.ZERO, 1, () -> false).begin(attempt("message"));
        await().atMost(LIMIT).until(() -> !shown.isEmpty());
        assertThat(shown).containsExactly("tried");
    }

    @Test
    void whileProcessorsAreFullTheyAreThereForAnswers() {
        busy.set(true);
        typing(1).begin(attempt("message"));
        await().pollDelay(MOMENT.multipliedBy(3))
                .atMost(LIMIT)
                .untilAsserted(() -> assertThat(shown).isEmpty());
    }

    private Typing typing(int parallel) {
        return new Typing(channel(), new Correlation(null, null), MOMENT, parallel, busy::get);
    }

    /** Asked when the moment is over; answers when the turn has ended too, however long a busy machine takes for that. */
    private boolean isBusyAfter(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return busy.get();
    }

    private Presence channel() {
        return (channel, receiver, externalId, answering) ->
                shown.add(externalId + (answering ? " answering" : " read"));
    }

    private static TurnAttempt attempt(String kind) {
        var id = new ConversationId(new UUID(0, 1));
        var guest = GuestProfile.of(null, "598991", null, null);
        var conversation = new Conversation(
                id, "default", "whatsapp", "1", Mode.AGENT, null, guest, "new", "{}", null, null, Instant.EPOCH);
        var hotel = new HotelSettings("default", ZoneId.of("UTC"), "UY", List.of("es"));
        var turn = new Turn(
                id,
                "default",
                "whatsapp",
                "1",
                guest,
                StoredState.fresh(),
                List.of(),
                LocalDateTime.MIN,
                Duration.ZERO,
                hotel,
                Set.of());
        var row = new WaitingRow(1, kind, "wamid.1", "{}", new CorrelationContext("c", null));
        return new TurnAttempt(new Lease(id, 1, 0, Duration.ZERO, false), conversation, List.of(row), turn, null);
    }
}
