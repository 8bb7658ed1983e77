package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.quote.PricedStay;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QloAppsPricesTests {

    private static final LocalDate CHECK_IN = LocalDate.parse("2026-12-10");

    private final QloAppsStandIn qloApps = new QloAppsStandIn();
    private final QloAppsFixture fixture = new QloAppsFixture(qloApps.url());

    @AfterEach
    void close() {
        qloApps.close();
    }

    @Test
    void aPriceInFullHasItsNightsAndWhatIsInItAndWhatIsNot() {
        PricedStay priced = price(2, 2, 3, "11").orElseThrow();

        assertThat(priced.total().amount()).hasToString("660.00");
        assertThat(priced.totalBeforeTax().amount()).hasToString("600.00");
        assertThat(priced.nights())
                .extracting(night -> night.date() + " " + night.total().amount())
                .containsExactly("2026-12-10 220.00", "2026-12-11 220.00", "2026-12-12 220.00");
        assertThat(priced.included())
                .extracting(Fee::name, fee -> fee.beforeTax().amount().toString())
                .containsExactly(tuple("Linen", "60.00"));
        assertThat(priced.fees())
                .extracting(Fee::name, fee -> fee.beforeTax().amount().toString())
                .containsExactly(tuple("City fee", "80.00"));
        assertThat(priced.freeRooms()).isEqualTo(3);
    }

    @Test
    void oneNightNeedsOneQuestion() {
        price(1, 2, 1, "11");
        qloApps.forgetCalls();

        assertThat(price(1, 2, 1, "11").orElseThrow().nights()).hasSize(1);

        assertThat(qloApps.calls()).containsExactly("POST hotel_ari");
    }

    @Test
    void whatCannotBeHadHasNoPrice() {
        assertThat(price(2, 2, 1, "12")).as("one room, two wanted").isEmpty();
        assertThat(price(1, 3, 1, "11")).as("three in a double").isEmpty();
        assertThat(price(1, 2, 15, "12")).as("longer than the type allows").isEmpty();
        assertThat(price(1, 2, 1, "98")).as("no such type").isEmpty();
        assertThat(price(1, 2, 1, "suite")).as("no id").isEmpty();
    }

    private Optional<PricedStay> price(int rooms, int adults, int nights, String type) {
        var parties = Collections.nCopies(rooms, new RoomParty(adults, 0, List.of()));
        return fixture.prices().price(new Stay(CHECK_IN, CHECK_IN.plusDays(nights), parties), type, "en");
    }
}
