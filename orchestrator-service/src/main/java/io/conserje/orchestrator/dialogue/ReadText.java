package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.UnderstandingRequest;
import io.conserje.orchestrator.dialogue.booking.OpenQuestion;
import io.conserje.orchestrator.dialogue.booking.StayLength;
import io.conserje.orchestrator.dialogue.rooms.RoomChoice;
import io.conserje.orchestrator.dialogue.rooms.RoomNames;
import io.conserje.orchestrator.dialogue.scene.Nuances;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.orchestrator.dialogue.scene.Skill;
import io.conserje.orchestrator.dialogue.talk.HandOver;
import io.conserje.orchestrator.turn.Turn;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Has a text understood, follows the guest's language, and asks the skills in their order. */
@Component
class ReadText {

    /** Below it the conversation keeps its language. */
    private static final double SURE_OF_LANGUAGE = 0.8;

    /** Below it a first text says nothing of its language, and the hotel's first is spoken. */
    private static final double GUESS_OF_LANGUAGE = 0.6;

    /** A single word says little about a language. */
    private static final int ENOUGH_LETTERS = 8;

    private static final Set<String> OF_NO_LANGUAGE =
            Set.of(EntityTypes.PERSON_NAME, EntityTypes.EMAIL, EntityTypes.COMPANY, EntityTypes.BOOKING_REFERENCE);

    private static final int LONGEST_TEXT = 4096;

    private final Understandings understandings;
    private final Nuances nuances;
    private final RoomNames names;
    private final List<Skill> skills;

    ReadText(Understandings understandings, Nuances nuances, RoomNames names, List<Skill> skills) {
        this.understandings = understandings;
        this.nuances = nuances;
        this.names = names;
        this.skills = List.copyOf(skills);
    }

    void read(Scene scene, String text) {
        String bounded = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        Understanding understanding = NearestOfTwo.settled(scene.state().stay(), understand(scene, bounded));
        String spoken = scene.wording().language();
        followLanguage(scene, bounded, understanding);
        var said = new Reading(bounded, understanding, nuances.of(bounded, languages(scene, understanding.language())));
        Reading reading = StayLength.heard(said, scene.wording().language());
        if (!scene.wording().language().equals(spoken)) {
            names.follow(scene, reading);
        }
        for (Skill skill : skills) {
            if (skill.answer(scene, reading)) {
                return;
            }
        }
    }

    /** Whether a text tells of danger; nothing else of it is heard. */
    boolean isDanger(Scene scene, String text) {
        String bounded = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        Understanding understanding =
                understandings.understand(request(scene, bounded, scene.turn().now(), List.of()));
        followLanguage(scene, bounded, understanding);
        return HandOver.isDanger(new Reading(bounded, understanding));
    }

    /** As of today, and in one question more as of days near the stay that is talked about where a day may be meant there. */
    private Understanding understand(Scene scene, String text) {
        LocalDateTime now = scene.turn().now();
        Optional<NearTheStay> talk = NearTheStay.of(scene.state().stay(), now.toLocalDate());
        List<String> expecting = OpenQuestion.expecting(scene.state());
        Understanding today = understandings.understand(request(scene, text, now, expecting));
        var asked = new Reading(text, today, nuances.of(text, languages(scene, today.language())));
        Optional<String> content = ContentOfANo.in(scene.state(), asked);
        if (content.isPresent()) {
            String said = content.get();
            List<String> days = ContentOfANo.EXPECTED;
            Understanding read = understandings.understand(request(scene, said, now, days));
            return ContentOfANo.heard(
                    asked, said, read, found -> near(talk, found, () -> readAgain(scene, said, talk, days)));
        }
        if (RoomChoice.isNoPlace(scene.state().rooms().shown(), asked)) {
            List<Understanding> unasked = understandings.understandAll(Stream.concat(Stream.of(now), clocks(talk, now))
                    .map(clock -> request(scene, text, clock, List.of()))
                    .toList());
            return near(talk, unasked.getFirst(), () -> unasked.subList(1, unasked.size()));
        }
        return near(talk, today, () -> readAgain(scene, text, talk, expecting));
    }

    private List<Understanding> readAgain(
            Scene scene, String text, Optional<NearTheStay> talk, List<String> expecting) {
        return understandings.understandAll(clocks(talk, scene.turn().now())
                .map(clock -> request(scene, text, clock, expecting))
                .toList());
    }

    private static Understanding near(
            Optional<NearTheStay> talk, Understanding today, Supplier<List<Understanding>> nearby) {
        return talk.filter(stay -> stay.mayMove(today))
                .map(stay -> stay.merge(today, nearby.get()))
                .orElse(today);
    }

    private static Stream<LocalDateTime> clocks(Optional<NearTheStay> talk, LocalDateTime now) {
        return talk.stream().flatMap(stay -> stay.clocks().stream()).map(day -> day.atTime(now.toLocalTime()));
    }

    private static UnderstandingRequest request(Scene scene, String text, LocalDateTime now, List<String> expecting) {
        Turn turn = scene.turn();
        return new UnderstandingRequest(
                text, now, turn.hotel().timeZone().getId(), turn.hotel().region(), scene.language(), expecting);
    }

    /** What the conversation speaks, and what this text is surely written in. */
    private static Set<String> languages(Scene scene, Understanding.Language language) {
        String spoken = scene.wording().language();
        return language.confidence() >= SURE_OF_LANGUAGE
                ? Stream.of(spoken, language.code()).collect(Collectors.toSet())
                : Set.of(spoken);
    }

    private static void followLanguage(Scene scene, String text, Understanding understanding) {
        Understanding.Language language = understanding.language();
        List<String> spoken = scene.turn().hotel().languages();
        if (!spoken.contains(language.code())) {
            return;
        }
        boolean certain =
                language.confidence() >= SURE_OF_LANGUAGE && lettersOfALanguage(text, understanding) >= ENOUGH_LETTERS;
        if (certain || scene.language() == null && language.confidence() >= GUESS_OF_LANGUAGE) {
            scene.speak(language.code());
        }
    }

    /** Those of names and addresses are of none. */
    private static long lettersOfALanguage(String text, Understanding understanding) {
        String rest = text;
        for (Understanding.Entity entity : understanding.entities()) {
            if (OF_NO_LANGUAGE.contains(entity.type())) {
                rest = rest.replace(entity.text(), "");
            }
        }
        return rest.chars().filter(Character::isLetter).count();
    }
}
