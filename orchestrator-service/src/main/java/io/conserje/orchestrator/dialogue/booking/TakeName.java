package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.GuestDraft;
import io.conserje.orchestrator.dialogue.memory.Step;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.talk.TakeWish;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes over in whose name is booked: a name that is told, or a part of it that is put right, and nobody's who only comes along. */
final class TakeName {

    private TakeName() {}

    /** The guest with it. */
    static GuestDraft take(Scene scene, Reading reading, GuestDraft before) {
        Optional<NamePair> pair = NamePair.in(reading, isAsked(scene))
                .filter(two -> !isARoom(scene, two.first()) && !isARoom(scene, two.second()));
        if (pair.isPresent()) {
            return together(scene, reading, before, pair.get());
        }
        List<Entity> names = ofTheGuest(scene, InvoiceName.without(reading, before), before);
        List<Entity> whole = names.stream()
                .filter(name -> !NameLead.tellsAPart(reading, name))
                .toList();
        OneOfNames.others(reading, whole).forEach(other -> noteOther(scene, reading, other));
        GuestDraft after = OneOfNames.booked(reading, whole)
                .map(name -> GuestName.put(before, reading, name))
                .orElse(before);
        for (Entity part : names) {
            after = NameLead.tellsAPart(reading, part) ? GuestName.put(after, reading, part) : after;
        }
        return after;
    }

    /** Of several names the one in which somebody says to book, else all of nobody who comes along; one that is alone may be, while no other is known. */
    private static List<Entity> ofTheGuest(Scene scene, Reading reading, GuestDraft guest) {
        List<Entity> names = told(reading).stream()
                .filter(said -> isTheGuests(scene, reading, guest, said))
                .toList();
        List<Entity> booked =
                names.stream().filter(name -> NameLead.isBooked(reading, name)).toList();
        if (!booked.isEmpty()) {
            return booked;
        }
        List<Entity> own = names.stream()
                .filter(name -> !NameLead.isACompanions(reading, name))
                .toList();
        if (own.isEmpty() && !names.isEmpty() && guest.lastName() != null) {
            noteOther(scene, reading, names.getLast());
        }
        return own.isEmpty() && guest.lastName() == null ? names : own;
    }

    private static void noteOther(Scene scene, Reading reading, Entity name) {
        TakeWish.keep(scene, reading);
        scene.say("name.other_noted", Map.of("name", String.valueOf(name.value())));
    }

    /** A part of a name that is told as a whole beside is no other: "Sara Connor, Sara without an h". */
    private static List<Entity> told(Reading reading) {
        List<Entity> names = reading.values(EntityTypes.PERSON_NAME);
        return names.stream()
                .filter(name -> names.stream()
                        .noneMatch(other -> other != name
                                && List.of(String.valueOf(other.value()).split(" "))
                                        .contains(String.valueOf(name.value()))))
                .toList();
    }

    private static boolean isAsked(Scene scene) {
        return scene.state().step() == Step.COLLECTING_GUEST
                && scene.state().guest().lastName() == null;
    }

    /** The booking is in the name of the first; of the other the team is told. */
    private static GuestDraft together(Scene scene, Reading reading, GuestDraft before, NamePair pair) {
        GuestDraft named = PersonNames.split(pair.first())
                .map(parts -> before.withName(parts.first(), parts.last()))
                .orElse(before);
        if (!named.equals(before)) {
            TakeWish.keep(scene, reading);
            scene.say("name.first_of_two", Map.of("name", pair.first(), "other", pair.second()));
        }
        return named;
    }

    /** A room's name is nobody's. One name alone may be anybody's who is told of ("Marta at your desk said so"), unless it was asked for, puts a known one right, or they say who they are. */
    private static boolean isTheGuests(Scene scene, Reading reading, GuestDraft guest, Entity name) {
        if (isARoom(scene, String.valueOf(name.value()))) {
            return false;
        }
        return String.valueOf(name.value()).strip().contains(" ")
                || scene.state().step() == Step.COLLECTING_GUEST
                || reading.has(Nuance.SELF)
                || NameLead.tellsAPart(reading, name)
                || CorrectedName.in(guest, reading, String.valueOf(name.value()))
                        .isPresent();
    }

    private static boolean isARoom(Scene scene, String name) {
        return RoomChoice.callsOne(scene.state().rooms().shown(), name);
    }
}
