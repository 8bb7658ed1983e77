package io.conserje.pmsadapter.qloapps.booking;

import io.conserje.pmsadapter.booking.Draft;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.intention.Sent;
import io.conserje.pmsadapter.qloapps.QloAppsFailure;
import io.conserje.pmsadapter.qloapps.QloAppsFailures;
import io.conserje.pmsadapter.qloapps.wire.booking.BookingBody;
import java.util.List;
import java.util.function.Function;

/**
 * A booking that only lacks its token.
 *
 * @param body the request's body for a token
 */
record QloAppsDraft(Money total, List<Fee> fees, Function<String, BookingBody> body, QloAppsWrites writes)
        implements Draft.Bookable {

    @Override
    public Sent send(String token) {
        try {
            writes.book(body.apply(token));
            return new Sent.Accepted();
        } catch (QloAppsFailure e) {
            return switch (e) {
                case QloAppsFailure.NotSent _ -> new Sent.NotSent();
                case QloAppsFailure.Refused refused -> new Sent.Declined(reason(refused.meaning()));
                case QloAppsFailure.InDoubt doubt -> doubt.isAnswered() ? new Sent.InDoubt() : new Sent.Unanswered();
            };
        }
    }

    private static Reason reason(QloAppsFailures.Meaning meaning) {
        return switch (meaning) {
            case NO_ROOM -> Reason.SOLD_OUT;
            case BAD_DAYS -> Reason.INVALID_STAY;
            case BAD_GUEST -> Reason.INVALID_GUEST;
            case NOT_ALLOWED -> Reason.UNAVAILABLE;
            case OTHER -> Reason.REJECTED;
        };
    }
}
