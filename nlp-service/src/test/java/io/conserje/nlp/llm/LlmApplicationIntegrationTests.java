package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.reply.Draft;
import io.conserje.nlp.reply.Reply;
import io.conserje.nlp.reply.ReplyWriter;
import io.conserje.nlp.understanding.Interpreter;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
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

    /** The client's own line about an answer without choices repeats what was asked. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void anAnswerWithoutChoicesLogsNothingOfTheText(CapturedOutput output) {
        MODEL.answersWithoutChoices();

        Reply reply = writer.write(new Draft("default", "en", "The GEHEIM opens.", List.of("GEHEIM")));

        assertThat(reply.writer()).isEqualTo(Reply.DRAFT);
        assertThat(MODEL.bodies()).last().asString().contains("GEHEIM");
        assertThat(output.getAll()).doesNotContain("GEHEIM");
    }

    @Test
    void aConfiguredModelStandsBehindBothPorts() {
        assertThat(interpreter).isInstanceOf(LlmInterpreter.class);
        assertThat(writer).isInstanceOf(LlmReplyWriter.class);
    }
}
