package io.conserje.orchestrator.dialogue.talk;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.party.PartOfParty;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Finds that something is said of the stay that was booked in this talk, which would begin a new one otherwise: "we leave on the 16th after all", "can I change to the 13th?", "my mother comes a day later". */
final class BookedChanges {

    /** What a question of the house may be about. */
    private static final Set<String> BESIDE =
            Set.of(EntityTypes.AMENITY, EntityTypes.MEAL, EntityTypes.ORDINAL, EntityTypes.TIME, EntityTypes.MONEY);

    private static final String[] OF_A_STAY = {
        EntityTypes.NIGHTS, EntityTypes.GUESTS, EntityTypes.CHILDREN, EntityTypes.ROOMS, EntityTypes.ROOM_TYPE
    };

    /** In days, behind the departure. */
    private static final int NEAR = 14;

    private BookedChanges() {}

    /** Whether the text says so; who wants a stay or one more room begins one. */
    static boolean isTold(Scene scene, Reading reading) {
        Stay booked = scene.state().pending().booked();
        return booked != null
                && !booked.departure().isBefore(scene.turn().now().toLocalDate())
                && !reading.wantsAny(IntentGroups.STAY)
                && !reading.has(Nuance.ANOTHER)
                && (isAnEndAlone(reading, booked)
                        || ArrivalHour.isIn(reading)
                        || isOtherwise(reading) && tellsOfAStay(reading)
                        || PartOfParty.isSaid(booked, reading, scene.wording().language()));
    }

    private static boolean isOtherwise(Reading reading) {
        return Stream.of(Nuance.LONGER, Nuance.SHORTER, Nuance.REGRET, Nuance.CHANGES)
                .anyMatch(reading::has);
    }

    private static boolean tellsOfAStay(Reading reading) {
        return reading.understanding().entities().stream().anyMatch(value -> !BESIDE.contains(value.type()));
    }

    /** A day that is neither a whole stay nor beside people who would come to one: one alone is of those who were booked for. */
    private static boolean isAnEndAlone(Reading reading, Stay booked) {
        boolean leaves = has(reading, EntityTypes.CHECK_OUT);
        boolean comes = has(reading, EntityTypes.CHECK_IN);
        boolean isOneOfThem = reading.last(EntityTypes.ADULTS)
                .map(Entity::value)
                .filter(count -> count instanceof Number adults && adults.intValue() < booked.people())
                .isPresent();
        boolean counts = has(reading, EntityTypes.ADULTS) && !isOneOfThem || has(reading, OF_A_STAY);
        return leaves ? !comes : comes && !counts && (isOtherwise(reading) || isNear(reading, booked));
    }

    /** Who only tells an arrival that lies far behind the stay speaks of another one. */
    private static boolean isNear(Reading reading, Stay booked) {
        return reading.last(EntityTypes.CHECK_IN)
                .map(day -> LocalDate.parse(String.valueOf(day.value())))
                .filter(day -> day.isAfter(booked.departure().plusDays(NEAR)))
                .isEmpty();
    }

    private static boolean has(Reading reading, String... types) {
        return Stream.of(types).anyMatch(type -> !reading.values(type).isEmpty());
    }
}
