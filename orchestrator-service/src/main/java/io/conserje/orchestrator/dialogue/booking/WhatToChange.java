package io.conserje.orchestrator.dialogue.booking;

import io.conserje.orchestrator.dialogue.scene.Scene;

/** Asks what of a booking shall be another; the summary that stood is withdrawn by it, so that a yes is asked for anew. */
final class WhatToChange {

    private WhatToChange() {}

    static void ask(Scene scene) {
        scene.remember(scene.state().quoting(null));
        scene.say("confirm.change_what");
    }
}
