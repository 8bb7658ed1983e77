package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import java.util.ArrayList;
import java.util.List;

/** Builds what was understood of a text. */
public final class Said {

    private final List<Understanding.Intent> intents = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private Understanding.Language language = new Understanding.Language("es", 0.99);
    private String mood = "neutral";
    private boolean urgent;
    private String text = "";

    public static Said in(String code) {
        var said = new Said();
        said.language = new Understanding.Language(code, 0.99);
        return said;
    }

    /** A plain yes. */
    public static Said yes(String language) {
        return in(language).meaning("affirm");
    }

    public Said unsureOfTheLanguage() {
        language = new Understanding.Language(language.code(), 0.4);
        return this;
    }

    public Said meaning(String intent) {
        return meaning(intent, 0.95);
    }

    public Said meaning(String intent, double confidence) {
        intents.add(new Understanding.Intent(intent, confidence));
        return this;
    }

    public Said with(String type, Object value) {
        entities.add(new Entity(type, String.valueOf(value), 0, 0, value, List.of(), null));
        return this;
    }

    public Said withWords(String type, String text, Object value) {
        entities.add(new Entity(type, text, 0, 0, value, List.of(), null));
        return this;
    }

    /** The text in which the values that follow stand, each behind the one before. */
    public Said of(String said) {
        text = said;
        return this;
    }

    /** A value at its place in the text. */
    public Said at(String type, String words, Object value) {
        int start =
                text.indexOf(words, entities.isEmpty() ? 0 : entities.getLast().end());
        entities.add(new Entity(type, words, start, start + words.length(), value, List.of(), null));
        return this;
    }

    public Said withEither(String type, Object value, Object other) {
        entities.add(new Entity(type, String.valueOf(value), 0, 0, value, List.of(other), null));
        return this;
    }

    public Said withBad(String type, String text, String problem) {
        entities.add(new Entity(type, text, 0, 0, null, List.of(), problem));
        return this;
    }

    public Said urgently() {
        urgent = true;
        return this;
    }

    /** In a bad mood. */
    public Said unhappily() {
        mood = "negative";
        return this;
    }

    public Understanding understood() {
        return new Understanding(language, intents, entities, new Understanding.Sentiment(mood, 0), urgent, "scripted");
    }
}
