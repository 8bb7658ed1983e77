package io.conserje.pmsadapter.intention;

import java.util.List;

/** Knows how to see in the hotel's system what became of a family's deeds. */
public interface Judge {

    /** Whose. */
    Family family();

    /**
     * Looks, and puts right what must not stay: {@link Verdict.Unknown} when nothing of it is there (yet). Throws
     * {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} when it cannot be seen or put right.
     */
    Verdict look(Intention intention);

    /** Called once when something is given up that was sent and is not there. Throws like {@link #look}. */
    void giveUp(Intention intention);

    /**
     * Looks for something that is dead, and deals with it if it appeared all the same; throws
     * {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} without an answer.
     */
    List<Late> watch(Intention intention);

    /**
     * Something that appeared after its key was dead.
     *
     * @param remedy what was done about it
     */
    record Late(String orderId, Remedy remedy) {}

    /** What may be done about it. */
    enum Remedy {
        /** Taken away again. */
        CANCELLED,
        /** Left as it is, for a person to judge. */
        REPORTED
    }
}
