package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Deliveries to read, at most {@link #MOST}. */
public record ReadRequest(@NotNull @Size(max = MOST) List<@Valid RawDelivery> deliveries) {

    /** So many at most. */
    public static final int MOST = 500;
}
