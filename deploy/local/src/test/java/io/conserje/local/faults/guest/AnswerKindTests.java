package io.conserje.local.faults.guest;

import static io.conserje.local.faults.Answers.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerKindTests {
    private static final Path PHRASES = Path.of("../../orchestrator-service/src/main/resources/phrases");

    @ParameterizedTest
    @CsvSource({
        "checking, CHECKING",
        "still_checking, CHECKING",
        "pms.down, TROUBLE",
        "failure, TROUBLE",
        "rooms.stale, TROUBLE",
        "handover, WITH_STAFF",
        "handover.misses, WITH_STAFF",
        "refused.other, WITH_STAFF",
        "ask.name_and_email, QUESTION",
        "ask.email, QUESTION",
        "settled.refused, QUESTION",
        "thanks, QUESTION"
    })
    void theHotelsOwnWordsAreKnownInEachLanguage(String phrase, AnswerKind expected) {
        for (Tongue tongue : Tongue.ALL) {
            String words = phrases(tongue).getProperty(phrase);

            assertThat(AnswerKind.of(answer(words)))
                    .as("%s: %s", tongue.language(), words)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatCanBeTappedTellsMoreThanWords() {
        assertThat(AnswerKind.of(answer("?", "room:1"))).isEqualTo(AnswerKind.OFFER);
        assertThat(AnswerKind.of(answer("?", "stay:2027-01-01:2027-01-02"))).isEqualTo(AnswerKind.OTHER_DATES);
        assertThat(AnswerKind.of(answer("?", "confirm:yes:1", "confirm:no"))).isEqualTo(AnswerKind.SUMMARY);
        assertThat(AnswerKind.of(answer("?", "confirm:yes:1"))).isEqualTo(AnswerKind.STAND_BY);
        assertThat(AnswerKind.of(answer("Reference: QWERTYUIO"))).isEqualTo(AnswerKind.CONFIRMED);
    }

    private static Properties phrases(Tongue tongue) {
        Properties phrases = new Properties();
        Path file = PHRASES.resolve(tongue.language().getLanguage() + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            phrases.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
