package io.conserje.messaging.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.Sealing;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.GroupErasureRequest.Author;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.inbound.GroupMessage;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupErasureIntegrationTests {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Identifier LUCIA = new Identifier(Identifier.WA_ID, "59899000001");
    private static final Identifier HER_ID = new Identifier(Identifier.USER_ID, "UY.1");
    private static final Identifier BRUNO = new Identifier(Identifier.WA_ID, "59899000002");

    private final Sealing sealing =
            new Sealing(EncryptionKeys.parse("a:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="), new SecureRandom());
    private final JsonMapper json = new JsonMapper();
    private JdbcClient jdbc;
    private GroupBook book;
    private GroupErasure erasure;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
        book = new GroupBook(jdbc, sealing, json, new SimpleMeterRegistry(), Duration.ofDays(30));
        erasure = new GroupErasure(jdbc, sealing, json);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate group_message, erased_group_message").update();
    }

    @Test
    void whatSomebodySaidIsErasedByAnyOfTheirNamesAndWhatOthersSaidStays() {
        read(
                said("default", "wamid.1", 0, LUCIA),
                said("default", "wamid.2", 1, HER_ID),
                said("default", "wamid.3", 2, BRUNO),
                said("default", "wamid.4", 3));
        assertThat(erasure.erase("default", List.of(author(LUCIA), author(HER_ID))))
                .isEqualTo(2);
        assertThat(kept("default")).containsExactly("wamid.3", "wamid.4");
    }

    @Test
    void aRepeatedReadingBringsNothingBackAndWhatIsSaidAfterwardsIsKept() {
        read(said("default", "wamid.1", 0, LUCIA));
        erasure.erase("default", List.of(author(LUCIA)));
        read(said("default", "wamid.1", 0, LUCIA), said("default", "wamid.5", 9, LUCIA));
        assertThat(kept("default")).containsExactly("wamid.5");
        assertThat(jdbc.sql("select mark from erased_group_message")
                        .query((row, number) -> new String(row.getBytes(1)))
                        .single())
                .doesNotContain("wamid");
    }

    @Test
    void againChangesNothing() {
        read(said("default", "wamid.1", 0, LUCIA), said("default", "wamid.3", 2, BRUNO));
        erasure.erase("default", List.of(author(LUCIA)));
        assertThat(erasure.erase("default", List.of(author(LUCIA)))).isZero();
        assertThat(kept("default")).containsExactly("wamid.3");
    }

    @Test
    void whatWasSaidUnderANumberAfterItWasGivenUpIsSomebodyElses() {
        read(said("default", "wamid.1", 0, LUCIA), said("default", "wamid.2", 60, LUCIA));
        erasure.erase("default", List.of(new Author(LUCIA.kind(), LUCIA.value(), NOON.plusSeconds(30))));
        assertThat(kept("default")).containsExactly("wamid.2");
    }

    @Test
    void anotherTenantsGroupsAreNotTouched() {
        read(said("other", "wamid.1", 0, LUCIA));
        assertThat(erasure.erase("default", List.of(author(LUCIA)))).isZero();
        assertThat(kept("other")).containsExactly("wamid.1");
    }

    @Test
    void manyAreErasedAPortionAtATime() {
        GroupMessage[] many = IntStream.range(0, 1_101)
                .mapToObj(i -> said("default", "wamid." + i, i, i % 3 == 0 ? BRUNO : LUCIA))
                .toArray(GroupMessage[]::new);
        read(many);
        assertThat(erasure.erase("default", List.of(author(LUCIA)))).isEqualTo(734);
        assertThat(kept("default")).hasSize(367);
    }

    @Test
    void whatNobodyCanOpenAnyMoreStopsNothing() {
        read(said("default", "wamid.1", 0, LUCIA), said("default", "wamid.2", 1, LUCIA));
        jdbc.sql("update group_message set sealed_with = 'gone' where external_id = 'wamid.1'")
                .update();
        assertThat(erasure.erase("default", List.of(author(LUCIA)))).isEqualTo(1);
        assertThat(kept("default")).containsExactly("wamid.1");
    }

    private List<String> kept(String tenant) {
        return jdbc.sql("select external_id from group_message where tenant = :tenant order by at")
                .param("tenant", tenant)
                .query(String.class)
                .list();
    }

    private void read(GroupMessage... messages) {
        book.read(List.of(new Content(List.of(), List.of(), List.of(), List.of(), List.of(messages), List.of())));
    }

    private static Author author(Identifier identifier) {
        return new Author(identifier.kind(), identifier.value(), null);
    }

    private static GroupMessage said(String tenant, String id, int seconds, Identifier... from) {
        return new GroupMessage(
                0,
                tenant,
                "whatsapp",
                "100200300",
                "wedding",
                id,
                NOON.plusSeconds(seconds),
                List.of(from),
                "Somebody",
                "text",
                "words");
    }
}
