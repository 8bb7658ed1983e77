package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link io.conserje.pmsadapter.availability.RoomInventory} promises. */
public abstract class RoomInventoryContract extends HotelContract {

    @Test
    void anEmptyHouseOffersAllItHasCheapestFirst() {
        List<Offer> offers = offers(1, COUPLE, 2, null);

        assertThat(offers).extracting(Offer::roomTypeId).containsExactly("1", "2", "3", "4");
        assertThat(offers).extracting(Offer::freeRooms).containsOnly(5);
        assertThat(offers)
                .extracting(offer -> offer.total().amount().toString())
                .containsExactly("2600.00", "3640.00", "4680.00", "5720.00");
        assertThat(offers.getFirst().totalBeforeTax().amount()).hasToString("2500.00");
        assertThat(offers.getFirst().perNight().amount()).hasToString("1300.00");
        assertThat(offers.getFirst().total().currency()).isEqualTo("USD");
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0, 1", "2, 2, 2, 3", "5, 1, 1, 2"})
    void thePriceIsThatOfAllRoomsAndNights(int rooms, int adults, int children, int nights) {
        var party = new RoomParty(adults, children, List.of());

        assertThat(offers(rooms, party, nights, "2"))
                .singleElement()
                .satisfies(
                        offer -> assertThat(offer.total().amount()).isEqualByComparingTo("" + 1820 * rooms * nights));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 0", "1, 2, 3", "6, 2, 0"})
    void partiesThatDoNotFitAndMoreRoomsThanThereAreGetNoOffer(int rooms, int adults, int children) {
        assertThat(offers(rooms, new RoomParty(adults, children, List.of()), 2, null))
                .isEmpty();
    }

    @Test
    void whatIsTakenIsNotOffered() {
        leaveRooms("1", 2);
        leaveRooms("3", 0);

        assertThat(offers(1, COUPLE, 2, null)).extracting(Offer::roomTypeId).containsExactly("1", "2", "4");
        assertThat(offers(2, COUPLE, 2, "1"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.freeRooms()).isEqualTo(2));
        assertThat(offers(3, COUPLE, 2, "1")).isEmpty();
        assertThat(offers(1, COUPLE, 5, "3")).isEmpty();
    }

    @Test
    void theNightOfADepartureIsFree() {
        leaveRooms("3", 0);
        day = day.plusDays(2);

        assertThat(offers(5, COUPLE, 1, "3")).hasSize(1);
    }

    @Test
    void anUnknownTypeHasNothing() {
        assertThat(offers(1, COUPLE, 2, "9999")).isEmpty();
        assertThat(offers(1, COUPLE, 2, "suite")).isEmpty();
    }

    @Test
    void nightsOfASeasonCostWhatTheyCost() {
        system().season("1", day.plusDays(1), day.plusDays(2), new BigDecimal("300"));

        assertThat(offers(1, COUPLE, 4, "1"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.total().amount()).isEqualByComparingTo("5824"));
        assertThat(offers(1, COUPLE, 1, "1"))
                .singleElement()
                .satisfies(offer -> assertThat(offer.total().amount()).isEqualByComparingTo("1300"));
    }

    @Test
    void aStayThatIsTooShortForATypeGetsNoOfferOfIt() {
        system().shortestStay("1", 3);

        assertThat(offers(1, COUPLE, 2, null)).extracting(Offer::roomTypeId).containsExactly("2", "3", "4");
        assertThat(offers(1, COUPLE, 3, "1")).hasSize(1);
    }

    @Test
    void anAbsentSystemIsNotASoldOutOne() {
        var query = new StayQuery("default", new Stay(day, day.plusDays(1), List.of(COUPLE)), null, null, true);

        assertThatThrownBy(() -> system().absent().inventory().find(query)).isInstanceOf(HotelSystemUnavailable.class);
    }
}
