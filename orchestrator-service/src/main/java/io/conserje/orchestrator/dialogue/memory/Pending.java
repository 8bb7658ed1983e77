package io.conserje.orchestrator.dialogue.memory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a guest may come back to.
 *
 * @param keptUntil the last day at the hotel on which a stay that was put off is still known; null where it ends with the session
 * @param dropped a stay that was not wanted after all, for as long as the session lasts
 * @param teamOffered whether the guest was just asked if the team shall be asked
 */
public record Pending(
        @Nullable LocalDate keptUntil, @Nullable Dropped dropped, boolean teamOffered) {

    /** Nothing was put aside. */
    public static final Pending NOTHING = new Pending(null, null, false);

    /** A stay that was not wanted, with the room that was chosen for it. */
    public record Dropped(Stay stay, Rooms rooms) {}

    /** With a stay that stays known until this day, however long its guest is silent. */
    public Pending keeping(LocalDate day) {
        return new Pending(day, dropped, teamOffered);
    }

    /** With another stay that was dropped, or none. */
    public Pending dropping(@Nullable Dropped other) {
        return new Pending(keptUntil, other, teamOffered);
    }

    /** Whether the guest was just asked if the team shall be asked. */
    public Pending offeringTeam(boolean offered) {
        return new Pending(keptUntil, dropped, offered);
    }
}
