package io.conserje.pmsadapter.intention;

/** What is known right after something was sent; even an acceptance has to be looked up before it counts. */
public sealed interface Sent {

    /** The system said that it did it. */
    record Accepted() implements Sent {}

    /**
     * The system understood and said no: nothing was changed.
     *
     * @param reason of the family's contract
     */
    record Declined(Enum<?> reason) implements Sent {}

    /** It never left this service. */
    record NotSent() implements Sent {}

    /** It left, and the answer means nothing: it may be done or not, and a look tells. */
    record InDoubt() implements Sent {}

    /** It left, and no answer came: the system may still be at work, so that no look is the last word yet. */
    record Unanswered() implements Sent {}
}
