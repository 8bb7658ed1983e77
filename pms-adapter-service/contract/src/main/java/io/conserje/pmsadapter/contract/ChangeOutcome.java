package io.conserje.pmsadapter.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change.
 *
 * @param reference of the booking, once done
 * @param reason why, once refused
 * @param total what the booking costs now, once done (of a cancellation: the penalty); the current price when refused for
 *     {@link Reason#PRICE_CHANGED}
 * @param notices what the staff has to be told, once done
 */
public record ChangeOutcome(
        UUID key,
        State state,
        @Nullable String reference,
        @Nullable Reason reason,
        @Nullable Money total,
        List<ChangeNotice> notices) {

    /** One of three. */
    public enum State {
        @JsonProperty("done")
        DONE,
        /** Final: the booking stands as before, and the key is dead. */
        @JsonProperty("refused")
        REFUSED,
        /** Not settled yet: ask again by key, tell the guest neither yes nor no. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** Why a change was refused. */
    public enum Reason {
        @JsonProperty("sold_out")
        SOLD_OUT,
        @JsonProperty("price_changed")
        PRICE_CHANGED,
        @JsonProperty("capacity")
        CAPACITY,
        @JsonProperty("invalid_stay")
        INVALID_STAY,
        /** There is no such booking. */
        @JsonProperty("no_such_stay")
        NO_SUCH_STAY,
        /** The booking is cancelled, or its guests have left. */
        @JsonProperty("over")
        OVER,
        /** The guests are in the house, and this can be had before arrival only. */
        @JsonProperty("arrived")
        ARRIVED,
        /** The room is somebody else's on the night that matters. */
        @JsonProperty("room_taken")
        ROOM_TAKEN,
        /** The hotel's policy does not allow it. */
        @JsonProperty("policy")
        POLICY,
        @JsonProperty("unknown_service")
        UNKNOWN_SERVICE,
        /** Nothing would change. */
        @JsonProperty("nothing_to_change")
        NOTHING_TO_CHANGE,
        /** Another change of this booking is not settled yet. */
        @JsonProperty("pending")
        PENDING,
        /** The booking is of a kind that only the staff can change, for instance rooms with different days. */
        @JsonProperty("by_staff_only")
        BY_STAFF_ONLY,
        /** The hotel's system could not be reached and nothing was sent, or it did not change within the time of settlement. */
        @JsonProperty("unavailable")
        UNAVAILABLE,
        /** The system understood and said no for another reason. */
        @JsonProperty("rejected")
        REJECTED
    }
}
