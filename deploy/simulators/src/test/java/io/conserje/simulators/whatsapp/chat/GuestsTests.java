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

    @Test
    void aNewNumberBringsANewBusinessScopedIdAndFreesTheOldOnes() {
        Guest before = guests.rename(guests.meet("59899000001").orElseThrow(), "Lucía");
        Guest now = guests.renumber(before, "59899000009").orElseThrow();

        assertThat(now.name()).isEqualTo("Lucía");
        assertThat(now.userId()).isNotEqualTo(before.userId());
        assertThat(guests.all()).containsExactly(now);
        assertThat(guests.find(before.userId())).isEmpty();
        assertThat(guests.find("59899000001")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"59899000002", "59899000001", "12", "UY.5"})
    void aNumberThatSomebodyHasOrThatIsNoneIsNotTaken(String number) {
        guests.meet("59899000002");
        Guest guest = guests.meet("59899000001").orElseThrow();

        assertThat(guests.renumber(guest, number)).isEmpty();
        assertThat(guests.all()).hasSize(2);
    }

    @Test
    void whoToldTheirNumberIsFoundByItUnderEveryName() {
        guests.tell(guests.meet("UY.77").orElseThrow(), "59899000077");
        guests.rename(guests.meet("UY.77").orElseThrow(), "Ana");

        assertThat(guests.meet("59899000077").orElseThrow().key()).isEqualTo("UY.77");
        assertThat(guests.meet("59899000077").orElseThrow().name()).isEqualTo("Ana");
        assertThat(guests.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "1234567890123456", "abc", "uy.1", "UY.", "UY.a b", "+59899000001"})
    void whatIsNeitherNumberNorIdIsNobody(String id) {
        assertThat(guests.meet(id)).isEmpty();
    }
}
