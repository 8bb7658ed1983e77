package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.availability.FreeRooms;

/**
 * What came of a question.
 *
 * @param generation how often rooms had changed before it was asked
 */
record Found(FreeRooms rooms, long generation) {

    /** For those who came later than the mark of the holds was read. */
    Found withoutMark() {
        return new Found(new FreeRooms(rooms.availability(), null), generation);
    }
}
