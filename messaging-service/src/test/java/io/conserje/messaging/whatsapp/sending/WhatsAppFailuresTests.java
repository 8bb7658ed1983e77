package io.conserje.messaging.whatsapp.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.json.JsonMapper;

class WhatsAppFailuresTests {
    private final WhatsAppFailures failures = new WhatsAppFailures(new NoJitter());

    @ParameterizedTest
    @CsvFileSource(resources = "/whatsapp/error-codes.csv", numLinesToSkip = 1)
    void everyCodeHasItsClass(int code, String reason, String firstTry) {
        String body = """
                {"error":{"message":"(#%d) t","type":"OAuthException","code":%d,"error_data":
                {"messaging_product":"whatsapp","details":"d"},"fbtrace_id":"A"}}""".formatted(code, code);
        for (int status : new int[] {400, 401, 403, 404, 429, 500}) {
            assertThat(described(error(status, body))).isEqualTo(firstTry + " " + reason);
        }
    }

    @Test
    void aCodeNobodyKnowsIsRefusedUnlessTheServerIsToBlame() {
        assertThat(answered(400, 987654, 1)).isEqualTo(new Refused("vendor_refused"));
        assertThat(described(error(500, "{\"error\":{\"code\":987654}}"))).isEqualTo("later unavailable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "null",
                "[]",
                "7",
                "{\"error\":null}",
                "{\"error\":{\"code\":\"x\"}}",
                "{\"error\":{}}"
            })
    void anAnswerThatSaysNothingIsJudgedByItsStatus(String body) {
        assertThat(described(error(503, body))).isEqualTo("later unavailable");
        assertThat(described(error(429, body))).isEqualTo("later throttled");
        assertThat(described(error(401, body))).isEqualTo("later account");
        assertThat(described(error(400, body))).isEqualTo("refused invalid_request");
    }

    @Test
    void anOddErrorIsTriedOnceMore() {
        assertThat(answered(400, 1, 1)).isInstanceOf(Later.class);
        assertThat(answered(400, 1, 2)).isEqualTo(new Refused("vendor_error"));
    }

    @ParameterizedTest
    @CsvSource({"1,4", "2,16", "3,64", "4,256", "6,3600", "1000,3600"})
    void onePairWaitsForPowersOfFour(int attempt, long seconds) {
        assertThat(answered(400, 131056, attempt)).isEqualTo(new Later(Duration.ofSeconds(seconds), "pair_throttled"));
    }

    @ParameterizedTest
    @CsvSource({"1,2", "2,4", "5,32", "9,300", "1000,300"})
    void throttledSendsWaitTwiceAsLongEachTime(int attempt, long seconds) {
        assertThat(answered(400, 130429, attempt)).isEqualTo(new Later(Duration.ofSeconds(seconds), "throttled"));
    }

    @Test
    void waitsAreSpreadButNeverShortened() {
        WhatsAppFailures spread = new WhatsAppFailures(new Random(1));
        assertThat(Stream.generate(() -> spread.notCalled(Duration.ofSeconds(10)))
                        .limit(50)
                        .map(outcome -> ((Later) outcome).after())
                        .distinct())
                .hasSizeGreaterThan(10)
                .allSatisfy(after -> assertThat(after).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(12)));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void aServerErrorIsTriedLater(int status) {
        assertThat(error(status, "<html>Bad gateway</html>")).isInstanceOf(Later.class);
        assertThat(error(status, "{\"error\":{\"code\":987654}}")).isInstanceOf(Later.class);
    }

    @Test
    void aProxyThatWaitedInVainLeavesItUnknown() {
        assertThat(error(504, "<html>")).isEqualTo(new Unknown("timeout"));
        assertThat(error(504, "{\"error\":{\"code\":131016}}")).isInstanceOf(Later.class);
    }

    @ParameterizedTest
    @CsvSource({"401,account", "403,account", "404,account", "302,account", "429,throttled"})
    void anAnswerThatIsNotMetasIsJudgedByItsStatus(int status, String reason) {
        assertThat(error(status, "<html>"))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.reason()).isEqualTo(reason));
    }

    @Test
    void aBadRequestWithoutACodeIsOurMistake() {
        assertThat(error(400, "")).isEqualTo(new Refused("invalid_request"));
        assertThat(error(413, "")).isEqualTo(new Refused("vendor_refused"));
    }

    static Stream<IOException> neverSent() {
        return Stream.of(
                new ConnectException("refused"),
                new HttpConnectTimeoutException("connect"),
                new HttpHostConnectException("refused"),
                new ConnectTimeoutException("connect"),
                new ConnectionRequestTimeoutException("no connection is free"),
                new UnknownHostException("graph"));
    }

    @ParameterizedTest
    @MethodSource("neverSent")
    void withoutAConnectionNothingWasSent(IOException cause) {
        assertThat(failures.unanswered(new ResourceAccessException("I/O", cause), 1))
                .isEqualTo(new Later(Duration.ofSeconds(2), "not_connected"));
    }

    static Stream<IOException> perhapsSent() {
        return Stream.of(
                new HttpTimeoutException("read"),
                new SocketException("Connection reset"),
                new IOException("end of file"));
    }

    @ParameterizedTest
    @MethodSource("perhapsSent")
    void afterTheBodyLeftNobodyKnows(IOException cause) {
        assertThat(failures.unanswered(new ResourceAccessException("I/O", cause), 1))
                .isEqualTo(new Unknown("no_answer"));
    }

    private static String described(SendOutcome outcome) {
        return switch (outcome) {
            case Later(var after, var reason) when after.isPositive() -> "later " + reason;
            case Later _ -> "at once";
            case Refused(var reason) -> "refused " + reason;
            case Unknown _, Accepted _, Partly _, SendOutcome.Otherwise _, SendOutcome.Resting _ -> outcome.toString();
        };
    }

    private SendOutcome answered(int status, int code, int attempt) {
        return failures.answered(new GraphError(HttpStatusCode.valueOf(status), code), attempt);
    }

    private SendOutcome error(int status, String body) {
        return failures.answered(
                GraphError.of(
                        JsonMapper.builder().build(),
                        HttpStatusCode.valueOf(status),
                        body.getBytes(StandardCharsets.UTF_8)),
                1);
    }

    private static final class NoJitter implements RandomGenerator {
        @Override
        public long nextLong() {
            return 0;
        }
    }
}
