package io.conserje.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.reply.Draft;
import io.conserje.nlp.reply.Reply;
import io.conserje.nlp.understanding.BuiltInInterpreter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class LlmReplyWriterTests {

    private static final Draft DRAFT =
            new Draft("default", "en", "The pool opens at 9:00.", List.of("Pool from 9:00."));

    private static final Faithfulness FAITHFULNESS = new Faithfulness(BuiltInInterpreter.load("es"), Meanings.load());

    @Test
    void aFaithfulPhrasingIsTaken() {
        assertThat(written("With pleasure: the pool opens at 9:00."))
                .isEqualTo(new Reply("With pleasure: the pool opens at 9:00.", "llm"));
    }

    @Test
    void anInventedOneIsThrownAway() {
        assertThat(written("The pool opens at 8:00.")).isEqualTo(new Reply(DRAFT.text(), Reply.DRAFT));
        assertThat(written("")).isEqualTo(new Reply(DRAFT.text(), Reply.DRAFT));
        assertThat(written("The pool opens at 9:00. ".repeat(60))).isEqualTo(new Reply(DRAFT.text(), Reply.DRAFT));
    }

    @Test
    void aPhrasingWithoutTheFiguresOfTheDraftIsThrownAway() {
        assertThat(written("With pleasure: the pool opens.")).isEqualTo(new Reply(DRAFT.text(), Reply.DRAFT));
    }

    @Test
    void aModelThatIsDownLeavesTheDraft() {
        assertThat(writer((_, _) -> {
                            throw new ModelUnavailable(new IllegalStateException("down"), Duration.ZERO);
                        })
                        .write(DRAFT))
                .isEqualTo(new Reply(DRAFT.text(), Reply.DRAFT));
    }

    private static Reply written(String answer) {
        return writer((_, _) -> answer).write(DRAFT);
    }

    private static LlmReplyWriter writer(LanguageModel model) {
        Consultation consultation = new Consultation(
                model, new Budget(10, InstantSource.system()), new Remembered(10), new SimpleMeterRegistry());
        return new LlmReplyWriter(consultation, FAITHFULNESS, "say it kindly");
    }
}
