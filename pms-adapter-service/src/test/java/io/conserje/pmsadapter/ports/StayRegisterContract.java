package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.BookedStay.State;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.stay.StayRegister;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link StayRegister} promises. */
public abstract class StayRegisterContract extends HotelContract {

    private final String email = "kit-" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    private final String phone = "+34600" + String.valueOf(System.nanoTime()).substring(0, 6);

    @Test
    void aBookingIsFoundByTokenByReferenceAndByItsGuest() {
        BookedStay stay = booked(token());

        assertThat(stay.state()).isEqualTo(State.ACTIVE);
        assertThat(stay.checkIn()).isEqualTo(day);
        assertThat(stay.checkOut()).isEqualTo(day.plusDays(2));
        assertThat(stay.total().amount()).isEqualByComparingTo("7280");
        assertThat(Objects.requireNonNull(stay.guest()).email()).isEqualTo(email);
        assertThat(stay.rooms()).hasSize(2).allSatisfy(room -> {
            assertThat(room.roomTypeId()).isEqualTo("2");
            assertThat(room.adults()).isEqualTo(2);
            assertThat(room.childAges()).containsExactly(7);
            assertThat(room.active()).isTrue();
        });
        assertThat(system().register().byReference(stay.reference().toLowerCase(Locale.ROOT)))
                .contains(stay);
        assertThat(ofGuest(email, null)).containsExactly(stay);
        assertThat(ofGuest(null, phone)).containsExactly(stay);
    }

    @Test
    void nobodyIsFoundByWhatIsNotExactlyTheirs() {
        booked(token());

        assertThat(ofGuest("x" + email, null)).isEmpty();
        assertThat(ofGuest(null, phone.substring(0, phone.length() - 1))).isEmpty();
        assertThat(system().register().byReference("NOSUCHONE")).isEmpty();
        assertThat(system().register().byToken(token())).isEmpty();
    }

    @Test
    void theNewestComesFirst() {
        BookedStay first = booked(token());
        BookedStay second = booked(token());

        assertThat(ofGuest(email, null))
                .extracting(BookedStay::orderId)
                .containsExactly(second.orderId(), first.orderId());
    }

    @Test
    void aStayIsOnItsDaysItsLastIncluded() {
        BookedStay stay = booked(token());

        for (int days = 0; days <= 2; days++) {
            assertThat(system().register().on(day.plusDays(days)))
                    .extracting(BookedStay::orderId)
                    .contains(stay.orderId());
        }
        assertThat(system().register().on(day.plusDays(3)))
                .extracting(BookedStay::orderId)
                .doesNotContain(stay.orderId());
    }

    @Test
    void aCancelledOneIsFoundAsCancelledAndIsOnNoDay() {
        String token = token();
        BookedStay stay = booked(token);

        system().reservations().cancel(stay.orderId());

        assertThat(system().register().byToken(token))
                .singleElement()
                .satisfies(found -> assertThat(found.state()).isEqualTo(State.CANCELLED));
        assertThat(system().register().on(day)).extracting(BookedStay::orderId).doesNotContain(stay.orderId());
    }

    @Test
    void whatIsNewOrChangedSinceAMomentIsTold() {
        Instant before = Instant.now().minusSeconds(2);
        BookedStay stay = booked(token());

        assertThat(system().register().changedSince(before).items())
                .extracting(BookedStay::orderId)
                .contains(stay.orderId());
        assertThat(stay.changedAt()).isBetween(before, Instant.now().plusSeconds(2));
    }

    @Test
    void anAbsentSystemIsToldApartFromNobodyFound() {
        StayRegister absent = system().absent().register();

        assertThatThrownBy(() -> absent.byToken("conserje/any")).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> absent.on(day)).isInstanceOf(HotelSystemUnavailable.class);
    }

    private BookedStay booked(String token) {
        send(
                aStay().roomType("2")
                        .rooms(2)
                        .party(2, 1, 7)
                        .email(email)
                        .phone(phone)
                        .build(),
                token);
        return system().register().byToken(token).getFirst();
    }

    private List<BookedStay> ofGuest(@Nullable String address, @Nullable String number) {
        return system().register().ofGuest(new GuestContact(address, number));
    }
}
