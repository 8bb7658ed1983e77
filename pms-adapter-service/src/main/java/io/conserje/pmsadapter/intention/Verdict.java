package io.conserje.pmsadapter.intention;

import io.conserje.pmsadapter.contract.Money;
import org.jspecify.annotations.Nullable;

/** What became of something that was meant. */
public sealed interface Verdict {

    /**
     * It stands, verified.
     *
     * @param orderId the hotel system's id of the booking
     * @param reference what a guest may quote
     * @param total what the guest is charged, taxes included
     */
    record Done(String orderId, String reference, Money total) implements Verdict {}

    /**
     * Nothing stands of it.
     *
     * @param reason its name among the reasons of the family
     * @param total the price of now, where that was the reason
     */
    record Refused(String reason, @Nullable Money total) implements Verdict {

        private static final String UNAVAILABLE = "UNAVAILABLE";

        /** For a reason of the family's contract. */
        public Refused(Enum<?> reason) {
            this(reason.name(), null);
        }

        /** For another price. */
        public Refused(Enum<?> reason, Money total) {
            this(reason.name(), total);
        }

        /** Every family knows this one: not sent, or not found in time. */
        public static Refused unavailable() {
            return new Refused(UNAVAILABLE, null);
        }
    }

    /** Nobody can say yet. */
    record Unknown() implements Verdict {}
}
