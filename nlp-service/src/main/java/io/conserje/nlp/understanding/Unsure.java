package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Value;
import java.util.List;
import java.util.Set;

/** What a text is taken for in which no intent is sure: data, the likeliest wish, or nothing of ours. */
final class Unsure {

    /** A wish that is this likely is better than none. */
    private static final double GUESS = 0.3;

    /** A person of the house is sent for on more than that. */
    private static final double GUESS_OF_PERSON = 0.4;

    /** Values alone make a text ours only where little speaks for its being foreign. */
    private static final double DOUBT = 0.4;

    /** "A black suit under 100 dollars" has a value, but this little of it is no data by itself. */
    private static final double HARDLY = 0.3;

    /** A text of which this much is values is nothing but data, whatever it looks like otherwise. */
    private static final double MOSTLY = 0.6;

    private static final Set<String> SAY_LITTLE = Set.of(EntityTypes.AMENITY, EntityTypes.MEAL, EntityTypes.ORDINAL);

    private Unsure() {}

    /** The one intent of such a text; {@code said} is the share of it that is values. */
    static ScoredIntent likeliest(
            List<ScoredIntent> scored, List<Value> values, double said, double outOfScope, boolean foreign) {
        ScoredIntent best = scored.stream()
                .filter(intent -> !intent.name().equals(Intents.EMERGENCY))
                .filter(intent ->
                        !intent.name().equals(Intents.HUMAN_HANDOFF) || intent.confidence() >= GUESS_OF_PERSON)
                .findFirst()
                .orElseThrow();
        boolean data = values.stream().anyMatch(value -> !SAY_LITTLE.contains(value.type()));
        boolean wish = best.confidence() >= GUESS && !best.name().equals(Intents.OUT_OF_SCOPE) && !foreign;
        boolean strange = outOfScope >= DOUBT || said < HARDLY && best.name().equals(Intents.OUT_OF_SCOPE);
        if (data && (said >= MOSTLY || !wish && !strange)) {
            return new ScoredIntent(Intents.INFORM, IntentChoice.FROM_VALUES);
        }
        double unheard = best.confidence() >= GUESS ? outOfScope : Math.max(outOfScope, 1 - best.confidence());
        return wish ? best : new ScoredIntent(Intents.OUT_OF_SCOPE, unheard);
    }
}
