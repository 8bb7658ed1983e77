package io.conserje.local.faults.verdict;

import static io.conserje.local.faults.Answers.NINE;
import static io.conserje.local.faults.Answers.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.faults.guest.BookingTalk.End;
import io.conserje.local.faults.guest.Wish;
import io.conserje.local.outside.Simulators.Sent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTests {
    private static final Waiting NOTHING = new Waiting(0, 0);
    private static final Sent ONCE_EACH = new Sent(1, 0);

    @Test
    void aGuestWhoIsWithAPersonBreaksNothingAndIsShown() {
        Judgement judgement = new Judgement(List.of(guest(End.WITH_STAFF)), ONCE_EACH, NOTHING, true);

        assertThat(judgement.holds()).isTrue();
        assertThat(judgement.violations(List.of())).first().asString().contains("? guest 44700");
    }

    @Test
    void oneGuestIsEnoughToFailAll() {
        Judgement judgement =
                new Judgement(List.of(guest(End.WITH_STAFF), guest(End.TALKING)), ONCE_EACH, NOTHING, true);

        assertThat(judgement.holds()).isFalse();
        assertThat(judgement.violations(List.of())).contains("  the talk did not come to its end");
    }

    @Test
    void whatTheChannelCountedTwiceWhatWaitsAndWhatWasNotTakenFailsToo() {
        List<Case> good = List.of(guest(End.WITH_STAFF));

        assertThat(new Judgement(good, new Sent(2, 1), NOTHING, true).holds()).isFalse();
        assertThat(new Judgement(good, ONCE_EACH, new Waiting(3, 0), true).holds())
                .isFalse();
        assertThat(new Judgement(good, ONCE_EACH, new Waiting(Double.NaN, 0), true).holds())
                .isFalse();
        assertThat(new Judgement(good, ONCE_EACH, NOTHING, false).holds()).isFalse();
    }

    private static Case guest(End end) {
        LocalDate day = LocalDate.of(2027, 3, 5);
        return new Case(
                "44700",
                new Wish("a@example.com", day, day.plusDays(2), 0, false),
                end,
                Timeline.of(
                        List.of(new Entry.Said(NINE, "wamid.in", "a room?", 1)),
                        List.of(answer(5, "o1", "A person will answer you here."))),
                List.of());
    }
}
