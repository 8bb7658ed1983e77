package io.conserje.pmsadapter.qloapps.wire.booking;

import org.jspecify.annotations.Nullable;

/** A row of {@code customers}, asked for without the fields that are nobody's business. */
public record CustomerRow(
        long id,
        String firstname,
        String lastname,
        String email,
        @Nullable String phone) {

    @Override
    public String toString() {
        return "CustomerRow[***]";
    }
}
