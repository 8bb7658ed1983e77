package io.conserje.orchestrator.dialogue.scene;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Choice;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.analytics.NotUnderstood;
import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.Memory;
import io.conserje.orchestrator.dialogue.memory.Transitions;
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
public final class Scene {

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

    /** Begins where the dialogue stands. */
    public Scene(Turn turn, DialogueState state, Phrases phrases) {
        this.turn = turn;
        this.state = state;
        this.phrases = phrases;
        this.language = turn.state().language();
    }

    /** The turn, with everything that came in. */
    public Turn turn() {
        return turn;
    }

    /** Where the dialogue stands by now. */
    public DialogueState state() {
        return state;
    }

    /** Has this remembered instead. */
    public void remember(DialogueState changed) {
        state = changed;
    }

    /** Has the text counted as understood, after which none was missed in a row. */
    public void understood() {
        remember(state.missed(0));
    }

    /** Follows an arrow of the graph; throws {@link IllegalStateException} where there is none. */
    public void go(Event event) {
        state = state.at(Transitions.follow(state.step(), event));
    }

    /** ISO 639-1 of what the conversation speaks; null while nobody knows. */
    public @Nullable String language() {
        return language;
    }

    /** Goes on in this language, ISO 639-1. */
    public void speak(String code) {
        language = code;
    }

    /** The language of the answer: the conversation's, or the hotel's first. */
    public Wording wording() {
        String spoken = language != null && phrases.speaks(language)
                ? language
                : turn.hotel().languages().getFirst();
        return phrases.wording(spoken, turn.hotel().region());
    }

    /** Says a phrase, as a paragraph of the answer. */
    public void say(String key) {
        paragraphs.add(wording().say(key));
    }

    /** Says a phrase before everything else. */
    public void sayFirst(String key) {
        paragraphs.addFirst(wording().say(key));
    }

    /** Says a phrase with values in it. */
    public void say(String key, Map<String, ?> values) {
        paragraphs.add(wording().say(key, values));
    }

    /** Says what is worded already. */
    public void add(String paragraph) {
        paragraphs.add(paragraph);
    }

    /** What can be tapped; the last offer of a turn counts. */
    public void offer(List<Choice> offered, String labelKey) {
        choices = List.copyOf(offered);
        choicesLabel = wording().say(labelKey);
    }

    /** Shows a button by which the guest gives what is asked for. */
    public void askFor(Addition question) {
        addition = question;
    }

    /** Whether anything is to be said by now. */
    public boolean hasSpoken() {
        return !paragraphs.isEmpty();
    }

    /** Whether a booking or a hand-over ends the turn. */
    public boolean isDecided() {
        return booking != null || handover != Decision.Handover.NONE;
    }

    /** Opens a ticket; the summary is for staff, in English, and holds no word of the guest. */
    public void ticket(String kind, TicketWish.Priority priority, String summary) {
        tickets.add(new TicketWish(kind, priority, summary));
    }

    /** Whether a ticket of this kind is opened by this turn. */
    public boolean opens(String kind) {
        return tickets.stream().anyMatch(ticket -> ticket.kind().equals(kind));
    }

    /** Keeps a text that nothing could be done with, for staff to learn from. */
    public void missed(NotUnderstood text) {
        notUnderstood.add(text);
    }

    /** Whether a person was asked to look at something of this kind, and has not done with it yet. */
    public boolean teamHas(String kind) {
        return turn.openTickets().contains(kind);
    }

    /** Falls silent for a person to go on; nothing is left to tap. */
    public void handOver() {
        go(Event.HANDED_OVER);
        handover = Decision.Handover.TO_STAFF;
        choices = List.of();
    }

    /** Wants this booked when the turn is over. */
    public void book(BookingWish wish) {
        booking = wish;
    }

    /** Everything in one bubble, since every message costs the hotel money. */
    public Decision decision(Memory memory) {
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
