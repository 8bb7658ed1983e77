package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the wish of a text tells about its values, where their own words do not. */
final class WishedValues {

    private static final double LIKELY = 0.3;
    private static final double SURE = 0.5;
    private static final double SURELY = 0.7;

    /** Beside a wish that is less sure nothing is said by the way only: "I'm leaving for a few days" may be all there is to it. */
    private static final double WISHED = 0.6;

    private static final int SOON = 3;
    private static final int LONGEST_JOINT = 9;

    private static final Set<String> BY_THE_HOUR = Set.of(
            Intents.REQUEST_HOUSEKEEPING,
            Intents.REQUEST_MAINTENANCE,
            Intents.REQUEST_ROOM_SERVICE,
            Intents.SERVICE_RESERVATION,
            Intents.TRANSPORTATION);

    /** Whoever says these wishes for nothing that a hotel does. */
    private static final Set<String> NO_WISH = Set.of(
            Intents.INFORM,
            Intents.OUT_OF_SCOPE,
            Intents.AFFIRM,
            Intents.DENY,
            Intents.HELP,
            Intents.REPEAT,
            Intents.SMALLTALK);

    private static final Set<String> SOON_ARRIVAL = Set.of(Intents.EARLY_CHECKIN, Intents.ASK_CHECKIN_TIME);

    /** Beside these a day is no arrival, however late it sounds: "is the bar open on Friday until midnight?" */
    private static final Set<String> ELSEWHERE = Set.of(Intents.TRANSPORTATION, Intents.BUSINESS_HOURS);

    private static final Set<String> PLACES = Set.of("bar", "restaurant", "pool", "gym", "spa");
    private static final Set<String> PARTING = Set.of(Intents.GOODBYE, Intents.THANKS);
    private static final Set<String> DAYS =
            Set.of(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE, EntityTypes.DATE_RANGE);

    /** True when the text wants something of the hotel, whatever courtesy stands beside it, so that "now" and "at night" are said by the way. */
    boolean isWish(List<ScoredIntent> scored) {
        return scored.stream().anyMatch(intent -> !NO_WISH.contains(intent.name()) && intent.confidence() >= WISHED);
    }

    /** "An hour more tomorrow": the only day beside a wish about leaving is the departure, unless its role was {@code said}. */
    List<Value> withRole(List<Value> values, List<ScoredIntent> scored, Predicate<Value> said) {
        if (isParting(values, scored)) {
            boolean only = scored.size() == 1 || scored.get(1).confidence() < LIKELY;
            return values.stream()
                    .filter(value -> !only || !value.type().equals(EntityTypes.DATE_RANGE))
                    .map(value -> said.test(value) ? value : parting(value))
                    .toList();
        }
        long days = values.stream().filter(value -> DAYS.contains(value.type())).count();
        boolean departure = has(scored, SURE, IntentFamily.DEPARTURES::has);
        boolean arrival = has(scored, SURE, IntentFamily.ARRIVALS::has)
                && !(isElsewhere(values, scored) && !has(scored, SURE, SOON_ARRIVAL::contains));
        boolean nights = departure
                && values.stream().anyMatch(value -> value.type().equals(EntityTypes.NIGHTS) || value.isInDays());
        if (days != 1 || departure == arrival || nights) {
            return values;
        }
        return values.stream()
                .map(value -> said.test(value) ? value : departure ? leaving(value) : arriving(value))
                .toList();
    }

    /**
     * "Hang on till one on Sunday": a day and hour that were read as one moment are the departure, or the arrival, and its
     * hour where the wish is about one and nothing was asked for at that hour ({@code service}).
     */
    List<Value> withHour(List<Value> values, List<ScoredIntent> scored, LocalDateTime now, Predicate<Value> service) {
        boolean departure = has(scored, SURELY, IntentFamily.DEPARTURES::has);
        boolean arrival = has(scored, SURELY, IntentFamily.ARRIVALS::has);
        long moments = values.stream().filter(value -> isAhead(value, now)).count();
        boolean days = values.stream().anyMatch(value -> DAYS.contains(value.type()));
        if (departure == arrival || moments != 1 || days || isElsewhere(values, scored)) {
            return values;
        }
        String role = departure ? EntityTypes.CHECK_OUT : EntityTypes.CHECK_IN;
        return values.stream()
                .flatMap(value -> isAhead(value, now) && !service.test(value) ? parted(value, role) : Stream.of(value))
                .toList();
    }

