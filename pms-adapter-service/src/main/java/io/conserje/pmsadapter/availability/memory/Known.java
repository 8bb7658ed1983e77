package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.availability.FreeRooms;
import io.conserje.pmsadapter.contract.Availability;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What memory has of a question.
 *
 * @param young what may be given again: it is not old, and rooms have not changed since it was asked for; null for nothing
 * @param isMine whether the looker may ask the hotel's system: it has the claim, or nobody can tell who has
 * @param generation how often rooms have changed
 * @param last gives the last answer, however old, which is read only where it is needed; null when there is none
 */
record Known(@Nullable FreeRooms young, boolean isMine, long generation, Supplier<@Nullable Availability> last) {

    /** Where memory is of no use everybody may ask. */
    static final Known NOTHING = new Known(null, true, 0, () -> null);
}
