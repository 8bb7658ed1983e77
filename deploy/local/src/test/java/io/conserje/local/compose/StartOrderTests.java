package io.conserje.local.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.local.setting.StartRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartOrderTests {
    private final Map<String, List<String>> dependencies = new LinkedHashMap<>();

    @Test
    void whatDependsOnNothingStartsAtOnce() {
        dependencies.put("gateway", List.of());
        dependencies.put("nlp", List.of());

        assertThat(StartOrder.waves(dependencies)).containsExactly(List.of("gateway", "nlp"));
    }

    @Test
    void whatIsNotOursCountsAsRunning() {
        dependencies.put("gateway", List.of("postgres", "redis"));

        assertThat(StartOrder.waves(dependencies)).containsExactly(List.of("gateway"));
    }

    @Test
    void aChainTakesAWaveALink() {
        dependencies.put("gateway", List.of("orchestrator"));
        dependencies.put("orchestrator", List.of("nlp"));
        dependencies.put("nlp", List.of());
        dependencies.put("audio", List.of());

        assertThat(StartOrder.waves(dependencies))
                .containsExactly(List.of("nlp", "audio"), List.of("orchestrator"), List.of("gateway"));
    }

    @Test
    void aCircleIsRefused() {
        dependencies.put("gateway", List.of("orchestrator"));
        dependencies.put("orchestrator", List.of("gateway"));

        assertThatThrownBy(() -> StartOrder.waves(dependencies))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("circle");
    }
}
