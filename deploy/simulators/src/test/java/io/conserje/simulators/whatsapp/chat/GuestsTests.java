package io.conserje.simulators.whatsapp.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestsTests {
    private final Guests guests = new Guests();

    @Test
    void aGuestIsFoundByNumberAndByBusinessScopedId() {
        Guest guest = guests.meet("59899000001").orElseThrow();

        assertThat(guests.meet(guest.userId())).contains(guest);
        assertThat(guest.userId()).matches("UY\\.\\d+");
    }

    @Test
    void aNumberAlwaysHasTheSameBusinessScopedId() {
        String first = guests.meet("59899000001").orElseThrow().userId();
        guests.forgetAll();

        assertThat(guests.meet("59899000001").orElseThrow().userId()).isEqualTo(first);
    }

    @Test
    void aGuestWithAUsernameShowsNoNumber() {
        Guest guest = guests.meet("UY.77").orElseThrow();

        assertThat(guest.waId()).isNull();
        assertThat(guest.key()).isEqualTo("UY.77");
    }

    @Test
    void aNewNameStays() {
        guests.rename(guests.meet("59899000001").orElseThrow(), "Lucía");

        assertThat(guests.meet("59899000001").orElseThrow().name()).isEqualTo("Lucía");
        assertThat(guests.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "1234567890123456", "abc", "uy.1", "UY.", "UY.a b", "+59899000001"})
    void whatIsNeitherNumberNorIdIsNobody(String id) {
        assertThat(guests.meet(id)).isEmpty();
    }
}
