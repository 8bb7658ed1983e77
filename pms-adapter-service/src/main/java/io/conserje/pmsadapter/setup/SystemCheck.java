package io.conserje.pmsadapter.setup;

import java.util.List;

/** Looks at the hotel's system as it is now. */
@FunctionalInterface
public interface SystemCheck {

    /** What was found, in the order in which it should be put right. Changes nothing, never throws for what the system does. */
    List<Finding> findings();
}
