package io.conserje.nlp.contract;

/** Why a value that stands in the text cannot be used. */
public final class EntityProblems {

    /** A day that no calendar has, such as 31/02. */
    public static final String NO_SUCH_DATE = "no_such_date";

    /** A day that was named with a year and is over. */
    public static final String IN_THE_PAST = "in_the_past";

    /** Something that looks like a value of its type but is none, such as an e-mail address without a domain. */
    public static final String INVALID = "invalid";

    private EntityProblems() {}
}
