package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Changes bookings that stand, once for each key. A booking is named by the hotel system's own id of it (never by what a guest says), so
 * that only callers who looked it up and verified the guest before can name one.
 */
@HttpExchange("/internal/changes")
public interface ChangeApi {

    /**
     * What a change would cost now; changes nothing. A change that cannot be had is a normal answer with its reason. 503 with
     * {@link PmsProblems#UNAVAILABLE} when the system cannot be asked.
     */
    @PostExchange("/quotes")
    ChangeQuote quote(@RequestBody @Valid ChangeQuoteRequest request);

    /**
     * Changes, or answers what is known of an earlier call with the same key; an unknown outcome is settled here, and the caller asks
     * by key. 409 with {@link PmsProblems#STALE_FENCE} for an older fence and {@link PmsProblems#KEY_REUSED} for another change.
     */
    @PostExchange
    ChangeOutcome make(@RequestBody @Valid ChangeRequest request);

    /** What is known of a key; 404 with {@link PmsProblems#CHANGE_NOT_FOUND} when no call with it was ever taken. */
    @GetExchange("/{key}")
    ChangeOutcome find(@PathVariable UUID key);
}
