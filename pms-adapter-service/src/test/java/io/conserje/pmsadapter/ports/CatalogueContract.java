package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.HotelService;
import io.conserje.pmsadapter.contract.HotelService.Charge;
import io.conserje.pmsadapter.contract.HotelService.Kind;
import io.conserje.pmsadapter.contract.RoomType;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Catalogue} promises. */
public abstract class CatalogueContract {

    protected abstract HotelSystem system();

    @Test
    void theHouseHasANameACurrencyAndTimes() {
        Hotel hotel = system().catalogue().hotel(null);

        assertThat(hotel.name()).isNotBlank();
        assertThat(hotel.currency()).isEqualTo("USD");
        assertThat(hotel.timeZone()).isEqualTo("America/Montevideo");
        assertThat(hotel.checkInTime()).isEqualTo("12:00");
        assertThat(hotel.checkOutTime()).isEqualTo("11:00");
    }

    @Test
    void everyTypeSaysHowManyPeopleItHolds() {
        assertThat(system().catalogue().roomTypes(null)).hasSize(4).allSatisfy(type -> {
            assertThat(type.name()).isNotBlank();
            assertThat(type.maxAdults()).isEqualTo(2);
            assertThat(type.maxChildren()).isEqualTo(2);
            assertThat(type.maxGuests()).isEqualTo(4);
            assertThat(type.minNights()).isEqualTo(1);
        });
        assertThat(system().catalogue().roomTypes(null))
                .extracting(RoomType::id)
                .containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void servicesSayWhenAndHowOftenTheyArePaid() {
        List<HotelService> services = system().catalogue().services(null);

        assertThat(services)
                .filteredOn(service -> service.kind() == Kind.INCLUDED)
                .singleElement()
                .satisfies(service -> {
                    assertThat(service.id()).isEqualTo("5");
                    assertThat(service.charge()).isEqualTo(Charge.PER_NIGHT);
                    assertThat(service.priceBeforeTax().amount()).isEqualByComparingTo("250");
                });
        assertThat(services)
                .filteredOn(service -> service.kind() == Kind.FEE)
                .extracting(HotelService::id)
                .containsExactly("6");
        assertThat(services)
                .filteredOn(service -> service.kind() == Kind.EXTRA)
                .extracting(HotelService::id)
                .contains("9");
    }

    @Test
    void aLanguageThatTheHotelDoesNotKeepGivesItsFirst() {
        assertThat(system().catalogue().roomTypes("tlh"))
                .isEqualTo(system().catalogue().roomTypes(null));
    }

    @Test
    void anAbsentSystemThatNeverAnsweredIsUnavailable() {
        Catalogue absent = system().absent().catalogue();

        assertThatThrownBy(() -> absent.hotel(null)).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> absent.roomTypes(null)).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> absent.services(null)).isInstanceOf(HotelSystemUnavailable.class);
    }
}
