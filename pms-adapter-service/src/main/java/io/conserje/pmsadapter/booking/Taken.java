package io.conserje.pmsadapter.booking;

/** What came of taking a key. */
sealed interface Taken {

    /** The caller is to book it. */
    record Mine(Intention intention) implements Taken {}

    /** It was taken before, and this is known of it. */
    record Known(Intention intention) implements Taken {}
}
