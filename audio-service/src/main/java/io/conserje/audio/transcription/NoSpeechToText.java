package io.conserje.audio.transcription;

import io.conserje.audio.contract.TranscriptionRequest;

/** Says honestly that nobody can listen here, so that the guest is asked to write and staff are told. */
final class NoSpeechToText implements SpeechToText {
    @Override
    public String engine() {
        return "none";
    }

    @Override
    public Hearing hear(TranscriptionRequest recording) {
        return new Hearing.NotConfigured();
    }
}
