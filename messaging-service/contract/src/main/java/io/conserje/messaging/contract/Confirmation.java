package io.conserje.messaging.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Deliveries whose content is durably kept. */
public record Confirmation(@NotNull @Size(max = 1000) List<Long> deliveryIds) {}
