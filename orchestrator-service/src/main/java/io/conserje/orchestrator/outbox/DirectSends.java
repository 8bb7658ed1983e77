package io.conserje.orchestrator.outbox;

import io.conserje.orchestrator.worker.Crew;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives places of the dispatcher's to answers that are claimed by the transaction which queues them. */
class DirectSends implements Departures {

    private final Crew crew;
    private final Lanes lanes;
    private final Consumer<OutboxRow> dispatch;

    /** @param dispatch sends a claimed row and writes down what became of it */
    DirectSends(Crew crew, Lanes lanes, Consumer<OutboxRow> dispatch) {
        this.crew = crew;
        this.lanes = lanes;
        this.dispatch = dispatch;
    }

    /** None while something that is due may wait for a place, and none beyond the share of a lane: the queue knows whose turn it is. */
    @Override
    public Optional<Place> place(Lane lane) {
        if (lanes.underWay(lane) >= crew.share() || !crew.reserve()) {
            return Optional.empty();
        }
        lanes.enter(lane);
        return Optional.of(new Taken(lane));
    }

    private final class Taken implements Place {

        private final Lane lane;

        Taken(Lane lane) {
            this.lane = lane;
        }

        @Override
        public void send(OutboxRow row) {
            crew.startReserved(() -> {
                try {
                    dispatch.accept(row);
                } finally {
                    lanes.leave(lane);
                }
            });
        }

        @Override
        public void giveBack() {
            lanes.leave(lane);
            crew.giveBack();
        }
    }
}
