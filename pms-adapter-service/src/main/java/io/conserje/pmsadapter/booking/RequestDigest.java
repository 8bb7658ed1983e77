package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fingerprint of all that a caller asked for except the fence, so that guest data need not be kept to compare calls. */
final class RequestDigest {

    private RequestDigest() {}

    static String of(BookingRequest request) {
        var plain = new BookingRequest(
                request.key(),
                0,
                request.checkIn(),
                request.checkOut(),
                request.roomTypeId(),
                request.rooms(),
                request.guest(),
                plain(request.quotedTotal()),
                request.language(),
                request.remark(),
                fees(request.quotedFees()));
        return HexFormat.of().formatHex(sha256().digest(plain.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable List<Fee> fees(@Nullable List<Fee> quoted) {
        return quoted == null
                ? null
                : quoted.stream()
                        .map(fee -> new Fee(fee.serviceId(), fee.name(), plain(fee.beforeTax())))
                        .toList();
    }

    private static Money plain(Money money) {
        return new Money(money.amount().stripTrailingZeros(), money.currency());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
