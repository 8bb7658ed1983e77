package io.conserje.orchestrator.booking;

import java.util.Optional;
import java.util.UUID;

/** Books in the hotel's system, at most once for each key. Both calls work for the tenant of the call context. */
public interface Reservations {

    /**
     * Books, or answers what is known of the key. Whatever leaves the outcome open (a time-out, a neighbour that dies, a breaker
     * that is open after an earlier try) is {@link BookingOutcome.Unknown}, never an exception.
     *
     * @throws BookingOvertaken when somebody with a newer fence has taken over
     */
    BookingOutcome book(UUID key, long fence, BookingWish wish);

    /** What is known of the key; empty when no call with it ever arrived. Unknown also when nobody can be asked. */
    Optional<BookingOutcome> find(UUID key);
}
