package io.conserje.pmsadapter.qloapps.wire.stay;

import org.jspecify.annotations.Nullable;

/** A row of {@code customers} with the fields of {@link #FIELDS} alone: {@code display=full} has the hash of the password in it. */
public record GuestRow(
        int id,
        @Nullable String firstname,
        @Nullable String lastname,
        @Nullable String email,
        @Nullable String phone) {

    /** What to ask for. */
    public static final String FIELDS = "[id,firstname,lastname,email,phone]";

    @Override
    public String toString() {
        return "GuestRow[" + id + "]";
    }
}
