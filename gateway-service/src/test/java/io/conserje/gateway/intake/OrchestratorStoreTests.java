package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.conserje.defaults.context.CallContext;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.contract.IntakeApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class OrchestratorStoreTests {

    @Test
    void aNormalReturnIsStored() {
        assertThat(store(batch -> {})).isEqualTo(new IntakeOutcome.Stored());
    }

    @Test
    void theCallIsMadeForNoTenant() {
        var tenant = new AtomicReference<String>();

        store(batch -> tenant.set(CallContext.current().tenant()));

        assertThat(tenant).hasValue("-");
    }

    @Test
    void aBusyStoreSaysWhenToComeBack() {
        var headers = new HttpHeaders();
        headers.set("Retry-After", "9");

        assertThat(store(failing(busy(headers)))).isEqualTo(new IntakeOutcome.Refused(Duration.ofSeconds(9)));
    }

    @Test
    void aStoreThatSaysNoTimeOrNonsenseIsAskedAgainSoon() {
        var nonsense = new HttpHeaders();
        nonsense.set("Retry-After", "Fri, 20 Nov 2026 10:00:00 GMT");

        assertThat(store(failing(busy(new HttpHeaders())))).isEqualTo(new IntakeOutcome.Refused(Duration.ofSeconds(2)));
        assertThat(store(failing(busy(nonsense)))).isEqualTo(new IntakeOutcome.Refused(Duration.ofSeconds(2)));
    }

    @Test
    void aStoreThatCannotBeReachedRefuses() {
        assertThat(store(failing(new ResourceAccessException("gone", new IOException("gone")))))
                .isInstanceOf(IntakeOutcome.Refused.class);
    }

    @Test
    void aMistakeOfOurOwnIsNotHidden() {
        assertThatIllegalStateException().isThrownBy(() -> store(failing(new IllegalStateException("a bug"))));
    }

    private static IntakeOutcome store(IntakeApi orchestrator) {
        return new OrchestratorStore(orchestrator)
                .store(List.of(new Delivery("whatsapp", "default", "a-correlation", null, new byte[] {1})));
    }

    private static IntakeApi failing(RuntimeException failure) {
        return batch -> {
            throw failure;
        };
    }

    private static HttpServerErrorException busy(HttpHeaders headers) {
        return HttpServerErrorException.create(
                HttpStatus.SERVICE_UNAVAILABLE, "busy", headers, new byte[0], StandardCharsets.UTF_8);
    }
}
