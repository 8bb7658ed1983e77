package io.conserje.messaging.whatsapp.pace;

import io.conserje.defaults.bucket.TokenBucket;
import io.conserje.defaults.bucket.TokenBuckets;
import io.conserje.defaults.bucket.Turn;
import io.conserje.messaging.gathering.Gathering;
import io.conserje.messaging.whatsapp.FailureKind;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Asks before a message leaves whether Meta would take it now, and learns from Meta's complaints. */
public class SendPace {
    private static final int NAME_LENGTH = 32;

    private final TokenBuckets buckets;
    private final PaceProperties properties;
    private final Gathering<List<TokenBucket>, Turn> turns;

    SendPace(TokenBuckets buckets, PaceProperties properties) {
        this.buckets = buckets;
        this.properties = properties;
        this.turns = new Gathering<>("turns", buckets::takeEach);
    }

    /** Counts a message to a guest, which may have to wait a moment for its turn; where it would be too many, counts nothing. */
    public Turn turn(WhatsAppNumber number, String guest) {
        return turns.ask(List.of(ofNumber(number), ofPair(number, guest)));
    }

    /** Slows the number or the pair where the failure says that it spoke too fast. */
    public void learn(WhatsAppNumber number, String guest, FailureKind kind) {
        switch (kind) {
            case THROTTLED -> buckets.complained(ofNumber(number));
            case PAIR_THROTTLED -> buckets.complained(ofPair(number, guest));
            case UNAVAILABLE,
                    ODD,
                    WINDOW_CLOSED,
                    ACCOUNT,
                    ACCOUNT_BLOCKED,
                    COUNTRY,
                    INVALID_REQUEST,
                    UNREACHABLE,
                    MEDIA,
                    TEMPLATE,
                    OTHER -> {}
        }
    }

    /**
     * A twentieth may go at once, and nine tenths come back each second: no second ever sees more than the limit, even where
     * the way bunches what left evenly by a twentieth of a second.
     */
    private TokenBucket ofNumber(WhatsAppNumber number) {
        int limit = number.messagesPerSecond();
        double burst = Math.max(1, limit / 20.0);
        double perSecond = Math.min(limit * 0.9, Math.max(limit - burst, limit / 2.0));
        return new TokenBucket("{" + number.id() + "}", perSecond, burst, properties.patience());
    }

    private TokenBucket ofPair(WhatsAppNumber number, String guest) {
        double perSecond = 1000.0 / properties.pairInterval().toMillis();
        return new TokenBucket("{" + number.id() + "}:" + hidden(guest), perSecond, properties.pairBurst());
    }

    /** Nobody is named in Redis. */
    private static String hidden(String guest) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(guest.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
