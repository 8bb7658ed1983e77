package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.language.LanguageDetector.Detected;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.ValueReader;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells which language a guest speaks: what somebody is called changes none in mid-conversation. */
final class SpokenLanguage {

    private static final Set<String> OF_NO_LANGUAGE = Set.of(EntityTypes.PERSON_NAME, EntityTypes.COMPANY);

    /** One who is told by no capitals says more than this. */
    private static final double SURE = 0.9;

    /** Two words or more with capitals, behind another word. */
    private static final Pattern NAMES =
            Pattern.compile("(?<=[\\p{L}:,] )\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}'’.-]+)+");

    /** Nothing but such names. */
    private static final Pattern NAMES_ALONE =
            Pattern.compile("\\s*\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}'’.-]+)+\\s*");

    private static final Pattern PARTICLES =
            Pattern.compile("(?<!\\p{L})(?:" + Words.everywhere("name_particle") + ")(?!\\p{L})");

    private static final Pattern SAID = Pattern.compile("(?<!\\p{L})\\p{Ll}{2}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

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
        if (question.language() == null || reader == null) {
            return told;
        }
        if (told.code().equals(question.language())) {
            return besideNames(text.original(), told, question);
        }
        if (question.frame().expects(EntityTypes.EMAIL, EntityTypes.PERSON_NAME)
                && !isSaidIn(text.folded(), told.code(), question.language())) {
            return languages.detect("", question.language(), usual);
        }
        StringBuilder rest = new StringBuilder(text.original());
        for (Value value : reader.read(text, asked(text, question.frame()))) {
            if (OF_NO_LANGUAGE.contains(value.type())) {
                rest.replace(value.start(), value.end(), " ".repeat(value.end() - value.start()));
            }
        }
        return rest.toString().equals(text.original())
                ? told
                : languages.detect(rest.toString(), question.language(), usual);
    }

    /** "Jean-Pierre de la Tour" is read as a name also where none was asked for. */
    private static Frame asked(FoldedText text, Frame frame) {
        return NAMES_ALONE.matcher(text.original()).matches()
                ? new Frame(frame.now(), frame.region(), List.of(EntityTypes.PERSON_NAME))
                : frame;
    }

    /** "Marta arroba vidal" to who was asked for an address: whether a word of it is one language's and not the other's. */
    private static boolean isSaidIn(String folded, String language, String other) {
        return WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> Vocabulary.of(language).has(word)
                        && !Vocabulary.of(other).has(word));
    }

    /** "Me llamo John Smith" to who spoke English: what is said around names with capitals, where it is surely another language. */
    private Detected besideNames(String text, Detected told, Question question) {
        String rest = NAMES.matcher(text).replaceAll(" ");
        if (rest.length() == text.length()
                || !SAID.matcher(PARTICLES.matcher(rest).replaceAll(" ")).find()) {
            return told;
        }
        Detected beside = languages.detect(rest, question.language(), usual);
        return beside.confidence() >= SURE ? beside : told;
    }
}
