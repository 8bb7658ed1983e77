package io.conserje.simulators.qloapps;

import static io.conserje.simulators.qloapps.DeskFixture.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeDeskTests {
    private static final String ROOM = "{\"adults\":2,\"child\":0,\"total_tax\":120,"
            + "\"services\":[{\"id_service\":5,\"quantity\":1,\"total_tax\":20}]}";
    private final DeskFixture hotel = new DeskFixture();

    @BeforeEach
    void oneStayIsBooked() {
        hotel.book(line(2, "2026-12-22", "2026-12-24", ROOM));
    }

    @Test
    void otherDatesTakeANewRoomAndLeaveTheOld() {
        Answer answer = hotel.change(1, line(2, "2026-12-26", "2026-12-28", ROOM));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(hotel.rooms())
                .singleElement()
                .satisfies(room -> assertThat(room).containsEntry("id", 2).containsEntry("id_order", 1));
        assertThat(hotel.order(1)).containsEntry("total_paid", "3640.000000");
        assertThat(hotel.free(2, "2026-12-22", "2026-12-24")).isEqualTo(5);
    }

    @Test
    void aLongerStayIsRefusedWhenTheTypeIsOtherwiseFull() {
        hotel.books.leaveOpen(hotel.house.type(2).orElseThrow(), 0);

        assertThatThrownBy(() -> hotel.change(1, line(2, "2026-12-22", "2026-12-25", ROOM)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.answer())
                                .isEqualTo(Answer.error(400, 404, "Requested room(s) not available")));
        assertThat(hotel.order(1)).containsEntry("total_paid", "3640.000000");
    }

    @Test
    void theGuestsOfALineThatStaysAreIgnored() {
        hotel.change(1, line(2, "2026-12-22", "2026-12-24", ROOM.replace("\"adults\":2", "\"adults\":1")));

        assertThat(hotel.rooms().getFirst()).containsEntry("adults", 2).containsEntry("id", 1);
    }

    @Test
    void servicesThatAreNotListedAreDeletedAndOnesSentAgainWithoutTaxLoseIt() {
        hotel.change(1, line(2, "2026-12-22", "2026-12-24", ROOM.replace(",\"total_tax\":20", "")));
        assertThat(hotel.order(1)).containsEntry("total_paid", "3620.000000");

        hotel.change(1, line(2, "2026-12-22", "2026-12-24", "{\"adults\":2,\"total_tax\":120}"));
        assertThat(hotel.order(1)).containsEntry("total_paid", "3120.000000");
    }

    @Test
    void aServiceMadeUpByNameIsSoldAndIsUnknownByItsNumberAfterwards() {
        String late = ROOM.replace(
                "\"services\":[",
                "\"services\":[{\"name\":\"Late check-out\",\"unit_price_without_tax\":50,\"quantity\":1,"
                        + "\"price_mode\":1,\"total_tax\":2},");
        hotel.change(1, line(2, "2026-12-22", "2026-12-24", late));

        assertThat(hotel.order(1)).containsEntry("total_paid", "3692.000000");
        String byNumber = ROOM.replace("\"id_service\":5", "\"id_service\":11");
        assertThatThrownBy(() -> hotel.change(1, line(2, "2026-12-22", "2026-12-24", byNumber)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anExtraIsKeptInWholeCentsAndItsTaxAsARateOfThreeDecimals() {
        String dear = ROOM.replace(
                "\"services\":[",
                "\"services\":[{\"name\":\"Sail\",\"unit_price_without_tax\":1442.311,\"quantity\":1,"
                        + "\"price_mode\":1,\"total_tax\":57.70},");
        hotel.change(1, line(2, "2026-12-22", "2026-12-24", dear));

        // 57.70 is 4.00052 % of it, and counts as 4.001 %
        assertThat(hotel.order(1))
                .containsEntry("total_paid", "5140.020000")
                .containsEntry("total_paid_tax_excl", "4942.310000");
    }

    @Test
    void whatASaleShowsOfAChange() {
        hotel.change(1, line(2, "2026-12-22", "2026-12-24", ROOM));
        assertThat(hotel.order(1)).containsEntry("total_paid_tax_excl", "3500.000000");
        assertThat(hotel.order(1)).containsEntry("total_products", "4000.000000");
        assertThat(hotel.rooms().getFirst().get("id_cart"))
                .isEqualTo(hotel.order(1).get("id_cart"));

        hotel.change(1, line(2, "2026-12-26", "2026-12-28", ROOM));
        assertThat(hotel.order(1)).containsEntry("total_products", "4000.000000");
        assertThat(hotel.rooms().getFirst().get("id_cart"))
                .isNotEqualTo(hotel.order(1).get("id_cart"));
    }

    @Test
    void whatIsPaidTakesThePlaceOfWhatWasPaidBefore() {
        String stay = line(2, "2026-12-22", "2026-12-24", ROOM);

        hotel.change(1, stay, ",\"price_details\":{\"total_paid\":50}");
        hotel.change(1, stay, ",\"price_details\":{\"total_paid\":70}");
        hotel.change(1, stay);

        assertThat(hotel.order(1)).containsEntry("total_paid_real", "70.000000");
    }

    @Test
    void anUnknownBookingIsRefused() {
        assertThatThrownBy(() -> hotel.change(99, line(2, "2026-12-22", "2026-12-24", ROOM)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.answer()).isEqualTo(Answer.error(400, 404, "Booking not found.")));
    }
}
