package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of all that a caller asked for except the fence, so that guest data need not be kept to compare calls. */
final class RequestDigest {

    private RequestDigest() {}

    static String of(BookingRequest request) {
        Money quoted = request.quotedTotal();
        var plain = new BookingRequest(
                request.key(),
                0,
                request.checkIn(),
                request.checkOut(),
                request.roomTypeId(),
                request.rooms(),
                request.guest(),
                new Money(quoted.amount().stripTrailingZeros(), quoted.currency()),
                request.language(),
                request.remark());
        return HexFormat.of().formatHex(sha256().digest(plain.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
