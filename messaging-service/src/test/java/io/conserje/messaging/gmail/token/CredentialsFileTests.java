package io.conserje.messaging.gmail.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.messaging.gmail.GmailFixture;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CredentialsFileTests {
    @TempDir
    private Path folder;

    @Test
    void aServiceAccountIsRead() {
        URI tokens = URI.create("http://localhost:1/token");
        Credentials read = new CredentialsFile(new JsonMapper()).read(GmailFixture.file(tokens));
        assertThat(read).isEqualTo(GmailFixture.account(tokens));
        assertThat(read.toString()).isEqualTo("ServiceAccount[***]");
    }

    @Test
    void aRefreshTokenIsReadAndAsksGoogleUnlessToldOtherwise() throws IOException {
        Credentials read = read(
                "{\"type\":\"authorized_user\",\"client_id\":\"c\",\"client_secret\":\"s\",\"refresh_token\":\"r\"}");
        assertThat(read)
                .isEqualTo(
                        new Credentials.RefreshToken("c", "s", "r", URI.create("https://oauth2.googleapis.com/token")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "{}",
                "{\"type\":\"installed\"}",
                "{\"type\":\"authorized_user\",\"client_id\":\"secret\"}",
                "{\"type\":\"service_account\",\"client_email\":\"secret\",\"private_key_id\":\"k\",\"private_key\":\"secret\"}"
            })
    void whatIsNoneIsRefusedWithoutTellingWhatItSays(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("GMAIL_CREDENTIALS: ")
                .hasMessageNotContaining("secret ")
                .hasNoCause();
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> new CredentialsFile(new JsonMapper()).read(folder.resolve("none")))
                .hasMessageContaining("cannot be read");
    }

    private Credentials read(String content) throws IOException {
        return new CredentialsFile(new JsonMapper()).read(Files.writeString(folder.resolve("c.json"), content));
    }
}
