package io.conserje.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.local.faults.verdict.Waiting;
import org.junit.jupiter.api.Test;

class IdlenessTests {
    @Test
    void theGaugesAreReadBesideTheirExplanations() {
        String metrics = """
                # HELP conserje_inbox_age_seconds
                # TYPE conserje_inbox_age_seconds gauge
                conserje_inbox_age_seconds{application="orchestrator"} 12.0
                conserje_outbox_age_seconds{application="orchestrator"} 0.0
                """;

        assertThat(Idleness.read(metrics)).isEqualTo(new Waiting(12, 0));
        assertThat(Idleness.read(metrics).isNothing()).isFalse();
    }

    @Test
    void gaugesThatAreNotThereAreNotNothing() {
        assertThat(Idleness.read("").isNothing()).isFalse();
    }
}
