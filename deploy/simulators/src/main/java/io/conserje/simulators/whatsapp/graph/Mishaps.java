package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.fault.FaultMode;
import io.conserje.simulators.fault.FaultTarget;
import io.conserje.simulators.fault.Faults;
import io.conserje.simulators.whatsapp.chat.Guest;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What befalls a message after it was taken: the error its guest's number asks for, or the fault of the operation {@code delivery}. */
@Component
class Mishaps {
    private static final String DELIVERY = "delivery";
    /** Meta: the message could not be delivered. */
    private static final int UNDELIVERABLE = 131026;

    private final Faults faults;
    private final CodedGuests coded;

    Mishaps(Faults faults, CodedGuests coded) {
        this.faults = faults;
        this.coded = coded;
    }

    /** Meta's code with which a message to the guest will fail; empty when it arrives. */
    Optional<Integer> with(Guest guest) {
        return coded.failure(guest.key()).or(this::fault);
    }

    /** Only one that names the operation: one of all operations is spent on the request. */
    private Optional<Integer> fault() {
        boolean named = faults.active().stream().anyMatch(fault -> DELIVERY.equals(fault.operation()));
        return named
                ? faults.take(FaultTarget.GRAPH, DELIVERY, EnumSet.of(FaultMode.ERROR))
                        .map(fault -> fault.codeOr(UNDELIVERABLE))
                : Optional.empty();
    }
}
