package io.conserje.orchestrator.dialogue;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.dialogue.booking.PutOff;
import io.conserje.orchestrator.dialogue.booking.TakeChoice;
import io.conserje.orchestrator.dialogue.booking.TakeContact;
import io.conserje.orchestrator.dialogue.booking.TellOutcome;
import io.conserje.orchestrator.dialogue.memory.DialogueState;
import io.conserje.orchestrator.dialogue.memory.Event;
import io.conserje.orchestrator.dialogue.memory.Memory;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.memory.Transitions;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.HandOver;
import io.conserje.orchestrator.dialogue.talk.NoMeal;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import io.conserje.orchestrator.dialogue.talk.TeamQuestion;
import io.conserje.orchestrator.reply.Phrases;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.orchestrator.turn.Dialogue;
import io.conserje.orchestrator.turn.Incoming;
import io.conserje.orchestrator.turn.StoredState;
import io.conserje.orchestrator.turn.Turn;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Goes through what came in, in order, and puts what is to be said into one bubble. */
@Component
class ConversationDialogue implements Dialogue {

    private static final String EDIT = "edit";

    /** Kinds of messages that want no answer. */
    private static final Set<String> SILENT = Set.of("reaction", EDIT, "revoke", "system");

    private static final String TEXT = "text";
    private static final String AUDIO = "audio";

    private final Memory memory;
    private final Phrases phrases;
    private final ReadText texts;
    private final TakeChoice choices;
    private final HearVoice voice;
    private final TellOutcome outcomes;
    private final TakeContact contacts;

    ConversationDialogue(
            Memory memory,
            Phrases phrases,
            ReadText texts,
            TakeChoice choices,
            HearVoice voice,
            TellOutcome outcomes,
            TakeContact contacts) {
        this.memory = memory;
        this.phrases = phrases;
        this.texts = texts;
        this.choices = choices;
        this.voice = voice;
        this.outcomes = outcomes;
        this.contacts = contacts;
    }

    @Override
    public Decision decide(Turn turn) {
        Scene scene = open(turn);
        if (scene.state().step() == Step.WITH_STAFF) {
            scene.go(Event.GIVEN_BACK);
            scene.remember(scene.state().forgetStay());
        }
        List<String> burst = new ArrayList<>();
        for (Incoming incoming : turn.incoming()) {
            if (scene.isDecided()) {
                break;
            }
            if (incoming instanceof Incoming.Message message && isText(message)) {
                burst.add(String.valueOf(message.text()));
            } else {
                readBurst(scene, burst);
                if (!scene.isDecided()) {
                    take(scene, incoming);
                }
            }
        }
        readBurst(scene, burst);
        return scene.decision(memory);
    }

    @Override
    public Optional<Decision> whileStaffTalk(Turn turn) {
        Scene scene = open(turn);
        String text = turn.incoming().stream()
                .filter(Incoming.Message.class::isInstance)
                .map(Incoming.Message.class::cast)
                .filter(ConversationDialogue::isText)
                .map(message -> String.valueOf(message.text()))
                .collect(Collectors.joining("\n"));
        if (text.isEmpty() || !texts.isDanger(scene, text)) {
            return Optional.empty();
        }
        HandOver.alarm(scene);
        return Optional.of(scene.decision(memory));
    }

    @Override
    public Decision afterBooking(Turn turn, Decision decision, BookingOutcome outcome) {
        Scene scene = open(turn.from(decision.state()));
        decision.tickets().forEach(ticket -> scene.ticket(ticket.kind(), ticket.priority(), ticket.summary()));
        if (TakeWish.isIn(decision) && !(outcome instanceof BookingOutcome.Confirmed)) {
            scene.say("wish.noted");
        }
        NoMeal.sayAgain(scene, decision);
        TeamQuestion.sayAgain(scene, decision);
        outcomes.tell(scene, outcome);
        return scene.decision(memory);
    }

    @Override
    public Decision onFailure(Turn turn) {
        Scene scene = open(turn);
        scene.say("failure");
        return scene.decision(memory);
    }

    /** A stay that was being put together is kept aside, unless the guest put it off or nothing is known of it; a summary of it is none any more. */
    @Override
    public StoredState afterPause(StoredState state, LocalDateTime now) {
        DialogueState remembered = memory.read(state);
        if (!isOpen(remembered, now)) {
            return state;
        }
        return ended(remembered.stay().equals(Stay.NOTHING) ? remembered.forgetStay() : remembered.pauseStay(), state);
    }

    /** A stay that was being put together is forgotten, unless the guest put it off; who they are and what is promised to them is not. */
    @Override
    public StoredState afterSilence(StoredState state, LocalDateTime now) {
        DialogueState remembered = memory.read(state);
        if (isOpen(remembered, now)) {
            return ended(remembered.forgetStay(), state);
        }
        return remembered.pending().dropped() == null
                ? state
                : memory.write(remembered.with(remembered.pending().dropping(null)), state.language());
    }

    private static boolean isOpen(DialogueState remembered, LocalDateTime now) {
        return remembered.step().isBooking() && !PutOff.isKept(remembered, now.toLocalDate());
    }

    private StoredState ended(DialogueState without, StoredState state) {
        return memory.write(without.at(Transitions.follow(without.step(), Event.DROPPED)), state.language());
    }

    private Scene open(Turn turn) {
        return new Scene(turn, memory.read(turn.state()), phrases);
    }

    /** Texts that came together are understood together. */
    private void readBurst(Scene scene, List<String> burst) {
        if (!burst.isEmpty() && !scene.isDecided()) {
            scene.remember(scene.state().toldUnreadable(false));
            texts.read(scene, String.join("\n", burst));
        }
        burst.clear();
    }

    private void take(Scene scene, Incoming incoming) {
        switch (incoming) {
            case Incoming.Message message -> takeMessage(scene, message);
            case Incoming.BookingSettled settled -> settle(scene, settled);
            case Incoming.Notice notice -> notice(scene, notice);
            case Incoming.SendFailed _ -> {
                // A ticket stands already, and the guest cannot be reached by repeating it.
            }
        }
    }

    /** A file that nobody could fetch is asked for again; of everything else staff are told, the guest knows it. */
    private static void notice(Scene scene, Incoming.Notice notice) {
        if (ChannelEvent.MEDIA_LOST.equals(notice.kind())) {
            scene.say("media.again");
        }
    }

    private void takeMessage(Scene scene, Incoming.Message message) {
        if (message.choiceId() != null) {
            if (!choices.take(scene, message.choiceId()) && message.text() != null) {
                texts.read(scene, message.text());
            }
        } else if (AUDIO.equals(message.type())) {
            voice.hear(scene, message);
        } else if (!contacts.take(scene, message)
                && !SILENT.contains(message.type())
                && !scene.state().unreadableTold()) {
            scene.say("unreadable");
            scene.remember(scene.state().toldUnreadable(true));
        }
    }

    /** An outcome of a draft that the dialogue no longer waits for has been told already. */
    private void settle(Scene scene, Incoming.BookingSettled settled) {
        var quoted = scene.state().quoted();
        if (scene.state().step() == Step.BOOKING_UNKNOWN
                && quoted != null
                && quoted.draftId().equals(settled.draftId())) {
            outcomes.settle(scene, settled.outcome());
        }
    }

    /** A caption is a text too, and so is an edit of what was answered already. */
    private static boolean isText(Incoming.Message message) {
        return message.choiceId() == null
                && message.text() != null
                && !message.text().isBlank()
                && (TEXT.equals(message.type())
                        || EDIT.equals(message.type())
                        || message.media() != null && !AUDIO.equals(message.type()));
    }
}
