package io.conserje.pmsadapter.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Sent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every hotel system behind the port promises; booking 41 is a double for two, 10 to 12 December 2026, at 110 a night. */
public abstract class ChangeableStaysContract {

    private static final String ID = "41";
    private static final Wish MOVED = new Wish.Dates(LocalDate.parse("2026-12-20"), LocalDate.parse("2026-12-23"));

    protected abstract ChangeableStays stays();

    protected abstract void away(boolean isAway);

    @Test
    void aBookingIsOpenedAsItStands() {
        StandingStay stay = stays().open(ID).orElseThrow().standing();

        assertThat(stay.checkIn()).isEqualTo(LocalDate.parse("2026-12-10"));
        assertThat(stay.total().amount()).isEqualByComparingTo("220");
        assertThat(stay.holds()).isTrue();
        assertThat(stay.over()).isFalse();
        assertThat(stay.rooms()).hasSize(1);
    }

    @Test
    void aProposalTellsThePriceAndChangesNothing() {
        Proposal.Ready ready = ready(MOVED);

        assertThat(ready.after().total().amount()).isEqualByComparingTo("330");
        assertThat(stays().look(ID).orElseThrow().checkIn()).isEqualTo(LocalDate.parse("2026-12-10"));
    }

    @Test
    void whatIsSentStandsAsItWasProposed() {
        Proposal.Ready ready = ready(MOVED);

        assertThat(ready.send()).isInstanceOf(Sent.Accepted.class);

        StandingStay moved = stays().look(ID).orElseThrow();
        assertThat(ready.after().hasRoomsOf(moved)).isTrue();
        assertThat(ready.after().hasMoneyOf(moved)).isTrue();
        assertThat(moved.holds()).isTrue();
    }

    @Test
    void aChangeIsPutBackByItsMemento() {
        Proposal.Ready ready = ready(MOVED);
        Shape before = Shape.of(stays().look(ID).orElseThrow());
        ready.send();

        assertThat(stays().restore(ID, ready.memento())).isTrue();

        StandingStay back = stays().look(ID).orElseThrow();
        assertThat(before.hasRoomsOf(back)).isTrue();
        assertThat(before.hasMoneyOf(back)).isTrue();
    }

    @Test
    void otherPeopleArePutBackToo() {
        Proposal.Ready ready = ready(new Wish.Guests(List.of(new RoomParty(1, 1, List.of(4)))));
        ready.send();
        assertThat(stays().look(ID).orElseThrow().rooms().getFirst().children()).isEqualTo(1);

        stays().restore(ID, ready.memento());

        assertThat(stays().look(ID).orElseThrow().rooms().getFirst().children()).isZero();
    }

    @Test
    void whatWasReceivedIsNotedAsAWhole() {
        var received = new Money(new BigDecimal("50.00"), "USD");
        ready(new Wish.Paid(received)).send();

        assertThat(stays().look(ID).orElseThrow().paid().sameAs(received)).isTrue();
    }

    @Test
    void aCancelledBookingIsOver() {
        ready(new Wish.Cancelled()).send();

        assertThat(stays().look(ID).orElseThrow().over()).isTrue();
    }

    @Test
    void anAbsentSystemIsToldApartFromANo() {
        away(true);

        assertThatThrownBy(() -> stays().open(ID)).isInstanceOf(HotelSystemUnavailable.class);
        assertThatThrownBy(() -> stays().look(ID)).isInstanceOf(HotelSystemUnavailable.class);
    }

    private Proposal.Ready ready(Wish wish) {
        return (Proposal.Ready) stays().open(ID).orElseThrow().propose(wish);
    }
}
