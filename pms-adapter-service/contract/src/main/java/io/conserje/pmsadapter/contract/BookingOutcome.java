package io.conserje.pmsadapter.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a booking.
 *
 * @param reference what the guest may quote, once confirmed
 * @param reason why, once refused
 * @param total what the hotel charges, once confirmed; the current price when refused for {@link Reason#PRICE_CHANGED},
 *     which is the agreed one where only fees are others
 * @param pmsToken by which the booking is found in the hotel's system
 */
public record BookingOutcome(
        UUID key,
        State state,
        @Nullable String reference,
        @Nullable Reason reason,
        @Nullable Money total,
        String pmsToken) {

    /** One of three. */
    public enum State {
        @JsonProperty("confirmed")
        CONFIRMED,
        /** Final: nothing stands in the hotel's system, and the key is dead. */
        @JsonProperty("refused")
        REFUSED,
        /** Not settled yet: ask again by key, tell the guest neither yes nor no. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** Why a booking was refused. */
    public enum Reason {
        @JsonProperty("sold_out")
        SOLD_OUT,
        @JsonProperty("price_changed")
        PRICE_CHANGED,
        @JsonProperty("capacity")
        CAPACITY,
        @JsonProperty("invalid_stay")
        INVALID_STAY,
        @JsonProperty("invalid_guest")
        INVALID_GUEST,
        /** The hotel's system could not be reached and nothing was sent, or it did not book within the time of settlement. */
        @JsonProperty("unavailable")
        UNAVAILABLE,
        /** The system understood and said no for another reason. */
        @JsonProperty("rejected")
        REJECTED
    }
}
