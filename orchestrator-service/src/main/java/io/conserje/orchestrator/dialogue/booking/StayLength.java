package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.moving.StayMoves;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a guest stays who tells it in days or weeks: "from Monday for five days" is five nights. */
public final class StayLength {

    private static final Pattern DAYS = Pattern.compile("P(?<count>\\d{1,3})(?<unit>[DW])");
    private static final int A_WEEK = 7;

    private static final Set<String> OF_A_STAY = Set.of(
            EntityTypes.CHECK_IN,
            EntityTypes.DATE_RANGE,
            EntityTypes.ADULTS,
            EntityTypes.CHILDREN,
            EntityTypes.GUESTS,
            EntityTypes.ROOMS,
            EntityTypes.ROOM_TYPE);

    private static final Set<String> BOOKING =
            Set.of(Intents.MAKE_RESERVATION, Intents.CHECK_AVAILABILITY, Intents.MODIFY_RESERVATION, Intents.ASK_PRICE);

    /** Beside these something else lasts or takes so long. */
    private static final Set<String> ELSEWHERE =
            Set.of(Intents.COMPLAINT, Intents.REQUEST_MAINTENANCE, Intents.CANCEL_RESERVATION, Intents.ASK_POLICY);

    private StayLength() {}

    /**
     * The text with nights for the days that a stay is long; as it is where its end is told as well, or where they move it.
     *
     * @param spoken what the conversation speaks, ISO 639-1
     */
    public static Reading heard(Reading reading, String spoken) {
        boolean ends = has(reading, EntityTypes.NIGHTS) || has(reading, EntityTypes.CHECK_OUT);
        boolean stay = reading.wantsAny(BOOKING) || OF_A_STAY.stream().anyMatch(type -> has(reading, type));
        boolean meant = stay
                && !ends
                && has(reading, EntityTypes.DURATION)
                && !reading.wantsAny(ELSEWHERE)
                && StayMoves.in(reading, spoken).isEmpty()
                && reading.values(EntityTypes.DURATION).stream()
                        .noneMatch(length -> StayMoves.isShift(reading, length.text(), spoken));
        return meant
                ? reading.with(reading.understanding().entities().stream()
                        .map(StayLength::nights)
                        .toList())
                : reading;
    }

    private static boolean has(Reading reading, String type) {
        return !reading.values(type).isEmpty();
    }

    private static Entity nights(Entity value) {
        Matcher days = DAYS.matcher(String.valueOf(value.value()));
        if (!EntityTypes.DURATION.equals(value.type()) || !days.matches()) {
            return value;
        }
        int count = Integer.parseInt(days.group("count")) * (days.group("unit").equals("W") ? A_WEEK : 1);
        return new Entity(EntityTypes.NIGHTS, value.text(), value.start(), value.end(), count, List.of(), null);
    }
}
