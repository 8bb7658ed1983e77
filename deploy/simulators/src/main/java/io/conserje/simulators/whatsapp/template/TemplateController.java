package io.conserje.simulators.whatsapp.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /sim/whatsapp/templates}: lets a test be Meta and pause, reject or disable a template. */
@RestController
class TemplateController {
    private final TemplateShelf shelf;
    private final TemplateReview review;

    TemplateController(TemplateShelf shelf, TemplateReview review) {
        this.shelf = shelf;
        this.review = review;
    }

    @GetMapping("/sim/whatsapp/templates")
    Listed all() {
        return new Listed(shelf.all());
    }

    @PutMapping("/sim/whatsapp/templates/{name}/{language}")
    ResponseEntity<StoredTemplate> decide(
            @PathVariable String name, @PathVariable String language, @RequestBody Decision decision) {
        return ResponseEntity.of(shelf.find(name, language)
                .flatMap(known -> review.decide(
                        name,
                        language,
                        decision.status() == null ? known.status() : decision.status(),
                        decision.category() == null ? known.category() : decision.category(),
                        decision.reason() == null ? "NONE" : decision.reason())));
    }

    /** All of them. */
    record Listed(List<StoredTemplate> items) {}

    /** What Meta decides; null leaves it. */
    record Decision(
            @Nullable String status,
            @Nullable String category,
            @Nullable String reason) {}
}
