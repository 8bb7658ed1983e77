package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.change.StandingRoom;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link ChangeableStays} promises. */
public abstract class ChangeableStaysContract extends ChangesContract {

    @ParameterizedTest
    @CsvSource({"4, 7, 3900", "0, 3, 3900", "1, 2, 1300"})
    void daysAreMovedAtThePriceThatWasProposed(int from, int to, String price) {
        String order = booked();

        StandingStay moved = make(order, new Wish.Dates(day.plusDays(from), day.plusDays(to)));

        assertThat(moved.checkIn()).isEqualTo(day.plusDays(from));
        assertThat(moved.checkOut()).isEqualTo(day.plusDays(to));
        assertThat(moved.total().amount()).isEqualByComparingTo(price);
        assertThat(system().takenRooms("1", day, day.plusDays(10))).isEqualTo(1);
    }

    @Test
    void anotherTypeCostsItsOwnPrice() {
        StandingStay other = make(booked(), new Wish.RoomType("4"));

        assertThat(other.rooms()).extracting(StandingRoom::roomTypeId).containsExactly("4");
        assertThat(other.total().amount()).isEqualByComparingTo("5720");
        assertThat(system().takenRooms("1", day, day.plusDays(2))).isZero();
    }

    @Test
    void otherPeopleCostNothing() {
        StandingStay family = make(booked(), new Wish.Guests(List.of(new RoomParty(1, 2, List.of(7, 9)))));

        assertThat(family.rooms()).singleElement().satisfies(room -> {
            assertThat(room.adults()).isEqualTo(1);
            assertThat(room.children()).isEqualTo(2);
        });
        assertThat(family.total().amount()).isEqualByComparingTo("2600");
    }

    @Test
    void aCancelledOneIsOverAndItsRoomIsFree() {
        StandingStay cancelled = make(booked(), new Wish.Cancelled());

        assertThat(cancelled.over()).isTrue();
        assertThat(system().takenRooms("1", day, day.plusDays(2))).isZero();
    }

    @Test
    void whatCannotBeHadIsSaidBeforehand() {
        String order = booked();
        leaveRooms("2", 0);

        assertThat(propose(order, new Wish.RoomType("2"))).isEqualTo(new Proposal.Impossible(Reason.SOLD_OUT));
        assertThat(propose(order, new Wish.Guests(List.of(new RoomParty(3, 0, List.of())))))
                .isEqualTo(new Proposal.Impossible(Reason.CAPACITY));
    }

    @Test
    void aProposalChangesNothing() {
        String order = booked();
        StandingStay before = look(order);

        propose(order, new Wish.Dates(day.plusDays(4), day.plusDays(7)));

        assertThat(look(order)).isEqualTo(before);
    }

    @Test
    void aBookingIsPutBackAsItWas() {
        String order = booked();
        var ready = (Proposal.Ready) propose(order, new Wish.Dates(day.plusDays(4), day.plusDays(7)));
        assertWent(ready.send());

        assertThat(system().changes().restore(order, ready.memento())).isTrue();

        assertThat(look(order).checkIn()).isEqualTo(day);
        assertThat(look(order).checkOut()).isEqualTo(day.plusDays(2));
        assertThat(look(order).total().amount()).isEqualByComparingTo("2600");
    }

    @Test
    void otherPeopleAndExtrasArePutBackToo() {
        String order = booked();
        StandingStay before = look(order);
        for (Wish wish : List.of(new Wish.Guests(List.of(new RoomParty(1, 1, List.of(4)))), flowers("25.01", 3))) {
            var ready = (Proposal.Ready) propose(order, wish);
            assertWent(ready.send());

            assertThat(system().changes().restore(order, ready.memento())).isTrue();

            assertThat(Shape.of(look(order))).isEqualTo(Shape.of(before));
        }
    }

    @Test
    void extrasByNameCostWhatWasSaid() {
        StandingStay flowery = make(booked(), flowers("25.01", 3));

        assertThat(flowery.total().amount()).isEqualByComparingTo("2675.03");
    }

    @Test
    void anHourIsWrittenWithItsPrice() {
        StandingStay late = make(booked(), until("14:00", "33.33"));

        assertThat(late.rooms())
                .singleElement()
                .satisfies(room -> assertThat(room.until()).isEqualTo(LocalTime.of(14, 0)));
        assertThat(late.total().amount()).isEqualByComparingTo("2633.33");
    }

    @Test
    void whatWasReceivedIsNotedAsAWhole() {
        String order = booked();
        make(order, new Wish.Paid(dollars("50.00")));

        StandingStay paid = make(order, new Wish.Paid(dollars("70.00")));

        assertThat(paid.paid().amount()).isEqualByComparingTo("70");
        assertThat(paid.total().amount()).isEqualByComparingTo("2600");
    }

    @Test
    void whatIsNotThereCannotBeOpened() {
        assertThat(system().changes().open("999999999")).isEmpty();
        assertThat(system().changes().look("999999999")).isEmpty();
    }

    @Test
    void anAbsentSystemIsToldApartFromNoBooking() {
        ChangeableStays absent = system().absent().changes();

        assertThatThrownBy(() -> absent.open("1")).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> absent.look("1")).isInstanceOf(HotelSystemUnavailable.class);
    }
}
