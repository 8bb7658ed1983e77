package io.conserje.nlp.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.learning.Hashes;
import io.conserje.nlp.value.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodFeaturesTests {

    private final MoodFeatures features = new MoodFeatures(Meanings.load());

    @ParameterizedTest
    @CsvSource({
        "l'accueil, accueil",
        "qu'excellent, excellent",
        "d’exception, exception",
        "on a dit qu'ici c'est sale, sale",
        "jusqu'au bout, au"
    })
    void whatFrenchTiesToAWordLeavesItTheWord(String text, String word) {
        assertThat(of(text, "fr")).contains(Hashes.one("1", word, 0, word.length()));
    }

    @ParameterizedTest
    @CsvSource({"I don't, don't", "it's fine, it's", "we'd rather, we'd"})
    void theOthersKeepTheirContractions(String text, String word) {
        assertThat(of(text, "en")).contains(Hashes.one("1", word, 0, word.length()));
    }

    @Test
    void frenchNegatesWithAnElidedWordToo() {
        assertThat(of("ce n'est agréable", "fr")).contains(Hashes.one("k!", "positive", 0, "positive".length()));
    }

    @ParameterizedTest
    @CsvSource({
        "fica no lado limpo, pt, 1, limpo",
        "não é nada limpo, pt, 1!, limpo",
        "no es limpio, es, 1!, limpio",
        "la plus propre, fr, 1, propre",
        "nunca dormi tão bem, pt, 1, bem",
        "jamais si mal reçus, fr, 1, mal",
        "never had such bad coffee, en, 1, bad",
        "not so good, en, 1!, good"
    })
    void aWordDeniesInItsOwnLanguageAlone(String text, String language, String mark, String word) {
        assertThat(of(text, language)).contains(kind(mark, word));
    }

    @ParameterizedTest
    @CsvSource({"we shan't love it", "it hasn't been nice", "cannot be good", "nada bueno", "rien de beau"})
    void whateverDeniesIsHeard(String text) {
        assertThat(of(text, "en")).contains(kind("k!", "positive"));
    }

    @ParameterizedTest
    @CsvSource({"ma chambre, fr", "as malas, pt", "la ducha sale, es", "las plazas baratas, es"})
    void whatIsBadInAnotherLanguageIsNotInThisOne(String text, String language) {
        assertThat(of(text, language)).doesNotContain(kind("k", "negative"));
    }

    @ParameterizedTest
    @CsvSource({
        "never again, en, noreturn, i",
        "plus jamais, fr, noreturn, i",
        "nunca mais, pt, noreturn, i",
        "un coup de cœur, fr, acclaim, i",
        "it is worth it, en, worthit, i",
        "it is not worth it, en, worthit, i!"
    })
    void anIdiomIsHeardAsOne(String text, String language, String kind, String mark) {
        assertThat(of(text, language)).contains(kind(mark, kind));
    }

    @Test
    void anIdiomEndsWithItsClause() {
        assertThat(of("never, again", "en")).doesNotContain(kind("i", "noreturn"));
    }

    @ParameterizedTest
    @CsvSource({"the towels, en", "las toallas, es", "as toalhas, pt", "les serviettes, fr"})
    void whatMeansTheSameLooksTheSameInEveryLanguage(String text, String language) {
        assertThat(of(text, language)).contains(Hashes.one("m", "towel", 0, "towel".length()));
    }

    @Test
    void wordsOfAClauseBelongTogetherAcrossOneOrTwoOthers() {
        assertThat(of("the room could really be brighter", "en"))
                .contains(gap("could be"), gap("could bright"))
                .doesNotContain(gap("room bright"));
        assertThat(of("it could, the bed said", "en")).doesNotContain(gap("could bed"), gap("could the"));
    }

    private static long kind(String mark, String kind) {
        return Hashes.one(mark, kind, 0, kind.length());
    }

    private static long gap(String stems) {
        return Hashes.one("g", stems, 0, stems.length());
    }

    private long[] of(String text, String language) {
        return features.of(FoldedText.of(text).folded(), language);
    }
}
