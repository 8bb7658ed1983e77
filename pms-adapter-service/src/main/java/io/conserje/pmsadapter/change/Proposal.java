package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.ChangeNotice;
import io.conserje.pmsadapter.contract.ChangeOutcome;
import io.conserje.pmsadapter.intention.Sent;
import java.util.List;

/** What came of preparing a change. */
public sealed interface Proposal {

    /** Cannot be had, for this reason; nothing was changed. */
    record Impossible(ChangeOutcome.Reason reason) implements Proposal {}

    /** Could be made at once. */
    non-sealed interface Ready extends Proposal {

        /** How the booking would stand. */
        Shape after();

        /** What the staff would have to be told. */
        List<ChangeNotice> notices();

        /** How the booking stands now, in the system's own words and without guests' names, to put it back later. */
        String memento();

        /** Makes it. Never throws for what the system does. */
        Sent send();
    }
}
