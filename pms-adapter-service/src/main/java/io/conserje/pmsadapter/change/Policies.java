package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the hotel asks for a change, by its settings and its clock. */
class Policies {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PolicyProperties settings;
    private final ZoneId zone;
    private final InstantSource clock;

    Policies(PolicyProperties settings, ZoneId zone, InstantSource clock) {
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
    }

    /** A late check-out; empty when the hotel never allows it so late. */
    Optional<Wish.Times> lateCheckOut(StandingStay stay, LocalTime until) {
        PolicyProperties.LateCheckOut policy = settings.lateCheckOut();
        if (until.isAfter(policy.latest())) {
            return Optional.empty();
        }
        Money price = until.isAfter(policy.freeUntil()) ? ofNight(stay, policy.percentOfNight()) : null;
        return Optional.of(new Wish.Times(until, null, "Late check-out until " + until, price));
    }

    /** An early check-in; empty when the hotel never allows it so early. */
    Optional<Wish.Times> earlyCheckIn(StandingStay stay, LocalTime from) {
        PolicyProperties.EarlyCheckIn policy = settings.earlyCheckIn();
        if (from.isBefore(policy.earliest())) {
            return Optional.empty();
        }
        Money price = from.isBefore(policy.freeFrom()) ? ofNight(stay, policy.percentOfNight()) : null;
        return Optional.of(new Wish.Times(null, from, "Early check-in from " + from, price));
    }

    /** Until when a cancellation costs nothing. */
    Instant freeUntil(StandingStay stay) {
        PolicyProperties.Cancellation policy = settings.cancellation();
        return stay.checkIn()
                .atTime(policy.arrival())
                .atZone(zone)
                .toInstant()
                .minus(policy.freeHours(), ChronoUnit.HOURS);
    }

    /** What a cancellation costs now, never more than the whole. */
    Money penalty(StandingStay stay) {
        Money total = stay.total();
        if (!clock.instant().isAfter(freeUntil(stay))) {
            return new Money(BigDecimal.ZERO.setScale(total.amount().scale()), total.currency());
        }
        long nights = Math.max(1, ChronoUnit.DAYS.between(stay.checkIn(), stay.checkOut()));
        BigDecimal byNights = total.amount()
                .multiply(BigDecimal.valueOf(settings.cancellation().nights()))
                .divide(BigDecimal.valueOf(nights), total.amount().scale(), RoundingMode.HALF_UP);
        BigDecimal byPercent = part(total, settings.cancellation().percent());
        return new Money(byNights.max(byPercent).min(total.amount()), total.currency());
    }

    private static @Nullable Money ofNight(StandingStay stay, int percent) {
        StandingRoom room = stay.rooms().getFirst();
        long nights = Math.max(1, ChronoUnit.DAYS.between(room.checkIn(), room.checkOut()));
        BigDecimal night = room.price()
                .amount()
                .divide(BigDecimal.valueOf(nights), room.price().amount().scale(), RoundingMode.HALF_UP);
        BigDecimal price = part(new Money(night, room.price().currency()), percent);
        return price.signum() == 0 ? null : new Money(price, room.price().currency());
    }

    private static BigDecimal part(Money whole, int percent) {
        return whole.amount()
                .multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED, whole.amount().scale(), RoundingMode.HALF_UP);
    }
}
