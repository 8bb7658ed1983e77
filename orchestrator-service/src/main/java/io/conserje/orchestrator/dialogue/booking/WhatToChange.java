package io.conserje.orchestrator.dialogue.booking;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.List;

/** Asks what of a booking shall be another; the summary that stood is withdrawn by it, so that a yes is asked for anew. */
final class WhatToChange {

    private static final int MOST_MISSES = 3;

    private WhatToChange() {}

    static void ask(Scene scene) {
        scene.remember(scene.state().quoting(null));
        scene.say("confirm.change_what");
    }

    /** Where a no says more than that and nobody could read what: asked twice, and lets it be asked in other words then. */
    static boolean askTwice(Scene scene) {
        int misses = scene.state().misses() + 1;
        if (misses >= MOST_MISSES) {
            return false;
        }
        scene.remember(scene.state().missed(misses));
        ask(scene);
        scene.offer(List.of(new Choice(QuoteStay.NO, scene.wording().say("confirm.no"), null)), "menu.label");
        return true;
    }

    /** Whether the text is what can be tapped to be asked this. */
    static boolean isTyped(Scene scene, Reading reading) {
        return Folded.words(reading.text()).equals(Folded.words(scene.wording().say("confirm.change")));
    }
}
