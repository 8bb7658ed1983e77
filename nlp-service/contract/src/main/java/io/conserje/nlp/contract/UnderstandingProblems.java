package io.conserje.nlp.contract;

/** The stable problem types of this service. */
public final class UnderstandingProblems {

    /** The request names a time zone that does not exist (400). */
    public static final String UNKNOWN_TIME_ZONE = "urn:problem:nlp:unknown-time-zone";

    /** A proposed phrase names an intent that is not one of ours (400). */
    public static final String UNKNOWN_INTENT = "urn:problem:nlp:unknown-intent";

    /** The file of proposals is as large as it may get (507). */
    public static final String PROPOSALS_FULL = "urn:problem:nlp:proposals-full";

    private UnderstandingProblems() {}
}
