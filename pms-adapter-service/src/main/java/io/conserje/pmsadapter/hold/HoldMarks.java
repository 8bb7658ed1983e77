package io.conserje.pmsadapter.hold;

import java.util.Optional;

/** A mark for each tenant that is another one after every change of its holds, the same to all instances. It never fails. */
interface HoldMarks {

    /** The mark of this moment; empty when nobody can tell. */
    Optional<String> of(String tenant);

    /** To be called when a change is committed. */
    void changed(String tenant);
}
