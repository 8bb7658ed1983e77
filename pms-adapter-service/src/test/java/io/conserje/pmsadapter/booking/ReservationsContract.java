package io.conserje.pmsadapter.booking;

import static io.conserje.pmsadapter.booking.BookingRequestFixture.aBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Sent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every hotel system behind the port promises; the house has three double rooms at 110 a night, tax included. */
public abstract class ReservationsContract {

    private static final String TOKEN = "conserje/contract";

    protected abstract Reservations reservations();

    protected abstract void away(boolean isAway);

    @Test
    void aDraftTellsThePriceOfNowAndChangesNothing() {
        Draft draft = reservations().draft(aBooking().build());

        assertThat(draft)
                .isInstanceOfSatisfying(
                        Draft.Bookable.class,
                        bookable -> assertThat(bookable.total().amount()).isEqualByComparingTo("220"));
        assertThat(reservations().look(TOKEN, "USD")).isEmpty();
    }

    @Test
    void whatIsSentIsFoundUnderItsTokenAtThePriceOfTheDraft() {
        Sent sent = send();

        assertThat(sent).isInstanceOf(Sent.Accepted.class);
        assertThat(reservations().look(TOKEN, "USD")).singleElement().satisfies(found -> {
            assertThat(found.holds()).isTrue();
            assertThat(found.rooms()).isEqualTo(1);
            assertThat(found.reference()).isNotBlank();
            assertThat(found.total().amount()).isEqualByComparingTo("220");
        });
        assertThat(reservations().look("conserje/another", "USD")).isEmpty();
    }

    @Test
    void aCancelledOneIsGoneAndMayBeCancelledAgain() {
        send();
        List<Reservation> found = reservations().look(TOKEN, "USD");
        String id = found.getFirst().orderId();

        reservations().cancel(id);
        reservations().cancel(id);

        assertThat(reservations().look(TOKEN, "USD")).isEmpty();
    }

    @Test
    void moreRoomsThanAreFreeAreSoldOut() {
        assertThat(reservations().draft(aBooking().rooms(4).build())).isEqualTo(new Draft.Impossible(Reason.SOLD_OUT));
    }

    @Test
    void aPartyThatDoesNotFitIsRefused() {
        assertThat(reservations().draft(aBooking().party(4, 0).build()))
                .isEqualTo(new Draft.Impossible(Reason.CAPACITY));
    }

    @Test
    void anAbsentSystemIsToldApartFromANo() {
        away(true);

        assertThatThrownBy(() -> reservations().draft(aBooking().build())).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> reservations().look(TOKEN, "USD")).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> reservations().cancel("1")).isInstanceOf(HotelSystemUnavailable.class);
    }

    private Sent send() {
        return reservations().draft(aBooking().build()) instanceof Draft.Bookable bookable
                ? bookable.send(TOKEN)
                : new Sent.NotSent();
    }
}
