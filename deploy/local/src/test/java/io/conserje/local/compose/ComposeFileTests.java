package io.conserje.local.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.conserje.local.setting.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeFileTests {
    private static final Path ROOT = Path.of("..", "..");

    private final ComposeFile real = ComposeFile.read(ROOT.resolve("docker-compose.yml"));

    @Test
    void everyServiceOfTheReactorIsInTheRealFile() throws IOException {
        List<String> reactor = Pattern.compile("<module>([a-z-]+-service)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(real.built()).extracting(ComposeService::module).containsExactlyInAnyOrderElementsOf(reactor);
    }

    @Test
    void theRealFileGivesEveryServiceItsFixedPort() {
        assertThat(real.built())
                .extracting(ComposeService::name, service -> service.ports().getFirst())
                .containsExactlyInAnyOrder(
                        tuple("gateway", 8080),
                        tuple("orchestrator", 8081),
                        tuple("nlp", 8082),
                        tuple("pms-adapter", 8083),
                        tuple("audio", 8084),
                        tuple("messaging", 8085));
    }

    @Test
    void everyServiceOfTheRealFileKnowsItsNeighbours() {
        assertThat(real.built())
                .allSatisfy(service -> assertThat(service.environment())
                        .containsEntry("PMS_ADAPTER_URL", "http://pms-adapter:8083")
                        .containsEntry("ORCHESTRATOR_URL", "http://orchestrator:8081"));
    }

    @Test
    void noSecretOfTheRealFileHasADefault() {
        assertThat(real.built())
                .flatExtracting(service -> service.environment().entrySet())
                .filteredOn(entry ->
                        entry.getKey().matches(".*(KEY|KEYS|SECRETS|PASSWORD|TOKEN)") && entry.getValue() != null)
                .allSatisfy(entry -> assertThat(entry.getValue()).startsWith("${" + entry.getKey() + ":?"));
    }

    @Test
    void onlyTheGatewayOfTheServicesIsPublished() throws IOException {
        String text = Files.readString(ROOT.resolve("docker-compose.yml"));

        assertThat(text.split("\n    ports:\n")).hasSize(3);
        assertThat(text).contains("${GATEWAY_PORT:-8080}:8080").contains("127.0.0.1:9090:9090");
    }

    @Test
    void everyVariableThatAServiceReadsReachesItsContainer() throws IOException {
        Pattern variable = Pattern.compile("\\$\\{([A-Z][A-Z_]+)[:}]");
        for (ComposeService service : real.built()) {
            Path settings = ROOT.resolve(service.module()).resolve("src/main/resources/application.yml");
            if (Files.exists(settings)) {
                assertThat(variable.matcher(Files.readString(settings))
                                .results()
                                .map(match -> match.group(1)))
                        .filteredOn(name -> !name.endsWith("_PORT") && !name.startsWith("CONSERJE_CLOCK"))
                        .as("variables of %s that its environment in docker-compose.yml lacks", settings)
                        .allSatisfy(name -> assertThat(service.environment()).containsKey(name));
            }
        }
    }

    @Test
    void backendsAreFoundByTheirImages() {
        assertThat(real.running("postgres")).isPresent();
        assertThat(real.running("redis")).isPresent();
        assertThat(real.running("prom/prometheus")).isPresent();
        assertThat(real.running("mongo")).isEmpty();
    }

    @Test
    void dependenciesAreReadInBothForms(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("docker-compose.yml"), """
                services:
                  a: {image: "x:1", depends_on: [b]}
                  b: {image: "x:1", depends_on: {c: {condition: service_healthy}}, ports: ["127.0.0.1:9:90"]}
                  c: {image: "x:1", environment: {GIVEN: 1, HANDED: }}
                """);

        List<ComposeService> services = ComposeFile.read(file).services();

        assertThat(services)
                .extracting(ComposeService::dependsOn)
                .containsExactly(List.of("b"), List.of("c"), List.of());
        assertThat(services.get(1).ports()).containsExactly(90);
        assertThat(services.get(2).environment()).containsEntry("GIVEN", "1").containsEntry("HANDED", null);
    }

    @Test
    void aMissingFileIsOneLine(@TempDir Path folder) {
        assertThatThrownBy(() -> ComposeFile.read(folder.resolve("none.yml")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("none.yml");
    }

    @Test
    void whatWorksStepsBackBehindWhatStores() {
        ComposeFile file = real;

        assertThat(file.built().stream().filter(service -> service.niceness() == 0))
                .extracting(ComposeService::name)
                .containsExactlyInAnyOrder("gateway", "orchestrator");
        assertThat(file.built().stream().filter(service -> service.niceness() == 6))
                .extracting(ComposeService::name)
                .containsExactlyInAnyOrder("nlp", "pms-adapter", "audio", "messaging");
    }
}
