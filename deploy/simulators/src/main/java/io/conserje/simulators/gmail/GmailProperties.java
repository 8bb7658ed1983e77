package io.conserje.simulators.gmail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the Gmail simulator.
 *
 * @param mailbox the hotel's address; empty where there is no mailbox
 * @param credentials the file of the service account whose signature is believed
 */
@ConfigurationProperties("conserje.simulators.gmail")
public record GmailProperties(
        @Nullable String mailbox, @Nullable String credentials) {}
