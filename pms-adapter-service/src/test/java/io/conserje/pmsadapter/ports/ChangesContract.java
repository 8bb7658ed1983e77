package io.conserje.pmsadapter.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.change.StandingStay;
import io.conserje.pmsadapter.change.Wish;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChange;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;

/** What the contracts of changes share: a booking that is changed as it was proposed. */
public abstract class ChangesContract extends HotelContract {

    String booked() {
        return booked(aStay().build()).orderId();
    }

    Proposal propose(String order, Wish wish) {
        return system().changes().open(order).orElseThrow().propose(wish);
    }

    StandingStay make(String order, Wish wish) {
        Proposal proposal = propose(order, wish);
        assertThat(proposal).isInstanceOf(Proposal.Ready.class);
        var ready = (Proposal.Ready) proposal;

        assertWent(ready.send());

        StandingStay after = look(order);
        assertThat(after.over()).isEqualTo(ready.after().over());
        if (!after.over()) {
            assertThat(after.holds()).isTrue();
            assertThat(after.total()).isEqualTo(ready.after().total());
            assertThat(Shape.of(after).rooms())
                    .containsExactlyInAnyOrderElementsOf(ready.after().rooms().stream()
                            .map(ChangesContract::anyTime)
                            .toList());
        }
        return after;
    }

    static Shape.Room anyTime(Shape.Room room) {
        return new Shape.Room(
                room.roomTypeId(), room.checkIn(), room.checkOut(), room.adults(), room.children(), null, null);
    }

    static Wish flowers(String price, int quantity) {
        return new Wish.Extras(List.of(new StayChange.Extra(null, "Flowers", dollars(price), quantity)));
    }

    static Wish until(String time, String price) {
        return new Wish.Times(LocalTime.parse(time), null, "Late check-out until " + time, dollars(price));
    }

    static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    StandingStay look(String order) {
        return system().changes().look(order).orElseThrow();
    }
}
