package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Decides which of the scored intents a text has, in the light of its values and of what was asked. */
final class IntentChoice {

    private static final double SURE = 0.5;

    /** What stands beside a surer wish is heard more often than it is meant. */
    private static final double SURE_BESIDE = 0.6;

    /** Wishes that others sound like: less sure than this beside a surer one they are meant one time in three or four. */
    private static final double SURE_OF_VAGUE = 0.7;

    private static final Set<String> VAGUE = Set.of(
            Intents.MAKE_RESERVATION,
            Intents.SPECIAL_REQUEST,
            Intents.ASK_ROOM_AMENITIES,
            Intents.ASK_POLICY,
            Intents.ASK_RESTAURANT,
            Intents.ASK_BREAKFAST,
            Intents.REVIEW,
            Intents.SMALLTALK);

    private static final double GUESS = 0.3;

    /** Values alone make a text ours only where little speaks for its being foreign. */
    private static final double DOUBT = 0.4;

    /** "A black suit under 100 dollars" has a value, but this little of it is no data by itself. */
    private static final double HARDLY = 0.3;

    private static final double FROM_VALUES = 0.6;
    private static final double FROM_RULES = 0.95;

    /** "Four rooms from the 23rd to the 29th" only gives data, unless much speaks for a wish to book. */
    private static final double WISH_TO_BOOK = 0.8;

    private static final double HALF = 0.5;

    /** A text of which this much is values is nothing but data, whatever it looks like otherwise. */
    private static final double MOSTLY = 0.6;

    /** Data goes with a yes or a no ("no, the 12th"). */
    private static final Set<String> ANSWERS = Set.of(Intents.AFFIRM, Intents.DENY, Intents.INFORM);

    private static final Set<String> SAY_LITTLE = Set.of(EntityTypes.AMENITY, EntityTypes.MEAL, EntityTypes.ORDINAL);

    private final Kinship kinship = new Kinship();
    private final ArrivalHour arrivalHour = new ArrivalHour();
    private final AnswerEcho echo = new AnswerEcho();

    /** {@code said} is the share of the text that is values, 0 to 1. */
    List<ScoredIntent> choose(List<ScoredIntent> scored, List<Value> values, double said, Frame frame, boolean urgent) {
        boolean answers = values.stream().anyMatch(value -> frame.expects(value.type()));
        double outOfScope = confidenceOf(scored, Intents.OUT_OF_SCOPE);
        boolean foreign = Foreignness.isForeign(scored, outOfScope, frame);
        List<ScoredIntent> sure =
                foreign ? List.of() : sure(scored, frame.expecting().isEmpty() ? outOfScope : 0);
        List<ScoredIntent> chosen = arrivalHour.heard(
                kinship.apart(
                        NamedStay.heard(sure, scored, values, !frame.expecting().isEmpty())),
                values);
        if (isBareStay(chosen, said)) {
            chosen = new ArrayList<>(List.of(new ScoredIntent(Intents.INFORM, FROM_VALUES)));
        }
        if (urgent) {
            put(chosen, Intents.EMERGENCY, FROM_RULES);
            chosen.removeIf(intent -> intent.name().equals(Intents.HELP));
        }
        boolean wishes = chosen.stream().anyMatch(intent -> !ANSWERS.contains(intent.name()));
        if (!answers && onlyInforms(chosen)) {
            chosen.removeIf(intent -> !ANSWERS.contains(intent.name()));
        } else if (wishes && chosen.size() > 1) {
            chosen.removeIf(intent -> intent.name().equals(Intents.INFORM));
        }
        if (answers) {
            answer(chosen);
        }
        if (chosen.isEmpty()) {
            chosen.add(fallback(scored, values, said, outOfScope, foreign));
        }
        if (chosen.stream().anyMatch(intent -> intent.name().equals(Intents.DENY))) {
            chosen.removeIf(intent -> intent.name().equals(Intents.THANKS));
        }
        chosen.sort(Comparator.comparingDouble(ScoredIntent::confidence).reversed());
        return List.copyOf(chosen);
    }

    private void answer(List<ScoredIntent> chosen) {
        chosen.removeIf(echo::isOnly);
        put(chosen, Intents.INFORM, chosen.isEmpty() ? FROM_RULES : FROM_VALUES);
    }

    /** The wishes that are sure, the surest first; more so than what speaks against all of them. */
    private static List<ScoredIntent> sure(List<ScoredIntent> scored, double against) {
        List<ScoredIntent> ours = scored.stream()
                .filter(intent ->
                        intent.confidence() >= SURE && Foreignness.isOurs(intent) && intent.confidence() > against)
                .toList();
        return ours.stream()
                .filter(intent -> intent.equals(ours.getFirst()) || isSureBeside(intent))
                .toList();
    }

    private static boolean isSureBeside(ScoredIntent intent) {
        return intent.confidence() >= (VAGUE.contains(intent.name()) ? SURE_OF_VAGUE : SURE_BESIDE);
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

    private static ScoredIntent fallback(
            List<ScoredIntent> scored, List<Value> values, double said, double outOfScope, boolean foreign) {
        ScoredIntent best = scored.stream()
                .filter(intent -> !intent.name().equals(Intents.EMERGENCY))
                .findFirst()
                .orElseThrow();
        boolean data = values.stream().anyMatch(value -> !SAY_LITTLE.contains(value.type()));
        boolean wish = best.confidence() >= GUESS && !best.name().equals(Intents.OUT_OF_SCOPE) && !foreign;
        boolean strange = outOfScope >= DOUBT || said < HARDLY && best.name().equals(Intents.OUT_OF_SCOPE);
        if (data && (said >= MOSTLY || !wish && !strange)) {
            return new ScoredIntent(Intents.INFORM, FROM_VALUES);
        }
        double unheard = best.confidence() >= GUESS ? outOfScope : Math.max(outOfScope, 1 - best.confidence());
        return wish ? best : new ScoredIntent(Intents.OUT_OF_SCOPE, unheard);
    }

    private static void put(List<ScoredIntent> chosen, String name, double confidence) {
        chosen.removeIf(intent -> intent.name().equals(name));
        chosen.add(new ScoredIntent(name, confidence));
    }

    private static double confidenceOf(List<ScoredIntent> scored, String name) {
        return scored.stream()
                .filter(intent -> intent.name().equals(name))
                .mapToDouble(ScoredIntent::confidence)
                .findFirst()
                .orElse(0);
    }
}
