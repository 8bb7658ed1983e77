package io.conserje.orchestrator.intake;

import io.conserje.messaging.contract.ChannelEvent;

/** Hears of answers that the channel had accepted and then gave up. */
public interface GivenUpSends {

    /** Whether the event needs nobody else, since the answer is sent again. Called inside the caller's transaction. */
    boolean settles(ChannelEvent event);
}
