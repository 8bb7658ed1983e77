package io.conserje.nlp.value.date.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTests {

    private final Lexicon english = Lexicon.of(Words.class, "marks.dates", "en.dates");

    @ParameterizedTest
    @CsvSource({"septmber", "setpember", "septembeer", "saptember"})
    void oneLetterAmissIsForgivenInALongWord(String word) {
        assertThat(found(word)).contains("month 9 to 1");
    }

    @ParameterizedTest
    @CsvSource({"sundae", "marsh", "augustus", "xuesday", "tuxxday"})
    void whatIsAnotherWordOrTooFarOffIsNotTaken(String word) {
        assertThat(found(word)).noneMatch(entry -> entry.startsWith("month") || entry.startsWith("weekday"));
    }

    @Test
    void anAbbreviationTakesItsDotWithIt() {
        assertThat(found("nov. 5")).contains("month 11 to 1", "month 11 to 2");
    }

    @Test
    void aHyphenMayStandWhereThePhraseHasASpace() {
        assertThat(found("half-past ten")).contains("halfpre  to 3");
    }

    @Test
    void thePhrasesOfACategoryAreKnown() {
        assertThat(english.phrases("join")).contains("at", "on");
        assertThat(english.phrases("nothing")).isEmpty();
    }

    private List<String> found(String text) {
        List<String> found = new ArrayList<>();
        english.find(
                Tokens.of(text), 0, (entry, end) -> found.add(entry.category() + " " + entry.value() + " to " + end));
        return found;
    }
}
