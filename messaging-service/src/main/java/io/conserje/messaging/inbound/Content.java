package io.conserje.messaging.inbound;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.receipt.StatusReport;
import java.util.List;

/** What one body said; positions are shared by the lists. */
public record Content(
        List<GuestMessage> messages,
        List<StatusReport> statuses,
        List<ChannelEvent> events,
        List<AccountEvent> accountEvents,
        List<GroupMessage> groupMessages,
        List<Unreadable> unreadable) {
    /** A body of which nothing can be read, and why. */
    public static Content unreadable(String reason) {
        return new Content(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(new Unreadable(-1, reason)));
    }
}
