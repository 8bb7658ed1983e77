package io.conserje.pmsadapter.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PmsCheckControllerTests {

    private static final Instant NOW = Instant.parse("2026-11-25T21:30:00Z");

    private final List<Finding> findings = List.of(
            Finding.ok("reachable", "Here."), Finding.fault("hotel", "None."), Finding.warning("clock", "Late."));
    private final PmsCheckController controller = new PmsCheckController(() -> findings, () -> NOW);

    @Test
    void theWorstFindingIsTheLevel() {
        PmsCheck check = as("pms:read", "default");

        assertThat(check).isEqualTo(new PmsCheck("default", Finding.Level.FAULT, NOW, findings));
        assertThat(PmsCheck.of("default", NOW, List.of()).level()).isEqualTo(Finding.Level.OK);
    }

    @Test
    void anotherTenantDoesNotExist() {
        assertThatThrownBy(() -> as("pms:read", "another"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.getStatusCode().value()).isEqualTo(404));
    }

    @Test
    void withoutThePermissionNothingIsLookedAt() {
        assertThatThrownBy(() -> as("bookings:read", "default"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.getStatusCode().value()).isEqualTo(403));
    }

    private PmsCheck as(String permission, String tenant) {
        return new CallContext("default", "7", "Ana", Set.of(permission)).call(() -> controller.check(tenant));
    }
}
