package io.conserje.messaging.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Deliveries to read, at most 100. */
public record ReadRequest(@NotNull @Size(max = 100) List<@Valid RawDelivery> deliveries) {}
