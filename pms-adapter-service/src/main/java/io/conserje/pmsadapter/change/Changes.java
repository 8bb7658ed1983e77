package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.contract.ChangeOutcome.State;
import io.conserje.pmsadapter.contract.ChangeRequest;
import io.conserje.pmsadapter.intention.Deed;
import io.conserje.pmsadapter.intention.Deeds;
import io.conserje.pmsadapter.intention.Family;
import io.conserje.pmsadapter.intention.Intention;
import io.conserje.pmsadapter.intention.IntentionState;
import io.conserje.pmsadapter.intention.Intentions;
import java.util.List;
import java.util.UUID;

/** Changes once for each key. */
class Changes {

    private final Deeds deeds;
    private final Intentions intentions;
    private final ChangeProcess process;

    Changes(Deeds deeds, Intentions intentions, ChangeProcess process) {
        this.deeds = deeds;
        this.intentions = intentions;
        this.process = process;
    }

    ChangeOutcome make(String tenant, ChangeRequest request) {
        deeds.once(deed(tenant, request), (intention, turn) -> process.change(intention, request, turn));
        return find(tenant, request.key());
    }

    ChangeOutcome find(String tenant, UUID key) {
        return intentions.find(tenant, Family.CHANGE, key).map(Changes::outcome).orElseThrow(ChangeProblems::notFound);
    }

    static Deed deed(String tenant, ChangeRequest request) {
        return new Deed(
                request.key(),
                tenant,
                Family.CHANGE,
                request.fence(),
                ChangeDigest.of(request),
                ChangeTerms.agreed(request.quotedTotal()).json(),
                request.stayId());
    }

    private static ChangeOutcome outcome(Intention intention) {
        String reason = intention.reason();
        boolean done = intention.state() == IntentionState.CONFIRMED;
        return new ChangeOutcome(
                intention.key(),
                told(intention.state()),
                intention.reference(),
                reason == null ? null : Reason.valueOf(reason),
                intention.total(),
                done ? ChangeTerms.of(intention).notices() : List.of());
    }

    private static State told(IntentionState state) {
        return switch (state) {
            case CONFIRMED -> State.DONE;
            case REFUSED -> State.REFUSED;
            case OPEN, SENDING, UNKNOWN -> State.UNKNOWN;
        };
    }
}
