package io.conserje.orchestrator.booking;

/** A call came with a fence older than one that was seen: another worker goes on with this booking. */
public class BookingOvertaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BookingOvertaken(Throwable cause) {
        super("A newer worker goes on with this booking", cause);
    }
}
