package io.conserje.gateway.identity;

import java.util.Set;

/** The names of what a staff member may do; services check the same names. */
public final class Permissions {

    public static final String CONVERSATIONS_READ = "conversations:read";
    public static final String CONVERSATIONS_WRITE = "conversations:write";
    public static final String GUESTS_WRITE = "guests:write";
    public static final String BOOKINGS_READ = "bookings:read";
    public static final String TICKETS_READ = "tickets:read";
    public static final String TICKETS_WRITE = "tickets:write";
    public static final String QUARANTINE_READ = "quarantine:read";
    public static final String QUARANTINE_WRITE = "quarantine:write";
    public static final String DEAD_LETTERS_READ = "dead-letters:read";
    public static final String DEAD_LETTERS_WRITE = "dead-letters:write";
    public static final String AUDIT_READ = "audit:read";
    public static final String ANALYTICS_READ = "analytics:read";
    public static final String ANALYTICS_WRITE = "analytics:write";
    public static final String NLP_READ = "nlp:read";
    public static final String PMS_READ = "pms:read";
    public static final String NLP_WRITE = "nlp:write";
    public static final String SENDS_READ = "sends:read";
    public static final String AUDIO_READ = "audio:read";

    /** Every permission there is. */
    public static final Set<String> ALL = Set.of(
            CONVERSATIONS_READ,
            CONVERSATIONS_WRITE,
            GUESTS_WRITE,
            BOOKINGS_READ,
            TICKETS_READ,
            TICKETS_WRITE,
            QUARANTINE_READ,
            QUARANTINE_WRITE,
            DEAD_LETTERS_READ,
            DEAD_LETTERS_WRITE,
            AUDIT_READ,
            ANALYTICS_READ,
            ANALYTICS_WRITE,
            NLP_READ,
            PMS_READ,
            NLP_WRITE,
            SENDS_READ,
            AUDIO_READ);

    private Permissions() {}
}
