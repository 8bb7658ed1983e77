package io.conserje.pmsadapter.qloapps.change;

import io.conserje.pmsadapter.change.Proposal;
import io.conserje.pmsadapter.change.Shape;
import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome.Reason;
import io.conserje.pmsadapter.intention.Sent;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.QloAppsFailures;
import java.util.List;

/**
 * A change that only has to be sent.
 *
 * @param steps the calls, one after the other; what a no to a later one means only a look can tell, since the first is done
 */
record QloAppsReady(Shape after, List<ChangeNotice> notices, String memento, List<Runnable> steps)
        implements Proposal.Ready {

    @Override
    public Sent send() {
        for (int step = 0; step < steps.size(); step++) {
            try {
                steps.get(step).run();
            } catch (QloAppsFailure e) {
                return step == 0 ? first(e) : later(e);
            }
        }
        return new Sent.Accepted();
    }

    private static Sent first(QloAppsFailure failure) {
        return switch (failure) {
            case QloAppsFailure.NotSent _ -> new Sent.NotSent();
            case QloAppsFailure.Refused refused -> new Sent.Declined(reason(refused.meaning()));
            case QloAppsFailure.InDoubt doubt -> doubt.isAnswered() ? new Sent.InDoubt() : new Sent.Unanswered();
        };
    }

    private static Sent later(QloAppsFailure failure) {
        return failure instanceof QloAppsFailure.InDoubt doubt && !doubt.isAnswered()
                ? new Sent.Unanswered()
                : new Sent.InDoubt();
    }

    private static Reason reason(QloAppsFailures.Meaning meaning) {
        return switch (meaning) {
            case NO_ROOM -> Reason.SOLD_OUT;
            case BAD_DAYS -> Reason.INVALID_STAY;
            case NOT_ALLOWED -> Reason.UNAVAILABLE;
            case BAD_GUEST, OTHER -> Reason.REJECTED;
        };
    }
}
