package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.booking.Reservation;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Sent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Reservations} promises. */
public abstract class ReservationsContract extends HotelContract {

    @Test
    void aDraftTellsThePriceOfNowAndChangesNothing() {
        Draft draft = system().reservations().draft(aStay().build());

        assertThat(draft)
                .isInstanceOfSatisfying(
                        Draft.Bookable.class,
                        bookable -> assertThat(bookable.total().amount()).isEqualByComparingTo("2600"));
        assertThat(taken("1")).isZero();
    }

    @Test
    void aDraftChargesApartWhatAnOfferTells() {
        Offer offer = offers(2, COUPLE, 2, "1").getFirst();
        Draft draft = system().reservations().draft(aStay().rooms(2).build());

        assertThat(draft)
                .isInstanceOfSatisfying(
                        Draft.Bookable.class,
                        bookable -> assertThat(bookable.fees())
                                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("name")
                                .isEqualTo(offer.fees()));
    }

    @Test
    void whatIsSentIsFoundUnderItsTokenAtThePriceOfTheDraft() {
        String token = token();

        assertWent(send(aStay().build(), token));

        assertThat(look(token)).singleElement().satisfies(found -> {
            assertThat(found.holds()).isTrue();
            assertThat(found.rooms()).isEqualTo(1);
            assertThat(found.reference()).isNotBlank();
            assertThat(found.total().amount()).isEqualByComparingTo("2600");
        });
        assertThat(look(token())).isEmpty();
        assertThat(taken("1")).isEqualTo(1);
    }

    @Test
    void theSameTokenTwiceIsTwoBookingsOldestFirst() {
        String token = token();
        send(aStay().build(), token);
        send(aStay().rooms(2).build(), token);

        assertThat(look(token)).extracting(Reservation::rooms).containsExactly(1, 2);
    }

    @Test
    void aCancelledOneIsGoneItsRoomIsFreeAndItMayBeCancelledAgain() {
        String token = token();
        send(aStay().build(), token);
        String order = look(token).getFirst().orderId();

        system().reservations().cancel(order);
        system().reservations().cancel(order);

        assertThat(look(token)).isEmpty();
        assertThat(taken("1")).isZero();
    }

    @Test
    void moreRoomsThanAreFreeAreSoldOut() {
        leaveRooms("2", 1);

        assertThat(system().reservations().draft(aStay().roomType("2").rooms(2).build()))
                .isEqualTo(new Draft.Impossible(Reason.SOLD_OUT));
    }

    @Test
    void aRoomThatWentBetweenDraftAndSendingIsDeclinedAsSoldOut() {
        leaveRooms("2", 1);
        Draft mine = system().reservations().draft(aStay().roomType("2").build());
        send(aStay().roomType("2").build(), token());
        String token = token();

        assertThat(((Draft.Bookable) mine).send(token)).isEqualTo(new Sent.Declined(Reason.SOLD_OUT));
        assertThat(look(token)).isEmpty();
        assertThat(taken("2")).isEqualTo(5);
    }

    @Test
    void aPartyThatDoesNotFitIsRefused() {
        assertThat(system().reservations().draft(aStay().party(4, 0).build()))
                .isEqualTo(new Draft.Impossible(Reason.CAPACITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "suite"})
    void aTypeThatIsNoneIsRejected(String type) {
        assertThat(system().reservations().draft(aStay().roomType(type).build()))
                .isEqualTo(new Draft.Impossible(Reason.REJECTED));
    }

    @Test
    void anAddressThatIsNoneIsRefusedBeforeItIsSent() {
        assertThat(system().reservations().draft(aStay().email("nowhere").build()))
                .isEqualTo(new Draft.Impossible(Reason.INVALID_GUEST));
    }

    @Test
    void namesOfAllKindsAreBooked() {
        String token = token();

        send(aStay().name("María José 2", "O'Connor-Núñez").build(), token);

        assertThat(look(token)).hasSize(1);
    }

    @Test
    void whatIsNotThereCannotBeCancelled() {
        assertThatThrownBy(() -> system().reservations().cancel("999999999"))
                .isInstanceOf(HotelSystemUnavailable.class);
    }

    @Test
    void anAbsentSystemIsToldApartFromANo() {
        Reservations absent = system().absent().reservations();

        assertThatThrownBy(() -> absent.draft(aStay().build())).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> absent.look("conserje/any", "USD")).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> absent.cancel("1")).isInstanceOf(HotelSystemUnavailable.class);
    }

    private List<Reservation> look(String token) {
        return system().reservations().look(token, "USD");
    }

    private int taken(String type) {
        return system().takenRooms(type, day, day.plusDays(2));
    }
}
