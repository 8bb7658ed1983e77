package io.conserje.orchestrator.booking;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.Money;
import org.jspecify.annotations.Nullable;

/** What became of a booking: confirmed, refused, or not known yet. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BookingOutcome.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = BookingOutcome.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = BookingOutcome.Unknown.class, name = "unknown")
})
public sealed interface BookingOutcome {

    /**
     * It stands in the hotel's system.
     *
     * @param reference what the guest may quote
     * @param total what the hotel charges; null where the system did not say
     * @param pmsToken by which the hotel's system finds it
     */
    record Confirmed(String reference, @Nullable Money total, String pmsToken) implements BookingOutcome {}

    /**
     * Final: nothing stands.
     *
     * @param total the current price when it was refused for a changed one
     */
    record Refused(Reason reason, @Nullable Money total) implements BookingOutcome {}

    /** Nobody knows yet; the guest is told neither yes nor no. */
    record Unknown() implements BookingOutcome {}
}
