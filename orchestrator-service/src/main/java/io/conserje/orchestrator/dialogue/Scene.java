package io.conserje.orchestrator.dialogue;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.analytics.NotUnderstood;
import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.reply.Phrases;
import io.conserje.orchestrator.reply.Wording;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.orchestrator.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One turn while it is being thought about: where the dialogue stands, and what has been decided to say so far. */
final class Scene {

    private final Turn turn;
    private final Phrases phrases;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<TicketWish> tickets = new ArrayList<>();
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();
    private DialogueState state;
    private @Nullable String language;
    private List<Choice> choices = List.of();
    private @Nullable String choicesLabel;
    private @Nullable Addition addition;
    private @Nullable BookingWish booking;
    private Decision.Handover handover = Decision.Handover.NONE;

    Scene(Turn turn, DialogueState state, Phrases phrases) {
        this.turn = turn;
        this.state = state;
        this.phrases = phrases;
        this.language = turn.state().language();
    }

    Turn turn() {
        return turn;
    }

    DialogueState state() {
        return state;
    }

    void remember(DialogueState changed) {
        state = changed;
    }

    void go(Event event) {
        state = state.at(Transitions.follow(state.step(), event));
    }

    @Nullable
    String language() {
        return language;
    }

    void speak(String code) {
        language = code;
    }

    /** The language of the answer: the conversation's, or the hotel's first. */
    Wording wording() {
        String spoken = language != null && phrases.speaks(language)
                ? language
                : turn.hotel().languages().getFirst();
        return new Wording(phrases, spoken, turn.hotel().region());
    }

    void say(String key) {
        paragraphs.add(wording().say(key));
    }

    void say(String key, Map<String, ?> values) {
        paragraphs.add(wording().say(key, values));
    }

    void add(String paragraph) {
        paragraphs.add(paragraph);
    }

    /** What can be tapped; the last offer of a turn counts. */
    void offer(List<Choice> offered, String labelKey) {
        choices = List.copyOf(offered);
        choicesLabel = wording().say(labelKey);
    }

    /** Shows a button by which the guest gives what is asked for. */
    void askFor(Addition question) {
        addition = question;
    }

    boolean hasChoices() {
        return !choices.isEmpty();
    }

    boolean hasSpoken() {
        return !paragraphs.isEmpty();
    }

    boolean isDecided() {
        return booking != null || handover != Decision.Handover.NONE;
    }

    void ticket(String kind, TicketWish.Priority priority, String summary) {
        tickets.add(new TicketWish(kind, priority, summary));
    }

    void missed(NotUnderstood text) {
        notUnderstood.add(text);
    }

    void handOver() {
        go(Event.HANDED_OVER);
        handover = Decision.Handover.TO_STAFF;
        choices = List.of();
    }

    void book(BookingWish wish) {
        booking = wish;
    }

    /** Everything in one bubble, since every message costs the hotel money. */
    Decision decision(Memory memory) {
        List<Reply> replies = paragraphs.isEmpty()
                ? List.of()
                : List.of(new Reply(
                        String.join("\n\n", paragraphs), choices, choices.isEmpty() ? null : choicesLabel, addition));
        return new Decision(
                memory.write(state, language),
                replies,
                booking,
                tickets,
                notUnderstood,
                handover,
                state.guest().email());
    }
}
