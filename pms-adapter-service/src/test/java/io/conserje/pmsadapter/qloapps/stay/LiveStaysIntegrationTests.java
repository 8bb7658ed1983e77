package io.conserje.pmsadapter.qloapps.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.booking.BookingRequestFixture;
import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.contract.Quote;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.intention.Sent;
import io.conserje.pmsadapter.qloapps.QloAppsFixture;
import io.conserje.pmsadapter.qloapps.check.CheckFixture;
import io.conserje.pmsadapter.quote.PricedStay;
import io.conserje.pmsadapter.setup.Finding;
import io.conserje.pmsadapter.stay.RoomNights;
import io.conserje.pmsadapter.stay.StayRegister;
import io.conserje.pmsadapter.stay.StayRegisterContract;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reading a real QloApps with its demonstration house, named by {@code -Dqloapps.url} (what stands before {@code /api}) and
 * {@code -Dqloapps.key} with the permissions of docs/qloapps-setup.md. It books far ahead and cancels what it booked.
 */
@EnabledIfSystemProperty(
        named = "qloapps.url",
        matches = "http.+",
        disabledReason = "no live QloApps is named: -Dqloapps.url=… -Dqloapps.key=…")
class LiveStaysIntegrationTests extends StayRegisterContract {

    private static final String URL = System.getProperty("qloapps.url", "");
    private static final String KEY = System.getProperty("qloapps.key", "");

    private final QloAppsFixture qloApps = new QloAppsFixture(URL, KEY, Duration.ofSeconds(30));
    private final Reservations reservations = qloApps.reservations();
    private final StaysFixture stays = new StaysFixture(URL, KEY, InstantSource.system());

    @Override
    protected StayRegister register() {
        return stays.register();
    }

    @Override
    protected RoomNights nights() {
        return stays.nights();
    }

    @Override
    protected void book(String token, LocalDate from, String email, String phone) {
        Draft draft = reservations.draft(BookingRequestFixture.aBooking()
                .roomType("2")
                .checkIn(from.toString())
                .nights(3)
                .rooms(2)
                .party(2, 1, 7)
                .email(email)
                .phone(phone)
                .build());
        assertThat(draft)
                .isInstanceOfSatisfying(
                        Draft.Bookable.class,
                        bookable -> assertThat(bookable.send(token))
                                .isNotInstanceOfAny(Sent.Declined.class, Sent.NotSent.class));
    }

    @Override
    protected void cancel(String orderId) {
        reservations.cancel(orderId);
    }

    @Test
    void aQuoteInFullIsWhatIsChargedAndItsNightsAreAllOfIt() {
        var parties = Collections.nCopies(2, new RoomParty(2, 1, List.of(7)));
        PricedStay quote = qloApps.prices()
                .price(new Stay(checkIn, checkIn.plusDays(3), parties), "2", "en")
                .orElseThrow();

        assertThat(mine().total()).isEqualTo(quote.total());
        assertThat(quote.nights()).hasSize(3);
        assertThat(quote.nights().stream()
                        .map(Quote.Night::total)
                        .map(money -> money.amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(quote.total().amount());
    }

    @Test
    void theCheckFindsNoFault() {
        List<Finding> findings =
                new CheckFixture(URL, KEY, InstantSource.system()).check().findings();

        assertThat(findings)
                .filteredOn(finding -> finding.level() == Finding.Level.FAULT)
                .isEmpty();
        assertThat(findings).extracting(Finding::code).contains("tax_display", "photos", "prices");
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
