package io.conserje.pmsadapter.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Something that the hotel's system cannot do, so that a person has to. */
public enum ChangeNotice {
    /** The nights are free again, but the system still charges the old total: to be put right by hand. */
    @JsonProperty("total_stays")
    TOTAL_STAYS,
    /** The extra nights are a second line of the same room. */
    @JsonProperty("added_segment")
    ADDED_SEGMENT,
    /** The guest has another room than before. */
    @JsonProperty("other_room")
    OTHER_ROOM,
    /** The system does not price guests: whether more people cost more is for the hotel to say. */
    @JsonProperty("guests_not_priced")
    GUESTS_NOT_PRICED,
    /** The system knows no penalties: to be charged by hand. */
    @JsonProperty("penalty_by_hand")
    PENALTY_BY_HAND,
    /** Money was received for a booking that is cancelled now: to be paid back, or not, by hand. */
    @JsonProperty("paid_before_cancellation")
    PAID_BEFORE_CANCELLATION,
    /** The system keeps the amount of a payment and loses its method. */
    @JsonProperty("payment_method_lost")
    PAYMENT_METHOD_LOST
}
