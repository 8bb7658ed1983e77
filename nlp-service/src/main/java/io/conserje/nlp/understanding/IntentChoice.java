package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which of the scored intents a text has, in the light of its values and of what was asked. */
final class IntentChoice {

    /** How sure it is that somebody informs whose values say so ... */
    static final double FROM_VALUES = 0.6;

    /** ... and what a rule tells, beside which no model counts. */
    private static final double FROM_RULES = 0.95;

    /** "Four rooms from the 23rd to the 29th" only gives data, unless much speaks for a wish to book. */
    private static final double WISH_TO_BOOK = 0.8;

    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.9;

    /** Data goes with a yes or a no ("no, the 12th"). */
    private static final Set<String> ANSWERS = Set.of(Intents.AFFIRM, Intents.DENY, Intents.INFORM);

    private static final Set<String> CONTACT = Set.of(EntityTypes.PERSON_NAME, EntityTypes.EMAIL, EntityTypes.PHONE);

    /** The room that is called like somebody of the staff, in any language. */
    private static final Pattern EXECUTIVE = Pattern.compile("(?:ejecutiv[oa]s?|executiv[oa]s?|executives?)");

    private static final Set<String> CHOSEN = Set.of(EntityTypes.ROOM_TYPE, EntityTypes.AMENITY);

    private final Kinship kinship = new Kinship();
    private final ArrivalHour arrivalHour = new ArrivalHour();
    private final AnswerEcho echo = new AnswerEcho();

    /** {@code said} is the share of the text that is values, 0 to 1. */
    List<ScoredIntent> choose(List<ScoredIntent> scored, List<Value> values, double said, Frame frame, boolean urgent) {
        double outOfScope = confidenceOf(scored, Intents.OUT_OF_SCOPE);
        boolean foreign = Foreignness.isForeign(scored, outOfScope, frame);
        boolean asked = !frame.expecting().isEmpty();
        List<ScoredIntent> sure = foreign ? List.of() : sure(scored, asked ? 0 : outOfScope);
        List<ScoredIntent> chosen = wanted(sure, scored, values, asked);
        if (isBareStay(chosen, said)) {
            chosen.clear();
            put(chosen, Intents.INFORM, FROM_VALUES);
        }
        if (urgent) {
            put(chosen, Intents.EMERGENCY, FROM_RULES);
            drop(chosen, Intents.HELP);
        }
        if (said >= HALF && isChoice(values, frame)) {
            chosen.removeIf(echo::isOnlyOfRooms);
        }
        if (said >= NEARLY_ALL && isName(values, frame)) {
            chosen.removeIf(echo::isOnlyOfNames);
        }
        if (said >= NEARLY_ALL && isContact(values, frame)) {
            chosen.removeIf(intent -> !intent.name().equals(Intents.EMERGENCY));
        }
        if (said >= NEARLY_ALL && isAge(values, frame)) {
            chosen.removeIf(intent -> intent.name().equals(Intents.ASK_ROOM_AMENITIES));
        }
        if (isEither(values, frame)) {
            drop(chosen, Intents.DENY);
        }
        if (isExecutive(values, frame)) {
            chosen.removeIf(intent -> intent.name().equals(Intents.HUMAN_HANDOFF));
        }
        inform(chosen, values.stream().anyMatch(value -> frame.expects(value.type())));
        if (AnswerDatum.isTold(chosen, scored, values)) {
            put(chosen, Intents.INFORM, FROM_VALUES);
        }
        if (chosen.isEmpty()) {
            chosen.add(Unsure.likeliest(scored, values, said, outOfScope, foreign));
        }
        chosen.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return List.copyOf(chosen);
    }

    /**
     * The wishes that are sure, the surest first; more so than what speaks {@code against} all of them. A courtesy takes no
     * wish's place.
     */
    private static List<ScoredIntent> sure(List<ScoredIntent> scored, double against) {
        List<ScoredIntent> ours = scored.stream()
                .filter(intent ->
                        Foreignness.isOurs(intent) && IntentBounds.isSureAlone(intent) && intent.confidence() > against)
                .toList();
        Optional<ScoredIntent> surest =
                ours.stream().filter(intent -> !NamedStay.isCourtesy(intent)).findFirst();
        return ours.stream()
                .filter(intent -> intent.equals(ours.getFirst())
                        || surest.filter(intent::equals).isPresent()
                        || IntentBounds.isSureBeside(intent))
                .toList();
    }

