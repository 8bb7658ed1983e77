package io.conserje.orchestrator.dialogue;

import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Extras;
import io.conserje.messaging.contract.Extras.SharedContact;
import io.conserje.messaging.contract.Media;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.GuestProfile;
import io.conserje.orchestrator.hotel.HotelSettings;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.orchestrator.turn.Dialogue;
import io.conserje.orchestrator.turn.Incoming;
import io.conserje.orchestrator.turn.StoredState;
import io.conserje.orchestrator.turn.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guest's side of a conversation, with the real dialogue on the other. */
final class Chat {

    static final LocalDateTime NOW = LocalDateTime.parse("2026-11-20T10:00:00");

    final ScriptedUnderstandings nlp = new ScriptedUnderstandings();
    final House house = new House();
    final List<BookingWish> wishes = new ArrayList<>();
    Transcripts.Heard heard = new Transcripts.NoEars();
    BookingOutcome outcome = new BookingOutcome.Unknown();
    GuestProfile guest = GuestProfile.of("Ana", "59899123456", null, null);
    StoredState state = StoredState.fresh();
    Decision last = Decision.say(state);
    LocalDateTime now = NOW;
    final Set<String> openTickets = new HashSet<>();
    private final Dialogue dialogue;
    private int messages;

    Chat() {
        dialogue = RealDialogue.of(house, nlp, (turn, note) -> heard);
    }

    /** The guest writes; the answer's words come back. */
    String says(String text) {
        return turn(List.of(message("text", text, null)));
    }

    /** The same, with what is understood of it. */
    String says(String text, Said said) {
        nlp.when(text, said);
        return says(text);
    }

    String taps(String choiceId) {
        return turn(List.of(message("choice", "…", choiceId)));
    }

    /** Taps the first choice whose id starts so. */
    String tapsFirst(String prefix) {
        return taps(choices().stream()
                .map(Choice::id)
                .filter(id -> id.startsWith(prefix))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing to tap that starts with " + prefix)));
    }

    String sends(String type) {
        return turn(List.of(message(type, null, null)));
    }

    /** Nobody says anything for longer than what was shown is answered, and not so long that it is forgotten. */
    void rests() {
        restsFor(Duration.ofHours(1));
    }

    /** Nobody says anything for so long. */
    void restsFor(Duration silence) {
        now = now.plus(silence);
        state = silence.compareTo(Duration.ofDays(1)) < 0
                ? dialogue.afterPause(state, now)
                : dialogue.afterSilence(state, now);
    }

    String settles(BookingOutcome settled) {
        return turn(List.of(new Incoming.BookingSettled(
                ++messages, UUID.randomUUID(), wishes.getLast().draftId(), settled)));
    }

    /** Every try to answer failed. */
    String fails() {
        last = dialogue.onFailure(made(List.of()));
        state = last.state();
        return words();
    }

    String turn(List<Incoming> incoming) {
        Turn turn = made(incoming);
        Decision decision = dialogue.decide(turn);
        if (decision.booking() != null) {
            wishes.add(decision.booking());
            decision = dialogue.afterBooking(turn, decision, outcome);
        }
        last = decision;
        state = decision.state();
        decision.tickets().forEach(ticket -> openTickets.add(ticket.kind()));
        return words();
    }

    /** What the agent says to this although staff have the conversation; nothing, mostly. */
    String saysToStaff(String text, Said said) {
        nlp.when(text, said);
        return dialogue.whileStaffTalk(made(List.of(message("text", text, null))))
                .map(decision -> {
                    last = decision;
                    decision.tickets().forEach(ticket -> openTickets.add(ticket.kind()));
                    return words();
                })
                .orElse("");
    }

    private Turn made(List<Incoming> incoming) {
        return new Turn(
                new ConversationId(new UUID(0, 1)),
                "default",
                "whatsapp",
                "106540352242922",
                guest,
                state,
                incoming,
                now,
                Duration.ZERO,
                new HotelSettings("default", ZoneId.of("America/Montevideo"), "UY", List.of("es", "en", "pt", "fr")),
                openTickets);
    }

    String words() {
        return last.replies().isEmpty() ? "" : last.replies().getFirst().text();
    }

    List<Choice> choices() {
        return last.replies().stream().map(Reply::choices).flatMap(List::stream).toList();
    }

    Incoming.Message message(String type, @Nullable String text, @Nullable String choiceId) {
        messages++;
        return new Incoming.Message(
                messages,
                "wamid." + messages,
                Instant.parse("2026-11-20T13:00:00Z"),
                type,
                text,
                choiceId,
                null,
                "audio".equals(type) ? new Media("m1", "audio/ogg", null, null, true) : null,
                null,
                null);
    }

    /** The guest passes somebody's details on; their own, where they were asked for them. */
    String shares(String phone, boolean own) {
        var contact = new SharedContact("Ana", List.of(phone), List.of(), null);
        Incoming.Message plain = message("contacts", "Ana", null);
        return turn(List.of(new Incoming.Message(
                plain.inboxId(),
                plain.externalId(),
                plain.at(),
                plain.type(),
                plain.text(),
                null,
                null,
                null,
                null,
                new Extras(List.of(contact), own, null, null, null, null, null))));
    }
}
