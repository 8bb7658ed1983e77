package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What the hour of an arrival tells of the wish: the model sees figures as figures, so that "at 7 in the evening" sounds
 * to it as late as midnight, and "at 5" as early as breakfast.
 */
final class ArrivalHour {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
    private static final LocalTime NIGHT = LocalTime.of(21, 0);

    /** Whoever is this sure has heard it said in words. */
    private static final double SAID = 0.97;

    private static final double FROM_HOUR = 0.6;
    private static final int LENGTH_OF_HOUR = "15:30".length();

    /**
     * The intents in the light of the only hour that is named; as they are where there is none, or more, or where it may be
     * that of a departure.
     */
    List<ScoredIntent> heard(List<ScoredIntent> chosen, List<Value> values) {
        List<Value> hours = values.stream()
                .filter(value -> value.problem() == null)
                .filter(value ->
                        value.type().equals(EntityTypes.TIME) || value.type().equals(EntityTypes.DATETIME))
                .toList();
        boolean leaves = chosen.stream().anyMatch(intent -> intent.name().equals(Intents.LATE_CHECKOUT));
        return hours.size() == 1 && !leaves ? heard(chosen, hours.getFirst()) : chosen;
    }

    private static List<ScoredIntent> heard(List<ScoredIntent> chosen, Value named) {
        LocalTime hour = hour(String.valueOf(named.value()));
        boolean either = !named.alternatives().isEmpty();
        List<ScoredIntent> heard = new ArrayList<>();
        for (ScoredIntent intent : chosen) {
            if (isForTheEvening(intent, hour) && !(either && intent.confidence() >= SAID)) {
                heard.removeIf(other -> other.name().equals(Intents.ASK_CHECKIN_TIME));
                heard.add(new ScoredIntent(Intents.ASK_CHECKIN_TIME, intent.confidence()));
            } else if (!isByDay(intent, hour)) {
                heard.add(intent);
            }
        }
        if (heard.isEmpty() && !chosen.isEmpty()) {
            heard.add(new ScoredIntent(Intents.INFORM, FROM_HOUR));
        }
        return heard;
    }

    /** Nobody wants the room early to come in the evening; an hour that may be one of the morning is left to the words. */
    private static boolean isForTheEvening(ScoredIntent intent, LocalTime hour) {
        return intent.name().equals(Intents.EARLY_CHECKIN) && isBetween(AFTERNOON, hour, NIGHT);
    }

    /** Who comes by day only says when. */
    private static boolean isByDay(ScoredIntent intent, LocalTime hour) {
        return intent.name().equals(Intents.LATE_CHECKIN)
                && intent.confidence() < SAID
                && isBetween(MORNING, hour, NIGHT);
    }

    private static boolean isBetween(LocalTime first, LocalTime hour, LocalTime end) {
        return !hour.isBefore(first) && hour.isBefore(end);
    }

    /** The hour at the end of "15:30" and of "2026-11-20T15:30". */
    private static LocalTime hour(String written) {
        return LocalTime.parse(written.substring(written.length() - LENGTH_OF_HOUR));
    }
}
