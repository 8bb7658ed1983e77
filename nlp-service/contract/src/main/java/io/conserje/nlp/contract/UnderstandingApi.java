package io.conserje.nlp.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Turns a guest's words into language, intents, values and mood; it has no effect and may be repeated. */
@HttpExchange("/internal/understandings")
public interface UnderstandingApi {

    /** Understands one text; a text that means nothing to a hotel answers {@code out_of_scope}, never an error. */
    @PostExchange
    Understanding understand(@Valid @RequestBody UnderstandingRequest request);

    /** Understands up to 1,000 texts, each by itself, and answers in the same order. */
    @PostExchange("/batch")
    UnderstandingBatchResponse understandAll(@Valid @RequestBody UnderstandingBatchRequest request);
}
