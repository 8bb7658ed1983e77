package io.conserje.messaging.reencoding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file of one send that its channel could not use.
 *
 * @param sender the number's id or the mailbox that speaks
 * @param kind what it has to become
 * @param mostBytes what the channel takes of that kind
 * @param mediaId the channel's id of the file; goes before the link
 * @param link where it can be fetched, https
 */
public record WantedFile(
        UUID outboxId,
        String tenant,
        String channel,
        String sender,
        FileKind kind,
        long mostBytes,
        @Nullable String mediaId,
        @Nullable String link) {
    /** By what the same content is encoded only once. */
    String recipe() {
        return kind.word() + ':' + mostBytes;
    }
}
