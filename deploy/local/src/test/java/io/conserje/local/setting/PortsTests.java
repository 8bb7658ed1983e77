package io.conserje.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTests {
    private static final Map<String, Integer> DEFAULTS = Map.of("gateway", 8080, "pms-adapter", 8083);

    @Test
    void aVariableWinsOverTheDefault() {
        Ports ports = Ports.of(DEFAULTS, Map.of("PMS_ADAPTER_PORT", "18083"));

        assertThat(ports.of("gateway")).isEqualTo(8080);
        assertThat(ports.of("pms-adapter")).isEqualTo(18083);
        assertThat(ports.variables())
                .containsOnly(Map.entry("GATEWAY_PORT", "8080"), Map.entry("PMS_ADAPTER_PORT", "18083"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1"})
    void whatIsNoPortIsRefusedByItsVariable(String value) {
        assertThatThrownBy(() -> Ports.of(DEFAULTS, Map.of("GATEWAY_PORT", value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("GATEWAY_PORT")
                .hasMessageContaining(value);
    }

    @Test
    void twoPartsWithTheSamePortAreRefused() {
        assertThatThrownBy(() -> Ports.of(DEFAULTS, Map.of("GATEWAY_PORT", "8083")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("GATEWAY_PORT")
                .hasMessageContaining("PMS_ADAPTER_PORT");
    }

    @Test
    void aTakenPortIsToldWithItsVariable() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.of(DEFAULTS, Map.of("PMS_ADAPTER_PORT", Integer.toString(taken.getLocalPort())));

            assertThatThrownBy(() -> ports.check(List.of("pms-adapter"), Duration.ZERO))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("PMS_ADAPTER_PORT");
        }
    }

    @Test
    void aFreePortIsFine() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Ports ports = Ports.of(DEFAULTS, Map.of("GATEWAY_PORT", Integer.toString(free)));

        assertThatCode(() -> ports.check(List.of("gateway"), Duration.ZERO)).doesNotThrowAnyException();
    }
}
