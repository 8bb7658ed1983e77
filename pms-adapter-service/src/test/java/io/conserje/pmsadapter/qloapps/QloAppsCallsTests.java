package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.qloapps.QloAppsFailures.Meaning;
import io.conserje.pmsadapter.qloapps.wire.booking.OrderRow;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.ResourceAccessException;

class QloAppsCallsTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final QloAppsCalls calls = new QloAppsCalls(QloAppsJson.mapper(), meters);

    @Test
    void numbersMayComeAsStringsAndUnknownFieldsAreLeftAlone() {
        assertThat(orders("order-found")).singleElement().satisfies(order -> {
            assertThat(order.id()).isEqualTo(41);
            assertThat(order.reference()).isEqualTo("ABCDEFGHI");
            assertThat(order.isOver()).isFalse();
            assertThat(order.totalPaidTaxIncl()).isEqualByComparingTo("330");
        });
        assertThat(meters.get("conserje.pms.operations")
                        .tag("outcome", "ok")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aBareListIsHowQloAppsSaysNone() {
        assertThat(orders("orders-none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong-root",
                "object-instead-of-list",
                "row-without-fields",
                "row-in-another-shape",
                "malformed",
                "empty-200",
                "html-page",
                "fatal-error",
                "php-warning",
                "empty-500",
                "html-500",
                "redirect",
                "bad-request-of-a-proxy",
                "unknown-id"
            })
    void whatMeansNothingLeavesADoubt(String recording) {
        assertThatThrownBy(() -> orders(recording)).isInstanceOf(QloAppsFailure.InDoubt.class);
    }

    @ParameterizedTest
    @CsvSource({
        "no-room, NO_ROOM",
        "bad-days, BAD_DAYS",
        "days-reversed, BAD_DAYS",
        "bad-email, BAD_GUEST",
        "bad-phone, BAD_GUEST",
        "no-customer, BAD_GUEST",
        "bad-type, OTHER",
        "bad-currency, OTHER",
        "bad-service, OTHER",
        "translated, OTHER",
        "no-key, NOT_ALLOWED",
        "unknown-key, NOT_ALLOWED",
        "not-granted, NOT_ALLOWED",
        "method-not-granted, NOT_ALLOWED"
    })
    void aNoHasAMeaning(String recording, Meaning meaning) {
        assertThatThrownBy(() -> orders(recording))
                .isInstanceOfSatisfying(
                        QloAppsFailure.Refused.class,
                        refused -> assertThat(refused.meaning()).isEqualTo(meaning));
    }

    @Test
    void withoutAConnectionNothingWasSent() {
        assertNotSent(failing(new ConnectException("Connection refused")));
        assertNotSent(failing(new HttpConnectTimeoutException("HTTP connect timed out")));
        assertNotSent(failing(new ConnectTimeoutException("Connect timed out")));
        assertNotSent(failing(new ConnectionRequestTimeoutException("No connection is free")));
        assertNotSent(() -> {
            throw CallNotPermittedException.createCallNotPermittedException(CircuitBreaker.ofDefaults("qloapps"));
        });
    }

    @Test
    void aConnectionThatBreaksLaterLeavesADoubt() {
        assertInDoubt(failing(new HttpTimeoutException("request timed out")));
        assertInDoubt(failing(new SocketTimeoutException("Read timed out")));
        assertInDoubt(failing(new NoHttpResponseException("failed to respond")));
        assertInDoubt(failing(new SocketException("Connection reset")));
        assertInDoubt(failing(new IOException("HTTP/1.1 header parser received no bytes")));
    }

    private List<OrderRow> orders(String recording) {
        return calls.list("find", "orders", OrderRow.class, () -> Recording.of(recording));
    }

    private static Supplier<ResponseEntity<byte[]>> failing(IOException cause) {
        return () -> {
            throw new ResourceAccessException("I/O error", cause);
        };
    }

    private void assertNotSent(Supplier<ResponseEntity<byte[]>> call) {
        assertThatThrownBy(() -> calls.list("find", "orders", OrderRow.class, call))
                .isInstanceOf(QloAppsFailure.NotSent.class);
    }

    private void assertInDoubt(Supplier<ResponseEntity<byte[]>> call) {
        assertThatThrownBy(() -> calls.list("find", "orders", OrderRow.class, call))
                .isInstanceOf(QloAppsFailure.InDoubt.class);
    }
}
