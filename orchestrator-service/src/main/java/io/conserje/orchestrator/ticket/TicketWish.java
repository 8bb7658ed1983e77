package io.conserje.orchestrator.ticket;

/**
 * Something that a person of the hotel has to look at.
 *
 * @param kind a stable lower-case word: {@code handover}, {@code complaint}, {@code emergency}, {@code pms_down} …; a conversation
 *     has at most one open ticket of a kind, a second wish adds to its count
 * @param summary what it is about, in the staff's language; nothing that is not known
 */
public record TicketWish(String kind, Priority priority, String summary) {

    /** The kind of those that tell of danger. */
    public static final String EMERGENCY = "emergency";

    /** How soon a person has to look. */
    public enum Priority {
        LOW,
        NORMAL,
        URGENT
    }
}
