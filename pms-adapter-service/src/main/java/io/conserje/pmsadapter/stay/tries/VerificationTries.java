package io.conserje.pmsadapter.stay.tries;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.contract.PmsProblems;
import io.conserje.pmsadapter.contract.StayClaim;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * Counts who says that a booking is theirs, by reference and by caller. What is kept are digests, and whether a reference exists makes no
 * difference.
 */
public class VerificationTries {

    private final TryCounter counter;
    private final TriesProperties settings;

    VerificationTries(TryCounter counter, TriesProperties settings) {
        this.counter = counter;
        this.settings = settings;
    }

    /** Counts a try before it is looked at; throws a problem with status 429 after too many. */
    public void count(String tenant, StayClaim claim) {
        boolean tooMany = keys(tenant, claim).stream()
                .map(key -> counter.add(key, settings.window()))
                .anyMatch(tries -> tries > settings.tries());
        if (tooMany) {
            throw new ProblemException(
                            HttpStatus.TOO_MANY_REQUESTS,
                            PmsProblems.TOO_MANY_TRIES,
                            "Too many tries to verify a booking. A person at the hotel can help.")
                    .retryAfter(settings.window());
        }
    }

    /** Forgets the tries of who was right. */
    public void forgive(String tenant, StayClaim claim) {
        keys(tenant, claim).forEach(counter::clear);
    }

    private static List<String> keys(String tenant, StayClaim claim) {
        String reference = digest("reference", tenant, claim.reference().strip().toUpperCase(Locale.ROOT));
        return Stream.concat(
                        Stream.of(reference),
                        Stream.ofNullable(claim.caller()).map(caller -> digest("caller", tenant, caller)))
                .toList();
    }

    private static String digest(String... parts) {
        try {
            byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
