package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.understanding.BuiltInInterpreter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaithfulnessTests {

    private static final Map<String, List<String>> FACTS = Map.of(
            "en",
            List.of(
                    "The double room costs 120 USD a night.",
                    "Check-in is from 15:00.",
                    "The guest is called Ana.",
                    "The stay begins on Friday."),
            "es",
            List.of(
                    "La habitación doble cuesta 120 USD por noche.",
                    "El check-in es a partir de las 15:00.",
                    "La huésped se llama Ana.",
                    "La estadía empieza el viernes."),
            "pt",
            List.of(
                    "O quarto duplo custa 120 USD por noite.",
                    "O check-in é a partir das 15:00.",
                    "A hóspede se chama Ana.",
                    "A estadia começa na sexta-feira."),
            "fr",
            List.of(
                    "La chambre double coûte 120 USD la nuit.",
                    "L'arrivée se fait à partir de 15:00.",
                    "La cliente s'appelle Ana.",
                    "Le séjour commence vendredi."));

    private static final Faithfulness FAITHFULNESS = new Faithfulness(BuiltInInterpreter.load("es"), Meanings.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Dear Ana, the double room is 120 USD a night.",
                "en | You may come in from 15:00 on Friday. We look forward to it!",
                "en | Lovely to hear from you.",
                "en | Hi Ana, we would be delighted to welcome you. The double room is 120 USD a night, and check-in starts at 15:00.",
                "en-GB | Could you please tell me your full name so that I may look up your reservation?",
                "es | Hola Ana, qué alegría recibirla. La habitación doble cuesta 120 USD por noche y el check-in es desde las 15:00.",
                "es | Lamentablemente no nos quedan habitaciones para esa fecha. ¿Le vendría bien otro día?",
                "ES | Muchas gracias por escribirnos. Quedamos a su entera disposición para lo que necesite.",
                "pt | Olá Ana, que bom receber a sua mensagem! O quarto duplo custa 120 USD por noite e o check-in é a partir das 15:00.",
                "pt-BR | Infelizmente já não temos quartos para essa data. Gostaria de tentar outro dia?",
                "fr | Bonjour Ana, nous serions ravis de vous accueillir. La chambre double coûte 120 USD la nuit et l'arrivée se fait à partir de 15:00.",
                "fr | Nous restons à votre entière disposition pour toute question pendant votre séjour."
            })
    void whatIsAmongTheFactsMayBeSaid(String language, String text) {
        assertThat(isFaithful(language, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The double room is 99 USD a night.",
                "The double room is 120 EUR a night.",
                "The double room is 120 € a night.",
                "You may come in from 14:00.",
                "Your stay begins on Saturday.",
                "Dear John, welcome.",
                "Breakfast is free.",
                "We guarantee a sea view.",
                "Two nights are booked.",
                "Write to boss@example.com.",
                "See https://example.com for more.",
                "Your room is confirmed."
            })
    void whatIsNotAmongThemMayNot(String text) {
        assertThat(isFaithful("en", text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The double room is ninety-nine a night.",
                "en | The double room is ninety nine USD a night.",
                "en | It is one night.",
                "en | It would be a dozen rooms.",
                "en | The double room is half the price.",
                "en | The double room is fifty percent less.",
                "en | The double room is 120k USD a night.",
                "en | The double room is 120 thousand USD a night.",
                "en | The double room is 120 USD an hour or 15.",
                "en | Check-in is from 15:00:30.",
                "en | Check-in is from 5:00.",
                "en | Check-in is from 15 to 00.",
                "es | La habitación cuesta noventa y nueve.",
                "es | La habitación cuesta veintinueve USD.",
                "es | Sale a mitad de precio.",
                "es | La habitación cuesta 120 mil USD.",
                "es | Son tres huéspedes.",
                "es | Es la primera noche.",
                "pt | O quarto duplo custa noventa e nove.",
                "pt | O quarto duplo custa metade.",
                "pt | São dezesseis quartos.",
                "fr | La chambre coûte quatre-vingt-dix-neuf la nuit.",
                "fr | La chambre coûte soixante-dix USD.",
                "fr | C'est la moitié.",
                "en | The double room is noventa y nueve USD a night.",
                "en | The double room is soixante USD a night."
            })
    void numbersInWordsNeedAFact(String language, String text) {
        assertThat(isFaithful(language, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You may come in on next Tuesday.",
                "en | The stay begins at noon on Friday.",
                "en | The stay begins next week.",
                "en | The stay begins the day after.",
                "es | Puede venir pasado mañana.",
                "es | La estadía empieza al mediodía.",
                "es | La estadía empieza la semana que viene.",
                "pt | Venha na semana que vem.",
                "pt | A estadia começa ao meio-dia.",
                "pt | A estadia começa depois de amanhã.",
                "fr | Venez après-demain.",
                "fr | Le séjour commence à midi.",
                "fr | Le séjour commence la semaine prochaine."
            })
    void daysAndHoursInWordsNeedAFact(String language, String text) {
        assertThat(isFaithful(language, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The double room is complimentary.",
                "en | The double room is on the house.",
                "en | We would waive the price.",
                "en | You would be compensated.",
                "en | We assure you of the double room.",
                "en | You would be refunded.",
                "en | It is a gift.",
                "es | Te lo aseguro.",
                "es | La habitación va sin cargo.",
                "es | Le devolvemos lo que pagó.",
                "es | Invita la casa.",
                "es | Nos comprometemos.",
                "pt | Sem custo para você.",
                "pt | É por conta da casa.",
                "pt | Asseguramos o quarto.",
                "pt | Devolvemos o que pagou.",
                "fr | C'est garanti.",
                "fr | La chambre vous est offerte.",
                "fr | Sans frais pour vous.",
                "fr | Vous serez remboursée.",
                "fr | Nous vous assurons la chambre."
            })
    void promisesNeedAFact(String language, String text) {
        assertThat(isFaithful(language, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Pedro will wait for you.",
                "en | Please ask for Pedro.",
                "en | Please ask for pedro.",
                "en | Your host: Zorblax.",
                "en | - Zorblax will wait for you.",
                "en | Ask for McZorb.",
                "es | Pida por Pedro en la entrada.",
                "es | La espera nuestro gerente rodrigo.",
                "es | Zorblax la espera.",
                "pt | Fale com Thiago.",
                "fr | Demandez à Chloé.",
                "fr | C'est la chambre d'Amélie.",
                "en | See hotel-deals.com for more.",
                "en | See bit.ly/x for more.",
                "en | Find us as @hotel.",
                "en | Write to boss at example dot com.",
                "es | Escriba a jefe arroba ejemplo punto com.",
                "en | Call us at +598 99 123 456.",
                "en | Call us at 120 15 00."
            })
    void namesAndAddressesNeedAFact(String language, String text) {
        assertThat(isFaithful(language, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The double room is ９９ USD a night.",
                "The double room is １２０ USD a night, ok 9\ufe0f\u20e39\ufe0f\u20e3.",
                "The double room is \u0669\u0669 USD a night.",
                "The double room is ⑨ USD a night.",
                "The double room is \ud835\udff5\ud835\udff5 USD a night.",
                "The double room is ½ of that.",
                "The double room is Ⅸ USD a night.",
                "The double room is \ud83d\udd1f USD a night.",
                "The double room is \ud83c\udd93 today.",
                "The double room is f\u200bree.",
                "The double room is fr\u00adee.",
                "The double room is fr*e*e.",
                "The double room is _free_.",
                "The double room is fre\u0301e.",
                "The double room is \u0444ree.",
                "Спросите Педро.",
                "部屋は無料です。",
                "The double room is *lovely*.",
                "# The double room",
                "[the double room](x)",
                "| double | room |",
                "\u202eeerf si moor ehT"
            })
    void oddSignsNeedAFact(String text) {
        assertThat(isFaithful("en", text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | La habitación doble cuesta 120 USD por noche.",
                "en | Das ist ein sehr angenehmer Aufenthalt bei uns.",
                "es | The double room costs 120 USD a night.",
                "es | O quarto custa 120 USD por noite e estamos à sua espera com muita alegria.",
                "pt | La habitación cuesta 120 USD y lo esperamos con mucho gusto en nuestra casa.",
                "fr | We look forward to welcoming you here.",
                "de | Wir freuen uns auf Sie.",
                "'' | Lovely to hear from you."
            })
    void whatIsNotInTheGuestsLanguageIsNotSaid(String language, String text) {
        assertThat(isFaithful(language, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We have no rooms for that day. | There are rooms for that day.",
                "en | You may bring your dog. | You can't bring your dog.",
                "es | No aceptamos mascotas. | Aceptamos mascotas con mucho gusto.",
                "pt | O bar não abre hoje. | O bar abre hoje.",
                "fr | Il n'y a plus de chambre. | Il y a des chambres.",
                "en | Breakfast is from 7:00 to 10:30. | Breakfast is from 7:00.",
                "en | The room is 120 USD. | The room is yours."
            })
    void aDraftIsNeitherDeniedNorCutShort(String language, String draft, String text) {
        assertThat(FAITHFULNESS.saysTheSame(text, language, draft)).isFalse();
        assertThat(FAITHFULNESS.saysTheSame(draft, language, draft)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We have no rooms for that day. | I'm afraid there aren't any rooms for that day.",
                "es | No tenemos lugar el 5. | Lamentablemente el 5 no nos queda lugar.",
                "fr | Il n'y a plus de chambre. | Nous n'avons plus de chambre.",
                "pt | O bar abre às 9:00. | O bar abre às 9:00, com prazer."
            })
    void aDraftMayBeSaidInOtherWords(String language, String draft, String text) {
        assertThat(FAITHFULNESS.saysTheSame(text, language, draft)).isTrue();
    }

    @Test
    void signsAndNamesOfTheFactsMayBeSaid() {
        List<String> facts =
                List.of("Write to *desk@casa.uy* or see https://casa.uy/en. \ud83d\ude42 Ask for Rodrigo.");

        assertThat(FAITHFULNESS.isFaithful("Please write to desk@casa.uy! \ud83d\ude42", "en", facts))
                .isTrue();
        assertThat(FAITHFULNESS.isFaithful("Rodrigo is here for you: https://casa.uy/en", "en", facts))
                .isTrue();
        assertThat(FAITHFULNESS.isFaithful("Please write to d*esk@casa.uy", "en", facts))
                .isTrue();
        assertThat(FAITHFULNESS.isFaithful("Please write to sk@casa.uy", "en", facts))
                .isFalse();
        assertThat(FAITHFULNESS.isFaithful("Please see https://casa.uy/", "en", facts))
                .isFalse();
        assertThat(FAITHFULNESS.isFaithful("It is fr*ee*.", "en", facts)).isFalse();
    }

    @Test
    void theLongestTextIsJudgedSoon() {
        List<String> facts = Stream.generate(
                        () -> "Two nights from 5 May at 120 USD. ".repeat(8).strip())
                .limit(30)
                .toList();
        String text = "two nights from 5 May at 120 USD, 15:00, pedro@x ".repeat(18);
        FAITHFULNESS.isFaithful(text, "en", facts);
        long start = System.nanoTime();

        FAITHFULNESS.isFaithful(text, "en", facts);
        FAITHFULNESS.isFaithful("a".repeat(900), "en", facts);
        FAITHFULNESS.isFaithful("a.".repeat(450), "en", facts);
        FAITHFULNESS.isFaithful("1 ".repeat(450), "en", facts);

        assertThat(System.nanoTime() - start).isLessThan(6_000_000_000L);
    }

    private static boolean isFaithful(String language, String text) {
        return FAITHFULNESS.isFaithful(
                text,
                language,
                FACTS.getOrDefault(language.toLowerCase(Locale.ROOT).split("-", 2)[0], FACTS.get("en")));
    }
}
