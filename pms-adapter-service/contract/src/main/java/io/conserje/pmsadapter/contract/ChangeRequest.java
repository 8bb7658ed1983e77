package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A change to be made.
 *
 * @param key made from stored facts; one change at most comes of it
 * @param fence of the conversation's lease; an older one than was seen for the key is refused
 * @param stayId the hotel system's own id of the booking
 * @param quotedTotal {@link ChangeQuote#total} as the guest agreed to it; a different one is refused
 */
public record ChangeRequest(
        @NotNull UUID key,
        long fence,
        @NotBlank @Size(max = 32) String stayId,
        @NotNull @Valid StayChange change,
        @NotNull @Valid Money quotedTotal) {}
