package io.conserje.gateway.intake;

/** Where verified webhook bodies are stored before anybody answers the channel. */
public interface Intake {

    /**
     * Whether a body that comes now would be stored in time. Asked before anything of it is read; without room its channel is told at once
     * to come again, which costs next to nothing.
     */
    boolean hasRoom();

    /**
     * Stores one body as it came. {@link IntakeOutcome.Stored} is said only after the store has committed it; every
     * failure, known or not, is {@link IntakeOutcome.Refused}, and the channel has to repeat.
     *
     * @param channel {@code whatsapp} or {@code gmail}
     * @param app the app whose secret signed the body
     * @param body the raw bytes
     */
    IntakeOutcome store(String channel, String app, byte[] body);
}
