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
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.orchestrator.dialogue.words.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes over who the guest is, and how to reach them. */
final class TakeGuest {

    private static final Pattern AS_WELL =
            Pattern.compile("\\b(?:" + WordLists.beside(TakeGuest.class).any("as_well") + ") ");

    private TakeGuest() {}

    /** Whether something of it is new. */
    static boolean take(Scene scene, Reading reading) {
        GuestDraft before = scene.state().guest();
        GuestDraft after = before;
        Optional<Entity> email = reading.last(EntityTypes.EMAIL).filter(said -> !isOneMore(scene, reading, said));
        if (email.isPresent()) {
            after = after.withEmail(String.valueOf(email.get().value()));
        }
        Optional<Entity> phone = reading.last(EntityTypes.PHONE).filter(said -> said.value() != null);
        if (phone.isPresent()) {
            after = after.withPhone(String.valueOf(phone.get().value()));
        }
        Optional<NamePair> pair = NamePair.in(reading, isAsked(scene))
                .filter(two -> !isARoom(scene, two.first()) && !isARoom(scene, two.second()));
        if (pair.isPresent()) {
            after = together(scene, reading, after, pair.get());
        }
        if (pair.isEmpty()) {
            after = named(scene, reading, after);
        }
        scene.remember(scene.state().with(after));
        return !after.equals(before);
    }

    /** "Send it to my husband, too": the booking has one address, and the team is told of the other. */
    private static boolean isOneMore(Scene scene, Reading reading, Entity said) {
        String known = scene.state().guest().email();
        boolean isOneMore = known != null
                && !known.equals(said.value())
                && AS_WELL.matcher(Folded.words(reading.text())).find();
        if (isOneMore && !TakeWish.isOne(scene, reading)) {
            TakeWish.note(scene, reading);
        }
        return isOneMore;
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

    /** A room's name is nobody's. One name alone may be anybody's who is told of ("Marta at your desk said so"), unless it was asked for or they say who they are. */
    private static boolean isTheGuests(Scene scene, Reading reading, Entity name) {
        if (isARoom(scene, String.valueOf(name.value()))) {
            return false;
        }
        return String.valueOf(name.value()).strip().contains(" ")
                || scene.state().step() == Step.COLLECTING_GUEST
                || reading.has(Nuance.SELF);
    }

    private static boolean isARoom(Scene scene, String name) {
        return RoomChoice.callsOne(scene.state().rooms().shown(), name);
    }

    private static GuestDraft named(Scene scene, Reading reading, GuestDraft before) {
        Optional<Entity> name = lastNamed(reading);
        return name.map(said -> String.valueOf(said.value()))
                .filter(said -> !isARoom(scene, said))
                .flatMap(said -> CorrectedName.in(before, reading, said))
                .or(() -> name.filter(said -> isTheGuests(scene, reading, said))
                        .map(said -> named(before, String.valueOf(said.value()))))
                .orElse(before);
    }

    /** A part of a name that is told as a whole beside is no other: "Sara Connor, Sara without an h". */
    private static Optional<Entity> lastNamed(Reading reading) {
        List<Entity> names = reading.values(EntityTypes.PERSON_NAME);
        return names.stream()
                .filter(name -> names.stream()
                        .noneMatch(other -> other != name
                                && Arrays.asList(String.valueOf(other.value()).split(" "))
                                        .contains(String.valueOf(name.value()))))
                .reduce((_, later) -> later);
    }

    /** One word after a first name is the last name that was asked for. */
    private static GuestDraft named(GuestDraft guest, String name) {
        return PersonNames.split(name)
                .map(parts -> parts.last() == null && guest.firstName() != null && guest.lastName() == null
                        ? guest.withName(guest.firstName(), parts.first())
                        : guest.withName(parts.first(), parts.last()))
                .orElse(guest);
    }
}
