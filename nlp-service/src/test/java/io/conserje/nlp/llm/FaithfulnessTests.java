package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.understanding.BuiltInInterpreter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
    @MethodSource
    void mayBeSaid(String language, String text) {
        assertThat(isFaithful(language, text)).isTrue();
    }

    static Stream<Arguments> mayBeSaid() {
        return rows("/llm/faithful.txt");
    }

    @ParameterizedTest
    @MethodSource
    void needsAFact(String language, String text) {
        assertThat(isFaithful(language, text)).isFalse();
    }

    static Stream<Arguments> needsAFact() {
        return rows("/llm/unfaithful.txt");
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
                "en | We have no rooms for that day. | There are rooms for that day.",
                "en | You may bring your dog. | You can't bring your dog.",
                "es | No aceptamos mascotas. | Aceptamos mascotas con mucho gusto.",
                "pt | O bar não abre hoje. | O bar abre hoje.",
                "fr | Il n'y a plus de chambre. | Il y a des chambres.",
                "en | Breakfast is from 7:00 to 10:30. | Breakfast is from 7:00.",
                "en | The room is 120 USD. | The room is yours.",
                "en | The pool is closed on Monday. | The pool is open on Monday.",
                "en | Check-out is until 11:00. | Check-out is from 11:00.",
                "en | The rate is without breakfast. | The rate comes with breakfast.",
                "en | Dogs are forbidden in the restaurant. | Dogs are welcome in the restaurant.",
                "es | La piscina cierra el lunes. | La piscina abre el lunes.",
                "es | La tarifa es sin desayuno. | La tarifa es con desayuno.",
                "es | Su reserva está confirmada. | Su reserva está cancelada.",
                "pt | O estacionamento está lotado. | O estacionamento está livre.",
                "pt | A saída é até as 11:00. | A saída é a partir das 11:00.",
                "fr | Le petit déjeuner est compris. | Le petit déjeuner est en supplément.",
                "fr | Le restaurant est fermé ce soir. | Le restaurant est ouvert ce soir."
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
                "pt | O bar abre às 9:00. | O bar abre às 9:00, com prazer.",
                "en | The bar opens at 9:00. | The bar is open from 9:00. Please don't hesitate to ask!",
                "es | La piscina está abierta de 9:00 a 20:00. | La piscina abre de 9:00 a 20:00, no dude en escribirnos.",
                "pt | O café da manhã está incluído. | O café da manhã está incluso, sem problema.",
                "fr | Le parking est ouvert jusqu'à 22:00. | Le parking ouvre jusqu'à 22:00, n'hésitez pas.",
                "en | The bar opens at 9:00 and closes at 23:00. | The bar is open from 9:00 to 23:00."
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

    private static Stream<Arguments> rows(String name) {
        try (InputStream file = Objects.requireNonNull(FaithfulnessTests.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" | ") && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(row -> Arguments.of(row[0], row[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isFaithful(String language, String text) {
        return FAITHFULNESS.isFaithful(
                text,
                language,
                FACTS.getOrDefault(language.toLowerCase(Locale.ROOT).split("-", 2)[0], FACTS.get("en")));
    }
}
