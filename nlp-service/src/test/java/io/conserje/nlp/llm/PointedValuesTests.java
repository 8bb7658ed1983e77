package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.context.CallContext;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.understanding.BuiltInInterpreter;
import io.conserje.nlp.understanding.Interpreter;
import io.conserje.nlp.understanding.Question;
import io.conserje.nlp.value.Frame;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What the model points at counts where it stands in the text as words of their own, and is read by the engine. */
class PointedValuesTests {

    private static final Interpreter BUILT_IN = BuiltInInterpreter.load("es");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> asked = new ArrayList<>();
    private final AtomicInteger engineAsked = new AtomicInteger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eso fue allá por el 2026          | adults      | 20",
                "eso fue allá por el 2026          | adults      | 2",
                "eso fue allá por el 2026          | adults      | 26",
                "mañana te digo                    | person_name | ana",
                "le dije a Mariana que no          | person_name | Mari",
                "le dije a Mariana que no          | person_name | ana",
                "versión 1.20.3 del programa       | adults      | 20",
                "versión 1.20.3 del programa       | adults      | 1",
                "es el x20y                        | rooms       | 20",
                "la ratio es 20-1-3 dicen          | children    | 1",
                "el chiste del año                 | adults      | 99",
                "aquello de los ２０26 sí            | adults      | ２０",
                "cafe\u0301s y bare\u0301s         | person_name | bare",
                "blablá                            | person_name | ''",
                "blablá                            | person_name | ' '",
                "blablá                            | nonsense    | blablá"
            })
    void wordsWithinOtherWordsAreNoValue(String text, String type, String words) {
        Understanding understanding = read(text, answer(type, words));

        assertThat(understanding.entities()).isEqualTo(own(text).entities());
    }

    @Test
    void wordsThatStandAgainAsTheirOwnAreFoundThere() {
        String text = "en Brunete estuve yo con brune y con nadie mas";

        assertThat(read(text, answer(EntityTypes.PERSON_NAME, "brune")).entities())
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.type()).isEqualTo(EntityTypes.PERSON_NAME);
                    assertThat(entity.start()).isEqualTo(text.lastIndexOf("brune"));
                });
        assertThat(read("brunete y brune", answer(EntityTypes.PERSON_NAME, "brune"))
                        .entities())
                .last()
                .satisfies(entity -> assertThat(entity.start()).isEqualTo(10));
    }

    @Test
    void everyValueStandsInTheTextAndNoneOnAnother() {
        String text = "la del 5 de mayo, Ana Pérez, 3 adultos y 2 niños";
        String all = EntityTypes.ALL.stream()
                .flatMap(type -> List.of(text, "5 de mayo", "Ana Pérez", "3", "2 niños", "mayo, Ana").stream()
                        .map(words -> value(type, words)))
                .collect(Collectors.joining(","));

        Understanding understanding = read(text, "{\"intents\":[\"inform\"],\"values\":[%s]}".formatted(all));

        assertThat(understanding.entities()).containsAll(own(text).entities());
        assertThat(understanding.entities())
                .allSatisfy(entity ->
                        assertThat(text.substring(entity.start(), entity.end())).isEqualTo(entity.text()));
        assertThat(understanding.entities())
                .isSortedAccordingTo((one, other) -> Integer.compare(one.start(), other.start()));
    }

    @Test
    void longStretchesArePointedAtInVain() {
        String text = "bla ble bli blo blu ".repeat(200) + "fin";
        String values = IntStream.range(0, 50)
                .mapToObj(i -> value(EntityTypes.DATE, text.substring(i * 4)))
                .collect(Collectors.joining(","));

        Understanding understanding = read(text, "{\"intents\":[\"inform\"],\"values\":[%s]}".formatted(values));

        assertThat(understanding.entities()).isEqualTo(own(text).entities());
        assertThat(engineAsked).hasValue(1);
    }

    @Test
    void whatTheModelHoldsForAnEmergencyIsUrgent() {
        assertThat(read("blablá", "{\"intents\":[\"emergency\"],\"values\":[]}").urgent())
                .isTrue();
        assertThat(read("blablá", "{\"intents\":[\"ask_spa\"],\"values\":[]}").urgent())
                .isFalse();
    }

    @Test
    void anAnswerToOneHotelIsNoneToAnother() {
        Interpreter interpreter = interpreter("{\"intents\":[\"ask_spa\"],\"values\":[]}");
        Question question = question("blablá", "2026-11-20T10:00", "es", "UY");

        CallContext.ofTenant("one").run(() -> interpreter.interpret(question));
        CallContext.ofTenant("two").run(() -> interpreter.interpret(question));
        CallContext.ofTenant("one").run(() -> interpreter.interpret(question));

        assertThat(asked).hasSize(2);
    }

    @Test
    void aTenantsNameIsNoPartOfAText() {
        Interpreter interpreter = interpreter("{\"intents\":[\"ask_spa\"],\"values\":[]}");

        CallContext.ofTenant("one").run(() -> interpreter.interpret(question("b\nc", "2026-11-20T10:00", "es", "UY")));
        CallContext.ofTenant("one\n\"b")
                .run(() -> interpreter.interpret(question("c", "2026-11-20T10:00", "es", "UY")));

        assertThat(asked).hasSize(2);
    }

    @Test
    void whatIsRememberedIsReadAnewForEveryGuest() {
        Interpreter interpreter = interpreter(answer(EntityTypes.DATE, "02/03"));
        String text = "aquello del 02/03 digo";

        Understanding here = interpreter.interpret(question(text, "2026-11-20T10:00", "es", "UY"));
        Understanding later = interpreter.interpret(question(text, "2027-11-20T10:00", "es", "UY"));
        Understanding there = interpreter.interpret(question(text, "2026-11-20T10:00", "en", "US"));

        assertThat(List.of(day(here), day(later), day(there)))
                .containsExactly("2027-03-02", "2028-03-02", "2027-02-03");
    }

    private static Object day(Understanding understanding) {
        return understanding.entities().getFirst().value();
    }

    private static String answer(String type, String words) {
        return "{\"intents\":[\"inform\"],\"values\":[" + value(type, words) + "]}";
    }

    private static String value(String type, String words) {
        return "{\"type\":" + JSON.writeValueAsString(type) + ",\"text\":" + JSON.writeValueAsString(words) + "}";
    }

    private Understanding read(String text, String answer) {
        return interpreter(answer).interpret(question(text, "2026-11-20T10:00", "es", "UY"));
    }

    private static Understanding own(String text) {
        return BUILT_IN.interpret(question(text, "2026-11-20T10:00", "es", "UY"));
    }

    private Interpreter interpreter(String answer) {
        LanguageModel model = (_, text) -> {
            asked.add(text);
            return answer;
        };
        Consultation consultation = new Consultation(
                model, new Budget(10, InstantSource.system()), new Remembered(10), new SimpleMeterRegistry());
        Interpreter counted = question -> {
            engineAsked.incrementAndGet();
            return BUILT_IN.interpret(question);
        };
        return new LlmInterpreter(counted, consultation, "sort it", 1.01);
    }

    private static Question question(String text, String now, String language, String region) {
        return new Question(text, language, new Frame(LocalDateTime.parse(now), region, List.of()));
    }
}
