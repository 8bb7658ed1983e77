package io.conserje.pmsadapter.change;

import java.util.List;

/** What our own changes of a booking left behind, for hotel systems that do not tell all of it. */
@FunctionalInterface
public interface DoneChanges {

    /** {@link Proposal.Ready#memento} of those that were done to a booking, newest first; the last few are enough. */
    List<String> mementos(String orderId);
}
