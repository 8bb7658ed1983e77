package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.language.LanguageDetector.Detected;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.ValueReader;
import java.util.Map;
import java.util.Set;

/** Tells which language a guest speaks: what somebody is called changes none in mid-conversation. */
final class SpokenLanguage {

    private static final Set<String> OF_NO_LANGUAGE = Set.of(EntityTypes.PERSON_NAME, EntityTypes.COMPANY);

    private final LanguageDetector languages;
    private final Map<String, ValueReader> readers;
    private final String usual;

    /** Finds names with one reader a language; {@code usual} is the house's language. */
    SpokenLanguage(LanguageDetector languages, Map<String, ValueReader> readers, String usual) {
        this.languages = languages;
        this.readers = readers;
        this.usual = usual;
    }

    /** The language of a text; where it is another than the conversation's, of what is left of it without names. */
    Detected of(FoldedText text, Question question) {
        Detected told = languages.detect(text.original(), question.language(), usual);
        ValueReader reader = readers.get(told.code());
        if (question.language() == null || told.code().equals(question.language()) || reader == null) {
            return told;
        }
        StringBuilder rest = new StringBuilder(text.original());
        for (Value value : reader.read(text, question.frame())) {
            if (OF_NO_LANGUAGE.contains(value.type())) {
                rest.replace(value.start(), value.end(), " ".repeat(value.end() - value.start()));
            }
        }
        return rest.toString().equals(text.original())
                ? told
                : languages.detect(rest.toString(), question.language(), usual);
    }
}
