package io.conserje.pmsadapter.availability.memory;

import java.time.Duration;

/** Lets one instance of several ask a question. It never fails: where it cannot know, everybody may ask. */
interface Claims {

    /** Whether nobody else asks this now; the claim ends by itself. */
    boolean take(String key, Duration longest);

    /** Ends a claim before its time. */
    void end(String key);
}
