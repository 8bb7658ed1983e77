package io.conserje.pmsadapter.hold;

import org.jspecify.annotations.Nullable;

/** Where the mark of a tenant's holds lies in Redis, for those who read it together with something else. */
public final class HoldMark {

    private static final String NONE = "";

    private HoldMark() {}

    /** The key of the mark. */
    public static String key(String tenant) {
        return "pms:holds:mark:" + tenant;
    }

    /** The mark that lies there, or that there is none. */
    public static String of(@Nullable String found) {
        return found == null ? NONE : found;
    }
}
