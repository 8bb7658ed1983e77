package io.conserje.messaging.contract;

import java.util.List;

/**
 * What one delivery contained. Statuses and prices stay in messaging.
 *
 * @param id the caller's number of the delivery
 * @param messages what guests said, in the order of the body
 * @param events what the channel reports that a conversation must know
 * @param accountEvents what it reports about the hotel's own account
 * @param unreadable elements to quarantine; the others of the same body are not affected
 */
public record ReadDelivery(
        long id,
        List<GuestMessage> messages,
        List<ChannelEvent> events,
        List<AccountEvent> accountEvents,
        List<Unreadable> unreadable) {}
