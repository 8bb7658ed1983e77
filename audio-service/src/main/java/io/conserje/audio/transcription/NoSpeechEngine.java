package io.conserje.audio.transcription;

/** A speech engine is configured that this version does not have; starting would promise what cannot be kept. */
final class NoSpeechEngine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSpeechEngine(String variable) {
        super(variable + " is set, but this version has no speech engine yet: unset it to start");
    }
}
