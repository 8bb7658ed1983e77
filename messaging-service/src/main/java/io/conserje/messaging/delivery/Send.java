package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.delivery.Begin.Begun;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try of a send.
 *
 * @param attempt the how-manieth try this is, from 1
 * @param tenant who speaks, by the token of the call
 * @param sender the number's id or mailbox that speaks
 * @param recipient by what the channel knows the guest, strongest first
 * @param inReplyTo the guest's message to quote
 * @param messagesTaken how many messages of this send the channel has already; the next one is to be sent
 * @param language of the conversation, ISO 639
 * @param form in which it goes
 * @param conversation the caller's name of the conversation, by which what belongs together stays together
 * @param otherWay whether it could go over another channel
 */
public record Send(
        UUID outboxId,
        int attempt,
        String tenant,
        String sender,
        List<Identifier> recipient,
        @Nullable String inReplyTo,
        Reply reply,
        int messagesTaken,
        @Nullable String language,
        SendForm form,
        @Nullable String conversation,
        boolean otherWay) {

    static Send of(String tenant, SendRequest request, Begun begun) {
        return new Send(
                request.outboxId(),
                begun.attempt(),
                tenant,
                begun.route().sender(),
                request.recipient(),
                request.inReplyTo(),
                request.reply(),
                begun.messagesTaken(),
                request.language(),
                begun.form(),
                request.account() == null ? null : request.account().conversation(),
                begun.otherWay());
    }
}
