package io.conserje.nlp.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Frame;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has no blanks in it takes no longer than what has: it grows with the text, and not with its square. */
class LongUnderstandingTests {

    private static final Interpreter BUILT_IN = BuiltInInterpreter.load("es");
    private static final int LONGEST = 4096;
    private static final int TRIES = 12;

    /** Beyond what a busy machine takes, and nothing beside what trying all ways took: hours. */
    private static final Duration MOST = Duration.ofSeconds(3);

    @ParameterizedTest(name = "\"{0}\" over and over")
    @ValueSource(
            strings = {
                "1",
                "12",
                "dez",
                "le00/00/0000",
                "x.y",
                "a@",
                "'",
                "room-",
                "1a",
                "3RD NO,",
                "½.A",
                "2 rooms for "
            })
    void timeGrowsWithTheTextAlone(String piece) {
        understand(piece, LONGEST);
        double few = Double.MAX_VALUE;
        double many = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && many > limit(few); i++) {
            few = Math.min(few, understand(piece, LONGEST / 4));
            many = Math.min(many, understand(piece, LONGEST));
        }

        assertThat(many).isLessThanOrEqualTo(limit(few));
    }

    /** What looks like names to its last sign but one: there are many ways to part it, and none is tried twice. */
    @ParameterizedTest(name = "\"{0}\" over and over and a figure")
    @ValueSource(strings = {"ANA", "Aa", "D'"})
    void wordsInCapitalsAreReadInTime(String piece) {
        assertThat(Duration.ofMillis((long) understand(piece.repeat(LONGEST / piece.length() - 1) + "1", LONGEST)))
                .isLessThan(MOST);
    }

    /** Four times as long, with as much again for what a busy machine does beside. */
    private static double limit(double few) {
        return few == Double.MAX_VALUE ? 0 : 6 * few + 5;
    }

    private static double understand(String piece, int length) {
        String text = piece.repeat(length / piece.length() + 1).substring(0, length);
        Frame frame = new Frame(
                LocalDateTime.parse("2026-11-20T10:00"), "UY", List.of(EntityTypes.EMAIL, EntityTypes.DATETIME));
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        BUILT_IN.interpret(new Question(text, "pt", frame));
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
