package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Keeps our own guests from being offered the same last room while one of them decides. Advisory: the hotel's system knows nothing
 * of it and may sell the room all the same, so that it is never called a hold to a guest.
 */
@HttpExchange("/internal/holds")
public interface HoldApi {

    /** Places a hold, or tells of the one with the same key; refused when the rooms that are free are held by others. */
    @PostExchange
    HoldOutcome place(@RequestBody @Valid HoldRequest request);

    /** What is known of a hold; 404 with {@link PmsProblems#HOLD_NOT_FOUND}. */
    @GetExchange("/{key}")
    HoldOutcome find(@PathVariable UUID key);

    /** Holds it for as long again, at most twice; refused afterwards. 404 with {@link PmsProblems#HOLD_NOT_FOUND}. */
    @PostExchange("/{key}/extensions")
    HoldOutcome extend(@PathVariable UUID key);

    /** Gives it back; one that is over already stays so. */
    @DeleteExchange("/{key}")
    HoldOutcome release(@PathVariable UUID key);
}
