package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.HotelService;
import io.conserje.pmsadapter.contract.HotelService.Charge;
import io.conserje.pmsadapter.contract.HotelService.Kind;
import io.conserje.pmsadapter.contract.RoomType;
import io.conserje.pmsadapter.hotel.Catalogue;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QloAppsCatalogueTests {

    private final QloAppsStandIn qloApps = new QloAppsStandIn();
    private final Catalogue catalogue = new QloAppsFixture(qloApps.url()).catalogue();

    @AfterEach
    void close() {
        qloApps.close();
    }

    @Test
    void theHouseTellsItsRulesAsLines() {
        Hotel hotel = catalogue.hotel("es");

        assertThat(hotel.description()).isEqualTo("By the sea.\nSince 1911");
        assertThat(hotel.policies()).isEqualTo("- No smoking\n- Pets: < 5 kg");
        assertThat(hotel.languages()).containsExactly("en", "es");
        assertThat(hotel.checkInTime()).isEqualTo("14:00");
        assertThat(hotel.currency()).isEqualTo("USD");
        assertThat(hotel.timeZone()).isEqualTo("America/Montevideo");
    }

    @Test
    void theWindowIsTheShopsWhereTheHotelHasNoneOfItsOwn() {
        Hotel hotel = catalogue.hotel(null);

        assertThat(hotel.latestDeparture()).isEqualTo(700);
        assertThat(hotel.earliestArrival()).isZero();
    }

    @Test
    void aTypeHasItsCapacityItsNightsAndPhotosThatNeedNoKey() {
        List<RoomType> types = catalogue.roomTypes("es");

        assertThat(types)
                .extracting(RoomType::id, RoomType::maxGuests, RoomType::minNights, RoomType::maxNights)
                .containsExactly(tuple("11", 3, 1, null), tuple("12", 5, 1, 14));
        assertThat(types.getFirst().photos())
                .containsExactly(
                        "https://photos.example/img/p/5/5-large_default.jpg",
                        "https://photos.example/img/p/1/6/16-large_default.jpg");
        assertThat(types.getFirst().details()).isEqualTo("Wide\nbed");
        assertThat(types.getFirst().serviceIds()).containsExactly("7", "8", "9");
    }

    @Test
    void aLanguageThatTheHotelDoesNotKeepGivesItsOwn() {
        assertThat(catalogue.roomTypes("es").getFirst().name()).isEqualTo("Doble");
        assertThat(catalogue.roomTypes("fr").getFirst().name()).isEqualTo("Double");
        assertThat(catalogue.roomTypes(null).getFirst().name()).isEqualTo("Double");
    }

    @Test
    void theShopsOwnLanguageIsTheOneOfItsSettings() {
        try (var spanish = new ScriptedQloApps()) {
            spanish.json("configurations", """
                    {"configurations":[{"name":"PS_CURRENCY_DEFAULT","value":"1"},{"name":"PS_LANG_DEFAULT","value":"2"}]}""");
            Catalogue there = new QloAppsFixture(spanish.url()).catalogue();

            assertThat(there.hotel("fr").languages()).containsExactly("es", "en");
            assertThat(spanish.asked())
                    .filteredOn(call -> call.startsWith("GET hotels"))
                    .singleElement()
                    .asString()
                    .contains("language=2");
        }
    }

    @Test
    void servicesSayHowTheyComeIntoAStay() {
        List<HotelService> services = catalogue.services("en");

        assertThat(services)
                .extracting(HotelService::name, HotelService::kind, HotelService::charge)
                .containsExactly(
                        tuple("Linen", Kind.INCLUDED, Charge.PER_NIGHT),
                        tuple("City fee", Kind.FEE, Charge.PER_STAY),
                        tuple("Breakfast", Kind.EXTRA, Charge.PER_NIGHT));
        HotelService breakfast = services.getLast();
        assertThat(breakfast.description()).isEqualTo("Buffet");
        assertThat(breakfast.priceBeforeTax().amount()).hasToString("12.00");
        assertThat(breakfast.roomTypes())
                .extracting(
                        HotelService.OfRoomType::roomTypeId,
                        price -> price.priceBeforeTax().amount().toString())
                .containsExactly(tuple("11", "14.50"));
        assertThat(services.getFirst().roomTypes()).hasSize(2);
    }
}
