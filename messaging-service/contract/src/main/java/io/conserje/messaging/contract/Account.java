package io.conserje.messaging.contract;

import org.jspecify.annotations.Nullable;

/**
 * On whose account the price of a message goes; words of the caller's that mean nothing here.
 *
 * @param conversation the caller's name of the conversation
 * @param booking the caller's name of the booking, where there is one
 */
public record Account(
        @Nullable String conversation, @Nullable String booking) {

    /** Nobody's. */
    public static final Account NONE = new Account(null, null);
}
