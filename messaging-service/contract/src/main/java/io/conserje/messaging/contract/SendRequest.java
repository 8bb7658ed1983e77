package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reply to one guest.
 *
 * @param outboxId names the send for ever; the same id is never accepted twice by the channel
 * @param fence grows with every try of the same outbox id; an older one is refused
 * @param sender the number's id or the mailbox that speaks
 * @param recipient by what the channel knows the guest, strongest first; an address of another channel lets the reply go there where
 *     its own takes it in no form
 * @param inReplyTo the guest's message that is answered, where a quote is wanted
 * @param language of the conversation, ISO 639; by it approved words are chosen
 * @param account on whose account the price goes
 */
public record SendRequest(
        @NotNull UUID outboxId,
        long fence,
        @NotBlank String channel,
        @NotBlank String sender,
        @NotEmpty List<@Valid Identifier> recipient,
        @Nullable String inReplyTo,
        @NotNull @Valid Reply reply,
        @Nullable String language,
        @Valid @Nullable Account account) {

    /** A reply of no known language on nobody's account. */
    public SendRequest(
            UUID outboxId,
            long fence,
            String channel,
            String sender,
            List<Identifier> recipient,
            @Nullable String inReplyTo,
            Reply reply) {
        this(outboxId, fence, channel, sender, recipient, inReplyTo, reply, null, null);
    }
}
