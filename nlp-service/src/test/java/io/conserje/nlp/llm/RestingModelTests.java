package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.understanding.Interpreter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model is asked within its budget, once after it failed, and left alone as long as it asks for. */
class RestingModelTests {

    private final WildTalk talk = new WildTalk();

    @AutoClose
    private final WildModel model = talk.model();

    @Test
    void manyAtOnceWaitForAModelThatHangsOnceAndNeverMoreThanItsTime() throws InterruptedException {
        model.does((socket, _) -> socket.getInputStream().read());
        Interpreter interpreter = talk.interpreter(model.url(), 20);
        List<Understanding> all = new CopyOnWriteArrayList<>();
        long start = System.nanoTime();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50)
                    .forEach(i ->
                            threads.submit(() -> all.add(interpreter.interpret(WildTalk.question("blablá " + i)))));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
        assertThat(all)
                .hasSize(50)
                .allSatisfy(understanding -> assertThat(understanding.engine()).isEqualTo("built-in"));
        assertThat(model.requests()).hasSizeLessThanOrEqualTo(20);
        talk.passes(Duration.ofSeconds(31));
        IntStream.range(0, 5).forEach(i -> interpreter.interpret(WildTalk.question("otra " + i)));
        assertThat(talk.outcomes("failed")).isLessThanOrEqualTo(21);
    }

    @Test
    void manyAtOnceSpendNoMoreThanTheBudget() {
        model.writes(WildTalk.said(WildModel.choice(WildTalk.GOOD)));
        Interpreter interpreter = talk.interpreter(model.url(), 9);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50)
                    .forEach(i -> threads.submit(() -> interpreter.interpret(WildTalk.question("blablá " + i))));
        }

        assertThat(model.requests()).hasSize(9);
        assertThat(talk.outcomes("answered")).isEqualTo(9);
        assertThat(talk.outcomes("over-budget")).isEqualTo(41);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aModelIsLeftAloneAsLongAsItAsksFor(int status) {
        model.writes("HTTP/1.1 " + status + " No\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n");
        Interpreter interpreter = talk.interpreter(model.url(), 10);

        interpreter.interpret(WildTalk.question("blablá"));
        talk.passes(Duration.ofSeconds(119));
        interpreter.interpret(WildTalk.question("bleblé"));
        assertThat(model.requests()).hasSize(1);
        talk.passes(Duration.ofSeconds(1));
        interpreter.interpret(WildTalk.question("bleblé"));
        assertThat(model.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "99999999999999999999", "Wed, 21 Oct 2099 07:28:00 GMT"})
    void aRestThatIsNoneIsTheUsualOne(String after) {
        model.writes("HTTP/1.1 429 No\r\nRetry-After: " + after + "\r\nContent-Length: 0\r\n\r\n");
        Interpreter interpreter = talk.interpreter(model.url(), 10);

        interpreter.interpret(WildTalk.question("blablá"));
        talk.passes(Duration.ofSeconds(30));
        interpreter.interpret(WildTalk.question("bleblé"));

        assertThat(model.requests()).hasSize(2);
    }

    @Test
    void aTextThatTheModelRefusesLeavesTheModelToOthers() {
        model.writes(WildModel.response("400 Bad Request", WildTalk.JSON, "{\"error\":{\"code\":\"content_filter\"}}"));
        Interpreter interpreter = talk.interpreter(model.url(), 10);
        assertThat(interpreter.interpret(WildTalk.question("blablá")).engine()).isEqualTo("built-in");
        model.writes(WildTalk.said(WildModel.choice(WildTalk.GOOD)));

        assertThat(interpreter.interpret(WildTalk.question("bleblé")).engine()).isEqualTo("llm");
        assertThat(talk.outcomes("refused")).isEqualTo(1);
    }
}
