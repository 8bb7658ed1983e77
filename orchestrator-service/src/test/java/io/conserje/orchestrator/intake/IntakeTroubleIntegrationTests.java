package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When the way of webhooks is in trouble, and silence on it means nothing. */
class IntakeTroubleIntegrationTests extends IntakeOnPostgres {

    @Test
    void silenceMeansNothingWhileTheWayOfWebhooksIsInTrouble() {
        var trouble = new IntakeTrouble(database.jdbc());
        trouble.record();
        assertThat(trouble.workingSince()).isEmpty();
        database.jdbc()
                .sql("update intake_trouble set seen_at = now() - interval '1 minute'")
                .update();
        trouble.record();
        assertThat(trouble.workingSince()).isPresent();
        intake.arrives("status");
        database.jdbc()
                .sql("update unread_delivery set received_at = now() - interval '10 seconds'")
                .update();
        trouble.record();
        assertThat(trouble.workingSince()).isEmpty();
    }

    @Test
    void silenceMeansNothingWhileNoGatewayIsHeardOf() {
        var trouble = workingForAMinute();
        trouble.heard(false);
        trouble.record();
        assertThat(trouble.workingSince()).isPresent();
        database.jdbc()
                .sql("update intake_trouble set gateway_heard_at = now() - interval '7 seconds'")
                .update();
        trouble.record();
        assertThat(trouble.workingSince()).isEmpty();
    }

    @Test
    void silenceMeansNothingAfterAGatewayRefusedWebhooksAtItsDoor() {
        var trouble = workingForAMinute();
        trouble.heard(true);
        assertThat(trouble.workingSince()).isEmpty();
        trouble.heard(false);
        assertThat(trouble.workingSince()).isEmpty();
    }

    private IntakeTrouble workingForAMinute() {
        var trouble = new IntakeTrouble(database.jdbc());
        trouble.record();
        database.jdbc()
                .sql("update intake_trouble set seen_at = now() - interval '1 minute'")
                .update();
        return trouble;
    }
}
