package io.conserje.local.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedAccountTests {
    private static final URI TOKENS = URI.create("http://localhost:18090/token");

    @TempDir
    private Path folder;

    @Test
    void theFileIsAServiceAccountsAndOnlyItsOwnersToRead() throws IOException {
        Path file = SimulatedAccount.in(folder, TOKENS);

        assertThat(Files.readString(file)).contains("service_account", "BEGIN PRIVATE KEY", TOKENS.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theKeyStaysUntilTokensAreToBeHadElsewhere() throws IOException {
        String first = Files.readString(SimulatedAccount.in(folder, TOKENS));

        assertThat(Files.readString(SimulatedAccount.in(folder, TOKENS))).isEqualTo(first);
        assertThat(Files.readString(SimulatedAccount.in(folder, URI.create("http://localhost:9/token"))))
                .isNotEqualTo(first);
    }
}
