package io.conserje.messaging.gmail.sending;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a mail.
 *
 * @param messageId the one we gave it
 * @param gmailId the vendor's id, once it took it
 * @param thread the vendor's id of its thread, once it took it
 * @param finalId the Message-ID as it stands in the mailbox, once it was read
 */
record MailRow(
        String messageId,
        String subject,
        @Nullable String gmailId,
        @Nullable String thread,
        @Nullable String finalId) {

    /** By which other mails name it. */
    String reference() {
        return finalId == null ? messageId : finalId;
    }
}
