package io.conserje.orchestrator.neighbour.nlp;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.UnderstandingApi;
import io.conserje.nlp.contract.UnderstandingRequest;
import io.conserje.orchestrator.dialogue.Understandings;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has texts understood by nlp. */
@Component
class NlpUnderstandings implements Understandings {

    private final UnderstandingApi nlp;

    NlpUnderstandings(UnderstandingApi nlp) {
        this.nlp = nlp;
    }

    @Override
    public Understanding understand(
            String text,
            LocalDateTime now,
            String timeZone,
            String region,
            @Nullable String language,
            List<String> expecting) {
        return nlp.understand(new UnderstandingRequest(text, now, timeZone, region, language, expecting));
    }
}
