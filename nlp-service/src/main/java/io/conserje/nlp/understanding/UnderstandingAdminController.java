package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.UnderstandingBatchRequest;
import io.conserje.nlp.contract.UnderstandingBatchResponse;
import io.conserje.nlp.contract.UnderstandingRequest;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the staff, through the gateway, with the same shape. */
@RestController
@RequestMapping("/api/v1/nlp/understandings")
class UnderstandingAdminController {

    private final UnderstandingController understandings;

    UnderstandingAdminController(UnderstandingController understandings) {
        this.understandings = understandings;
    }

    @PostMapping
    Understanding understand(@Valid @RequestBody UnderstandingRequest request) {
        return understandings.understand(request);
    }

    @PostMapping("/batch")
    UnderstandingBatchResponse understandAll(@Valid @RequestBody UnderstandingBatchRequest request) {
        return understandings.understandAll(request);
    }
}
