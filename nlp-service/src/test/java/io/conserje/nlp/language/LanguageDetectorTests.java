package io.conserje.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTests {

    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gracias | es",
                "thank you | en",
                "obrigado | pt",
                "merci | fr",
                "kiero una habitacion xfa | es",
                "plz can u book 4 2 | en",
                "vc tem vaga pra hj | pt",
                "bjr esk vous avez une chambre svp | fr",
                "hola 👋 | es",
                "tem piscina? | pt",
                "tienen piscina? | es",
                "avez-vous une piscine? | fr",
                "do you have a pool? | en",
                "para 2 pessoas | pt",
                "para 2 personas | es",
                "the room for 2 | en",
                "gr8 | en",
                "graciaaaas | es",
                "obrigaaada | pt",
                "l’ascenseur | fr",
                "qu'est-ce qu'il y a | fr",
                "don't | en",
                "claro que sim | pt",
                "claro que sí | es",
                "cancion | es",
                "canção | pt",
                "ouvrir | fr",
                "opening | en"
            })
    void shortTextsAreTold(String text, String language) {
        assertThat(DETECTOR.detect(text, null, "es").code()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "wifi",
                "2",
                "ana@example.com",
                "👍",
                "",
                "Ana Pérez",
                "https://example.com/a",
                "Room service",
                "KX77Q2",
                "check-in?",
                "Spotify"
            })
    void whatHasNoLanguageKeepsTheConversations(String text) {
        assertThat(DETECTOR.detect(text, "fr", "es").code()).isEqualTo("fr");
    }

    @Test
    void aNameWithinASentenceDoesNotOutweighIt() {
        assertThat(DETECTOR.detect("mi nombre es Wolfgang Hawthorne-Whitmore", null, "en")
                        .code())
                .isEqualTo("es");
        assertThat(DETECTOR.detect("my name is Guadalupe Etxeberria Goikoetxea", null, "es")
                        .code())
                .isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "can we speak English please | es | en",
                "prefiero hablar en español | en | es",
                "pode ser em português por favor? | es | pt",
                "je préfère parler français | en | fr"
            })
    void aClearSwitchIsFollowed(String text, String conversation, String language) {
        assertThat(DETECTOR.detect(text, conversation, "es").code()).isEqualTo(language);
    }

    /** "Mon", "set" and "vie" are words of another language, too. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 5 Dec",
                "en | mon 7 - thu 10",
                "en | sept 5 to sept 8",
                "es | 5 set",
                "es | vie 5",
                "es | 5 a 8 de dic, 2",
                "es | MIÉ 6 may",
                "pt | 5 set - 8 set",
                "pt | sex 5",
                "pt | 5 mai",
                "fr | mar 5 nov",
                "fr | ven. 5 – sam. 6"
            })
    void aShortDayOfTheConversationsLanguageKeepsIt(String conversation, String text) {
        assertThat(DETECTOR.detect(text, conversation, "es").code()).isEqualTo(conversation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {"pt | set a wake up call for me | en", "es | la vie est belle | fr", "en | mon mari et moi | fr"})
    void aSentenceWithSuchAWordIsStillFollowed(String conversation, String text, String language) {
        assertThat(DETECTOR.detect(text, conversation, "es").code()).isEqualTo(language);
    }
}
