package io.conserje.pmsadapter.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a booking: its reference, and an e-mail address or phone (or both, of which one has to be right).
 *
 * @param phone E.164
 * @param caller who asks, as a channel knows them (a conversation's or a number's id): tries are limited for each; null where nobody knows
 */
public record StayClaim(
        @NotBlank @Size(max = 64) String reference,
        @Nullable @Size(max = 128) String email,
        @Nullable @Size(max = 32) String phone,
        @Nullable @Size(max = 128) String caller) {

    /** Of somebody whom nobody knows. */
    public StayClaim(String reference, @Nullable String email, @Nullable String phone) {
        this(reference, email, phone, null);
    }

    @Override
    public String toString() {
        return "StayClaim[***]";
    }
}
