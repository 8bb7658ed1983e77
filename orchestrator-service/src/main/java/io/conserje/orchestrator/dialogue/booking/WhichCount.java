package io.conserje.orchestrator.dialogue.booking;

import io.conserje.messaging.contract.Choice;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.OpenCount;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.IntentGroups;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.reply.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks which count is meant where the guest has left one open ("2 or 3 nights"), and hears answers that name none ("the shorter one"). */
final class WhichCount {

    /** Choices of this kind carry {@code type:count}. */
    static final String COUNT = "count:";

    private WhichCount() {}

    /** Asks about the first that is open. */
    static void ask(Scene scene) {
        Wording wording = scene.wording();
        OpenCount open = scene.state().stay().open().getFirst();
        List<String> names =
                open.counts().stream().map(count -> name(wording, open, count)).toList();
        scene.say(
                "ask.which_count",
                Map.of(
                        "first", String.join(", ", names.subList(0, names.size() - 1)),
                        "last", names.getLast()));
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            choices.add(new Choice(COUNT + open.type() + ':' + open.counts().get(i), names.get(i), null));
        }
        scene.offer(choices, "menu.label");
    }

    private static String name(Wording wording, OpenCount open, int count) {
        return wording.say("count." + open.type(), Map.of("count", count));
    }

    /** What such an answer says, with the count that it means; any other text as it is, as who wants "2 towels" answers nothing. */
    static Reading heard(Scene scene, Reading reading) {
        List<OpenCount> open = scene.state().stay().open();
        if (open.isEmpty()
                || reading.wantsAny(IntentGroups.HOUSE)
                || reading.wantsAny(IntentGroups.WISH)
                || !reading.values(open.getFirst().type()).isEmpty()) {
            return reading;
        }
        return meant(open.getFirst(), reading)
                .map(count -> reading.with(Stream.concat(
                                reading.understanding().entities().stream(),
                                Stream.of(value(open.getFirst().type(), count)))
                        .toList()))
                .orElse(reading);
    }

    private static Optional<Integer> meant(OpenCount open, Reading reading) {
        List<Integer> counts = open.counts();
        if (reading.has(Nuance.FEWER) != reading.has(Nuance.MORE)) {
            return Optional.of(reading.has(Nuance.FEWER) ? counts.getFirst() : counts.getLast());
        }
        return number(reading, EntityTypes.NUMBER)
                .filter(counts::contains)
                .or(() -> number(reading, EntityTypes.ORDINAL)
                        .filter(place -> place >= 1 && place <= counts.size())
                        .map(place -> counts.get(place - 1)));
    }

    private static Optional<Integer> number(Reading reading, String type) {
        return reading.last(type)
                .map(Entity::value)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).intValue());
    }

    /** What the guest says who taps a choice. */
    static Reading tapped(Scene scene, String type, int count) {
        var language = new Understanding.Language(scene.wording().language(), 1);
        var mood = new Understanding.Sentiment("neutral", 0);
        return new Reading(
                "", new Understanding(language, List.of(), List.of(value(type, count)), mood, false, "tapped"));
    }

    private static Entity value(String type, int count) {
        return new Entity(type, String.valueOf(count), 0, 0, count, List.of(), null);
    }

    /** Whether the guest leaves it to the price, or to us: "whichever is cheaper". */
    static boolean isLeftToUs(Scene scene, Reading reading) {
        return !scene.state().stay().open().isEmpty()
                && (RoomChoice.asksForCheaper(reading.text()) || reading.has(Nuance.WHICHEVER));
    }
}
