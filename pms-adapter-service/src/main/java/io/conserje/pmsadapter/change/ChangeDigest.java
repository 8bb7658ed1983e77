package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.ChangeRequest;
import io.conserje.pmsadapter.contract.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint of all that a caller asked for except the fence. */
final class ChangeDigest {

    private ChangeDigest() {}

    static String of(ChangeRequest request) {
        Money quoted = request.quotedTotal();
        var plain = new ChangeRequest(
                request.key(),
                0,
                request.stayId(),
                request.change(),
                new Money(quoted.amount().stripTrailingZeros(), quoted.currency()));
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
