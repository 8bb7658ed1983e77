package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Nuance;
import io.conserje.orchestrator.dialogue.scene.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days and nights of a stay, from what a text tells of them and what was known. */
final class StayDates {

    /** An arrival that is so much earlier begins another stay. */
    private static final int FAR = 10;

    private final Reading reading;
    private final LocalDate today;

    StayDates(Reading reading, LocalDate today) {
        this.reading = reading;
        this.today = today;
    }

    Stay fill(Stay stay) {
        return VaguePeriod.in(reading).isEmpty() ? filled(stay) : within(stay);
    }

    /** What lies in a period that is told vaguely: other days beside it are the stay's, else they are still to be told. */
    private Stay within(Stay stay) {
        Reading plain = VaguePeriod.without(reading);
        ToldDays told = ToldDays.in(plain, stay, today);
        if (told.from() != null || told.to() != null || told.month() != null) {
            return new StayDates(plain, today).fill(stay);
        }
        Integer known = stay.hasDates() ? Integer.valueOf((int) stay.length()) : stay.nights();
        return VaguePeriod.within(reading, stay.withDates(null, null, told.nights() == null ? known : told.nights()));
    }

    private Stay filled(Stay stay) {
        ToldDays told = ToldDays.in(reading, stay, today);
        Optional<Stay.Days> meant = WhichDays.meant(stay, reading, told);
        if (meant.isPresent()) {
            return stay.withDates(meant.get().from(), meant.get().to(), stay.nights());
        }
        if (told.areNone()) {
            return stay;
        }
        if (told.month() != null) {
            return inMonth(stay, told.month());
        }
        LocalDate from = told.from();
        LocalDate to = told.to();
        Integer nights = told.nights();
        if (from != null && to == null && nights == null && isOneNight(stay)) {
            nights = 1;
        }
        if (isWindow(told)) {
            return stay.withDates(null, null, nights).inMonth(from == null ? null : YearMonth.from(from));
        }
        boolean isElsewhere = from != null && !YearMonth.from(from).equals(stay.month());
        LocalDate arrival = from == null ? stay.checkIn() : from;
        return resolve(isElsewhere ? stay.inMonth(null) : stay, arrival, from != null, to, nights);
    }

    /** "Three nights between the 5th and the 12th" tells no arrival; one night less is a day that was counted as none. */
    private boolean isWindow(ToldDays told) {
        LocalDate from = told.from();
        LocalDate to = told.to();
        Integer nights = told.nights();
        return from != null
                && to != null
                && nights != null
                && from.plusDays(nights + 1L).isBefore(to)
                && !reading.has(Nuance.LONGER)
                && !reading.has(Nuance.SHORTER);
    }

    /** Where nothing else tells how long it is. */
    private boolean isOneNight(Stay stay) {
        return stay.checkOut() == null
                && stay.nights() == null
                && stay.open().stream().noneMatch(open -> EntityTypes.NIGHTS.equals(open.type()))
                && reading.last(EntityTypes.CHECK_IN)
                        .or(() -> reading.last(EntityTypes.DATE))
                        .filter(arrival -> OneNight.isMeant(reading, arrival))
                        .isPresent();
    }

    /** A new arrival alone keeps the departure or the length that was told; a length alone keeps the arrival, and more or fewer nights are counted from what it was. */
    private Stay resolve(
            Stay stay,
            @Nullable LocalDate arrival,
            boolean isNew,
            @Nullable LocalDate departure,
            @Nullable Integer nights) {
        if (departure != null) {
            return stay.withDates(arrival, departure, null);
        }
        LocalDate toldBefore = stay.checkOut();
        if (toldBefore != null && arrival != null && isNew && nights == null && keepsDeparture(stay, arrival)) {
            return stay.withDates(arrival, toldBefore, null);
        }
        Integer known = stay.hasDates() ? Integer.valueOf((int) stay.length()) : stay.nights();
        Integer length = nights == null ? known : Integer.valueOf(changed(known, nights, isNew));
        if (arrival != null && length != null && length > 0) {
            boolean told = nights != null || stay.nights() != null;
            return stay.withDates(arrival, arrival.plusDays(length), told ? length : null);
        }
        return stay.withDates(arrival, isNew ? null : stay.checkOut(), nights == null ? stay.nights() : length);
    }

    /** "We'd rather arrive on the 9th" of a stay until the 13th, unless its nights were told, it is moved as a whole, or another time is meant. */
    private boolean keepsDeparture(Stay stay, LocalDate arrival) {
        return stay.nights() == null
                && (reading.has(Nuance.ARRIVAL) || reading.has(Nuance.BEGINNING))
                && !reading.has(Nuance.SAME_LENGTH)
                && arrival.isBefore(stay.departure())
                && !arrival.isBefore(stay.arrival().minusDays(FAR));
    }

    /** "One more night" of a stay that is known is none of one night. */
    private int changed(@Nullable Integer known, int nights, boolean isNew) {
        if (known == null || isNew) {
            return nights;
        }
        if (reading.has(Nuance.LONGER)) {
            return known + nights;
        }
        return reading.has(Nuance.SHORTER) && known > nights ? known - nights : nights;
    }

    /** Who names a month and no day has not said from when to when: known days go to that month, and days still to come will be of it. */
    private static Stay inMonth(Stay stay, YearMonth month) {
        LocalDate arrival = stay.checkIn();
        if (arrival == null || !month.isValidDay(arrival.getDayOfMonth())) {
            return stay.withDates(null, null, stay.hasDates() ? Integer.valueOf((int) stay.length()) : stay.nights())
                    .inMonth(month);
        }
        LocalDate moved = month.atDay(arrival.getDayOfMonth());
        return stay.withDates(moved, stay.hasDates() ? moved.plusDays(stay.length()) : null, stay.nights())
                .inMonth(month);
    }
}
