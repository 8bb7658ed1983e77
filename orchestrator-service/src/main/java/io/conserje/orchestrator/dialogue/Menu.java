package io.conserje.orchestrator.dialogue;

import io.conserje.messaging.contract.Choice;
import java.util.List;

/** What can always be tapped. */
final class Menu {

    static final String BOOK = "menu:book";
    static final String PERSON = "menu:person";

    private Menu() {}

    static void offer(Scene scene) {
        scene.offer(List.of(choice(scene, BOOK, "menu.book"), choice(scene, PERSON, "menu.person")), "menu.label");
    }

    static void offerPerson(Scene scene) {
        scene.offer(List.of(choice(scene, PERSON, "menu.person")), "menu.label");
    }

    private static Choice choice(Scene scene, String id, String key) {
        return new Choice(id, scene.wording().say(key), null);
    }
}
