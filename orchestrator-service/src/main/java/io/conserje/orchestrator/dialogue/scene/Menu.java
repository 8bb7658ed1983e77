package io.conserje.orchestrator.dialogue.scene;

import io.conserje.messaging.contract.Choice;
import java.util.List;

/** What can always be tapped. */
public final class Menu {

    /** The choice that begins a booking. */
    public static final String BOOK = "menu:book";
    /** The choice that asks for a person. */
    public static final String PERSON = "menu:person";

    private Menu() {}

    /** Offers a booking and a person. */
    public static void offer(Scene scene) {
        scene.offer(List.of(choice(scene, BOOK, "menu.book"), choice(scene, PERSON, "menu.person")), "menu.label");
    }

    /** Offers a person. */
    public static void offerPerson(Scene scene) {
        scene.offer(List.of(choice(scene, PERSON, "menu.person")), "menu.label");
    }

    private static Choice choice(Scene scene, String id, String key) {
        return new Choice(id, scene.wording().say(key), null);
    }
}
