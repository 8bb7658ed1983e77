package io.conserje.nlp.contract;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Says a drafted answer more kindly where the house has a model; it has no effect and may be repeated. */
@HttpExchange("/internal/phrasings")
public interface PhrasingApi {

    /** The draft in other words, or the draft itself: never a figure, day, name or promise that is in neither. */
    @PostExchange
    Phrasing phrase(@Valid @RequestBody PhrasingRequest request);
}
