package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.RoomType;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import org.junit.jupiter.api.Test;

/** What every {@link Catalogue} promises. */
public abstract class CatalogueContract {

    protected abstract HotelSystem system();

    @Test
    void theHouseHasANameACurrencyAndTimes() {
        Hotel hotel = system().catalogue().hotel();

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
        });
        assertThat(system().catalogue().roomTypes(null))
                .extracting(RoomType::id)
                .containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void aLanguageThatTheHotelDoesNotKeepGivesItsFirst() {
        assertThat(system().catalogue().roomTypes("tlh"))
                .isEqualTo(system().catalogue().roomTypes(null));
    }

    @Test
    void anAbsentSystemThatNeverAnsweredIsUnavailable() {
        Catalogue absent = system().absent().catalogue();

        assertThatThrownBy(absent::hotel).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> absent.roomTypes(null)).isInstanceOf(HotelSystemUnavailable.class);
    }
}
