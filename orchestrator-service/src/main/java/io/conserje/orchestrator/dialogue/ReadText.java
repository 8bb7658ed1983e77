package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.Understanding;
import io.conserje.orchestrator.turn.Turn;
import java.util.List;
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

    private static final int LONGEST_TEXT = 4096;

    private final Understandings understandings;
    private final List<Skill> skills;

    ReadText(Understandings understandings, List<Skill> skills) {
        this.understandings = understandings;
        this.skills = List.copyOf(skills);
    }

    void read(Scene scene, String text) {
        String bounded = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        Turn turn = scene.turn();
        Understanding understanding = understandings.understand(
                bounded,
                turn.now(),
                turn.hotel().timeZone().getId(),
                turn.hotel().region(),
                scene.language(),
                BookStay.expecting(scene.state()));
        followLanguage(scene, bounded, understanding.language());
        var reading = new Reading(bounded, nearTheStay(scene, bounded, understanding));
        for (Skill skill : skills) {
            if (skill.answer(scene, reading)) {
                return;
            }
        }
    }

    private Understanding nearTheStay(Scene scene, String text, Understanding understanding) {
        Turn turn = scene.turn();
        Stay stay = scene.state().stay();
        if (!NearTheStay.isWorthwhile(stay, turn.now().toLocalDate(), understanding)) {
            return understanding;
        }
        Understanding second = understandings.understand(
                text,
                NearTheStay.readFrom(stay.arrival()).atTime(turn.now().toLocalTime()),
                turn.hotel().timeZone().getId(),
                turn.hotel().region(),
                scene.language(),
                BookStay.expecting(scene.state()));
        return NearTheStay.merge(stay.arrival(), understanding, second);
    }

    private static void followLanguage(Scene scene, String text, Understanding.Language language) {
        List<String> spoken = scene.turn().hotel().languages();
        if (!spoken.contains(language.code())) {
            return;
        }
        boolean certain = language.confidence() >= SURE_OF_LANGUAGE
                && text.chars().filter(Character::isLetter).count() >= ENOUGH_LETTERS;
        if (certain || scene.language() == null && language.confidence() >= GUESS_OF_LANGUAGE) {
            scene.speak(language.code());
        }
    }
}
