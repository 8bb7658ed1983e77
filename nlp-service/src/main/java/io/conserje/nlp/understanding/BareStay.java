package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hears what names a stay and nothing more. Behind a verb of booking ("book for tomorrow") it is a wish to book, however little
 * its few words tell the models; by itself ("a double from the 4th to the 9th") it only gives data, however much it sounds like
 * one.
 */
final class BareStay {

    private static final double FROM_RULES = 0.95;

    private static final Set<String> DAYS = Set.of(
            EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE, EntityTypes.DATE_RANGE, EntityTypes.NIGHTS);

    private static final Set<String> PARTY = Set.of(
            EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.ROOMS, EntityTypes.ROOM_TYPE);

    private static final Set<String> CONTACT =
            Set.of(EntityTypes.EMAIL, EntityTypes.PHONE, EntityTypes.PERSON_NAME, EntityTypes.COMPANY);

    private static final Set<String> REACHED_BY = Set.of(EntityTypes.EMAIL, EntityTypes.PHONE);

    /** What gives way to a wish to book ... */
    private static final Set<String> BESIDE_WISH =
            Set.of(Intents.MAKE_RESERVATION, Intents.OUT_OF_SCOPE, Intents.INFORM);

    /** ... what else gives way to a room that is asked for with no more than a greeting or a please ... */
    private static final Set<String> BESIDE_ROOM = Set.of(
            Intents.MAKE_RESERVATION,
            Intents.OUT_OF_SCOPE,
            Intents.INFORM,
            Intents.SPECIAL_REQUEST,
            Intents.REQUEST_ROOM_SERVICE,
            Intents.REQUEST_HOUSEKEEPING,
            Intents.ASK_ROOM_AMENITIES);

    /** ... and to data. */
    private static final Set<String> BESIDE_DATA =
            Set.of(Intents.MAKE_RESERVATION, Intents.CHECK_AVAILABILITY, Intents.OUT_OF_SCOPE, Intents.INFORM);

    private final Pattern booking;
    private final Pattern roomWanted;
    private final Pattern courteous;
    private final Pattern room;
    private final Pattern data;
    private final Pattern asked;
    private final Pattern contact;

    BareStay(Words words) {
        this.booking = words.pattern("\\W*(?:(?:{booking_lead})[ ,]+){0,3}(?:{booking_verb})"
                + "(?:[ ,.]++(?:{stay_filler}|{booking_courtesy}|{rooms}|\u0001++)(?!\\w))*+\\W*");
        this.roomWanted = words.pattern("\\W*(?:(?:{greeted}|{booking_lead})[ ,.!]+){0,4}(?:{room_wanted})"
                + "(?:[ ,.!']*+(?:{booking_courtesy}|{stay_filler}|{rooms}|\u0001++)(?!\\w))*+\\W*");
        this.courteous = words.pattern(
                "(?=.*(?<!\\w)(?:{booking_courtesy}|{greeted})(?!\\w))\\W*(?:(?:{greeted}|{booking_lead})[ ,.!]+){0,4}"
                        + "(?:[ ,.!']*+(?:{booking_courtesy}|{stay_filler}|{rooms}|\u0001++)(?!\\w))++\\W*");
        this.room = words.pattern("(?<!\\w)(?:{rooms})(?!\\w)");
        this.data = words.pattern("(?:[ ,.;:&+-]*+(?:{stay_filler}|{rooms}|\u0001++)(?!\\w))++[ ,.;:]*+");
        this.asked =
                words.pattern("[ ¿]*+(?:[ ,.;:&+-]*+(?:{stay_filler}|{rooms}|\u0001++)(?!\\w))++[ ,.;:]*+\\?[?! ]*+");
        this.contact = words.pattern("(?:[ ,.;:&+'-]*+(?:{contact_filler}|\u0001++)(?!\\w))++[ ,.;:!]*+");
    }

    /** The intents of a text, with that wish or that it informs first where it is one; what sounded like less gives way to it. */
    List<ScoredIntent> heard(List<ScoredIntent> scored, FoldedText text, List<Value> values) {
        if (isContact(text, values)) {
            return first(Intents.INFORM, BESIDE_DATA, scored);
        }
        boolean days = values.stream().anyMatch(BareStay::tellsDays);
        boolean stay = values.stream().allMatch(value -> tellsDays(value) || PARTY.contains(value.type()));
        if (values.isEmpty() || !stay) {
            return scored;
        }
        String around = text.without(values).folded();
        boolean room = values.stream().anyMatch(value -> value.type().equals(EntityTypes.ROOMS))
                || this.room.matcher(around).find();
        if (days && booking.matcher(around).matches()
                || room && roomWanted.matcher(around).matches()) {
            return first(Intents.MAKE_RESERVATION, BESIDE_WISH, scored);
        }
        if (room && courteous.matcher(around).matches()) {
            return first(Intents.MAKE_RESERVATION, BESIDE_ROOM, scored);
        }
        // "A double for tomorrow?" asks whether there is one, however little the models hear in it.
        if (days && asked.matcher(around).matches() && values.stream().anyMatch(BareStay::isRoom)) {
            return first(surer(scored, Intents.MAKE_RESERVATION, Intents.CHECK_AVAILABILITY), BESIDE_DATA, scored);
        }
        return data.matcher(around).matches() ? first(Intents.INFORM, BESIDE_DATA, scored) : scored;
    }

    private static boolean tellsDays(Value value) {
        return DAYS.contains(value.type()) || value.isInDays();
    }

    private static boolean isRoom(Value value) {
        return value.type().equals(EntityTypes.ROOM_TYPE) || value.type().equals(EntityTypes.ROOMS);
    }

    /** Of two that are near the one that the models hear more of. */
    private static String surer(List<ScoredIntent> scored, String one, String other) {
        return scored.stream()
                .filter(intent -> intent.name().equals(one) || intent.name().equals(other))
                .max(Comparator.comparingDouble(ScoredIntent::confidence))
                .map(ScoredIntent::name)
                .orElse(other);
    }

    /** "My mail is leo@example.com": who only tells how to reach them informs. */
    private boolean isContact(FoldedText text, List<Value> values) {
        return values.stream().anyMatch(value -> REACHED_BY.contains(value.type()))
                && values.stream().allMatch(value -> CONTACT.contains(value.type()))
                && contact.matcher(text.without(values).folded()).matches();
    }

    private static List<ScoredIntent> first(String name, Set<String> givesWay, List<ScoredIntent> scored) {
        return Stream.concat(
                        Stream.of(new ScoredIntent(name, FROM_RULES)),
                        scored.stream().filter(intent -> !givesWay.contains(intent.name())))
                .toList();
    }
}
