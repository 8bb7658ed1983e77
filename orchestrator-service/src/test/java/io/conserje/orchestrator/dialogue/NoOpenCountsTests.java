package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers with two readings, or two of other things, that leave no count of a stay open. */
class NoOpenCountsTests {

    private final Chat chat = new Chat();

    @Test
    void otherReadingsOfOtherValuesAskNothing() {
        Said said = dated("en")
                .with("adults", 2)
                .withEither("time", "19:00", "07:00")
                .withEither(
                        "time_range", Map.of("from", "19:00", "to", "21:00"), Map.of("from", "07:00", "to", "09:00"))
                .withEither(
                        "date_range",
                        Map.of("from", "2027-02-01", "to", "2027-02-28"),
                        Map.of("from", "2027-03-01", "to", "2027-03-31"))
                .withEither("number", 3, 2)
                .withEither("ordinal", 1, 2)
                .withEither("duration", "P3D", "P2D")
                .withEither(
                        "money",
                        Map.of("amount", "120.00", "currency", "EUR"),
                        Map.of("amount", "120.00", "currency", "USD"));
        assertThat(chat.says("x", said)).contains("3 nights").endsWith("Which one would you like?");
        assertThat(chat.house.asked).hasSize(1);
    }

    @Test
    void aCountOfOneReadingIsNotAskedFor() {
        chat.says("x", dated("en").withEither("adults", 2, 2));
        assertThat(chat.words()).contains("for 2 adults");
    }

    @Test
    void roomsToChooseFromAreForTheGuestToChoose() {
        String text = "a general or a delux";
        chat.says(
                text,
                dated("en")
                        .with("adults", 2)
                        .withEither("room_type", "general", "delux")
                        .withEither("room_type", "delux", "general"));
        assertThat(chat.words()).contains("General Rooms", "Delux Rooms", "Which one would you like?");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
        chat.says(
                text + "?",
                Said.in("en")
                        .meaning("inform")
                        .withEither("room_type", "general", "delux")
                        .withEither("room_type", "delux", "general"));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        assertThat(chat.words()).contains("General Rooms", "Delux Rooms");
    }

    @Test
    void anOtherRoomIsNotTakenForTheOneThatWasNamedWithIt() {
        chat.house.names.put("es:1", "Doble");
        chat.house.names.put("es:2", "Gemela");
        chat.says("x", dated("es").with("adults", 2));
        chat.says(
                "dbl o twin",
                Said.in("es")
                        .meaning("inform")
                        .withEither("room_type", "doble", "gemela")
                        .withEither("room_type", "gemela", "doble"));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void placesOfTheListToChooseFromChooseNone() {
        chat.says("x", dated("en").with("adults", 2));
        chat.says("1 or 2", Said.in("en").meaning("inform").withEither("ordinal", 2, 1));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        assertThat(chat.words()).endsWith("Which one would you like?");
        chat.taps("room:2");
        chat.says(
                "first or second floor",
                Said.in("en").meaning("special_request").withEither("ordinal", 2, 1));
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void aNumberOfThingsIsNoAnswer() {
        chat.says("x", nightsOpen("en"));
        chat.says(
                "2 more towels",
                Said.in("en").meaning("request_housekeeping").with("number", 2).with("amenity", "towels"));
        assertThat(chat.words()).endsWith("Would it be 2 nights or 3 nights?");
        assertThat(chat.house.asked).isEmpty();
    }

    @Test
    void whoSitsAtATableIsNoGuestOfTheStay() {
        chat.says("x", dated("en").with("adults", 2));
        chat.says(
                "and a table for 2 or 3",
                Said.in("en").meaning("service_reservation").withEither("guests", 3, 2));
        assertThat(chat.words()).contains("taken note").contains("for 2 adults");
        chat.says("and one for 4", Said.in("en").meaning("service_reservation").with("guests", 4));
        assertThat(chat.words()).contains("for 2 adults");
    }

    private static Said nightsOpen(String language) {
        return Said.in(language)
                .meaning("make_reservation")
                .with("check_in", "2026-12-12")
                .with("adults", 2)
                .withEither("nights", 3, 2);
    }

    private static Said dated(String language) {
        return BookingSteps.stay(language);
    }
}
