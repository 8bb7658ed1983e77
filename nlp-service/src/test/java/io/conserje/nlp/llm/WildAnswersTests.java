package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.conserje.nlp.contract.Intents;
import io.conserje.nlp.contract.Understanding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Whatever a model says, the built-in engine's understanding stands where it is no good answer, and nothing of it is logged. */
class WildAnswersTests {

    private final WildTalk talk = new WildTalk();

    @AutoClose
    private final WildModel model = talk.model();

    @Test
    void aGoodAnswerIsTaken() {
        model.writes(WildModel.response(
                "200 OK", WildTalk.JSON, WildModel.completion("[" + WildModel.choice(WildTalk.GOOD) + "]")));

        assertThat(talk.asked("blablá").intents().getFirst().name()).isEqualTo(Intents.ASK_SPA);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answersThatAreNone")
    void anAnswerThatIsNoneLeavesTheBuiltInEngine(String name, String response) {
        model.writes(response);

        talk.assertBuiltIn();
    }

    static Stream<Arguments> answersThatAreNone() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        String deepObject = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        return Stream.of(
                Arguments.of("html", WildModel.response("200 OK", "text/html", "<html>hello</html>")),
                Arguments.of("plain", WildModel.response("200 OK", "text/plain", WildTalk.GOOD)),
                Arguments.of("empty", WildModel.response("200 OK", WildTalk.JSON, "")),
                Arguments.of("null", WildModel.response("200 OK", WildTalk.JSON, "null")),
                Arguments.of("no choices", WildModel.response("200 OK", WildTalk.JSON, WildModel.completion("[]"))),
                Arguments.of("choices null", WildModel.response("200 OK", WildTalk.JSON, WildModel.completion("null"))),
                Arguments.of(
                        "choices text", WildModel.response("200 OK", WildTalk.JSON, WildModel.completion("\"x\""))),
                Arguments.of(
                        "choice null", WildModel.response("200 OK", WildTalk.JSON, WildModel.completion("[null]"))),
                Arguments.of("choice empty", WildModel.response("200 OK", WildTalk.JSON, WildModel.completion("[{}]"))),
                Arguments.of(
                        "tool call",
                        WildTalk.said(
                                "{\"index\":0,\"finish_reason\":\"tool_calls\",\"message\":{\"role\":\"assistant\","
                                        + "\"content\":null,\"tool_calls\":[{\"id\":\"1\",\"type\":\"function\",\"function\":"
                                        + "{\"name\":\"refund\",\"arguments\":\"{}\"}}]}}")),
                Arguments.of(
                        "refusal",
                        WildTalk.said("{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                                + "\"content\":null,\"refusal\":\"I cannot\"}}")),
                Arguments.of(
                        "content of parts",
                        WildTalk.said("{\"index\":0,\"finish_reason\":\"stop\",\"message\":{\"role\":\"assistant\","
                                + "\"content\":[{\"type\":\"text\",\"text\":\"x\"}]}}")),
                Arguments.of("deep body", WildModel.response("200 OK", WildTalk.JSON, deep)),
                Arguments.of("deep object", WildModel.response("200 OK", WildTalk.JSON, deepObject)),
                Arguments.of("deep choices", WildModel.response("200 OK", WildTalk.JSON, WildModel.completion(deep))),
                Arguments.of("deep unknown", WildTalk.said("{\"x\":" + deepObject + "}")),
                Arguments.of("deep answer", WildTalk.said(WildModel.choice(deep))),
                Arguments.of(
                        "deep beside",
                        WildTalk.said(WildModel.choice(
                                "{\"intents\":[\"ask_spa\"],\"values\":[],\"x\":" + deepObject + "}"))),
                Arguments.of("answer null", WildTalk.said(WildModel.choice("null"))),
                Arguments.of("intents of null", WildTalk.said(WildModel.choice("{\"intents\":[null],\"values\":[]}"))),
                Arguments.of("intents of numbers", WildTalk.said(WildModel.choice("{\"intents\":[1],\"values\":[]}"))),
                Arguments.of(
                        "intents in capitals",
                        WildTalk.said(WildModel.choice("{\"intents\":[\"ASK_SPA\"],\"values\":[]}"))),
                Arguments.of("trailing text", WildTalk.said(WildModel.choice(WildTalk.GOOD + " I hope this helps!"))),
                Arguments.of("two objects", WildTalk.said(WildModel.choice(WildTalk.GOOD + WildTalk.GOOD))),
                Arguments.of(
                        "keys twice",
                        WildTalk.said(
                                WildModel.choice("{\"intents\":[\"ask_spa\"],\"intents\":[\"deny\"],\"values\":[]}"))),
                Arguments.of("no status line", "hello"),
                Arguments.of("half a head", "HTTP/1.1 200 OK\r\nContent-Ty"),
                Arguments.of("half a body", WildModel.HEAD + "Content-Length: 5000\r\n\r\n{\"id\":"),
                Arguments.of("bad chunks", WildModel.HEAD + "Transfer-Encoding: chunked\r\n\r\nZZ\r\nxx"),
                Arguments.of("bad gzip", WildModel.HEAD + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello"),
                Arguments.of("429", WildModel.response("429 Too Many Requests", WildTalk.JSON, "{\"error\":{}}")),
                Arguments.of("503", WildModel.response("503 Service Unavailable", "text/html", "<h1>down</h1>")),
                Arguments.of("401", WildModel.response("401 Unauthorized", WildTalk.JSON, "{}")),
                Arguments.of("204", "HTTP/1.1 204 No Content\r\n\r\n"),
                Arguments.of("deep error", WildModel.response("500 No", WildTalk.JSON, deepObject)));
    }

    @Test
    void nullsAmongGoodAnswersAreLeftOut() {
        model.writes(WildTalk.said(
                WildModel.choice("{\"intents\":[null,\"ask_spa\"],\"values\":[null,{},{\"type\":\"date\"}]}")));

        assertThat(talk.asked("blablá").intents().getFirst().name()).isEqualTo(Intents.ASK_SPA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```json\n%s\n```", "```\n%s\n```", "\ufeff%s", "  %s\n"})
    void aFenceAroundAnAnswerIsTakenOff(String around) {
        model.writes(WildTalk.said(WildModel.choice(around.formatted(WildTalk.GOOD))));

        assertThat(talk.asked("blablá").engine()).isEqualTo("llm");
    }

    @Test
    void ofSeveralChoicesTheFirstCounts() {
        model.writes(WildTalk.said(
                WildModel.choice(WildTalk.GOOD) + "," + WildModel.choice("{\"intents\":[\"deny\"],\"values\":[]}")));

        assertThat(talk.asked("blablá").intents())
                .extracting(Understanding.Intent::name)
                .containsExactly(Intents.ASK_SPA);
    }

    @Test
    void anAnswerOfMegabytesIsNotKept() {
        model.writes(WildTalk.said(
                WildModel.choice("{\"intents\":[\"ask_spa\"],\"values\":[],\"x\":\"" + "a".repeat(2_000_000) + "\"}")));

        talk.assertBuiltIn();
    }

    @Test
    void anAnswerThatIsLongerThanAskedForIsNotTaken() {
        model.writes(WildTalk.said(WildModel.choice(WildTalk.GOOD + " ".repeat(20_000))));

        talk.assertBuiltIn();
        assertThat(talk.outcomes("distrusted")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"blabl\ud83d", "\udc00 blabl", "bla\u0000bla", "bla\u202ebla", "bla\uffffbla", "bla\ud83d\ude00"
            })
    void aTextOfOddSignsIsAskedLikeAnyOther(String text) {
        model.writes(WildTalk.said(WildModel.choice(WildTalk.GOOD)));

        assertThat(talk.asked(text).engine()).isEqualTo("llm");
    }

    @Test
    void neitherTextNorKeyIsLogged() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            for (String response : List.of(
                    WildModel.response("401 No", WildTalk.JSON, "{\"error\":{\"message\":\"key geheim-1 of TEXTO\"}}"),
                    WildModel.response("500 No", WildTalk.JSON, "{\"error\":{\"message\":\"key geheim-1 of TEXTO\"}}"),
                    WildModel.response("200 OK", WildTalk.JSON, "{\"TEXTO\":geheim-1}"),
                    WildTalk.said(WildModel.choice("TEXTO geheim-1")),
                    "TEXTO geheim-1")) {
                model.writes(response);
                talk.asked("TEXTO blablá");
            }
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).doesNotContain("TEXTO", "blabl", "geheim");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }
}
