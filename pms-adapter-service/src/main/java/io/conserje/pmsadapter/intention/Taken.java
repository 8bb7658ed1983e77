package io.conserje.pmsadapter.intention;

/** What came of taking a key. */
public sealed interface Taken {

    /** The caller is to do it. */
    record Mine(Intention intention) implements Taken {}

    /** It was taken before, and this is known of it. */
    record Known(Intention intention) implements Taken {}
}
