package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.Stay;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
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

    /** The weekday behind the first of the two is the nearest to the arrival a week later. */
    private static final int A_WEEK = 7;

    /** No weekday lies further from the arrival than the nearest of its name. */
    private static final int HALF_A_WEEK = 3;

    private final @Nullable YearMonth month;
    private final @Nullable LocalDate around;
    private final boolean departureLast;
    private final LocalDate today;
    private final LocalDate early;
    private final LocalDate late;

    private NearTheStay(
            @Nullable YearMonth month,
            @Nullable LocalDate around,
            boolean departureLast,
            LocalDate today,
            LocalDate early) {
        this.month = month;
        this.around = around;
        this.departureLast = departureLast;
        this.today = today;
        this.early = early;
        this.late = early.plusDays(BEFORE);
    }

    /** Where the talk stands: at an arrival ahead, also one of those to choose from, in a month that was named, behind a day, or nowhere yet. */
    static Optional<NearTheStay> of(Stay stay, LocalDate today) {
        LocalDate arrival = stay.checkIn() == null && stay.month() == null && stay.around() == null
                ? stay.readings().stream()
                        .map(Stay.Days::from)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : stay.checkIn();
        YearMonth month = stay.month();
        LocalDate around = stay.around();
        if (arrival != null) {
            return arrival.isAfter(today)
                    ? Optional.of(new NearTheStay(null, null, stay.departureLast(), today, arrival.minusDays(BEFORE)))
                    : Optional.empty();
        }
        return Optional.ofNullable(month == null ? around : month.atDay(1))
                .map(begin -> new NearTheStay(month, around, false, today, begin));
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
        return month == null && around == null && ReadStay.isOfTheSameMonth(nearby, late)
                ? new NearTheStay(null, null, departureLast, today, late)
                        .placed(text, List.of(nearby.getLast(), nearby.getLast()))
                : placed(text, nearby);
    }

    private Understanding placed(Understanding text, List<Understanding> nearby) {
        Optional<ReadTwice> arrival = text.entities().stream()
                .filter(NearTheStay::isArrival)
                .flatMap(told -> moved(told, text, nearby).stream())
                .findFirst();
        List<Entity> placed = text.entities().stream()
                .map(said -> isDeparture(said) && tellsArrival(text)
                        ? arrival.flatMap(told -> ReadTwice.of(said, nearby).map(read -> beside(told, said, read)))
                                .orElse(said)
                        : moved(said, text, nearby)
                                .map(read -> isNextBehind(said, text) ? read.late() : beside(read, said, read))
                                .orElse(said))
                .toList();
        return new Understanding(
                text.language(), text.intents(), placed, text.sentiment(), text.urgent(), text.engine());
    }

    /** Before the stay that is talked about, where a weekday is the nearest to it, or outside of what was named. */
    private boolean isElsewhere(Entity said, Understanding text) {
        return SaidDay.in(said)
                .map(day -> {
                    if (around != null && isWithin(day, around, A_WEEK)) {
                        return false;
                    }
                    if (month != null) {
                        return !YearMonth.from(day).equals(month) || around != null && day.isBefore(around);
                    }
                    if (around != null) {
                        return day.isBefore(around);
                    }
                    return isNextBehind(said, text) ? !day.isAfter(late) : day.isBefore(late.minusDays(HALF_A_WEEK));
                })
                .orElseGet(() -> SaidDay.isUnusable(said, EntityProblems.IN_THE_PAST));
    }

    /** What the words of a day say near the stay, where they leave its month or its week open. */
    private Optional<ReadTwice> moved(Entity said, Understanding text, List<Understanding> nearby) {
        if (!isElsewhere(said, text)) {
            return Optional.empty();
        }
        return ReadTwice.of(said, nearby)
                .filter(read -> !read.isCounted(BEFORE))
                .filter(read -> {
                    if (isNextBehind(said, text) && (isDeparture(said) || read.isWeekday())) {
                        return isWithin(read.second(), late.plusDays(1), A_MONTH);
                    }
                    if (read.isOfAMonth()) {
                        return isWithin(read.first(), early, month == null ? A_MONTH : 2 * A_MONTH);
                    }
                    return read.isWeekday()
                            && (around != null
                                    || isWithin(read.first(), early, A_WEEK + 1)
                                            && (month == null || !read.first().isBefore(today)));
                });
    }

    /** A day that goes with one that is meant near the stay, or is that one: its weekday is the nearest to the arrival, or the first of the month. */
    private Entity beside(ReadTwice told, Entity said, ReadTwice read) {
        if (told.isWeekday()) {
            return SaidDay.later(read.early(), weeks(told.first()));
        }
        if (month == null) {
            return read.early();
        }
        if (!month.isValidDay(read.first().getDayOfMonth())) {
            return SaidDay.unusable(said, EntityProblems.NO_SUCH_DATE);
        }
        return read.first().isBefore(today) ? SaidDay.unusable(said, EntityProblems.IN_THE_PAST) : read.early();
    }

    /** From the first reading of a weekday to the one that is meant. */
    private long weeks(LocalDate day) {
        if (around == null) {
            return month == null ? 1 : 0;
        }
        long days = ChronoUnit.DAYS.between(day, around);
        return Math.max(0, Math.ceilDiv(days, A_WEEK));
    }

    /** A departure by itself is the next one behind the arrival that is known. */
    private boolean isNextBehind(Entity said, Understanding text) {
        return month == null
                && around == null
                && (isDeparture(said) || putsDepartureRight(said))
                && !tellsArrival(text);
    }

    /** A weekday without a role is the end that was told last. */
    private boolean putsDepartureRight(Entity said) {
        return departureLast
                && EntityTypes.DATE.equals(said.type())
                && said.text().chars().noneMatch(Character::isDigit);
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
