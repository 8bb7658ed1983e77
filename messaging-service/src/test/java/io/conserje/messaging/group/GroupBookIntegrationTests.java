package io.conserje.messaging.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.page.PageQuery;
import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.Sealing;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.GroupMessage;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupBookIntegrationTests {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final PageQuery FIRST = PageQuery.of(null, null);
    private static final GroupName WEDDING = new GroupName("whatsapp", "100200300", "wedding");

    private final Sealing sealing =
            new Sealing(EncryptionKeys.parse("a:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="), new SecureRandom());
    private final JsonMapper json = new JsonMapper();
    private JdbcClient jdbc;
    private SimpleMeterRegistry meters;
    private GroupBook book;
    private GroupList list;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate group_message").update();
        meters = new SimpleMeterRegistry();
        book = new GroupBook(jdbc, sealing, json, meters, Duration.ofDays(30));
        list = new GroupList(jdbc, sealing, json);
    }

    @Test
    void whatIsSaidInGroupsIsShownByGroupTheNewestFirst() {
        read(
                said("wedding", "wamid.1", 0, "Hola"),
                said("tour", "wamid.2", 5, "Hi"),
                said("wedding", "wamid.3", 9, "Adiós"));
        assertThat(list.groups("default", FIRST).items())
                .containsExactly(
                        new GroupView("whatsapp", "100200300", "wedding", 2, NOON, NOON.plusSeconds(9)),
                        new GroupView("whatsapp", "100200300", "tour", 1, NOON.plusSeconds(5), NOON.plusSeconds(5)));
        assertThat(list.messages("default", WEDDING, FIRST).items())
                .extracting(GroupMessageView::text)
                .containsExactly("Adiós", "Hola");
        assertThat(list.messages("default", WEDDING, FIRST).items().getFirst().from())
                .containsExactly(new Identifier(Identifier.WA_ID, "59899000001"));
    }

    @Test
    void aRepeatedReadingKeepsAndCountsNothingTwice() {
        read(said("wedding", "wamid.1", 0, "Hola"));
        read(said("wedding", "wamid.1", 0, "Hola"), said("wedding", "wamid.1", 0, "Hola"));
        assertThat(list.messages("default", WEDDING, FIRST).total()).isEqualTo(1);
        assertThat(meters.counter("conserje.group.messages").count()).isEqualTo(1);
    }

    @Test
    void wordsAndNumbersLieSealed() {
        read(said("wedding", "wamid.1", 0, "Hola"));
        byte[] sealed =
                jdbc.sql("select sealed from group_message").query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Hola", "59899000001");
    }

    @Test
    void withoutItsKeyAMessageIsShownWithoutItsWords() {
        read(said("wedding", "wamid.1", 0, "Hola"));
        jdbc.sql("update group_message set sealed_with = 'gone'").update();
        assertThat(list.messages("default", WEDDING, FIRST).items())
                .containsExactly(new GroupMessageView("wamid.1", NOON, "text", List.of(), null, null));
    }

    @Test
    void anotherTenantSeesNothing() {
        read(said("wedding", "wamid.1", 0, "Hola"));
        assertThat(list.groups("other", FIRST).items()).isEmpty();
        assertThat(list.messages("other", WEDDING, FIRST).total()).isZero();
    }

    @Test
    void whatWasKeptLongEnoughIsForgotten() {
        read(said("wedding", "wamid.1", 0, "Hola"), said("wedding", "wamid.2", 1, "Adiós"));
        jdbc.sql("update group_message set kept_at = now() - interval '31 days' where external_id = 'wamid.1'")
                .update();
        book.forget();
        assertThat(list.messages("default", WEDDING, FIRST).items())
                .extracting(GroupMessageView::externalId)
                .containsExactly("wamid.2");
    }

    private void read(GroupMessage... messages) {
        book.read(List.of(new Content(List.of(), List.of(), List.of(), List.of(), List.of(messages), List.of())));
    }

    private static GroupMessage said(String group, String id, int seconds, String words) {
        return new GroupMessage(
                0,
                "default",
                "whatsapp",
                "100200300",
                group,
                id,
                NOON.plusSeconds(seconds),
                List.of(new Identifier(Identifier.WA_ID, "59899000001")),
                "Lucía",
                "text",
                words);
    }
}
