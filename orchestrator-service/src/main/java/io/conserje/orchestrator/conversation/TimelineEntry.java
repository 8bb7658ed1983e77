package io.conserje.orchestrator.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a conversation as people read it.
 *
 * @param direction {@code in}, {@code out}, or {@code note} for what staff write to each other, or the agent to them
 * @param channel over which it came or went; {@code gmail} in a WhatsApp conversation where the answer went as a mail
 * @param externalId the channel's id of it
 * @param status received, queued, accepted, sent, delivered, read or failed
 * @param by guest, agent or staff
 * @param change edited (the text is the new one) or revoked (there is no text any more); null for words as they were said
 * @param reason why it went in another form ({@code template_instead} after the channel's window, {@code reencoded_instead},
 *     {@code document_instead}, {@code words_instead}), went as a mail ({@code unreachable_mail_instead}, {@code window_closed_mail_instead} …), waits ({@code account}) or failed ({@code window_closed}, {@code unreachable} …); null otherwise
 */
public record TimelineEntry(
        UUID id,
        UUID conversationId,
        Instant at,
        String direction,
        String channel,
        String type,
        @Nullable String text,
        @Nullable String externalId,
        String status,
        String by,
        @Nullable String change,
        @Nullable String reason) {}
