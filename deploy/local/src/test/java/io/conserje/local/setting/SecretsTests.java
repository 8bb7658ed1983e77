package io.conserje.local.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void inAFile() {
        file = folder.resolve("secrets.env");
    }

    @Test
    void everySecretIsMadeOnceAndThenKept() {
        Map<String, String> first = load(Map.of()).kept();
        Map<String, String> second = load(Map.of()).kept();

        assertThat(second).isEqualTo(first);
        assertThat(first)
                .containsKeys(
                        "POSTGRES_USER",
                        "POSTGRES_PASSWORD",
                        "CONSERJE_ENCRYPTION_KEYS",
                        "CONSERJE_SERVICE_KEYS",
                        "WHATSAPP_APP_SECRETS",
                        "WHATSAPP_VERIFY_TOKEN",
                        "WHATSAPP_ACCESS_TOKEN",
                        "WHATSAPP_PHONE_NUMBER_ID",
                        "QLOAPPS_KEY",
                        "CONSERJE_ADMIN_PASSWORD");
    }

    @Test
    void onlyTheOwnerMayReadThem() throws IOException {
        load(Map.of());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void keysHave32BytesAndTheKeyOfThePmsHas32Letters() {
        Map<String, String> kept = load(Map.of()).kept();

        assertThat(kept.get("QLOAPPS_KEY")).matches("[0-9A-F]{32}");
        for (String name : new String[] {"CONSERJE_ENCRYPTION_KEYS", "CONSERJE_SERVICE_KEYS"}) {
            String[] idAndKey = kept.get(name).split(":");
            assertThat(idAndKey[0]).isEqualTo("local");
            assertThat(Base64.getDecoder().decode(idAndKey[1])).hasSize(32);
        }
    }

    @Test
    void whatTheEnvironmentSaysIsNotGenerated() {
        assertThat(load(Map.of("QLOAPPS_KEY", "OUTSIDE")).kept()).doesNotContainKey("QLOAPPS_KEY");
    }

    @Test
    void aBlankVariableIsNone() {
        assertThat(load(Map.of("QLOAPPS_KEY", " ")).kept()).containsKey("QLOAPPS_KEY");
    }

    @Test
    void aKeyWithEqualsSignsSurvivesTheFile() throws IOException {
        Files.writeString(file, "CONSERJE_SERVICE_KEYS=a:AAAA==\n# a comment=1\n");

        assertThat(load(Map.of()).kept()).containsEntry("CONSERJE_SERVICE_KEYS", "a:AAAA==");
    }

    @Test
    void whatFollowsFromTheStartIsWrittenAnewEachTime() throws IOException {
        load(Map.of()).derive("POSTGRES_URL", "jdbc:postgresql://localhost:1/conserje");
        load(Map.of()).derive("POSTGRES_URL", "jdbc:postgresql://localhost:2/conserje");

        assertThat(Files.readAllLines(file))
                .contains("POSTGRES_URL=jdbc:postgresql://localhost:2/conserje")
                .doesNotHaveDuplicates();
    }

    private Secrets load(Map<String, String> environment) {
        return Secrets.load(file, environment, RandomGenerator.of("L64X128MixRandom"));
    }
}
