package io.conserje.nlp.suggestion;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers whoever types, staff through the gateway. */
@RestController
class SuggestionController {

    private final Suggester suggester;

    SuggestionController(Suggester suggester) {
        this.suggester = suggester;
    }

    @PostMapping("/api/v1/nlp/suggestions")
    Suggestions suggest(@Valid @RequestBody SuggestionRequest request) {
        return suggester.suggest(request);
    }
}