    /** What is wanted of what is {@code sure}, in the light of the values; a list that may be changed. */
    private List<ScoredIntent> wanted(
            List<ScoredIntent> sure, List<ScoredIntent> scored, List<Value> values, boolean asked) {
        List<ScoredIntent> apart = kinship.apart(NamedStay.heard(sure, scored, values, asked));
        return new ArrayList<>(arrivalHour.heard(apart, values));
    }

    /** Settles whether a text only gives data, beside a yes or a no, and adds that it does where it answers a question. */
    private void inform(List<ScoredIntent> chosen, boolean answers) {
        boolean wishes = chosen.stream().anyMatch(intent -> !ANSWERS.contains(intent.name()));
        if (!answers && onlyInforms(chosen)) {
            chosen.removeIf(intent -> !ANSWERS.contains(intent.name()));
        } else if (wishes && chosen.size() > 1) {
            drop(chosen, Intents.INFORM);
        }
        if (answers) {
            chosen.removeIf(echo::isOnly);
            put(chosen, Intents.INFORM, chosen.isEmpty() ? FROM_RULES : FROM_VALUES);
        }
    }

    /** A name and nothing else, where one was asked for. */
    private static boolean isName(List<Value> values, Frame frame) {
        return frame.expects(EntityTypes.PERSON_NAME)
                && !values.isEmpty()
                && values.stream().allMatch(value -> value.type().equals(EntityTypes.PERSON_NAME));
    }

    /** "Leo Dias, leo@dias.net": an address, and nothing else but a name and a phone; the words inside it wish for nothing. */
    private static boolean isContact(List<Value> values, Frame frame) {
        return frame.expects(EntityTypes.EMAIL, EntityTypes.PERSON_NAME)
                && values.stream().anyMatch(value -> value.type().equals(EntityTypes.EMAIL))
                && values.stream().allMatch(value -> CONTACT.contains(value.type()));
    }

    /** "Tiene 5" tells an age where it was asked for, and no room that has five of something. */
    private static boolean isAge(List<Value> values, Frame frame) {
        return frame.expects(EntityTypes.CHILD_AGES)
                && !values.isEmpty()
                && values.stream().allMatch(value -> value.type().equals(EntityTypes.CHILD_AGES));
    }

    /** "Doble o twin, da igual" takes both and denies neither. */
    private static boolean isEither(List<Value> values, Frame frame) {
        return frame.expects(EntityTypes.ROOM_TYPE)
                && values.size() > 1
                && values.stream()
                        .allMatch(value -> value.type().equals(EntityTypes.ROOM_TYPE)
                                && !value.alternatives().isEmpty());
    }

    /** "La ejecutiva" out of a list of rooms is no person to speak with. */
    private static boolean isExecutive(List<Value> values, Frame frame) {
        return frame.expects(EntityTypes.ROOM_TYPE)
                && values.stream()
                        .anyMatch(value -> value.type().equals(EntityTypes.ROOM_TYPE)
                                && EXECUTIVE
                                        .matcher(String.valueOf(value.value()))
                                        .matches());
    }

    /** A kind of room in the guest's own words and nothing else, where one was asked for. */
    private static boolean isChoice(List<Value> values, Frame frame) {
        return frame.expects(EntityTypes.ROOM_TYPE)
                && values.stream()
                        .anyMatch(value -> value.type().equals(EntityTypes.ROOM_TYPE)
                                && String.valueOf(value.value()).indexOf(' ') > 0)
                && values.stream().allMatch(value -> CHOSEN.contains(value.type()));
    }

    /** A stay without a verb, as it is said in answer to a question. */
    private static boolean isBareStay(List<ScoredIntent> chosen, double said) {
        return chosen.size() == 1
                && said >= HALF
                && chosen.getFirst().name().equals(Intents.MAKE_RESERVATION)
                && chosen.getFirst().confidence() < WISH_TO_BOOK;
    }

    /** Who informs wants nothing else, though a yes or a no goes with data: it is one or the other, whichever is surer. */
    private static boolean onlyInforms(List<ScoredIntent> chosen) {
        double informs = confidenceOf(chosen, Intents.INFORM);
        return informs > 0 && chosen.stream().allMatch(intent -> intent.confidence() <= informs);
    }

    private static void put(List<ScoredIntent> chosen, String name, double confidence) {
        drop(chosen, name);
        chosen.add(new ScoredIntent(name, confidence));
    }

    private static void drop(List<ScoredIntent> chosen, String name) {
        chosen.removeIf(intent -> intent.name().equals(name));
    }

    private static double confidenceOf(List<ScoredIntent> scored, String name) {
        return scored.stream()
                .filter(intent -> intent.name().equals(name))
                .mapToDouble(ScoredIntent::confidence)
                .findFirst()
                .orElse(0);
    }
}
