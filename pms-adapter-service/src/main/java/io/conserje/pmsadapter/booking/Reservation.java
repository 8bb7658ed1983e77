package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.intention.Verdict;

/**
 * A booking as it stands in the hotel's system.
 *
 * @param orderId the system's own id
 * @param reference what a guest may quote
 * @param total what the guest is charged, taxes included
 * @param rooms how many rooms it has
 * @param holds false when the system took the rooms away again or another booking has the better right to one of them
 */
public record Reservation(String orderId, String reference, Money total, int rooms, boolean holds) {

    Verdict.Done confirmed() {
        return new Verdict.Done(orderId, reference, total);
    }
}
