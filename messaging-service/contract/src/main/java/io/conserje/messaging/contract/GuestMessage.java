package io.conserje.messaging.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a guest in the words of no channel.
 *
 * @param position its place in the body, from 0, shared with events and unreadable elements
 * @param tenant whose number or mailbox received it
 * @param channel {@code whatsapp} or {@code gmail}
 * @param receiver the number's id or the mailbox that received it
 * @param externalId the channel's id of the message, unique within tenant, channel and receiver
 * @param at when the guest sent it, UTC, to the second
 * @param identifiers by what the channel knows the guest, strongest first; never empty
 * @param profileName what the guest calls themselves on the channel
 * @param type text, choice, audio, image, video, document, sticker, location, contacts, reaction, order, unsupported …
 * @param text what was written, a caption, or the title of a tapped choice
 * @param choiceId the id of the tapped button or list row
 * @param location a place that was sent
 * @param media a file that was sent
 * @param quotedExternalId the message it answers
 * @param extras what else it carries; null for most messages
 */
public record GuestMessage(
        int position,
        String tenant,
        String channel,
        String receiver,
        String externalId,
        Instant at,
        List<Identifier> identifiers,
        @Nullable String profileName,
        String type,
        @Nullable String text,
        @Nullable String choiceId,
        @Nullable Location location,
        @Nullable Media media,
        @Nullable String quotedExternalId,
        @Nullable Extras extras) {}
