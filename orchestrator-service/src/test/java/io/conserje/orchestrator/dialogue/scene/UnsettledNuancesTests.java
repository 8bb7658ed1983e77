package io.conserje.orchestrator.dialogue.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does not know yet, waits, has not heard, wants no meal or finds it dear is told from who only sounds like that. */
class UnsettledNuancesTests {

    private final Nuances nuances = new Nuances();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | todavía no sé",
                "es | aun no se",
                "es | no sé",
                "es | no lo sé todavía",
                "es | no estoy segura",
                "es | déjame pensarlo",
                "es | lo consulto con mi esposa",
                "es | tengo que hablarlo con mi marido",
                "es | sí, pero mañana te confirmo",
                "es | te confirmo más tarde",
                "es | le aviso",
                "en | not sure yet",
                "en | I don't know yet",
                "en | I'm not 100% sure",
                "en | let me think about it",
                "en | I'll let you know",
                "en | yes but I'll confirm tomorrow",
                "en | I need to check with my wife",
                "pt | ainda não sei",
                "pt | não tenho certeza",
                "pt | vou pensar",
                "pt | sim, mas amanhã confirmo",
                "pt | te aviso",
                "fr | je ne sais pas encore",
                "fr | pas encore sûr",
                "fr | laissez-moi réfléchir",
                "fr | je vais en parler à mon mari",
                "fr | oui mais je confirme demain"
            })
    void whoDoesNotKnowYet(String language, String text) {
        assertThat(nuances.of(text, List.of(language))).contains(Nuance.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sí, te confirmo",
                "es | no se preocupe",
                "es | ¿no se puede cancelar?",
                "es | confirmo, llegamos mañana",
                "es | no, gracias",
                "es | le confirmo la reserva",
                "en | sure",
                "en | yes, I confirm",
                "en | no thanks",
                "en | I arrive tomorrow",
                "pt | sim, confirmo",
                "pt | não, obrigado",
                "fr | oui, je confirme",
                "fr | bien sûr",
                "fr | non merci"
            })
    void whoKnows(String language, String text) {
        assertThat(nuances.of(text, List.of(language))).doesNotContain(Nuance.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | un momento | PAUSE",
                "es | ¡espere, por favor! | PAUSE",
                "es | esperá un toque | PAUSE",
                "es | Hmm… | FILLER",
                "es | por favor | FILLER",
                "es | ¿Cómo? | REPEAT",
                "es | no entendí | REPEAT",
                "en | one sec | PAUSE",
                "en | ok wait | PAUSE",
                "en | hmmm | FILLER",
                "en | sorry, can you repeat that please? | REPEAT",
                "pt | peraí | PAUSE",
                "pt | pode repetir? | REPEAT",
                "fr | une seconde svp | PAUSE",
                "fr | euh | FILLER",
                "fr | pouvez-vous répéter ? | REPEAT"
            })
    void aTextThatIsOnlyThat(String language, String text, Nuance nuance) {
        assertThat(nuances.of(text, List.of(language))).contains(nuance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sí",
                "es | ok",
                "es | sí por favor",
                "es | gracias",
                "es | espera, mejor la delux",
                "es | ¿cómo llego?",
                "es | ¿qué habitación tiene vista?",
                "en | yes please",
                "en | ok thanks",
                "en | what does it cost?",
                "en | wait, make it three nights",
                "pt | sim por favor",
                "pt | como chego aí?",
                "fr | oui s'il vous plaît",
                "fr | comment venir ?"
            })
    void aTextThatSaysMore(String language, String text) {
        assertThat(nuances.of(text, List.of(language))).doesNotContain(Nuance.PAUSE, Nuance.FILLER, Nuance.REPEAT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sin desayuno | NO_MEAL",
                "es | no quiero el desayuno | NO_MEAL",
                "en | no breakfast please | NO_MEAL",
                "en | we don't need breakfast | NO_MEAL",
                "pt | não preciso de café da manhã | NO_MEAL",
                "fr | pas de petit-déjeuner | NO_MEAL",
                "es | ¿hay algún descuento? | HAGGLE",
                "en | any better rate? | HAGGLE",
                "pt | achei caro | HAGGLE",
                "fr | vous faites un prix ? | HAGGLE"
            })
    void whatIsSaidOfMealsAndPrices(String language, String text, Nuance nuance) {
        assertThat(nuances.of(text, List.of(language))).contains(nuance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | con desayuno",
                "es | no muy cara",
                "es | ¿hay desayuno sin gluten?",
                "en | with breakfast",
                "en | not too expensive",
                "en | is breakfast included? no rush",
                "pt | com café da manhã",
                "fr | pas trop cher"
            })
    void whatOnlySoundsLikeThat(String language, String text) {
        assertThat(nuances.of(text, List.of(language))).doesNotContain(Nuance.NO_MEAL, Nuance.HAGGLE);
    }
}
