package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hears "book for tomorrow": a verb of booking and nothing but a stay is a wish to book, however little its few words tell
 * the models.
 */
final class BareBooking {

    private static final double FROM_RULES = 0.95;

    private static final Set<String> DAYS = Set.of(
            EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE, EntityTypes.DATE_RANGE, EntityTypes.NIGHTS);

    private static final Set<String> PARTY = Set.of(
            EntityTypes.GUESTS, EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.ROOMS, EntityTypes.ROOM_TYPE);

    /** What gives way to the wish. */
    private static final Set<String> OVERHEARD = Set.of(Intents.MAKE_RESERVATION, Intents.OUT_OF_SCOPE, Intents.INFORM);

    private final Pattern said;

    BareBooking(Words words) {
        this.said = words.pattern("\\W*(?:(?:{booking_lead})[ ,]+){0,3}(?:{booking_verb})"
                + "(?:[ ,.]+(?:{booking_filler}|{rooms}|\u0001+)(?!\\w))*\\W*");
    }

    /** The intents of a text, with that wish first where it is one; what sounded like data or like nothing of ours gives way to it. */
    List<ScoredIntent> heard(List<ScoredIntent> scored, FoldedText text, List<Value> values) {
        boolean days = values.stream().anyMatch(value -> DAYS.contains(value.type()));
        boolean stay = values.stream().allMatch(value -> DAYS.contains(value.type()) || PARTY.contains(value.type()));
        if (!days || !stay || !said.matcher(text.without(values).folded()).matches()) {
            return scored;
        }
        List<ScoredIntent> heard = new ArrayList<>(scored);
        heard.removeIf(intent -> OVERHEARD.contains(intent.name()));
        heard.addFirst(new ScoredIntent(Intents.MAKE_RESERVATION, FROM_RULES));
        return List.copyOf(heard);
    }
}
