package io.conserje.simulators.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class FaultsTests {
    private final Faults faults = new Faults();

    @Test
    void aFaultWithTimesEndsAfterSoManyCalls() {
        faults.set(new Fault(FaultTarget.QLOAPPS, FaultMode.ERROR, null, 2, null, 503));

        assertThat(faults.take(FaultTarget.QLOAPPS, "read").orElseThrow().codeOr(500))
                .isEqualTo(503);
        assertThat(faults.take(FaultTarget.QLOAPPS, "book")).isPresent();
        assertThat(faults.take(FaultTarget.QLOAPPS, "book")).isEmpty();
        assertThat(faults.active()).isEmpty();
    }

    @Test
    void aFaultWithoutTimesStaysUntilItIsCleared() {
        faults.set(Fault.of(FaultTarget.GRAPH, FaultMode.DOWN));
        faults.take(FaultTarget.GRAPH, "send");
        assertThat(faults.take(FaultTarget.GRAPH, "send")).isPresent();

        faults.set(Fault.of(FaultTarget.GRAPH, FaultMode.NONE));
        assertThat(faults.take(FaultTarget.GRAPH, "send")).isEmpty();
    }

    @Test
    void aFaultOfOneOperationLeavesTheOthersAlone() {
        faults.set(new Fault(FaultTarget.QLOAPPS, FaultMode.HTML, "cancel", 1, null, null));

        assertThat(faults.take(FaultTarget.QLOAPPS, "book")).isEmpty();
        assertThat(faults.take(FaultTarget.GRAPH, "cancel")).isEmpty();
        assertThat(faults.take(FaultTarget.QLOAPPS, "cancel")).isPresent();
    }

    @Test
    void aModeThatMeansNothingToTheCallIsNotCountedDown() {
        faults.set(new Fault(FaultTarget.QLOAPPS, FaultMode.SOLD_OUT, null, 1, null, null));

        assertThat(faults.take(FaultTarget.QLOAPPS, "read", EnumSet.of(FaultMode.DOWN)))
                .isEmpty();
        assertThat(faults.active()).hasSize(1);
    }

    @Test
    void anUnknownTargetOrModeIsRefusedWithTheAllowedOnes() {
        assertThatThrownBy(() -> new FaultOrder("fax", "down", null).toFault())
                .isInstanceOfSatisfying(
                        UnknownFault.class,
                        unknown ->
                                assertThat(unknown.allowed()).containsExactly("qloapps", "graph", "gmail", "webhook"));
        assertThatThrownBy(() -> new FaultOrder("graph", "sleepy", null).toFault())
                .isInstanceOfSatisfying(
                        UnknownFault.class,
                        unknown -> assertThat(unknown.allowed()).contains("timeout-after-commit", "none"));
    }
}
