package io.conserje.orchestrator.neighbour.nlp;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.UnderstandingApi;
import io.conserje.nlp.contract.UnderstandingBatchRequest;
import io.conserje.nlp.contract.UnderstandingRequest;
import io.conserje.orchestrator.dialogue.Understandings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has texts understood by nlp. */
@Component
class NlpUnderstandings implements Understandings {

    private final UnderstandingApi nlp;

    NlpUnderstandings(UnderstandingApi nlp) {
        this.nlp = nlp;
    }

    @Override
    public Understanding understand(UnderstandingRequest request) {
        return nlp.understand(request);
    }

    @Override
    public List<Understanding> understandAll(List<UnderstandingRequest> requests) {
        return nlp.understandAll(new UnderstandingBatchRequest(requests)).items();
    }
}
