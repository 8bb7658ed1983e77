package io.conserje.nlp.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Several texts that have nothing to do with each other.
 *
 * @param items at most 1,000 requests
 */
public record UnderstandingBatchRequest(
        @NotNull @Size(max = 1000) List<@NotNull @Valid UnderstandingRequest> items) {}
