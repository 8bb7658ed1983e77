package io.conserje.messaging.whatsapp.sending;

import io.conserje.defaults.bucket.Turn;
import io.conserje.messaging.circuit.Circuits;
import io.conserje.messaging.circuit.Rest;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.whatsapp.FailureKind;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.pace.SendPace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** What a message passes before it leaves, number at rest and pace, and what its answer does to both. */
class SendGates {
    private static final String RESTS = "number_rests";

    private final Circuits circuits;
    private final SendPace pace;
    private final WhatsAppFailures failures;
    private final Lessons lessons;
    private final InstantSource realTime;

    SendGates(Circuits circuits, SendPace pace, WhatsAppFailures failures, Lessons lessons, InstantSource realTime) {
        this.circuits = circuits;
        this.pace = pace;
        this.failures = failures;
        this.lessons = lessons;
        this.realTime = realTime;
    }

    /** Why a message to the guest cannot leave now; empty when it can, and is then counted. */
    Optional<SendOutcome> closed(WhatsAppNumber number, String guest) {
        return circuits.rest(number.line()).map(rest -> resting(rest, RESTS)).or(() -> paced(pace.turn(number, guest)));
    }

    /** A turn that comes in a moment is waited for: put off, many would ask again and again for the same moment. */
    private Optional<SendOutcome> paced(Turn turn) {
        if (!turn.taken()) {
            return Optional.of(failures.paced(turn.delay()));
        }
        try {
            Thread.sleep(turn.delay());
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(failures.paced(turn.delay()));
        }
    }

    /** What the answer means, learnt from. */
    SendOutcome passed(WhatsAppNumber number, GraphRequest request, GraphCall.Answer answer) {
        if (answer.outcome() instanceof SendOutcome.Accepted) {
            circuits.worked(number.line());
        }
        return answer.failure()
                .map(kind -> failed(number, request, answer.outcome(), kind))
                .orElse(answer.outcome());
    }

    private SendOutcome failed(WhatsAppNumber number, GraphRequest request, SendOutcome outcome, FailureKind kind) {
        if (kind.stopsTheNumber()) {
            return resting(circuits.tripped(number.line(), kind.reason()), kind.reason());
        }
        lessons.learn(number, request.send().recipient(), kind);
        return outcome;
    }

    private SendOutcome resting(Rest rest, String reason) {
        return failures.resting(Duration.between(realTime.instant(), rest.until()), reason, rest.trouble());
    }
}
