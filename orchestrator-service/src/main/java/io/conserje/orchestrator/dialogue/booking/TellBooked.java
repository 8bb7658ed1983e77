package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.memory.Pending;
import io.conserje.orchestrator.dialogue.memory.Pending.Told;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a booking that was made in this talk once more, to who asks for its reference, its total, its days, its name or its address. */
@Component
@Order(7)
class TellBooked implements Skill {

    private static final Pattern ASKED_FOR =
            Pattern.compile("(?<![^ ,])(?:" + WordLists.beside(TellBooked.class).any("of_booked") + ")(?![^ ,])");

    /** What is wanted with these is not told, but done, or known by others; the price may be that of the stay. */
    private static final Set<String> OTHER = Stream.of(
                    IntentGroups.STAY,
                    IntentGroups.EXISTING,
                    IntentGroups.WISH,
                    Set.of(Intents.DENY, Intents.HOTEL_LOCATION))
            .flatMap(Set::stream)
            .filter(intent -> !Intents.CHECK_RESERVATION.equals(intent) && !Intents.ASK_PRICE.equals(intent))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean answer(Scene scene, Reading reading) {
        Pending pending = scene.state().pending();
        Stay stay = pending.booked();
        Told told = pending.told();
        if (scene.state().step().isBooking()
                || stay == null
                || told == null
                || stay.departure().isBefore(scene.turn().now().toLocalDate())
                || !isAsked(reading, told)) {
            return false;
        }
        scene.understood();
        scene.say("booked.again", ToldBooking.values(scene.wording(), stay, told));
        return true;
    }

    /** Values are told by who wants something else of it, or something else. */
    private static boolean isAsked(Reading reading, Told told) {
        boolean asksForAFact = ASKED_FOR.matcher(Folded.words(reading.text())).find()
                && (reading.text().contains("?") || reading.wants(Intents.CHECK_RESERVATION));
        boolean asksForIt = reading.wants(Intents.CHECK_RESERVATION)
                && !reading.has(Nuance.STANDS)
                && !reading.has(Nuance.ANOTHER)
                && !reading.wantsAny(IntentGroups.HOUSE);
        return (asksForAFact || asksForIt)
                && !reading.wantsAny(OTHER)
                && reading.understanding().entities().stream()
                        .allMatch(value -> EntityTypes.BOOKING_REFERENCE.equals(value.type())
                                && told.reference().equals(value.value()));
    }
}
