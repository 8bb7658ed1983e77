package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What cannot be read is set aside, holds nobody up, and is replayed or discarded by staff. */
class QuarantineIntegrationTests extends IntakeOnPostgres {

    private static final CallContext STAFF = new CallContext("default", "staff-1", "Carla", Set.of());

    @Test
    void anUnreadableElementIsQuarantinedAndTheOthersAreRead() {
        intake.arrives("598991|wamid.1|hola\njunk\n598991|wamid.2|adios");
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("2");
        assertThat(database.value("select reason || position from quarantine")).isEqualTo("malformed1");
    }

    @Test
    void aPoisonousDeliveryIsSetAsideAfterThreeTriesAndHoldsNobodyUp() {
        intake.arrives("598991|wamid.1|before");
        intake.arrives("poison");
        intake.arrives("598991|wamid.2|after");
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("2");
        for (int i = 0; i < 2; i++) {
            assertThat(database.value("select count(*) from quarantine")).isEqualTo("0");
            database.timePasses();
            reader.pass();
        }
        assertThat(database.value("select reason || position from quarantine")).isEqualTo("unreadable-1");
        assertThat(database.value("select count(*) from unread_delivery")).isEqualTo("0");
    }

    @Test
    void aMessageThatTheDatabaseCannotTakeIsSetAsideToo() {
        intake.arrives("598991|wamid.1|nul \u0000 byte");
        intake.arrives("598991|wamid.2|fine");
        for (int i = 0; i < 3; i++) {
            reader.pass();
            database.timePasses();
        }
        assertThat(database.value("select external_id from inbox")).isEqualTo("wamid.2");
        assertThat(database.value("select reason from quarantine")).isEqualTo("unreadable");
    }

    @Test
    void aReplayedDeliveryIsReadAgainAndWhatWasReadBeforeIsKnown() {
        intake.arrives("598991|wamid.1|hola\njunk\njunk");
        reader.pass();
        long id = Long.parseLong(database.value("select min(id) from quarantine"));
        QuarantineDesk desk = intake.desk();
        desk.replay(STAFF, id);
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("0");
        reader.pass();
        assertThat(database.value("select count(*) from inbox")).isEqualTo("1");
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("2");
        assertThatThrownBy(() -> desk.replay(STAFF, id)).isInstanceOf(ProblemException.class);
        assertThat(database.value("select count(*) from delivery")).isEqualTo("2");
        assertThat(database.value("select deed || subject || staff_name from audit"))
                .isEqualTo("quarantine.replayed" + id + "Carla");
    }

    @Test
    void anotherTenantsQuarantineIsOutOfReach() {
        intake.arrives("junk");
        reader.pass();
        long id = Long.parseLong(database.value("select id from quarantine"));
        var stranger = new CallContext("other", "staff-9", "Mallory", Set.of());
        assertThatThrownBy(() -> intake.desk().replay(stranger, id)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> intake.desk().discard(stranger, id, "mine now"))
                .isInstanceOf(ProblemException.class);
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("1");
        intake.desk().discard(STAFF, id, "spam");
        assertThat(database.value("select detail from audit")).isEqualTo("spam");
        assertThat(database.value("select count(*) from quarantine")).isEqualTo("0");
    }
}
