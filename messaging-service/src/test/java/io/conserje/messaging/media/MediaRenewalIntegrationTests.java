package io.conserje.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MediaRenewalIntegrationTests {
    /** Of the three letters, by sha256sum. */
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private JdbcClient jdbc;
    private MediaFixture media;

    @BeforeEach
    void database() throws IOException {
        TestDatabase.Tables tables = TestDatabase.tables();
        jdbc = tables.jdbc();
        var transactions = new TransactionTemplate(new JdbcTransactionManager(tables.dataSource()));
        media = new MediaFixture(jdbc, transactions, folder, new ScriptedSource());
        Files.createDirectories(folder.resolve("ba"));
    }

    @Test
    void whatLiesOpenIsSealedAndStaysReadable() throws IOException {
        Files.writeString(open(), "abc");
        used();
        media.renewal.pass();
        media.renewal.pass();
        assertThat(open()).doesNotExist();
        try (InputStream bytes = media.vault.read(SHA_OF_ABC)) {
            assertThat(bytes.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        }
        assertThat(count("sealed")).isEqualTo(1);
    }

    @Test
    void whatNoMessageNamesIsLeftAlone() throws IOException {
        Files.writeString(open(), "abc");
        media.renewal.pass();
        assertThat(open()).exists();
    }

    @Test
    void whatWasChangedIsCountedAndStopsNothing() throws IOException {
        Files.writeString(open(), "altered");
        used();
        media.renewal.pass();
        assertThat(open()).exists();
        assertThat(count("failed")).isEqualTo(1);
    }

    private Path open() {
        return folder.resolve("ba").resolve(SHA_OF_ABC);
    }

    private void used() {
        jdbc.sql("""
                insert into media (channel, receiver, media_id, tenant, message_id, kind, state, content)
                values ('whatsapp', '1', 'm1', 'default', 'wamid.1', 'image', 'stored', :content)""").param("content", SHA_OF_ABC).update();
    }

    private double count(String outcome) {
        return media.meters
                .counter("conserje.media.renewed", "outcome", outcome)
                .count();
    }
}
