package io.conserje.simulators.qloapps;

import static io.conserje.simulators.qloapps.DeskFixture.MARIA;
import static io.conserje.simulators.qloapps.DeskFixture.body;
import static io.conserje.simulators.qloapps.DeskFixture.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.simulators.qloapps.BookingDesk.Race;
import io.conserje.simulators.qloapps.wire.Answer;
import io.conserje.simulators.qloapps.wire.Refused;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingDeskTests {
    private static final String ONE = "{\"adults\":2,\"child\":0,\"total_tax\":120}";
    private final DeskFixture hotel = new DeskFixture();

    @Test
    void whatWasQuotedIsWhatIsBookedWhenTheAutomaticServiceIsSent() {
        String room = "{\"id_room\":10,\"adults\":2,\"child\":1,\"child_ages\":[7],\"total_tax\":180.0,"
                + "\"services\":[{\"id_service\":5,\"quantity\":1}]}";

        Answer answer = hotel.book(line(2, "2026-12-18", "2026-12-21", room));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(hotel.order(1))
                .containsEntry("total_paid_tax_incl", "5460.000000")
                .containsEntry("total_paid_tax_excl", "5250.000000")
                .containsEntry("current_state", 1);
        assertThat(hotel.rooms().getFirst())
                .containsEntry("id_room", 10)
                .containsEntry("total_price_tax_incl", "4680.000000")
                .containsEntry("child_ages", "[7]");
    }

    @Test
    void automaticServicesThatAreNotSentAreDropped() {
        hotel.book(line(2, "2026-12-18", "2026-12-20", ONE));

        assertThat(hotel.order(1)).containsEntry("total_paid", "3120.000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"adults\":2,\"child\":0};500;3120.000000",
                "{\"adults\":2,\"child\":0,\"total_tax\":0};200;3000.000000",
                "{\"adults\":2,\"child\":0,\"total_tax\":\"\"};500;3120.000000",
            })
    void theTaxThatIsSentDecidesAmountAndStatusButItIsAlwaysBooked(String room, int status, String total) {
        Answer answer = hotel.book(line(2, "2026-12-18", "2026-12-20", room));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(hotel.order(1)).containsEntry("total_paid", total).containsEntry("source", "token-1");
    }

    @Test
    void neitherCapacityNorThePastNorNoughtRoomsAreRefused() {
        hotel.book(line(1, "2020-04-01", "2020-04-03", "{\"adults\":9,\"child\":0,\"total_tax\":80}"));
        hotel.book("{\"id_room_type\":1,\"checkin_date\":\"2031-04-01\",\"checkout_date\":\"2031-04-03\","
                + "\"number_of_rooms\":0}");

        assertThat(hotel.rooms()).extracting(room -> room.get("adults")).containsExactly(9, 2);
        assertThat(hotel.rooms()).extracting(room -> room.get("children")).containsExactly(0, 2);
    }

    @Test
    void childrenWithoutAgesAreForgotten() {
        hotel.book(line(1, "2027-04-01", "2027-04-03", "{\"adults\":2,\"child\":2,\"total_tax\":80}"));

        assertThat(hotel.rooms().getFirst()).containsEntry("children", 0);
    }

    @Test
    void theSameRequestTwiceIsTwoBookingsAndTheCustomerTakesTheLastName() {
        hotel.book(line(1, "2027-04-01", "2027-04-03", ONE));
        hotel.bookBody(body(MARIA.replace("Maria", "Pepa"), line(1, "2027-04-01", "2027-04-03", ONE), ""));

        assertThat(hotel.books.orders).hasSize(2);
        assertThat(hotel.books.customers).hasSize(1);
        assertThat(hotel.books.customers.get(2).firstName()).isEqualTo("Pepa");
    }

    @Test
    void aHigherWantedTotalRaisesThePriceAndALowerOneIsIgnored() {
        String more = ",\"price_details\":{\"total_price_with_tax\":2600}";
        String less = ",\"price_details\":{\"total_price_with_tax\":100}";
        String room = "{\"adults\":2,\"child\":0,\"total_tax\":80}";

        hotel.bookBody(body(MARIA, line(1, "2027-07-05", "2027-07-07", room), more));
        hotel.bookBody(body(MARIA, line(1, "2027-07-05", "2027-07-07", room), less));

        assertThat(hotel.order(1)).containsEntry("total_paid_tax_excl", "2500.000000");
        assertThat(hotel.order(2)).containsEntry("total_paid", "2080.000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "99;2027-03-10;2027-03-12;Invalid room type in the request",
                "1;2027-03-12;2027-03-10;Invalid check in and check out dates in the request",
                "1;2027-02-30;2027-03-10;Invalid check in date in the request",
                "1;2027-03-10;2027-03-10;Requested room(s) not available.",
            })
    void whatCannotBeIsRefusedInQloAppsWords(int type, String from, String to, String message) {
        assertThatThrownBy(() -> hotel.book(line(type, from, to, ONE)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.answer()).isEqualTo(Answer.error(400, 404, message)));
        assertThat(hotel.books.orders).isEmpty();
    }

    @Test
    void moreRoomsThanThereAreAndATakenRoomAreRefused() {
        String six = String.join(",", List.of(ONE, ONE, ONE, ONE, ONE, ONE));
        String named = "{\"id_room\":3,\"adults\":2,\"child\":0,\"total_tax\":80}";
        hotel.book(line(1, "2027-03-10", "2027-03-12", named));

        assertThatThrownBy(() -> hotel.book(line(1, "2027-03-01", "2027-03-02", six)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> hotel.book(line(1, "2027-03-11", "2027-03-13", named)))
                .isInstanceOf(Refused.class);
        assertThat(hotel.book(line(1, "2027-03-12", "2027-03-13", named)).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria@", "no mail@example.com"})
    void aBadEmailIsAnsweredWith200AndNothingIsBooked(String email) {
        String guest = MARIA.replace("maria@example.com", email);

        assertThatThrownBy(() -> hotel.bookBody(body(guest, line(1, "2027-03-10", "2027-03-12", ONE), "")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.answer()).isEqualTo(new Answer.Page(200, "Fatal error")));
        assertThat(hotel.books.orders).isEmpty();
    }

    @Test
    void twoAtOnceForTheLastRoomAreBothAnsweredWith200AndTheSecondIsReleasedSilently() throws Exception {
        raceForTheLastRoom(0);

        assertThat(hotel.rooms()).extracting(room -> room.get("is_cancelled")).containsExactly(0, 1);
        assertThat(hotel.rooms()).extracting(room -> room.get("is_back_order")).containsExactly(0, 1);
        assertThat(hotel.books.orders.values()).extracting(order -> order.state).containsOnly(1);
    }

    @Test
    void aCollisionThatIsMissedLeavesTwoBookingsOnOneRoom() throws Exception {
        raceForTheLastRoom(1);

        assertThat(hotel.rooms()).extracting(room -> room.get("is_cancelled")).containsExactly(0, 0);
        assertThat(hotel.rooms()).extracting(room -> room.get("id_room")).containsExactly(16, 16);
    }

    private void raceForTheLastRoom(int missedEvery) throws Exception {
        hotel.books.leaveOpen(hotel.house.type(4).orElseThrow(), 1);
        CyclicBarrier bothHaveChosen = new CyclicBarrier(2);
        hotel.with(new Race(() -> await(bothHaveChosen), missedEvery));
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> one = two.submit(() -> hotel.book(line(4, "2028-01-01", "2028-01-03", ONE)));
            Future<Answer> other = two.submit(() -> hotel.book(line(4, "2028-01-01", "2028-01-03", ONE)));
            assertThat(List.of(one.get().status(), other.get().status())).containsOnly(200);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
