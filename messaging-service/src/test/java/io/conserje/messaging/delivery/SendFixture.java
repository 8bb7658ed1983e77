package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tries of sends, for tests of senders. */
public final class SendFixture {

    private SendFixture() {}

    /** One of no known conversation, with no other way. */
    public static Send of(
            UUID outboxId,
            int attempt,
            String tenant,
            String sender,
            List<Identifier> recipient,
            @Nullable String inReplyTo,
            Reply reply,
            int messagesTaken,
            @Nullable String language,
            SendForm form) {
        return new Send(
                outboxId,
                attempt,
                tenant,
                sender,
                recipient,
                inReplyTo,
                reply,
                messagesTaken,
                language,
                form,
                null,
                false);
    }
}
