package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A change to be priced.
 *
 * @param stayId the hotel system's own id of the booking
 */
public record ChangeQuoteRequest(
        @NotBlank @Size(max = 32) String stayId,
        @NotNull @Valid StayChange change) {}
