package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.conserje.orchestrator.contract.IntakeBeat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

class IntakeBeatsTests {

    private final List<Boolean> told = new ArrayList<>();
    private boolean reachable = true;
    private IntakeOutcome outcome = new IntakeOutcome.Stored();
    private boolean room = true;
    private long turnedAway;
    private final WatchedIntake intake = new WatchedIntake(
            new Intake() {
                @Override
                public boolean hasRoom() {
                    return room;
                }

                @Override
                public IntakeOutcome store(String channel, String app, byte[] body) {
                    if (body.length == 0) {
                        throw new IllegalStateException("a bug");
                    }
                    return outcome;
                }
            },
            () -> turnedAway);
    private final IntakeBeats beats = new IntakeBeats(this::hears, intake);

    @Test
    void aStartIsTroubleAndWhatIsStoredIsNone() {
        beats.beat();
        arrives();
        beats.beat();

        assertThat(told).containsExactly(true, false);
    }

    @Test
    void aRefusedWebhookIsToldOnce() {
        beats.beat();
        outcome = new IntakeOutcome.Refused(Duration.ofSeconds(2));
        arrives();
        beats.beat();
        beats.beat();

        assertThat(told).containsExactly(true, true, false);
    }

    @Test
    void aConnectionThatWasTurnedAwayIsTroubleOnce() {
        beats.beat();
        turnedAway = 3;
        beats.beat();
        beats.beat();
        turnedAway++;
        beats.beat();

        assertThat(told).containsExactly(true, true, false, true);
    }

    @Test
    void aWebhookForWhichThereIsNoRoomIsTroubleAndOneForWhichThereIsIsNone() {
        beats.beat();
        assertThat(intake.hasRoom()).isTrue();
        beats.beat();
        room = false;
        assertThat(intake.hasRoom()).isFalse();
        beats.beat();

        assertThat(told).containsExactly(true, false, true);
    }

    @Test
    void aWebhookThatIsNotAnsweredForIsTroubleToo() {
        beats.beat();
        assertThatIllegalStateException().isThrownBy(() -> intake.store("whatsapp", "default", new byte[0]));
        beats.beat();

        assertThat(told).containsExactly(true, true);
    }

    @Test
    void troubleThatCouldNotBeToldIsToldWithTheNextBeat() {
        reachable = false;
        beats.beat();
        reachable = true;
        beats.beat();
        beats.beat();

        assertThat(told).containsExactly(true, false);
    }

    @Test
    void aMistakeOfOurOwnIsNotHiddenAndForgetsNothing() {
        var mistaken = new IntakeBeats(
                beat -> {
                    throw new IllegalStateException("a bug");
                },
                intake);
        assertThatIllegalStateException().isThrownBy(mistaken::beat);
        beats.beat();
        beats.beat();

        assertThat(told).containsExactly(true, false);
    }

    private void arrives() {
        assertThat(intake.store("whatsapp", "default", new byte[] {1})).isEqualTo(outcome);
    }

    private void hears(IntakeBeat beat) {
        if (!reachable) {
            throw new ResourceAccessException("gone");
        }
        told.add(beat.trouble());
    }
}
