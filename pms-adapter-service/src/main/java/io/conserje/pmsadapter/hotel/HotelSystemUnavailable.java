package io.conserje.pmsadapter.hotel;

import io.conserje.pmsadapter.contract.PmsProblems;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The hotel's system gave no answer that can be used. */
public final class HotelSystemUnavailable extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private static final String COME_BACK_SECONDS = "10";

    /** Keeps what went wrong for the log; callers are told nothing of it but a permission that the hotel has to grant. */
    public HotelSystemUnavailable(@Nullable Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, cause);
        setType(URI.create(PmsProblems.UNAVAILABLE));
        setTitle(HttpStatus.SERVICE_UNAVAILABLE.getReasonPhrase());
        setDetail(
                cause instanceof LacksPermission lacking
                        ? "The hotel's system does not let its key do this: " + lacking.permission() + "."
                        : "The hotel's system cannot be asked at the moment.");
        getHeaders().set(HttpHeaders.RETRY_AFTER, COME_BACK_SECONDS);
    }
}
