package io.conserje.orchestrator.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** First messages of guests of whom nobody has heard. */
class NewGuestsIntegrationTests {

    private static final Duration SHORT = Duration.ofSeconds(30);
    private static final Identifier NUMBER = new Identifier(Identifier.WA_ID, "59899000001");
    private static final Identifier ID = new Identifier(Identifier.USER_ID, "UY.1");

    private final TestDatabase database = TestDatabase.fresh();
    private final GuestIdentifiers guests = new GuestsFixture(database).identifiers();

    private CompletableFuture<ConversationId> slower = new CompletableFuture<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewGuestHasAConversationWithALeaseAndEverythingThatIsKnown() {
        ConversationId opened = opens(sender(ID, NUMBER));
        assertThat(database.value("select id::text from conversation")).isEqualTo(opened.toString());
        assertThat(database.value("select guest_name || ' ' || user_id || ' ' || wa_id from conversation"))
                .isEqualTo("Ana UY.1 59899000001");
        assertThat(database.value("select tenant from conversation_lease")).isEqualTo("default");
        assertThat(database.value("select count(*) from guest_identifier")).isEqualTo("2");
        assertThat(opens(sender(ID))).isEqualTo(opened);
    }

    @Test
    void whoIsSlowerWithAFirstMessageWaitsAndJoinsTheOther() {
        ConversationId first = database.transactions().execute(status -> {
            ConversationId mine = guests.conversationOf(sender(NUMBER));
            slower = CompletableFuture.supplyAsync(() -> opens(sender(ID, NUMBER)));
            await().atMost(SHORT).until(() -> waiting() == 1);
            return mine;
        });
        assertThat(slower).succeedsWithin(SHORT).isEqualTo(first);
        assertThat(database.value("select count(*) from conversation")).isEqualTo("1");
        assertThat(database.value("select count(distinct conversation_id) || '/' || count(*) from guest_identifier"))
                .isEqualTo("1/2");
        assertThat(database.value("select user_id from conversation")).isEqualTo("UY.1");
    }

    @Test
    void nobodyIsOpenedForWhoIsKnownByNothing() {
        assertThatThrownBy(() -> opens(sender())).isInstanceOf(NoSuchElementException.class);
        assertThat(database.value("select count(*) from conversation")).isEqualTo("0");
    }

    private ConversationId opens(Sender sender) {
        return database.transactions().execute(status -> guests.conversationOf(sender));
    }

    private long waiting() {
        return database.jdbc().sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Long.class).single();
    }

    private static Sender sender(Identifier... identifiers) {
        return new Sender(
                new Line("default", "receiver"),
                "whatsapp",
                Instant.parse("2026-11-20T13:00:00Z"),
                List.of(identifiers),
                "Ana");
    }
}
