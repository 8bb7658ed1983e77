package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class FirstSentencesTests {

    private static final Understanding UNDERSTOOD = new Understanding(
            new Understanding.Language("es", 1),
            List.of(),
            List.of(),
            new Understanding.Sentiment("neutral", 1),
            false,
            "built-in");

    private final List<String> asked = new ArrayList<>();

    @Test
    void eachSentenceIsUnderstoodOnceARound() {
        first(Duration.ofMinutes(1), 3);

        assertThat(asked.stream().distinct()).hasSize(8);
        assertThat(asked).hasSize(24).startsWith(asked.get(8)).endsWith(asked.get(7));
    }

    @Test
    void whereItTakesTooLongTheServiceStartsWithoutTheRest() {
        first(Duration.ZERO, 3);

        assertThat(asked).isEmpty();
    }

    private void first(Duration longest, int rounds) {
        Interpreter noting = question -> {
            asked.add(question.text());
            return UNDERSTOOD;
        };
        new FirstSentences(noting, LocalDateTime.of(2031, 2, 1, 9, 0), longest, rounds)
                .run(new DefaultApplicationArguments());
    }
}
