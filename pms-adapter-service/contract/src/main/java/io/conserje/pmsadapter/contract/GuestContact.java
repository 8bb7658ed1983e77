package io.conserje.pmsadapter.contract;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a guest is known; one of both is enough.
 *
 * @param phone E.164
 */
public record GuestContact(
        @Nullable @Size(max = 128) String email,
        @Nullable @Size(max = 32) String phone) {

    @Override
    public String toString() {
        return "GuestContact[***]";
    }
}
