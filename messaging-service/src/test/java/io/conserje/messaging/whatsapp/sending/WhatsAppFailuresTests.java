package io.conserje.messaging.whatsapp.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Later;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.ResourceAccessException;
import tools.jackson.databind.json.JsonMapper;

class WhatsAppFailuresTests {
    private final WhatsAppFailures failures = new WhatsAppFailures(new NoJitter());

    @ParameterizedTest
    @CsvSource({
        "2,unavailable",
        "4,throttled",
        "80007,throttled",
        "130429,throttled",
        "131000,unavailable",
        "131016,unavailable",
        "131057,throttled",
        "133004,unavailable",
        "131056,pair_throttled",
        "0,account",
        "3,account",
        "10,account",
        "190,account",
        "200,account",
        "299,account",
        "131042,account",
        "131045,account",
        "133010,account",
        "1,vendor_error"
    })
    void whatMayPassIsTriedLater(int code, String reason) {
        assertThat(answered(400, code, 1)).isInstanceOfSatisfying(Later.class, later -> {
            assertThat(later.reason()).isEqualTo(reason);
            assertThat(later.after()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "131047,window_closed",
        "470,window_closed",
        "33,account_blocked",
        "368,account_blocked",
        "131031,account_blocked",
        "130497,account_blocked",
        "131048,account_blocked",
        "131064,account_blocked",
        "100,invalid_request",
        "131008,invalid_request",
        "131009,invalid_request",
        "135000,invalid_request",
        "131026,unreachable",
        "131021,unreachable",
        "131030,unreachable",
        "130403,unreachable",
        "131037,unreachable",
        "131049,unreachable",
        "131050,unreachable",
        "130472,unreachable",
        "131062,unreachable",
        "131051,media",
        "131052,media",
        "131053,media",
        "132000,template",
        "132001,template",
        "132005,template",
        "132007,template",
        "132008,template",
        "132012,template",
        "132015,template",
        "132016,template",
        "132018,template",
        "132068,template",
        "132069,template",
        "131063,template",
        "137000,template",
        "987654,vendor_refused"
    })
    void whatWillNeverPassIsRefused(int code, String reason) {
        assertThat(answered(400, code, 1)).isEqualTo(new Refused(reason));
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
