package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.booking.Sent;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To the cent: what is offered, what a draft says and what the hotel's system charges for the booking is one amount. */
public abstract class QuoteParityContract extends HotelContract {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 0, 1",
        "1, 1, 2, 0, 7",
        "2, 1, 2, 1, 3",
        "3, 1, 2, 2, 2",
        "4, 2, 2, 0, 2",
        "2, 3, 1, 1, 4",
        "1, 5, 2, 2, 10"
    })
    void quotedIsCharged(String type, int rooms, int adults, int children, int nights) {
        assertParity(type, rooms, adults, children, nights);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2, 0, 5, 300", "3, 2, 2, 2, 4, 150", "4, 1, 1, 1, 3, 33"})
    void quotedIsChargedOverNightsOfDifferentPrices(
            String type, int rooms, int adults, int children, int nights, int dearer) {
        system().season(type, day.plusDays(1), day.plusDays(2), dearer);

        assertParity(type, rooms, adults, children, nights);
    }

    private void assertParity(String type, int rooms, int adults, int children, int nights) {
        Integer[] ages =
                IntStream.range(0, children).mapToObj(child -> 4 + child).toArray(Integer[]::new);
        BookingRequest request = aStay().roomType(type)
                .rooms(rooms)
                .party(adults, children, ages)
                .nights(nights)
                .build();
        Money offered = offers(rooms, new RoomParty(adults, children, List.of(ages)), nights, type)
                .getFirst()
                .total();
        String token = token();

        Draft draft = system().reservations().draft(request);
        assertThat(((Draft.Bookable) draft).total()).isEqualTo(offered);
        assertThat(((Draft.Bookable) draft).send(token)).isInstanceOf(Sent.Accepted.class);

        assertThat(system().reservations().look(token, "USD")).singleElement().satisfies(found -> {
            assertThat(found.total()).isEqualTo(offered);
            assertThat(found.rooms()).isEqualTo(rooms);
            assertThat(found.holds()).isTrue();
        });
    }
}
