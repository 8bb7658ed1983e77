package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.Frame;
import java.util.List;

/** Tells whether a text is likely foreign to a hotel, for all that sounds like a wish in it. */
final class Foreignness {

    /** This much makes a text foreign in which no wish is heard at all ... */
    private static final double FOREIGN = 0.3;

    /** ... and as much more as a wish is sure: the one has to outweigh the other. */
    private static final double BESIDE_A_WISH = 0.2;

    /** A wish that is this sure makes a text ours, however foreign it sounds. */
    private static final double OURS = 0.94;

    /** Who was just asked something mostly answers, however odd it sounds: this much makes an answer foreign. */
    private static final double FOREIGN_ANSWER = 0.6;

    private Foreignness() {}

    /** Likely foreign: that outweighs the surest wish, and none is so sure that what speaks against it does not count. */
    static boolean isForeign(List<ScoredIntent> scored, double outOfScope, Frame frame) {
        double wish = scored.stream()
                .filter(Foreignness::isOurs)
                .mapToDouble(ScoredIntent::confidence)
                .max()
                .orElse(0);
        double least = frame.expecting().isEmpty() ? FOREIGN : FOREIGN_ANSWER;
        return outOfScope >= least + BESIDE_A_WISH * wish && scored.stream().noneMatch(Foreignness::isSurelyOurs);
    }

    /** True for an intent that a hotel serves and that is heard at all. */
    static boolean isOurs(ScoredIntent intent) {
        return !intent.name().equals(Intents.OUT_OF_SCOPE) && IntentBounds.isHeard(intent);
    }

    /** Strangers are polite as well: that somebody says good morning makes nothing ours. */
    private static boolean isSurelyOurs(ScoredIntent intent) {
        return isOurs(intent) && !NamedStay.isCourtesy(intent) && intent.confidence() >= OURS;
    }
}
