package io.conserje.pmsadapter.change;

import static io.conserje.pmsadapter.change.StandingStayFixture.cancelled;
import static io.conserje.pmsadapter.change.StandingStayFixture.costing;
import static io.conserje.pmsadapter.change.StandingStayFixture.paid;
import static io.conserje.pmsadapter.change.StandingStayFixture.sleeping;
import static io.conserje.pmsadapter.change.StandingStayFixture.stay;

import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.StayChange;
import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.intention.Sent;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One booking of a double room, 110 a night for two people, that misbehaves when it is told to. */
final class InMemoryStays implements ChangeableStays {

    static final String ID = "41";

    private final Deque<Function<Runnable, Sent>> mishaps = new ArrayDeque<>();
    private StandingStay stay = stay("2026-12-10", "2026-12-12");
    private StandingStay before = stay;
    private boolean away;
    private boolean restores = true;
    private int sent;
    private Runnable whenOpened = () -> {};

    /** What the next call to send does instead; it is given what would change. */
    synchronized void next(Function<Runnable, Sent> mishap) {
        mishaps.add(mishap);
    }

    synchronized void away(boolean isAway) {
        away = isAway;
    }

    synchronized void refuseToRestore() {
        restores = false;
    }

    /** What happens while a booking is opened for a change. */
    synchronized void whenOpened(Runnable event) {
        whenOpened = event;
    }

    /** Something that happens without a call. */
    synchronized void become(UnaryOperator<StandingStay> other) {
        stay = other.apply(stay);
    }

    synchronized StandingStay now() {
        return stay;
    }

    synchronized int sent() {
        return sent;
    }

    @Override
    public synchronized Optional<OpenStay> open(String orderId) {
        reachable();
        whenOpened.run();
        return ID.equals(orderId) ? Optional.of(new Opened(stay)) : Optional.empty();
    }

    @Override
    public synchronized Optional<StandingStay> look(String orderId) {
        reachable();
        return Optional.of(stay);
    }

    @Override
    public synchronized boolean restore(String orderId, String memento) {
        reachable();
        stay = restores ? before : stay;
        return restores;
    }

    private void reachable() {
        if (away) {
            throw new HotelSystemUnavailable(null);
        }
    }

    private synchronized Sent send(StandingStay after) {
        if (away) {
            return new Sent.NotSent();
        }
        sent++;
        before = stay;
        Runnable change = () -> stay = after;
        Function<Runnable, Sent> mishap = mishaps.poll();
        if (mishap != null) {
            return mishap.apply(change);
        }
        change.run();
        return new Sent.Accepted();
    }

    private final class Opened implements OpenStay {

        private final StandingStay standing;

        Opened(StandingStay standing) {
            this.standing = standing;
        }

        @Override
        public StandingStay standing() {
            return standing;
        }

        @Override
        public Proposal propose(Wish wish) {
            return switch (wish) {
                case Wish.Dates dates ->
                    ready(stay(dates.checkIn().toString(), dates.checkOut().toString()));
                case Wish.Guests guests ->
                    ready(sleeping(standing, guests.rooms().getFirst()));
                case Wish.RoomType _ -> new Proposal.Impossible(Reason.SOLD_OUT);
                case Wish.Extras extras -> ready(costing(standing, sum(extras).toPlainString()));
                case Wish.Times times -> {
                    Money price = times.price();
                    BigDecimal more = price == null ? BigDecimal.ZERO : price.amount();
                    yield ready(costing(
                            standing, standing.total().amount().add(more).toPlainString()));
                }
                case Wish.Paid paid ->
                    new Ready(
                            paid(standing, paid.received()),
                            Shape.of(standing).withPaid(paid.received()),
                            List.of(ChangeNotice.PAYMENT_METHOD_LOST));
                case Wish.Cancelled _ ->
                    new Ready(cancelled(standing), Shape.of(standing).cancelled(), List.of());
            };
        }

        private BigDecimal sum(Wish.Extras extras) {
            return extras.extras().stream()
                    .map(StayChange.Extra::price)
                    .map(Money::amount)
                    .reduce(standing.total().amount(), BigDecimal::add);
        }

        private Ready ready(StandingStay after) {
            return new Ready(after, Shape.of(after), List.of());
        }
    }

    private final class Ready implements Proposal.Ready {

        private final StandingStay target;
        private final Shape after;
        private final List<ChangeNotice> notices;

        Ready(StandingStay target, Shape after, List<ChangeNotice> notices) {
            this.target = target;
            this.after = after;
            this.notices = notices;
        }

        @Override
        public Shape after() {
            return after;
        }

        @Override
        public List<ChangeNotice> notices() {
            return notices;
        }

        @Override
        public String memento() {
            return "before";
        }

        @Override
        public Sent send() {
            return InMemoryStays.this.send(target);
        }
    }
}
