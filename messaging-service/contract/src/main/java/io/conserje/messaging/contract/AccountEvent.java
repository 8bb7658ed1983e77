package io.conserje.messaging.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a channel reports about the hotel's own account: a restriction, a template, a limit, the quality of a number.
 *
 * @param position its place in the body, shared with messages, events and unreadable elements
 * @param cause names what happened for ever, so that a repeat is recognised
 * @param at when it happened, UTC
 * @param subject the channel's word for what it is about: {@code account_update}, {@code message_template_status_update} …
 * @param what the channel's word for what happened, lower-case; {@code unknown} where it says none
 * @param serious whether sending is, or soon will be, impossible or restricted, or the account may be in foreign hands
 * @param detail the channel's own words about it: a template's name, a reason; no guest's words
 */
public record AccountEvent(
        int position,
        String tenant,
        String channel,
        String cause,
        Instant at,
        String subject,
        String what,
        boolean serious,
        @Nullable String detail) {}
