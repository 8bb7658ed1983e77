package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.StandingRoom;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Sent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every {@link ChangeableStays} promises. */
public abstract class ChangeableStaysContract extends HotelContract {

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
        ready.send();

        assertThat(system().changes().restore(order, ready.memento())).isTrue();

        assertThat(look(order).checkIn()).isEqualTo(day);
        assertThat(look(order).checkOut()).isEqualTo(day.plusDays(2));
        assertThat(look(order).total().amount()).isEqualByComparingTo("2600");
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

    private String booked() {
        String token = token();
        send(aStay().build(), token);
        return system().reservations().look(token, "USD").getFirst().orderId();
    }

    private Proposal propose(String order, Wish wish) {
        return system().changes().open(order).orElseThrow().propose(wish);
    }

    private StandingStay make(String order, Wish wish) {
        Proposal proposal = propose(order, wish);
        assertThat(proposal).isInstanceOf(Proposal.Ready.class);
        var ready = (Proposal.Ready) proposal;

        assertThat(ready.send()).isInstanceOf(Sent.Accepted.class);

        StandingStay after = look(order);
        assertThat(after.over()).isEqualTo(ready.after().over());
        if (!after.over()) {
            assertThat(after.holds()).isTrue();
            assertThat(after.total()).isEqualTo(ready.after().total());
        }
        return after;
    }

    private StandingStay look(String order) {
        return system().changes().look(order).orElseThrow();
    }
}
