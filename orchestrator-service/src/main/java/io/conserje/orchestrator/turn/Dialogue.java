package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.booking.BookingOutcome;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Decides what to answer. It keeps nothing between calls, changes nothing anywhere, and may ask neighbours questions; it is called
 * outside any transaction, in the tenant's call context, and only while the agent (not staff) has the conversation. A state that
 * was left at a hand-over therefore means that staff gave the conversation back. What it throws fails the turn, which is repeated
 * on a ladder with the same incoming rows.
 */
public interface Dialogue {

    /**
     * Decides about everything that came in. A decision with a booking wish is not said to the guest: its intention is committed,
     * the hotel's system called, and {@link #afterBooking} asked for what is said.
     */
    Decision decide(Turn turn);

    /** What has to be said although staff have the conversation, which the agent leaves to them: an alarm, once. Mostly nothing. */
    Optional<Decision> whileStaffTalk(Turn turn);

    /**
     * Decides what to say after a booking call. After a crash it is asked again in another process, with the same incoming rows and
     * the stored decision.
     *
     * @param turn the turn that wished for the booking
     * @param decision what {@link #decide} answered, booking wish included
     * @param outcome what became of it; when unknown, {@link Incoming.BookingSettled} follows in a later turn
     * @return the final decision; a booking wish in it is not followed
     */
    Decision afterBooking(Turn turn, Decision decision, BookingOutcome outcome);

    /**
     * Where a dialogue stands when the guest comes back after a pause: what was open is offered again, and nothing that was shown before is
     * answered as if it were still so. Asks nobody anything.
     *
     * @param now wall-clock time at the hotel
     */
    StoredState afterPause(StoredState state, LocalDateTime now);

    /**
     * Where a dialogue stands when the guest comes back after so long a silence that what was open is over, but for what was put off.
     * Asks nobody anything.
     *
     * @param now wall-clock time at the hotel
     */
    StoredState afterSilence(StoredState state, LocalDateTime now);

    /** The words for a guest whose messages could not be dealt with after every repeat; asks nobody anything. Staff have their ticket already. */
    Decision onFailure(Turn turn);
}
