package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.Money;
import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link io.conserje.pmsadapter.change.ChangeableStays} promises of prices: the cent that was proposed. */
public abstract class ChangedPricesContract extends ChangesContract {

    /** Nights at 1300.38 and the like, two rooms, so that every rounding on the way shows. */
    @ParameterizedTest
    @ValueSource(strings = {"0.37", "49.99", "33.33"})
    void oddPricesAreChargedToTheCentWhateverIsChanged(BigDecimal dearer) {
        system().season("1", day, day.plusDays(9), dearer);
        system().season("3", day, day.plusDays(9), dearer);
        Money first = offered("1", 2, 0, 3);
        Money moved = offered("1", 2, 3, 7);
        Money other = offered("3", 2, 3, 7);
        Reservation reservation = booked(aStay().rooms(2).nights(3).build());
        String order = reservation.orderId();

        assertThat(reservation.total()).isEqualTo(first);
        assertThat(make(order, new Wish.Dates(day.plusDays(3), day.plusDays(7))).total())
                .isEqualTo(moved);
        assertThat(make(order, new Wish.RoomType("3")).total()).isEqualTo(other);
        assertThat(make(order, flowers("7.77", 3)).total().amount()).isEqualByComparingTo(plus(other, "46.62"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.37", "49.99", "33.33"})
    void hoursAtOddPricesAreChargedToTheCent(BigDecimal dearer) {
        system().season("2", day, day.plusDays(9), dearer);
        Money before = offered("2", 2, 0, 3);
        String order = booked(aStay().roomType("2").rooms(2).nights(3).build()).orderId();

        assertThat(make(order, until("14:00", "909.99")).total().amount())
                .isEqualByComparingTo(plus(before, "1819.98"));
    }

    private Money offered(String type, int rooms, int from, int to) {
        var stay = new Stay(day.plusDays(from), day.plusDays(to), Collections.nCopies(rooms, COUPLE));
        return system().inventory()
                .find(new StayQuery("default", stay, type, null, true))
                .offers()
                .getFirst()
                .total();
    }

    private static BigDecimal plus(Money total, String more) {
        return total.amount().add(new BigDecimal(more));
    }
}
