package io.conserje.messaging.gmail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Every error of Google's that was seen or is written of, and what it does to a mail. */
class GmailFailuresTests {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final GmailFailures failures = new GmailFailures(new Random(1));

    @ParameterizedTest
    @CsvSource({
        "403, rateLimitExceeded, THROTTLED",
        "403, userRateLimitExceeded, THROTTLED",
        "403, quotaExceeded, THROTTLED",
        "429, rateLimitExceeded, THROTTLED",
        "429, '', THROTTLED",
        "403, dailyLimitExceeded, DAILY_LIMIT",
        "500, backendError, UNAVAILABLE",
        "502, '', UNAVAILABLE",
        "503, '', UNAVAILABLE",
        "401, authError, ACCOUNT",
        "403, insufficientPermissions, ACCOUNT",
        "403, domainPolicy, ACCOUNT",
        "403, somethingNew, ACCOUNT",
        "400, failedPrecondition, ACCOUNT",
        "302, '', ACCOUNT",
        "404, notFound, GONE",
        "400, invalidArgument, INVALID_REQUEST",
        "413, '', INVALID_REQUEST"
    })
    void errorsHaveTheirMeaning(int status, String reason, MailTrouble trouble) {
        assertThat(error(status, reason, "m").trouble()).isEqualTo(trouble);
    }

    @ParameterizedTest
    @CsvSource({"Invalid To header", "Recipient address required"})
    void whatGoogleSaysOfTheAddressInWordsIsUnderstood(String message) {
        GmailError error = error(400, "invalidArgument", message);
        assertThat(failures.answered(error, 1, NOW)).isEqualTo(new Refused("invalid_address"));
    }

    @Test
    void aLimitIsWaitedForLongerEachTimeAndAsLongAsGoogleWishes() {
        Duration first = wait(failures.answered(error(403, "rateLimitExceeded", "m"), 1, NOW));
        Duration fifth = wait(failures.answered(error(403, "rateLimitExceeded", "m"), 5, NOW));
        assertThat(first).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
        assertThat(fifth).isBetween(Duration.ofSeconds(32), Duration.ofSeconds(39));
        String words = "User-rate limit exceeded.  Retry after 2026-11-20T09:05:00.000Z";
        assertThat(wait(failures.answered(error(429, "userRateLimitExceeded", words), 1, NOW)))
                .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
    }

    @Test
    void afterAnErrorOfGooglesOwnItsSearchIsGivenTimeToFindTheMail() {
        assertThat(wait(failures.answered(error(500, "backendError", "m"), 1, NOW)))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aProxysTimeOutAndSilenceAreADoubtAndWhatNeverLeftIsNone() {
        assertThat(failures.answered(error(504, "", ""), 1, NOW)).isEqualTo(new Unknown("timeout"));
        assertThat(failures.unanswered(new ResourceAccessException("", new SocketTimeoutException()), 1))
                .isEqualTo(new Unknown("no_answer"));
        assertThat(failures.unanswered(new ResourceAccessException("", new ConnectException()), 1))
                .isInstanceOf(Later.class);
    }

    @Test
    void aPageOfHtmlIsJudgedByItsStatusAndNothingOfIsPrinted() {
        GmailError page = GmailError.of(new JsonMapper(), answer(503, "<html>ana@example.org</html>"));
        assertThat(page.trouble()).isEqualTo(MailTrouble.UNAVAILABLE);
        assertThat(error(400, "invalidArgument", "Invalid To header: ana@example.org")
                        .toString())
                .isEqualTo("GmailError[400, invalidArgument]");
    }

    private static GmailError error(int status, String reason, String message) {
        return GmailError.of(
                new JsonMapper(),
                answer(
                        status,
                        "{\"error\":{\"code\":%d,\"message\":\"%s\",\"errors\":[{\"reason\":\"%s\"}]}}"
                                .formatted(status, message, reason)));
    }

    private static RestClientResponseException answer(int status, String body) {
        return new RestClientResponseException(
                "",
                HttpStatusCode.valueOf(status),
                "",
                HttpHeaders.EMPTY,
                body.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
    }

    private static Duration wait(SendOutcome outcome) {
        return outcome instanceof Later(var after, var _) ? after : Duration.ZERO;
    }
}
