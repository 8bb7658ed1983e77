package io.conserje.orchestrator.intake;

import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.ReadDelivery;
import java.util.List;

/** Turns raw bodies into messages and events; asking again gives the same. */
public interface Readings {

    /** Reads these bodies; nothing is taken back until they are confirmed. */
    Outcome read(List<RawDelivery> deliveries);

    /** Says that everything of these deliveries is durably kept here. */
    void confirm(List<Long> deliveryIds);

    /** What came of a reading. */
    sealed interface Outcome {

        /** What was in the bodies, one entry each. */
        record Read(List<ReadDelivery> deliveries) implements Outcome {}

        /** The reader fell over these bodies: one of them is poisonous. */
        record Rejected() implements Outcome {}

        /** The reader cannot be asked now; the bodies have nothing to do with it. */
        record Unavailable() implements Outcome {}
    }
}
