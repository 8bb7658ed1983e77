package io.conserje.nlp.contract;

/** The stable problem types of this service. */
public final class UnderstandingProblems {

    /** The request names a time zone that does not exist (400). */
    public static final String UNKNOWN_TIME_ZONE = "urn:problem:nlp:unknown-time-zone";

    private UnderstandingProblems() {}
}
