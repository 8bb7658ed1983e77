package io.conserje.orchestrator.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.staff.Audit;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureIntegrationTests {

    private static final CallContext CARLA = new CallContext("default", "7", "Carla", Set.of("guests:write"));

    private final TestDatabase database = TestDatabase.fresh();
    private final ErasureWishes wishes = new ErasureWishes(database.jdbc(), database.json());
    private final Erasing erasing =
            new Erasing(wishes, new Audit(database.jdbc(), InstantSource.system()), database.transactions());
    private final ScriptedErasures messaging = new ScriptedErasures();
    private final ErasureWorker worker = new ErasureWorker(wishes, messaging, new SimpleMeterRegistry());
    private ConversationId guest;

    @BeforeEach
    void aGuestWithANumberAndAFormerOne() {
        guest = database.conversation();
        known("wa_id", "59899000001", guest);
        known("user_id", "UY.1", guest);
        database.jdbc()
                .sql("""
                        insert into former_identifier (tenant, receiver, kind, value, conversation_id, released_at)
                        values ('default', :receiver, 'wa_id', '59899000009', :guest, '2026-11-01T12:00:00Z')""")
                .param("receiver", TestDatabase.RECEIVER)
                .param("guest", guest.value())
                .update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void messagingIsAskedByAllThatTheGuestIsAndWasKnownByAndNothingStays() {
        erasing.eraseInGroups(CARLA, guest);
        worker.pass();
        assertThat(messaging.asked())
                .containsExactly("default user_id=UY.1 wa_id=59899000001 wa_id=59899000009<2026-11-01T12:00:00Z");
        assertThat(wishes.waiting()).isZero();
        assertThat(database.value("select concat_ws(' ', deed, staff_name, subject) from audit"))
                .isEqualTo("guest.erased_in_groups Carla " + guest.value());
    }

    @Test
    void whatIsNotConfirmedIsAskedForAgainUntilItIs() {
        messaging.isAway(2);
        erasing.eraseInGroups(CARLA, guest);
        worker.pass();
        worker.pass();
        assertThat(messaging.asked()).hasSize(1);
        for (int i = 0; i < 2; i++) {
            itIsTime();
            worker.pass();
        }
        assertThat(messaging.asked()).hasSize(3);
        assertThat(wishes.waiting()).isZero();
    }

    @Test
    void aCrashBetweenConfirmationAndNoteCostsOneMoreCall() {
        erasing.eraseInGroups(CARLA, guest);
        var dying = new ErasureWorker(
                wishes,
                authors -> {
                    messaging.erase(authors);
                    throw new IllegalStateException("killed");
                },
                new SimpleMeterRegistry());
        assertThatThrownBy(dying::pass).hasMessage("killed");
        assertThat(wishes.waiting()).isEqualTo(1);
        worker.pass();
        assertThat(messaging.asked()).hasSize(2);
        assertThat(wishes.waiting()).isZero();
    }

    @Test
    void theWishOutlivesWhatTheGuestWasKnownBy() {
        erasing.eraseInGroups(CARLA, guest);
        database.jdbc().sql("delete from guest_identifier").update();
        database.jdbc().sql("delete from former_identifier").update();
        worker.pass();
        assertThat(messaging.asked()).singleElement().asString().contains("59899000001");
    }

    @Test
    void aMergedConversationIsTheGuestThatItBecame() {
        ConversationId merged = database.conversation();
        database.jdbc()
                .sql("update conversation set merged_into = :guest where id = :id")
                .param("guest", guest.value())
                .param("id", merged.value())
                .update();
        erasing.eraseInGroups(CARLA, merged);
        worker.pass();
        assertThat(messaging.asked()).singleElement().asString().contains("59899000001");
    }

    @Test
    void anotherTenantsGuestIsNotThereAndNothingIsWrittenDown() {
        ConversationId other = database.conversation("other");
        for (ConversationId unknown : new ConversationId[] {other, new ConversationId(UUID.randomUUID())}) {
            assertThatThrownBy(() -> erasing.eraseInGroups(CARLA, unknown)).isInstanceOf(ProblemException.class);
        }
        assertThat(wishes.waiting()).isZero();
        assertThat(database.value("select count(*) from audit")).isEqualTo("0");
    }

    private void itIsTime() {
        database.jdbc().sql("update group_erasure set next_at = now()").update();
    }

    private void known(String kind, String value, ConversationId conversation) {
        database.jdbc()
                .sql("""
                        insert into guest_identifier (tenant, receiver, kind, value, conversation_id)
                        values ('default', :receiver, :kind, :value, :conversation)""")
                .param("receiver", TestDatabase.RECEIVER)
                .param("kind", kind)
                .param("value", value)
                .param("conversation", conversation.value())
                .update();
    }
}
