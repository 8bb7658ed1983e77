package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.orchestrator.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What the version before stored goes on as if nothing had happened. */
class UnreadDeliveriesMigrationIntegrationTests {

    private static final int BEFORE = 15;
    private static final String STORED_BY_THE_VERSION_BEFORE =
            "insert into delivery (channel, app, correlation_id, body) "
                    + "values ('whatsapp', 'default', 'c', convert_to('598991|wamid.9|late', 'UTF8'))";

    private final TestDatabase database = TestDatabase.ofVersion(BEFORE);
    private final IntakeFixture intake = new IntakeFixture(database);
    private final ScriptedReadings readings = new ScriptedReadings();

    @BeforeEach
    void leave() {
        database.jdbc().sql("""
                        create table delivery_20261120 partition of delivery for values from ('2026-11-20 00:00Z') to
                        ('2026-11-21 00:00Z')""").update();
        database.jdbc().sql("""
                        insert into delivery (received_at, channel, app, correlation_id, body, done, attempts, retry_at)
                        select '2026-11-20 12:00Z'::timestamptz + d * interval '1 day', 'whatsapp', 'default', 'c',
                          convert_to('598991|wamid.' || d || done || '|hola', 'UTF8'), done, d,
                          case d when 2 then now() + interval '1 hour' end
                        from generate_series(0, 2) d, (values (true), (false)) v (done)""").update();
        database.migrate(BEFORE, Integer.MAX_VALUE);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasNotDoneIsUnreadWithItsTriesAndWhatWasIsNot() {
        assertThat(database.value("select count(*) from delivery")).isEqualTo("6");
        assertThat(database.value("""
                        select string_agg(concat_ws(' ', attempts, bytes = length(body), retry_at > now(),
                          u.received_at = d.received_at, convert_from(body, 'UTF8')), ', ' order by id)
                        from unread_delivery u join delivery d using (id)"""))
                .isEqualTo("0 t t 598991|wamid.0false|hola, 1 t t 598991|wamid.1false|hola,"
                        + " 2 t t t 598991|wamid.2false|hola");
    }

    @Test
    void itIsReadAndWhatWaitsWaitsOn() {
        intake.read(readings);
        assertThat(database.value("select string_agg(external_id, ' ' order by external_id) from inbox"))
                .isEqualTo("wamid.0false wamid.1false");
        database.timePasses();
        intake.read(readings);
        assertThat(database.value("select count(*) from inbox")).isEqualTo("3");
    }

    @Test
    void anInstanceOfTheVersionBeforeStoresNothingThatNobodyWouldRead() {
        assertThatThrownBy(
                        () -> database.jdbc().sql(STORED_BY_THE_VERSION_BEFORE).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        intake.arrives("598991|wamid.10|hola");
        intake.read(readings);
        assertThat(database.value("select count(*) from inbox where external_id = 'wamid.10'"))
                .isEqualTo("1");
    }
}
