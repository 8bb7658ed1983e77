package io.conserje.messaging.gmail;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of Gmail.
 *
 * @param mailboxes those without an address are not there: a service starts without the channels it does not have
 */
@ConfigurationProperties("conserje.gmail")
record GmailProperties(@DefaultValue List<Box> mailboxes) {

    /**
     * One mailbox.
     *
     * @param address of the mailbox
     * @param hotel what guests know the hotel by; the mail's domain where it is not said
     * @param credentials the file of a service account, or of a refresh token
     * @param mailsPerMinute below what Google lets a mailbox do
     */
    record Box(
            @Nullable String address,
            @DefaultValue("default") String tenant,
            @Nullable String hotel,
            @Nullable Path credentials,
            @DefaultValue("40") int mailsPerMinute) {
        Box {
            if (mailsPerMinute < 1) {
                throw new IllegalArgumentException("mails-per-minute must be at least 1");
            }
        }

        boolean isThere() {
            return address != null && !address.isBlank();
        }
    }
}
