package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.nlp.contract.Intents;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.util.regex.Pattern;

/** Finds what is asked of all rooms by its words: what they are like, and for whom their prices are. */
public final class AskedOfRooms {

    private static final Pattern QUALITY = said("quality");
    private static final Pattern EACH = said("per_person");
    private static final Pattern OF_THE_ROOM = said("per_room");
    private static final Pattern QUESTION = said("question");

    private AskedOfRooms() {}

    /** Whether the text speaks of what rooms are like beside their price: "la más grande", "has it a view?". */
    public static boolean isOfQuality(Reading reading) {
        return QUALITY.matcher(Folded.words(reading.text())).find();
    }

    /** Whether the text asks if prices are for each person; what a meal or a ticket costs each is another question. */
    public static boolean asksPerPerson(Reading reading) {
        String folded = Folded.words(reading.text());
        boolean asks = reading.text().contains("?")
                || reading.wants(Intents.ASK_PRICE)
                || QUESTION.matcher(folded).find();
        return asks
                && EACH.matcher(folded).find()
                && (OF_THE_ROOM.matcher(folded).find() || !reading.wantsAny(IntentGroups.HOUSE));
    }

    private static Pattern said(String name) {
        return Pattern.compile("\\b" + RoomWords.any(name) + " ");
    }
}
