package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.LeftOut;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QloAppsInventoryTests {

    private static final LocalDate CHECK_IN = LocalDate.parse("2026-12-10");

    private final QloAppsStandIn qloApps = new QloAppsStandIn();
    private final QloAppsFixture fixture = new QloAppsFixture(qloApps.url());

    @AfterEach
    void close() {
        qloApps.close();
    }

    @Test
    void offersHaveThePriceOfTheWholeStayCheapestFirst() {
        List<Offer> offers = ask(1, 2, 0, 3, null).offers();

        assertThat(offers).extracting(Offer::roomTypeId).containsExactly("11", "12");
        Offer cheapest = offers.getFirst();
        assertThat(cheapest.name()).isEqualTo("Doble");
        assertThat(cheapest.freeRooms()).isEqualTo(3);
        assertThat(cheapest.total().amount()).hasToString("330.00");
        assertThat(cheapest.totalBeforeTax().amount()).hasToString("300.00");
        assertThat(cheapest.perNight().amount()).hasToString("110.00");
        assertThat(cheapest.total().currency()).isEqualTo("USD");
    }

    @Test
    void typesWithoutEnoughRoomsOrPlaceOrForSoManyNightsAreLeftOut() {
        assertThat(ask(2, 2, 0, 1, null).offers()).extracting(Offer::roomTypeId).containsExactly("11");
        assertThat(ask(1, 3, 0, 1, null).offers()).extracting(Offer::roomTypeId).containsExactly("12");
        assertThat(ask(1, 2, 0, 15, null).offers())
                .extracting(Offer::roomTypeId)
                .containsExactly("11");
        assertThat(ask(4, 1, 0, 1, null).offers()).isEmpty();
    }

    @Test
    void typesThatAreLeftOutSayWhy() {
        qloApps.bookElsewhere("front desk", 201, CHECK_IN, CHECK_IN.plusDays(1), "1");

        assertThat(ask(1, 3, 0, 1, null).leftOut())
                .extracting(LeftOut::roomTypeId, LeftOut::reason)
                .containsExactly(tuple("11", LeftOut.Reason.TOO_SMALL), tuple("12", LeftOut.Reason.NOT_FREE));
        assertThat(ask(1, 2, 0, 15, "12").leftOut())
                .containsExactly(new LeftOut("12", "Suite", LeftOut.Reason.TOO_MANY_NIGHTS, 14));
    }

    @Test
    void feesThatTheHouseChargesApartAreInNoTotal() {
        Offer offer = ask(2, 2, 0, 3, "11").offers().getFirst();

        assertThat(offer.total().amount()).hasToString("660.00");
        assertThat(offer.fees())
                .extracting(Fee::serviceId, fee -> fee.beforeTax().amount().toString())
                .containsExactly(tuple("8", "80.00"));
    }

    @Test
    void oneTypeMayBeAskedForAndAnUnknownOneHasNothing() {
        assertThat(ask(1, 2, 0, 1, "12").offers()).extracting(Offer::roomTypeId).containsExactly("12");
        assertThat(ask(1, 2, 0, 1, "98").offers()).isEmpty();
        assertThat(ask(1, 2, 0, 1, "suite").offers()).isEmpty();
    }

    @Test
    void aSoldOutTypeComesAsAnEmptyListAndIsLeftOut() {
        qloApps.bookElsewhere("front desk", 201, CHECK_IN, CHECK_IN.plusDays(1), "1");

        assertThat(ask(1, 2, 0, 1, null).offers()).extracting(Offer::roomTypeId).containsExactly("11");
    }

    @Test
    void whatSeldomChangesIsAskedOnce() {
        ask(1, 2, 0, 1, null);
        qloApps.forgetCalls();

        ask(1, 2, 0, 2, null);

        assertThat(qloApps.calls()).containsExactly("POST hotel_ari");
    }

    @Test
    void anAbsentSystemIsNoAnswer() {
        qloApps.down(true);

        assertThatThrownBy(() -> ask(1, 2, 0, 1, null)).isInstanceOf(HotelSystemUnavailable.class);
    }

    private Availability ask(int rooms, int adults, int children, int nights, @Nullable String type) {
        var parties = Collections.nCopies(rooms, new RoomParty(adults, children, List.of()));
        var stay = new Stay(CHECK_IN, CHECK_IN.plusDays(nights), parties);
        return fixture.inventory().find(new StayQuery("default", stay, type, "es", false));
    }
}
