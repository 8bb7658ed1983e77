package io.conserje.pmsadapter.qloapps.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.booking.BookingRequestFixture;
import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.booking.Sent;
import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.BookedStay.State;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.GuestContact;
import io.conserje.pmsadapter.contract.StayChanges;
import io.conserje.pmsadapter.qloapps.QloAppsFixture;
import io.conserje.pmsadapter.qloapps.check.CheckFixture;
import io.conserje.pmsadapter.setup.Finding;
import io.conserje.pmsadapter.stay.StayRegister;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reading a real QloApps with its demonstration house, named by {@code -Dqloapps.url} (what stands before {@code /api}) and
 * {@code -Dqloapps.key} with the permissions of docs/qloapps-setup.md. It makes one booking far ahead and cancels it.
 */
@EnabledIfSystemProperty(
        named = "qloapps.url",
        matches = "http.+",
        disabledReason = "no live QloApps is named: -Dqloapps.url=… -Dqloapps.key=…")
class LiveStaysIntegrationTests {

    private static final String URL = System.getProperty("qloapps.url", "");
    private static final String KEY = System.getProperty("qloapps.key", "");
    private static final String PHONE = "+34 600 555-777";

    private final LocalDate checkIn = LocalDate.now().plusDays(300);
    private final String token = "conserje/" + UUID.randomUUID();
    private final String email = "live-" + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
    private final Reservations reservations = new QloAppsFixture(URL, KEY, Duration.ofSeconds(30)).reservations();
    private final StaysFixture stays = new StaysFixture(URL, KEY, InstantSource.system());
    private final StayRegister register = stays.register();
    private final Instant before = Instant.now();

    @BeforeEach
    void book() {
        BookingRequest request = BookingRequestFixture.aBooking()
                .roomType("2")
                .checkIn(checkIn.toString())
                .nights(3)
                .rooms(2)
                .party(2, 1, 7)
                .email(email)
                .phone(PHONE)
                .build();
        Draft draft = reservations.draft(request);
        assertThat(draft).isInstanceOf(Draft.Bookable.class);
        assertThat(((Draft.Bookable) draft).send(token)).isInstanceOf(Sent.Accepted.class);
    }

    @AfterEach
    void cancel() {
        register.byToken(token).forEach(stay -> reservations.cancel(stay.orderId()));
    }

    @Test
    void aBookingIsFoundByTokenReferenceAndGuest() {
        BookedStay stay = register.byToken(token).getFirst();

        assertThat(stay.state()).isEqualTo(State.ACTIVE);
        assertThat(stay.rooms()).hasSize(2).allSatisfy(room -> {
            assertThat(room.childAges()).containsExactly(7);
            assertThat(room.roomTypeId()).isEqualTo("2");
        });
        assertThat(stay.checkOut()).isEqualTo(checkIn.plusDays(3));
        assertThat(Objects.requireNonNull(stay.guest()).phone()).isEqualTo(PHONE);
        assertThat(register.byReference(stay.reference().toLowerCase(Locale.ROOT)))
                .contains(stay);
        assertThat(register.ofGuest(new GuestContact(email, null))).containsExactly(stay);
        assertThat(register.ofGuest(new GuestContact(null, "+34600555777"))).contains(stay);
    }

    @Test
    void itIsSeenAsAChangeAsAnArrivalAndAsNightsSoldUntilItIsCancelled() {
        BookedStay stay = register.byToken(token).getFirst();
        StayChanges changes = register.changedSince(before);

        assertThat(changes.items()).extracting(BookedStay::orderId).contains(stay.orderId());
        assertThat(stay.changedAt())
                .isBetween(before.minusSeconds(5), Instant.now().plusSeconds(5));
        assertThat(register.on(checkIn)).extracting(BookedStay::orderId).contains(stay.orderId());
        assertThat(stays.nights().sold(checkIn, checkIn)).hasSize(2);
        assertThat(stays.nights().rooms()).isEqualTo(20);

        reservations.cancel(stay.orderId());

        assertThat(register.byToken(token).getFirst().state()).isEqualTo(State.CANCELLED);
        assertThat(register.on(checkIn)).extracting(BookedStay::orderId).doesNotContain(stay.orderId());
        assertThat(stays.nights().sold(checkIn, checkIn)).isEmpty();
    }

    @Test
    void theCheckFindsNoFault() {
        assertThat(new CheckFixture(URL, KEY, InstantSource.system()).check().findings())
                .filteredOn(finding -> finding.level() == Finding.Level.FAULT)
                .isEmpty();
    }

    @Test
    void aKeyThatIsNoneIsNamed() {
        assertThat(new CheckFixture(URL, "X".repeat(32), InstantSource.system())
                        .check()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("key_unknown");
        assertThat(new CheckFixture(URL, "short", InstantSource.system())
                        .check()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("key_format");
    }
}
