package io.conserje.orchestrator;

import io.conserje.orchestrator.booking.Reservations;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.erasure.ScriptedErasures;
import io.conserje.orchestrator.intake.LostFiles;
import io.conserje.orchestrator.intake.Readings;
import io.conserje.orchestrator.intake.ScriptedLostFiles;
import io.conserje.orchestrator.intake.ScriptedReadings;
import io.conserje.orchestrator.outbox.Channels;
import io.conserje.orchestrator.outbox.RecordingChannels;
import io.conserje.orchestrator.turn.Dialogue;
import io.conserje.orchestrator.turn.Presence;
import io.conserje.orchestrator.turn.ScriptedDialogue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole engine with neighbours of our own making. */
@TestConfiguration(proxyBeanMethods = false)
class EngineTestApplication {

    @Bean
    @Primary
    Dialogue scriptedDialogue() {
        return new ScriptedDialogue();
    }

    @Bean
    @Primary
    Reservations scriptedReservations() {
        return new ScriptedReservations();
    }

    @Bean
    @Primary
    Channels recordingChannels() {
        return new RecordingChannels();
    }

    @Bean
    @Primary
    Readings scriptedReadings() {
        return new ScriptedReadings();
    }

    @Bean
    @Primary
    LostFiles noLostFiles() {
        return new ScriptedLostFiles();
    }

    @Bean
    @Primary
    ScriptedErasures scriptedErasures() {
        return new ScriptedErasures();
    }

    @Bean
    @Primary
    Presence noPresence() {
        return (channel, receiver, externalId, answering) -> {};
    }
}
