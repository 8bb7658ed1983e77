package io.conserje.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.local.compose.ComposeFile;
import io.conserje.local.jar.Jvm;
import io.conserje.local.setting.StartRefused;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlueprintTests {
    private static final Path ROOT = Path.of("..", "..");
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("POSTGRES_USER", "conserje"),
            Map.entry("POSTGRES_PASSWORD", "p"),
            Map.entry("POSTGRES_URL", "jdbc:postgresql://localhost:5433/conserje"),
            Map.entry("REDIS_URL", "redis://localhost:6380"),
            Map.entry("CONSERJE_ENCRYPTION_KEYS", "k:e"),
            Map.entry("CONSERJE_SERVICE_KEYS", "k:s"),
            Map.entry("CONSERJE_ADMIN_PASSWORD", "a"),
            Map.entry("WHATSAPP_APP_SECRETS", "s"),
            Map.entry("WHATSAPP_VERIFY_TOKEN", "v"),
            Map.entry("WHATSAPP_ACCESS_TOKEN", "t"),
            Map.entry("WHATSAPP_PHONE_NUMBER_ID", "1"),
            Map.entry("QLOAPPS_KEY", "q"));

    private final ComposeFile compose = ComposeFile.read(ROOT.resolve("docker-compose.yml"));

    @Test
    void everythingOfThePlatformIsStarted() {
        Blueprint blueprint = blueprint(Map.of());

        assertThat(blueprint.names())
                .containsExactlyInAnyOrder(
                        "gateway",
                        "orchestrator",
                        "nlp",
                        "pms-adapter",
                        "audio",
                        "messaging",
                        "postgres",
                        "redis",
                        "simulators");
        assertThat(blueprint.skipped()).containsExactly("prometheus");
    }

    @Test
    void outsideServersAreNotStarted() {
        Blueprint blueprint = blueprint(Map.of(
                "POSTGRES_URL",
                "jdbc:postgresql://db/c",
                "POSTGRES_USER",
                "u",
                "POSTGRES_PASSWORD",
                "p",
                "REDIS_URL",
                "redis://r"));

        assertThat(blueprint.names()).doesNotContain("postgres", "redis");
        assertThat(child(blueprint, "orchestrator").environment())
                .containsEntry("POSTGRES_URL", "jdbc:postgresql://db/c")
                .containsEntry("REDIS_URL", "redis://r");
    }

    @Test
    void anOutsidePostgresNeedsItsUser() {
        assertThatThrownBy(() -> blueprint(Map.of("POSTGRES_URL", "jdbc:postgresql://db/c")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("POSTGRES_USER");
    }

    @Test
    void neighboursAreFoundOnTheirLocalPorts() {
        Blueprint blueprint = blueprint(Map.of("NLP_PORT", "18082"));

        assertThat(child(blueprint, "orchestrator").environment())
                .containsEntry("NLP_URL", "http://127.0.0.1:18082")
                .containsEntry("POSTGRES_URL", "jdbc:postgresql://localhost:5433/conserje");
    }

    @Test
    void aServiceIsGivenOnlyTheSecretsThatConcernIt() {
        Blueprint blueprint = blueprint(Map.of());

        assertThat(child(blueprint, "nlp").environment())
                .containsKey("CONSERJE_SERVICE_KEYS")
                .doesNotContainKeys("POSTGRES_PASSWORD", "QLOAPPS_KEY", "WHATSAPP_ACCESS_TOKEN");
        assertThat(child(blueprint, "pms-adapter").environment())
                .containsEntry("QLOAPPS_URL", "http://localhost:8090/sim-vendors/qloapps")
                .containsEntry("QLOAPPS_KEY", "q");
    }

    @Test
    void theSimulatorsSendTheirWebhooksToTheGateway() {
        Blueprint blueprint = blueprint(Map.of("GATEWAY_PORT", "18080"));

        assertThat(child(blueprint, "simulators").environment())
                .containsEntry("CONSERJE_WEBHOOK_URL", "http://localhost:18080/webhooks/whatsapp")
                .containsEntry("WHATSAPP_APP_SECRETS", "s");
    }

    @Test
    void theEntranceAloneIsCompiledThoroughly() {
        Blueprint blueprint = blueprint(Map.of());

        assertThat(blueprint.children(blueprint.settings(KEPT)))
                .allSatisfy(child -> assertThat(child.jvm().compiler())
                        .isEqualTo(child.name().equals("gateway") ? Jvm.Compiler.THOROUGH : Jvm.Compiler.QUICK));
        assertThat(child(blueprint, "nlp").jvm().heapMegabytes()).isEqualTo(320);
        assertThat(child(blueprint, "messaging").jvm().heapMegabytes()).isEqualTo(384);
    }

    @Test
    void withoutASimulatedVendorThereAreNoSimulators() {
        Map<String, String> real = new HashMap<>(KEPT);
        real.putAll(Map.of("WHATSAPP_GRAPH_URL", "https://g", "QLOAPPS_URL", "https://q", "QLOAPPS_HOTEL_ID", "3"));

        assertThat(blueprint(real).names()).doesNotContain("simulators");
    }

    @Test
    void theBannerTellsTheFirstThingToTryAndThePasswordOnce() {
        Banner banner = new Banner(blueprint(Map.of()), Path.of("data"));

        assertThat(String.join("\n", banner.lines("s3cret")))
                .contains("http://localhost:8090/", "http://localhost:8080/docs", "admin / s3cret", "curl");
        assertThat(String.join("\n", banner.lines(null))).doesNotContain("administrator");
    }

    private Blueprint blueprint(Map<String, String> environment) {
        return new Blueprint(ROOT, compose, environment);
    }

    private static JavaChild child(Blueprint blueprint, String name) {
        List<JavaChild> children = blueprint.children(blueprint.settings(KEPT));
        return children.stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
