package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as keyboards, programs and mischief write them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddTextsTests {

    private static final int LONGEST = 4096;
    private static final int TRIES = 4;
    private static final double MOST_MILLIS = 2500;

    private final LoadedEngine engine = new LoadedEngine();

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            es | 2 nin\u0303os y 2 adultos | children=2{2 nin\u0303os}; adults=2{2 adultos}
            es | man\u0303ana | check_in=2026-11-21{man\u0303ana}
            pt | terc\u0327a | check_in=2026-11-24{terc\u0327a}
            fr | 2 be\u0301be\u0301s | children=2{2 be\u0301be\u0301s}
            en | \u200fjohn@example.org\u200f | email=john@example.org{john@example.org}
            en | \u202a+598 99 123 456\u202c | phone=+59899123456{+598 99 123 456}
            en | 2\ufe0f\u20e3 adults | adults=2{2\ufe0f\u20e3 adults}
            en | \uff12 adults | adults=2{\uff12 adults}
            """)
    void valuesStandWhereTheGuestWroteThem(String language, String text, String values) {
        Understanding understood = engine.understand(text, language, EntityTypes.CHECK_IN, EntityTypes.EMAIL);

        assertThat(understood.entities())
                .extracting(entity -> entity.type() + "=" + entity.value() + "{" + entity.text() + "}")
                .containsExactly(values.split("; "));
        assertThat(understood.entities())
                .allSatisfy(entity ->
                        assertThat(text.substring(entity.start(), entity.end())).isEqualTo(entity.text()));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | the girl is 6 and the boy 9 | is 6 and the boy 9
            es | la nena 6 y el varón 9 | 6 y el varón 9
            pt | a menina 6 e o menino 9 | 6 e o menino 9
            fr | la fille 6 et le garçon 9 | 6 et le garçon 9
            """)
    void agesBeginWithAWord(String language, String text, String ages) {
        assertThat(engine.understand(text, language, EntityTypes.CHILD_AGES).entities())
                .filteredOn(entity -> entity.type().equals(EntityTypes.CHILD_AGES))
                .extracting(Understanding.Entity::text)
                .containsExactly(ages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "!", "👎", "\ud83d", "你好"})
    void nobodySaysYesWithoutAWord(String text) {
        assertThat(engine.understand(text, "es").intents())
                .extracting(Understanding.Intent::name)
                .doesNotContain("affirm", "emergency");
        assertThat(engine.understand(text, "es").urgent()).isFalse();
    }

    static Stream<Arguments> endless() {
        return Stream.of("es", "en", "pt", "fr")
                .flatMap(language -> Stream.of(" ", "\t", "\u0001", "\n ", "\u00a0", "\u200b ", "5,", "5,5,", "e\u0301")
                        .map(piece -> Arguments.of(language, piece)));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void anEndlessTextIsUnderstoodInTime(String language, String piece) {
        String text = piece.repeat(LONGEST / piece.length());

        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && least > MOST_MILLIS; i++) {
            least = Math.min(least, millisOfCpu(() -> engine.understand(text, language)));
        }

        assertThat(least).isLessThan(MOST_MILLIS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            es | john smith
            en | joao silva
            es | joão, joao@example.org
            es | Dupont
            fr | carlos ruiz, carlos@example.org
            en | María José, mj@example.org
            en | João da Silva
            """)
    void aNameThatWasAskedForChangesNoLanguage(String language, String text) {
        List<String> asked = List.of(EntityTypes.PERSON_NAME, EntityTypes.EMAIL);

        assertThat(engine.understand(text, language, asked.toArray(String[]::new))
                        .language()
                        .code())
                .isEqualTo(language);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en | gracias, soy Juan Pérez | es
            es | my name is Carlos Ruiz | en
            es | yes please | en
            pt | merci | fr
            """)
    void whoSpeaksAnotherOneBesideItIsFollowed(String language, String text, String spoken) {
        assertThat(engine.understand(text, language, EntityTypes.PERSON_NAME)
                        .language()
                        .code())
                .isEqualTo(spoken);
    }

    private static double millisOfCpu(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
