package io.conserje.messaging.gmail.sending;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what a mail goes on.
 *
 * @param id the vendor's id of the thread; null where it begins one
 * @param subject of the thread: another one would not join it
 * @param references of earlier mails, the oldest first
 */
record MailThread(@Nullable String id, String subject, List<String> references) {
    MailThread {
        references = List.copyOf(references);
    }
}
