package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many people and rooms there are is asked as nights are, each count by itself and none twice. */
class OpenPartyTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "guests, 2 personas, 3 personas",
        "adults, 2 adultos, 3 adultos",
        "children, 2 niños, 3 niños",
        "rooms, 2 habitaciones, 3 habitaciones"
    })
    void everyCountOfAStayIsAskedFor(String type, String fewer, String more) {
        chat.says("x", dated("es").withEither(type, 3, 2));
        assertThat(chat.words()).isEqualTo("¿Serían " + fewer + " o " + more + "?");
        assertThat(chat.house.asked).isEmpty();
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("count:" + type + ":2", "count:" + type + ":3");
    }

    @Test
    void guestsMayBeToldByTheirRoles() {
        chat.says("x", dated("en").withEither("guests", 3, 2));
        chat.says(
                "2 adults and a child",
                Said.in("en").meaning("inform").with("adults", 2).with("children", 1));
        assertThat(chat.words()).isEqualTo("How old is the child?");
    }

    @Test
    void severalAreAskedOneAfterTheOtherAndNoneTwice() {
        assertThat(chat.says("x", severalOpen())).contains("nights");
        assertThat(chat.taps("count:nights:3")).isEqualTo("Would it be 2 people or 3 people?");
        assertThat(chat.says("2", Said.in("en").meaning("inform").with("guests", 2)))
                .isEqualTo("Would it be 1 room or 2 rooms?");
        assertThat(chat.taps("count:rooms:1")).contains("for 2 adults");
        assertThat(stayAskedFor()).isEqualTo(3);
    }

    @Test
    void agesTellHowManyChildrenThereAre() {
        chat.says(
                "x", dated("en").with("adults", 2).withEither("children", 2, 1).with("child_ages", List.of(5, 7)));
        assertThat(chat.words()).contains("for 2 adults and 2 children");
    }

    private static Said severalOpen() {
        return Said.in("en")
                .meaning("make_reservation")
                .with("check_in", "2026-12-12")
                .withEither("rooms", 2, 1)
                .withEither("guests", 3, 2)
                .withEither("nights", 3, 2);
    }

    private static Said dated(String language) {
        return BookingSteps.stay(language);
    }

    private long stayAskedFor() {
        var wish = chat.house.asked.getLast();
        return wish.checkIn().datesUntil(wish.checkOut()).count();
    }
}
