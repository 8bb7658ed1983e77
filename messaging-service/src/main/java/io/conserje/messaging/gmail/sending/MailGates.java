package io.conserje.messaging.gmail.sending;

import io.conserje.defaults.bucket.Turn;
import io.conserje.messaging.circuit.Circuits;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.gmail.Mailbox;
import java.time.InstantSource;
import java.util.Optional;

/** What a mail passes before it leaves, mailbox at rest and pace, and what its answer does to both. */
class MailGates {
    private static final String RESTS = "mailbox_rests";

    private final Circuits circuits;
    private final MailPace pace;
    private final GmailFailures failures;
    private final InstantSource realTime;

    MailGates(Circuits circuits, MailPace pace, GmailFailures failures, InstantSource realTime) {
        this.circuits = circuits;
        this.pace = pace;
        this.failures = failures;
        this.realTime = realTime;
    }

    /** Why a mail cannot leave now; empty when it can, and is then counted. */
    Optional<SendOutcome> closed(Mailbox mailbox) {
        return circuits.rest(mailbox.line())
                .map(rest -> failures.resting(rest, RESTS, realTime.instant()))
                .or(() -> paced(pace.turn(mailbox)));
    }

    /** The mailbox took a mail. */
    void worked(Mailbox mailbox) {
        circuits.worked(mailbox.line());
    }

    /** What a failure teaches, and what it makes of the outcome. */
    SendOutcome failed(Mailbox mailbox, MailTrouble trouble, SendOutcome outcome) {
        if (trouble == MailTrouble.THROTTLED) {
            pace.complained(mailbox);
        }
        return trouble.stopsTheMailbox()
                ? failures.resting(
                        circuits.tripped(mailbox.line(), trouble.reason()), trouble.reason(), realTime.instant())
                : outcome;
    }

    /** An earlier try may have arrived, and the mailbox does not say. */
    SendOutcome cannotLook(int attempt) {
        return failures.cannotLook(attempt);
    }

    private Optional<SendOutcome> paced(Turn turn) {
        return turn.taken() ? Optional.empty() : Optional.of(failures.paced(turn.delay()));
    }
}
