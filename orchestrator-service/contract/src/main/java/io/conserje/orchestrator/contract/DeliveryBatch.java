package io.conserje.orchestrator.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Bodies that came at about the same time, and are stored in one transaction.
 *
 * @param items in the order of their arrival
 */
public record DeliveryBatch(@NotEmpty @Size(max = MOST) List<@Valid Delivery> items) {

    /** So many at most. */
    public static final int MOST = 256;
}
