package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that are told without their month or week where the talk stands: "the 6th instead", said of a stay in February, is the 6th of
 * February, "until Sunday" the first one behind the arrival, and "12 to 15" of the month that was named. What was understood from today is
 * compared with what is understood from two days near the stay, which tells without a look at the words what they leave open.
 */
final class NearTheStay {

    /** How far before the stay the first of the two lies, and so how far back a correction reaches. */
    private static final int BEFORE = 10;

    /** A day that is told without its month comes again within so many, or twice as many where the next month has none. */
    private static final int A_MONTH = 31;

    private final @Nullable YearMonth month;
    private final LocalDate today;
    private final LocalDate early;
    private final LocalDate late;

    private NearTheStay(@Nullable YearMonth month, LocalDate today, LocalDate early) {
        this.month = month;
        this.today = today;
        this.early = early;
        this.late = early.plusDays(BEFORE);
    }

    /** Where the talk stands: at an arrival ahead, in a month that was named, or nowhere yet. */
    static Optional<NearTheStay> of(Stay stay, LocalDate today) {
        LocalDate arrival = stay.checkIn();
        YearMonth month = stay.month();
        if (arrival != null) {
            return arrival.isAfter(today)
                    ? Optional.of(new NearTheStay(null, today, arrival.minusDays(BEFORE)))
                    : Optional.empty();
        }
        return month == null ? Optional.empty() : Optional.of(new NearTheStay(month, today, month.atDay(1)));
    }

    /** The days from which the text is read once more, the later one being the arrival where one is known. */
    List<LocalDate> clocks() {
        return List.of(early, late);
    }

    /** Whether there is a day that may be meant elsewhere. */
    boolean mayMove(Understanding text) {
        return text.entities().stream().anyMatch(entity -> isElsewhere(entity, text));
    }

    /** The reading from today, with the days that it left open from the readings near the stay, in the order of {@link #clocks()}. */
    Understanding merge(Understanding text, List<Understanding> nearby) {
        boolean arrivalMoves =
                text.entities().stream().anyMatch(entity -> isArrival(entity) && moves(entity, text, nearby));
        List<Entity> placed = text.entities().stream()
                .map(entity -> isDeparture(entity) && tellsArrival(text)
                        ? arrivalMoves ? inMonth(entity, nearby.getFirst()) : entity
                        : moves(entity, text, nearby) ? placed(entity, nearby) : entity)
                .toList();
        return new Understanding(
                text.language(), text.intents(), placed, text.sentiment(), text.urgent(), text.engine());
    }

    /** Before the stay that is talked about, or outside of the month that was named. */
    private boolean isElsewhere(Entity entity, Understanding text) {
        return SaidDay.in(entity)
                .map(day -> month != null
                        ? !YearMonth.from(day).equals(month)
                        : isDeparture(entity) && !tellsArrival(text) ? !day.isAfter(late) : day.isBefore(early))
                .orElseGet(() -> SaidDay.isUnusable(entity, EntityProblems.IN_THE_PAST));
    }

    private boolean moves(Entity entity, Understanding text, List<Understanding> nearby) {
        LocalDate first =
                SaidDay.again(entity, nearby.getFirst()).flatMap(SaidDay::in).orElse(null);
        LocalDate second =
                SaidDay.again(entity, nearby.getLast()).flatMap(SaidDay::in).orElse(null);
        if (first == null || second == null || !isElsewhere(entity, text) || isCounted(first, second)) {
            return false;
        }
        if (month == null && isDeparture(entity)) {
            return isWithin(second, late.plusDays(1), A_MONTH);
        }
        return first.getDayOfMonth() == second.getDayOfMonth()
                && isWithin(first, early, month == null ? A_MONTH : 2 * A_MONTH);
    }

    /** A departure by itself is the next one behind the arrival. */
    private Entity placed(Entity entity, List<Understanding> nearby) {
        return month == null && isDeparture(entity)
                ? SaidDay.again(entity, nearby.getLast()).orElse(entity)
                : inMonth(entity, nearby.getFirst());
    }

    /** A month may have no 30th, and the 5th of this one may be over. */
    private Entity inMonth(Entity entity, Understanding nearby) {
        Entity again = SaidDay.again(entity, nearby).orElse(entity);
        LocalDate day = SaidDay.in(again).orElse(null);
        if (month == null || day == null) {
            return again;
        }
        if (!month.isValidDay(day.getDayOfMonth())) {
            return SaidDay.unusable(entity, EntityProblems.NO_SUCH_DATE);
        }
        return day.isBefore(today) ? SaidDay.unusable(entity, EntityProblems.IN_THE_PAST) : again;
    }

    /** "Tomorrow", "in two weeks": what is counted from today lies as far from the one day as from the other. */
    private static boolean isCounted(LocalDate first, LocalDate second) {
        return first.plusDays(BEFORE).equals(second);
    }

    private static boolean isWithin(LocalDate day, LocalDate from, int days) {
        return !day.isBefore(from) && day.isBefore(from.plusDays(days));
    }

    private static boolean tellsArrival(Understanding text) {
        return text.entities().stream().anyMatch(NearTheStay::isArrival);
    }

    private static boolean isArrival(Entity entity) {
        return EntityTypes.CHECK_IN.equals(entity.type());
    }

    private static boolean isDeparture(Entity entity) {
        return EntityTypes.CHECK_OUT.equals(entity.type());
    }
}
