package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.understanding.BuiltInInterpreter;
import io.conserje.nlp.understanding.Interpreter;
import io.conserje.nlp.understanding.Question;
import io.conserje.nlp.value.Frame;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Whatever a server does on the wire, the built-in engine's understanding stands, in time. */
class WildModelTests {

    private static final Interpreter BUILT_IN = BuiltInInterpreter.load("es");
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    /** The time-out, and what a busy machine takes beside it. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String GOOD = "{\"intents\":[\"ask_spa\"],\"values\":[]}";
    private static final String JSON = "application/json";

    private final WildModel model = new WildModel();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));

    /** The first call of a process loads the client's classes. */
    @BeforeAll
    static void warmUp() {
        try (StandInModel first = new StandInModel()) {
            Duration patient = Duration.ofSeconds(60);
            new OpenAiLanguageModel(settings(first.url(), patient), Reading.SCHEMA).answer("say", "x");
        }
    }

    @AfterEach
    void stop() {
        model.close();
    }

    @Test
    void aGoodAnswerIsTaken() {
        model.writes(WildModel.response("200 OK", JSON, WildModel.completion("[" + WildModel.choice(GOOD) + "]")));

        assertThat(asked("blablá").intents().getFirst().name()).isEqualTo(Intents.ASK_SPA);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answersThatAreNone")
    void anAnswerThatIsNoneLeavesTheBuiltInEngine(String name, String response) {
        model.writes(response);

        assertBuiltIn();
    }

    static Stream<Arguments> answersThatAreNone() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        String deepObject = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        return Stream.of(
                Arguments.of("html", WildModel.response("200 OK", "text/html", "<html>hello</html>")),
                Arguments.of("plain", WildModel.response("200 OK", "text/plain", GOOD)),
                Arguments.of("empty", WildModel.response("200 OK", JSON, "")),
                Arguments.of("null", WildModel.response("200 OK", JSON, "null")),
                Arguments.of("no choices", WildModel.response("200 OK", JSON, WildModel.completion("[]"))),
                Arguments.of("choices null", WildModel.response("200 OK", JSON, WildModel.completion("null"))),
                Arguments.of("choices text", WildModel.response("200 OK", JSON, WildModel.completion("\"x\""))),
                Arguments.of("choice null", WildModel.response("200 OK", JSON, WildModel.completion("[null]"))),
                Arguments.of("choice empty", WildModel.response("200 OK", JSON, WildModel.completion("[{}]"))),
                Arguments.of(
                        "tool call",
                        said("{\"index\":0,\"finish_reason\":\"tool_calls\",\"message\":{\"role\":\"assistant\","
                                + "\"content\":null,\"tool_calls\":[{\"id\":\"1\",\"type\":\"function\",\"function\":"
                                + "{\"name\":\"refund\",\"arguments\":\"{}\"}}]}}")),
                Arguments.of(
                        "refusal",
                        said("{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                                + "\"content\":null,\"refusal\":\"I cannot\"}}")),
                Arguments.of(
                        "content of parts",
                        said("{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                                + "\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}}")),
                Arguments.of("deep body", WildModel.response("200 OK", JSON, deep)),
                Arguments.of("deep object", WildModel.response("200 OK", JSON, deepObject)),
                Arguments.of("deep choices", WildModel.response("200 OK", JSON, WildModel.completion(deep))),
                Arguments.of("deep unknown", said("{\"x\":" + deepObject + "}")),
                Arguments.of("deep answer", said(WildModel.choice(deep))),
                Arguments.of(
                        "deep beside",
                        said(WildModel.choice("{\"intents\":[\"ask_spa\"],\"values\":[],\"x\":" + deepObject + "}"))),
                Arguments.of("answer null", said(WildModel.choice("null"))),
                Arguments.of("intents of null", said(WildModel.choice("{\"intents\":[null],\"values\":[]}"))),
                Arguments.of("intents of numbers", said(WildModel.choice("{\"intents\":[1],\"values\":[]}"))),
                Arguments.of(
                        "intents in capitals", said(WildModel.choice("{\"intents\":[\"ASK_SPA\"],\"values\":[]}"))),
                Arguments.of("trailing text", said(WildModel.choice(GOOD + " I hope this helps!"))),
                Arguments.of("two objects", said(WildModel.choice(GOOD + GOOD))),
                Arguments.of(
                        "keys twice",
                        said(WildModel.choice("{\"intents\":[\"ask_spa\"],\"intents\":[\"deny\"],\"values\":[]}"))),
                Arguments.of("no status line", "hello"),
                Arguments.of("half a head", "HTTP/1.1 200 OK\r\nContent-Ty"),
                Arguments.of("half a body", HEAD + "Content-Length: 5000\r\n\r\n{\"id\":"),
                Arguments.of("bad chunks", HEAD + "Transfer-Encoding: chunked\r\n\r\nZZ\r\nxx"),
                Arguments.of("bad gzip", HEAD + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello"),
                Arguments.of("429", WildModel.response("429 Too Many Requests", JSON, "{\"error\":{}}")),
                Arguments.of("503", WildModel.response("503 Service Unavailable", "text/html", "<h1>down</h1>")),
                Arguments.of("401", WildModel.response("401 Unauthorized", JSON, "{}")),
                Arguments.of("204", "HTTP/1.1 204 No Content\r\n\r\n"),
                Arguments.of("deep error", WildModel.response("500 No", JSON, deepObject)));
    }

    @Test
    void nullsAmongGoodAnswersAreLeftOut() {
        model.writes(
                said(WildModel.choice("{\"intents\":[null,\"ask_spa\"],\"values\":[null,{},{\"type\":\"date\"}]}")));

        assertThat(asked("blablá").intents().getFirst().name()).isEqualTo(Intents.ASK_SPA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```json\n%s\n```", "```\n%s\n```", "\ufeff%s", "  %s\n"})
    void aFenceAroundAnAnswerIsTakenOff(String around) {
        model.writes(said(WildModel.choice(around.formatted(GOOD))));

        assertThat(asked("blablá").engine()).isEqualTo("llm");
    }

    @Test
    void ofSeveralChoicesTheFirstCounts() {
        model.writes(said(WildModel.choice(GOOD) + "," + WildModel.choice("{\"intents\":[\"deny\"],\"values\":[]}")));

        assertThat(asked("blablá").intents())
                .extracting(Understanding.Intent::name)
                .containsExactly(Intents.ASK_SPA);
    }

    @Test
    void dripsAreCutOff() {
        model.does((_, out) -> {
            write(out, HEAD + "Content-Length: 5000\r\n\r\n");
            drip(out, " ", Duration.ofMillis(100));
        });

        assertBuiltIn();
    }

    @Test
    void aHeadThatDripsIsCutOff() {
        model.does((_, out) -> {
            write(out, HEAD);
            drip(out, "X-A: b\r\n", Duration.ofMillis(100));
        });

        assertBuiltIn();
    }

    @Test
    void chunksWithoutEndAreCutOff() {
        model.does((_, out) -> {
            write(out, HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
            while (true) {
                write(out, chunk);
            }
        });

        assertBuiltIn();
    }

    @Test
    void anAnswerWithoutEndInOneStringIsCutOff() {
        model.does((_, out) -> {
            write(out, HEAD + "Transfer-Encoding: chunked\r\n\r\n2\r\n[\"\r\n");
            String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
            while (true) {
                write(out, chunk);
            }
        });
        long before = used();

        assertBuiltIn();
        assertThat(used() - before).isLessThan(64_000_000);
    }

    @Test
    void noMoreThanAnAnswerIsReadOfWhatIsSent() {
        AtomicLong sent = new AtomicLong();
        model.does((_, out) -> {
            write(out, HEAD + "Content-Length: 2000000000\r\n\r\n\"");
            byte[] much = "a".repeat(0x10000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                out.write(much);
                sent.addAndGet(much.length);
            }
        });

        assertBuiltIn();
        assertThat(sent.get()).isLessThan(40_000_000);
    }

    @Test
    void anAnswerOfMegabytesIsNotKept() {
        model.writes(said(
                WildModel.choice("{\"intents\":[\"ask_spa\"],\"values\":[],\"x\":\"" + "a".repeat(2_000_000) + "\"}")));

        assertBuiltIn();
    }

    @Test
    void anAnswerThatIsLongerThanAskedForIsNotTaken() {
        model.writes(said(WildModel.choice(GOOD + " ".repeat(20_000))));

        assertBuiltIn();
        assertThat(outcomes("distrusted")).isEqualTo(1);
    }

    @Test
    void headsWithoutEndAreCutOff() {
        model.does((_, out) -> {
            write(out, HEAD);
            String lines = "X-A: b\r\n".repeat(1000);
            while (true) {
                write(out, lines);
            }
        });

        assertBuiltIn();
    }

    @Test
    void aConnectionThatIsResetLeavesTheBuiltInEngine() {
        model.does((socket, _) -> socket.setSoLinger(true, 0));

        assertBuiltIn();
    }

    @Test
    void aConnectionThatIsResetWithinTheBodyLeavesTheBuiltInEngine() {
        model.does((socket, out) -> {
            write(out, HEAD + "Content-Length: 5000\r\n\r\n{\"id\":");
            Thread.sleep(50);
            socket.setSoLinger(true, 0);
        });

        assertBuiltIn();
    }

    @Test
    void nobodyThereLeavesTheBuiltInEngine() {
        model.close();

        assertBuiltIn();
    }

    @Test
    void aServerThatSpeaksNoTlsLeavesTheBuiltInEngine() {
        URI secure = URI.create(model.url().toString().replace("http:", "https:"));

        assertThat(interpreter(secure, 10).interpret(question("blablá")).engine())
                .isEqualTo("built-in");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        try (WildModel elsewhere = new WildModel()) {
            elsewhere.writes(said(WildModel.choice(GOOD)));
            model.writes("HTTP/1.1 " + status + " Moved\r\nLocation: " + elsewhere.url()
                    + "/chat/completions\r\nContent-Length: 0\r\n\r\n");

            assertBuiltIn();
            assertThat(elsewhere.requests()).isEmpty();
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void oneRequestIsSentForOneQuestion() {
        model.does((socket, _) -> socket.setSoLinger(true, 0));

        asked("blablá");

        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void manyAtOnceWaitForAModelThatHangsOnceAndNeverMoreThanItsTime() throws InterruptedException {
        model.does((_, _) -> Thread.sleep(Duration.ofMinutes(1)));
        Interpreter interpreter = interpreter(model.url(), 20);
        List<Understanding> all = new CopyOnWriteArrayList<>();
        long start = System.nanoTime();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50)
                    .forEach(i -> threads.submit(() -> all.add(interpreter.interpret(question("blablá " + i)))));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        assertThat(all)
                .hasSize(50)
                .allSatisfy(understanding -> assertThat(understanding.engine()).isEqualTo("built-in"));
        assertThat(model.requests()).hasSizeLessThanOrEqualTo(20);
        now.updateAndGet(instant -> instant.plusSeconds(31));
        IntStream.range(0, 5).forEach(i -> interpreter.interpret(question("otra " + i)));
        assertThat(outcomes("failed")).isLessThanOrEqualTo(21);
    }

    @Test
    void manyAtOnceSpendNoMoreThanTheBudget() {
        model.writes(said(WildModel.choice(GOOD)));
        Interpreter interpreter = interpreter(model.url(), 9);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50).forEach(i -> threads.submit(() -> interpreter.interpret(question("blablá " + i))));
        }

        assertThat(model.requests()).hasSize(9);
        assertThat(outcomes("answered")).isEqualTo(9);
        assertThat(outcomes("over-budget")).isEqualTo(41);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aModelIsLeftAloneAsLongAsItAsksFor(int status) {
        model.writes("HTTP/1.1 " + status + " No\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n");
        Interpreter interpreter = interpreter(model.url(), 10);

        interpreter.interpret(question("blablá"));
        now.updateAndGet(instant -> instant.plusSeconds(119));
        interpreter.interpret(question("bleblé"));
        assertThat(model.requests()).hasSize(1);
        now.updateAndGet(instant -> instant.plusSeconds(1));
        interpreter.interpret(question("bleblé"));
        assertThat(model.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "99999999999999999999", "Wed, 21 Oct 2099 07:28:00 GMT"})
    void aRestThatIsNoneIsTheUsualOne(String after) {
        model.writes("HTTP/1.1 429 No\r\nRetry-After: " + after + "\r\nContent-Length: 0\r\n\r\n");
        Interpreter interpreter = interpreter(model.url(), 10);

        interpreter.interpret(question("blablá"));
        now.updateAndGet(instant -> instant.plusSeconds(30));
        interpreter.interpret(question("bleblé"));

        assertThat(model.requests()).hasSize(2);
    }

    @Test
    void aTextThatTheModelRefusesLeavesTheModelToOthers() {
        model.writes(WildModel.response("400 Bad Request", JSON, "{\"error\":{\"code\":\"content_filter\"}}"));
        Interpreter interpreter = interpreter(model.url(), 10);
        assertThat(interpreter.interpret(question("blablá")).engine()).isEqualTo("built-in");
        model.writes(said(WildModel.choice(GOOD)));

        assertThat(interpreter.interpret(question("bleblé")).engine()).isEqualTo("llm");
        assertThat(outcomes("refused")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"blabl\ud83d", "\udc00 blabl", "bla\u0000bla", "bla\u202ebla", "bla\uffffbla", "bla\ud83d\ude00"
            })
    void aTextOfOddSignsIsAskedLikeAnyOther(String text) {
        model.writes(said(WildModel.choice(GOOD)));

        assertThat(asked(text).engine()).isEqualTo("llm");
    }

    @Test
    void neitherTextNorKeyIsLogged() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            for (String response : List.of(
                    WildModel.response("401 No", JSON, "{\"error\":{\"message\":\"key geheim-1 of TEXTO\"}}"),
                    WildModel.response("500 No", JSON, "{\"error\":{\"message\":\"key geheim-1 of TEXTO\"}}"),
                    WildModel.response("200 OK", JSON, "{\"TEXTO\":geheim-1}"),
                    said(WildModel.choice("TEXTO geheim-1")),
                    "TEXTO geheim-1")) {
                model.writes(response);
                asked("TEXTO blablá");
            }
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).doesNotContain("TEXTO", "blabl", "geheim");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    private double outcomes(String outcome) {
        return meters.counter("conserje.llm.asked", "outcome", outcome).count();
    }

    private static String said(String choices) {
        return WildModel.response("200 OK", JSON, WildModel.completion("[" + choices + "]"));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void drip(OutputStream out, String drop, Duration every) throws IOException, InterruptedException {
        while (true) {
            write(out, drop);
            Thread.sleep(every);
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void assertBuiltIn() {
        Interpreter interpreter = interpreter(model.url(), 10);
        Question question = question("blablá");
        long start = System.nanoTime();
        Understanding understanding = interpreter.interpret(question);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(understanding).isEqualTo(BUILT_IN.interpret(question));
    }

    private Understanding asked(String text) {
        return interpreter(model.url(), 10).interpret(question(text));
    }

    private Interpreter interpreter(URI url, int callsPerHour) {
        Consultation consultation = new Consultation(
                new OpenAiLanguageModel(settings(url, TIMEOUT), Reading.SCHEMA),
                new Budget(callsPerHour, now::get),
                new Remembered(10),
                meters);
        return new LlmInterpreter(BUILT_IN, consultation, LlmConfiguration.resource("understand.txt"), 1.01);
    }

    private static LlmProperties settings(URI url, Duration timeout) {
        return new LlmProperties(url.toString(), "stand-in", "geheim-1", timeout, 0.45, 10, 10);
    }

    private static Question question(String text) {
        return new Question(text, "es", new Frame(LocalDateTime.parse("2026-11-20T10:00"), "UY", List.of()));
    }
}
