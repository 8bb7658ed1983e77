package io.conserje.nlp.mood;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.language.LanguageDetector;
import io.conserje.nlp.value.FoldedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodReaderTests {

    private static final MoodReader READER = new MoodReader(Meanings.load());
    private static final LanguageDetector LANGUAGES = LanguageDetector.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We loved every minute, the beds were heavenly and the people so warm | positive",
                "Nothing to fault, we will be back | positive",
                "The carpet was filthy, the night was loud and nobody cared | negative",
                "Una estancia para olvidar: sucio, ruidoso y caro | negative",
                "Todo impecable, la atención de diez | positive",
                "Quarto limpo e equipe muito simpática, adorei | positive",
                "Péssimo atendimento, nunca mais volto | negative",
                "Séjour merveilleux, personnel aux petits soins | positive",
                "Chambre sale et personnel désagréable, très déçus | negative",
                "Great spot by the canal. Sadly the bed was broken and the shower ran cold. Not worth it. | negative",
                "Buena zona. El cuarto, minúsculo y ruidoso. El desayuno, pobre. | negative",
                "Quarto meio pequeno, mas o resto excelente. Equipe atenciosa. Voltaremos. | positive",
                "Bien placé. Literie défoncée, douche bouchée, personne à l'accueil. | negative",
                "Le seul bémol, l'ascenseur. Sinon tout était parfait, on a adoré. | positive",
                "La situación y el trato | positive",
                "O tamanho do banheiro | negative",
                "No está nada mal | positive",
                "Not what we hoped for, never again | negative",
                "Quel coup de cœur, on y retourne les yeux fermés | positive",
                "Nada del otro mundo, dejó que desear | negative",
                "Passaram a perna na gente, nunca mais | negative",
                "Noted, thanks, have a good day | neutral",
                "Llegamos el viernes a las cinco | neutral",
                "two adults and one child | neutral"
            })
    void theMoodIsTold(String text, String label) {
        assertThat(read(text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "preciso falar com um atendente",
                "necesito factura a nombre de mi empresa",
                "manda uma água",
                "need an iron in 204",
                "serait-il possible d'avoir deux oreillers",
                "hace un calor bárbaro, ¿está abierta la pileta?",
                "put me through to reception",
                "wake me up at six",
                "un taxi pour la gare à huit heures",
                "quanto custa a garagem?"
            })
    void whoAsksForSomethingJudgesNothing(String text) {
        assertThat(read(text).label()).isEqualTo("neutral");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no hay agua caliente",
                "the shower is broken, could somebody come",
                "o ar não funciona, podem vir?",
                "il n'y a pas de chauffage dans la chambre"
            })
    void whoTellsAFaultIsNotHappy(String text) {
        assertThat(read(text).label()).isEqualTo("negative");
    }

    private static Mood read(String text) {
        return READER.read(
                FoldedText.of(text).folded(), LANGUAGES.detect(text, null, "es").code());
    }
}
