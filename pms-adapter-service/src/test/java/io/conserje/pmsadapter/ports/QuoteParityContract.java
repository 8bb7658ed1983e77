package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Quote;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.quote.PricedStay;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
    @CsvSource({
        "1, 1, 2, 0, 5, 300",
        "3, 2, 2, 2, 4, 150",
        "4, 1, 1, 1, 3, 33",
        "2, 3, 2, 0, 3, 49.99",
        "1, 2, 1, 0, 4, 0.37"
    })
    void quotedIsChargedOverNightsOfDifferentPrices(
            String type, int rooms, int adults, int children, int nights, BigDecimal dearer) {
        system().season(type, day.plusDays(1), day.plusDays(2), dearer);

        assertParity(type, rooms, adults, children, nights);
    }

    @Test
    void everyNightHasItsOwnPrice() {
        system().season("1", day.plusDays(1), day.plusDays(1), new BigDecimal("300"));

        PricedStay priced = system().prices().price(stay(1, 2, 0, 3), "1", null).orElseThrow();

        assertThat(priced.nights())
                .extracting(night -> night.total().amount().toString())
                .containsExactly("1300.00", "1612.00", "1300.00");
        assertThat(priced.nights())
                .extracting(Quote.Night::date)
                .containsExactly(day, day.plusDays(1), day.plusDays(2));
    }

    @Test
    void whatCannotBeHadHasNoPrice() {
        leaveRooms("2", 0);

        assertThat(system().prices().price(stay(1, 2, 0, 2), "2", null)).isEmpty();
        assertThat(system().prices().price(stay(1, 3, 0, 2), "1", null)).isEmpty();
        assertThat(system().prices().price(stay(1, 2, 0, 2), "9999", null)).isEmpty();
    }

    private Stay stay(int rooms, int adults, int children, int nights) {
        var party = new RoomParty(adults, children, List.of());
        return new Stay(day, day.plusDays(nights), Collections.nCopies(rooms, party));
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
        PricedStay priced = system().prices()
                .price(stay(rooms, adults, children, nights), type, null)
                .orElseThrow();
        String token = token();

        assertThat(priced.total()).isEqualTo(offered);
        assertThat(priced.nights().stream()
                        .map(night -> night.total().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(offered.amount());
        Draft draft = system().reservations().draft(request);
        assertThat(((Draft.Bookable) draft).total()).isEqualTo(offered);
        assertWent(((Draft.Bookable) draft).send(token));

        assertThat(system().reservations().look(token, "USD")).singleElement().satisfies(found -> {
            assertThat(found.total()).isEqualTo(offered);
            assertThat(found.rooms()).isEqualTo(rooms);
            assertThat(found.holds()).isTrue();
        });
    }
}
