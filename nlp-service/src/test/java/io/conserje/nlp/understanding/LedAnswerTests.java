package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.intent.ScoredIntent;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedAnswerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|No, there are five of us, and is there a playroom?|deny",
                "es|No, sin gato. ¿Hay consigna?|deny",
                "pt|Não, é a 14. E a internet?|deny",
                "fr|Non, la 27 ! Et le thé ?|deny",
                "en|Yes, 21, how do I get online|affirm",
                "es|sí, estoy en la 8, ¿y la clave?|affirm",
                "pt|Isso mesmo, 33. E a senha?|affirm",
                "fr|C'est ça, la 5. Et le code ?|affirm",
            })
    void aYesOrANoThatIsSetOffIsSaid(String language, String text, String answer) {
        assertThat(heard(language, text, answer, 0.3)).containsExactly(answer, Intents.ASK_AMENITIES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Hey lovely, we're one more at dinner",
                "en|morning, is the boiler on?",
                "es|Hola nomás, somos uno más en la cena",
                "es|buenas, ¿hay agua caliente?",
                "pt|Oi gente, somos mais um no jantar",
                "pt|boas, há água quente?",
                "fr|Salut les amis, on est un de plus à table",
                "fr|bjr, y a de l'eau chaude ?",
            })
    void aGreetingThatLeadsIsSaid(String language, String text) {
        assertThat(heard(language, text, Intents.GREETING, 0.15))
                .containsExactly(Intents.GREETING, Intents.ASK_AMENITIES);
        assertThat(heard(language, "27 " + text, Intents.GREETING, 0.15))
                .containsExactly(Intents.ASK_AMENITIES, Intents.GREETING);
    }

    @Test
    void whatOnlyBeginsLikeOneIsLeftToTheModels() {
        assertThat(heard("en", "no soap in the bathroom", Intents.DENY, 0.3))
                .containsExactly(Intents.ASK_AMENITIES, Intents.DENY);
        assertThat(heard("es", "si llegamos antes, ¿podemos entrar?", Intents.AFFIRM, 0.3))
                .containsExactly(Intents.ASK_AMENITIES, Intents.AFFIRM);
    }

    @Test
    void whatTheModelsDoNotHearAtAllStaysUnheard() {
        assertThat(heard("es", "no, pará, somos cinco", Intents.DENY, 0.1))
                .containsExactly(Intents.ASK_AMENITIES, Intents.DENY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|No, I don't need a cot",
                "en|no thanks, we don't want parking",
                "es|No, no necesito cuna",
                "es|no, gracias, no queremos estacionamiento",
                "pt|Não, não preciso de berço",
                "pt|não, não queremos garagem, obrigada",
                "fr|Non, pas besoin de lit bébé",
                "fr|non merci, on ne veut pas de parking",
            })
    void whatIsDeclinedBehindANoIsNotWanted(String language, String text) {
        assertThat(heard(language, text, Intents.DENY, 0.4)).containsExactly(Intents.DENY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|No, I need a cot",
                "en|no, I don't need a cot but a bigger bed",
                "es|No, no necesito cuna, necesito una plancha",
                "pt|Não, não preciso de berço mas de uma cama",
                "fr|Non, je veux un lit bébé",
            })
    void whatIsWantedInsteadIs(String language, String text) {
        assertThat(heard(language, text, Intents.DENY, 0.4)).contains(Intents.ASK_AMENITIES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|ok, I'm done",
                "en|alright, that's it from me, thanks",
                "es|listo, eso es todo",
                "es|dale, eso es todo, gracias",
                "pt|pronto, é só isso",
                "pt|isso é tudo, obrigada",
                "fr|ok, c'est tout",
                "fr|bon, j'ai fini, merci",
            })
    void anOkThatLeadsToTheEndOfTheTalkIsNoYes(String language, String text) {
        assertThat(heard(language, text, Intents.AFFIRM, 0.9)).doesNotContain(Intents.AFFIRM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|ok, book it", "es|listo, reservalo", "pt|pronto, pode reservar", "fr|ok, réservez"})
    void anOkBeforeAnythingElseStays(String language, String text) {
        assertThat(heard(language, text, Intents.AFFIRM, 0.9)).contains(Intents.AFFIRM);
    }

    /** The intents in their order, beside another one that is half sure. */
    private static List<String> heard(String language, String text, String answer, double confidence) {
        List<ScoredIntent> scored =
                List.of(new ScoredIntent(Intents.ASK_AMENITIES, 0.5), new ScoredIntent(answer, confidence));
        return new LedAnswer(Words.of(language))
                .heard(scored, FoldedText.of(text).folded()).stream()
                        .map(ScoredIntent::name)
                        .toList();
    }
}
