package io.conserje.audio.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Turns speech into text. */
@HttpExchange("/internal/transcriptions")
public interface TranscriptionApi {

    /** Transcribes, or says honestly why not; a transcript is never made up. */
    @PostExchange
    Transcription transcribe(@RequestBody @Valid TranscriptionRequest request);
}
