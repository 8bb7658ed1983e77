package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.reply.ReplyWriter;
import io.conserje.nlp.understanding.Interpreter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LlmApplicationIntegrationTests {

    private static final StandInModel MODEL = new StandInModel();

    @DynamicPropertySource
    static void configureAModel(DynamicPropertyRegistry properties) {
        properties.add("LLM_URL", () -> MODEL.url().toString());
        properties.add("LLM_MODEL", () -> "stand-in");
    }

    @AfterAll
    static void stop() {
        MODEL.close();
    }

    @Autowired
    Interpreter interpreter;

    @Autowired
    ReplyWriter writer;

    @Test
    void aConfiguredModelStandsBehindBothPorts() {
        assertThat(interpreter).isInstanceOf(LlmInterpreter.class);
        assertThat(writer).isInstanceOf(LlmReplyWriter.class);
        assertThat(MODEL.bodies()).isEmpty();
    }
}
