package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.stay.RoomNights;
import io.conserje.pmsadapter.stay.SoldRoom;
import org.junit.jupiter.api.Test;

/** What every {@link RoomNights} promises. */
public abstract class RoomNightsContract extends HotelContract {

    @Test
    void theHouseHasTwentyRoomsAndSellsInDollars() {
        assertThat(system().nights().rooms()).isEqualTo(20);
        assertThat(system().nights().currency()).isEqualTo("USD");
    }

    @Test
    void everyRoomOfABookingCountsOnItsNightsUntilItIsCancelled() {
        String token = token();
        send(aStay().rooms(2).build(), token);

        assertThat(system().nights().sold(day, day))
                .hasSize(2)
                .extracting(SoldRoom::checkOut)
                .containsOnly(day.plusDays(2));
        assertThat(system().nights().sold(day.plusDays(1), day.plusDays(5))).hasSize(2);
        assertThat(system().nights().sold(day.plusDays(2), day.plusDays(2))).isEmpty();

        system().reservations()
                .cancel(system().reservations().look(token, "USD").getFirst().orderId());

        assertThat(system().nights().sold(day, day)).isEmpty();
    }

    @Test
    void anAbsentSystemHasNoNumbers() {
        RoomNights absent = system().absent().nights();

        assertThatThrownBy(absent::rooms).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> absent.sold(day, day)).isInstanceOf(HotelSystemUnavailable.class);
    }
}
