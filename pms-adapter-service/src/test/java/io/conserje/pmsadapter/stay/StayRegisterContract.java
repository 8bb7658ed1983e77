package io.conserje.pmsadapter.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.BookedStay.State;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.contract.StayChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every hotel system promises that finds bookings and counts nights. Its house has twenty rooms, and no other guest so far ahead. */
public abstract class StayRegisterContract {

    private static final String PHONE = "+34 600 555-777";

    protected final LocalDate checkIn = LocalDate.now().plusDays(300);
    private final LocalDate checkOut = checkIn.plusDays(3);
    private final String token = "conserje/" + UUID.randomUUID();
    private final String email = "live-" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    private final Instant before = Instant.now();

    protected abstract StayRegister register();

    protected abstract RoomNights nights();

    /** Books two rooms for two adults and a child of seven each, until the third day after. */
    protected abstract void book(String token, LocalDate checkIn, String email, String phone);

    protected abstract void cancel(String orderId);

    @BeforeEach
    void bookOne() {
        book(token, checkIn, email, PHONE);
    }

    @AfterEach
    void cancelAll() {
        register().byToken(token).forEach(stay -> cancel(stay.orderId()));
    }

    @Test
    void aBookingIsFoundByTokenReferenceAndGuest() {
        BookedStay stay = mine();

        assertThat(stay.state()).isEqualTo(State.ACTIVE);
        assertThat(stay.checkIn()).isEqualTo(checkIn);
        assertThat(stay.checkOut()).isEqualTo(checkOut);
        assertThat(stay.rooms()).hasSize(2).allSatisfy(room -> {
            assertThat(room.active()).isTrue();
            assertThat(room.adults()).isEqualTo(2);
            assertThat(room.childAges()).containsExactly(7);
        });
        assertThat(Objects.requireNonNull(stay.guest()).phone()).isEqualTo(PHONE);
        assertThat(register().byReference(" " + stay.reference().toLowerCase(Locale.ROOT)))
                .contains(stay);
        assertThat(register().ofGuest(new GuestContact(email.toUpperCase(Locale.ROOT), null)))
                .containsExactly(stay);
        assertThat(register().ofGuest(new GuestContact(null, "+34600555777"))).contains(stay);
    }

    @Test
    void nobodyElsesBookingIsFound() {
        assertThat(register().byToken(token + "x")).isEmpty();
        assertThat(register().byReference("ZZZZZZZZZ")).isEmpty();
        assertThat(register().ofGuest(new GuestContact("x" + email, null))).isEmpty();
        assertThat(register().ofGuest(new GuestContact(null, "+34600555778"))).isEmpty();
        assertThat(register().ofGuest(new GuestContact(null, "600555777")))
                .as("not the whole international number")
                .isEmpty();
        assertThat(register().ofGuest(new GuestContact(null, null))).isEmpty();
    }

    @Test
    void filtersOfTheSystemAreNoWayIn() {
        for (String trick : List.of("%", "[" + token + "]", token + "|x", "A]&filter[id]=[1", "")) {
            assertThat(register().byToken(trick)).isEmpty();
            assertThat(register().byReference(trick)).isEmpty();
            assertThat(register().ofGuest(new GuestContact(trick, trick))).isEmpty();
        }
    }

    @Test
    void aNewBookingIsAChangeAndSoIsItsCancellation() {
        StayChanges changes = register().changedSince(before);
        assertThat(changes.items()).contains(mine());
        assertThat(mine().changedAt())
                .isBetween(before.minusSeconds(5), Instant.now().plusSeconds(5));
        assertThat(changes.until()).isAfterOrEqualTo(before);

        cancel(mine().orderId());

        assertThat(register().changedSince(changes.until()).items())
                .filteredOn(stay -> token.equals(stay.pmsToken()))
                .extracting(BookedStay::state)
                .containsExactly(State.CANCELLED);
    }

    @Test
    void aBookingIsThereOnItsDaysUntilItIsCancelled() {
        assertThat(on(checkIn.minusDays(1))).isFalse();
        assertThat(on(checkIn)).isTrue();
        assertThat(on(checkIn.plusDays(1))).isTrue();
        assertThat(on(checkOut)).as("the day of departure").isTrue();
        assertThat(on(checkOut.plusDays(1))).isFalse();

        cancel(mine().orderId());

        assertThat(mine().state()).isEqualTo(State.CANCELLED);
        assertThat(mine().rooms()).noneMatch(BookedStay.Room::active);
        assertThat(on(checkIn)).isFalse();
    }

    @Test
    void itsNightsAreSoldUntilItIsCancelled() {
        assertThat(nights().rooms()).isEqualTo(20);
        assertThat(sold()).hasSize(2).allSatisfy(room -> {
            assertThat(room.checkOut()).isEqualTo(checkOut);
            assertThat(room.beforeTax().amount()).isPositive();
        });

        cancel(mine().orderId());

        assertThat(sold()).isEmpty();
    }

    protected final BookedStay mine() {
        return register().byToken(token).getFirst();
    }

    private boolean on(LocalDate day) {
        return register().on(day).stream().anyMatch(stay -> token.equals(stay.pmsToken()));
    }

    private List<SoldRoom> sold() {
        return nights().sold(checkIn, checkIn).stream()
                .filter(room -> room.checkIn().equals(checkIn))
                .toList();
    }
}
