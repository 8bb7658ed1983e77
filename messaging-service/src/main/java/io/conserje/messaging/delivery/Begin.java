package io.conserje.messaging.delivery;

import io.conserje.messaging.delivery.otherway.Route;

/** Whether a try may be made. */
sealed interface Begin {
    /**
     * The intention is committed; the channel may be called.
     *
     * @param attempt the how-manieth try this is, from 1
     * @param messagesTaken how many messages of this send the channel has already
     * @param form in which it goes
     * @param route over what it goes: as asked, or the other way in that form
     * @param otherWay whether it could go another way
     */
    record Begun(int attempt, int messagesTaken, SendForm form, Route route, boolean otherWay) implements Begin {}

    /** There is an answer already, or a try is under way. */
    record Known(SendRow row) implements Begin {}

    /** A newer fence was seen for this send. */
    record Stale() implements Begin {}
}