    /**
     * "Breakfast for two to the room tomorrow at 7:30": where only something by the hour is wished for, a day that its words
     * made an arrival is one moment with its hour, unless its role was {@code said}.
     */
    List<Value> withMoment(List<Value> values, List<ScoredIntent> scored, Predicate<Value> said) {
        List<Value> days =
                values.stream().filter(value -> DAYS.contains(value.type())).toList();
        List<Value> hours = values.stream()
                .filter(value -> value.type().equals(EntityTypes.TIME) && value.problem() == null)
                .toList();
        boolean served = has(scored, SURE, BY_THE_HOUR::contains)
                && !has(
                        scored,
                        LIKELY,
                        name -> IntentFamily.BOOKINGS.has(name)
                                || IntentFamily.ARRIVALS.has(name)
                                || IntentFamily.DEPARTURES.has(name));
        if (!served || days.size() != 1 || hours.size() != 1) {
            return values;
        }
        Value day = days.getFirst();
        Value hour = hours.getFirst();
        boolean beside = Math.abs(day.start() - hour.end()) <= LONGEST_JOINT
                || Math.abs(hour.start() - day.end()) <= LONGEST_JOINT;
        if (!beside || !day.type().equals(EntityTypes.CHECK_IN) || day.value() == null || said.test(day)) {
            return values;
        }
        return values.stream()
                .filter(value -> value != hour)
                .map(value -> value == day ? joined(day, hour) : value)
                .toList();
    }

    private static Value joined(Value day, Value hour) {
        List<Object> others = hour.alternatives().stream()
                .map(other -> (Object) (day.value() + "T" + other))
                .toList();
        return new Value(
                EntityTypes.DATETIME,
                Math.min(day.start(), hour.start()),
                Math.max(day.end(), hour.end()),
                day.value() + "T" + hour.value(),
                others,
                null);
    }

    /** What is counted from now is no hour that was named. */
    private static boolean isAhead(Value value, LocalDateTime now) {
        return value.type().equals(EntityTypes.DATETIME)
                && value.value() instanceof String moment
                && LocalDateTime.parse(moment).isAfter(now.plusHours(SOON));
    }

    private static Stream<Value> parted(Value moment, String role) {
        LocalDateTime at = LocalDateTime.parse(String.valueOf(moment.value()));
        List<Object> others = moment.alternatives().stream()
                .map(other -> (Object)
                        LocalDateTime.parse(String.valueOf(other)).toLocalTime().toString())
                .toList();
        return Stream.of(
                Value.of(role, moment.start(), moment.end(), at.toLocalDate().toString()),
                new Value(
                        EntityTypes.TIME,
                        moment.start(),
                        moment.end(),
                        at.toLocalTime().toString(),
                        others,
                        null));
    }

    private static boolean isElsewhere(List<Value> values, List<ScoredIntent> scored) {
        return has(scored, SURE, ELSEWHERE::contains)
                || values.stream()
                        .anyMatch(value -> value.type().equals(EntityTypes.AMENITY) && PLACES.contains(value.value()));
    }

    private static Value leaving(Value value) {
        boolean day = value.type().equals(EntityTypes.DATE) || value.type().equals(EntityTypes.CHECK_IN);
        return day ? value.as(EntityTypes.CHECK_OUT) : value;
    }

    private static boolean isParting(List<Value> values, List<ScoredIntent> scored) {
        boolean arrival = values.stream().anyMatch(value -> value.type().equals(EntityTypes.CHECK_IN));
        return !arrival
                && !scored.isEmpty()
                && PARTING.contains(scored.getFirst().name());
    }

    /** "Bye, until Monday" says when they meet again. */
    private static Value parting(Value value) {
        return value.type().equals(EntityTypes.CHECK_OUT) ? value.as(EntityTypes.DATE) : value;
    }

    private static Value arriving(Value value) {
        return value.type().equals(EntityTypes.DATE) ? value.as(EntityTypes.CHECK_IN) : value;
    }

    /** Days of a wish for a room are its arrival and departure; those of a wish for a table are days. */
    boolean areOfStay(List<ScoredIntent> scored) {
        boolean hours = !scored.isEmpty()
                && scored.getFirst().name().equals(Intents.BUSINESS_HOURS)
                && scored.getFirst().confidence() >= SURE;
        return !hours
                && (has(scored, LIKELY, IntentFamily.BOOKINGS::has) || isOneOf(scored, IntentFamily.BOOKINGS))
                && !has(scored, LIKELY, Intents.SERVICE_RESERVATION::equals);
    }

    /** "No, Saturday the 12th": which of a family it is may be open, and that it is one of them likelier than not. */
    private static boolean isOneOf(List<ScoredIntent> scored, IntentFamily family) {
        return scored.stream()
                        .filter(intent -> family.has(intent.name()))
                        .mapToDouble(ScoredIntent::confidence)
                        .sum()
                >= SURE;
    }

    private static boolean has(List<ScoredIntent> scored, double confidence, Predicate<String> name) {
        return scored.stream().anyMatch(intent -> intent.confidence() >= confidence && name.test(intent.name()));
    }
}
