package io.conserje.orchestrator.dialogue;

import io.conserje.nlp.contract.Understanding;
import io.conserje.nlp.contract.UnderstandingRequest;
import java.util.List;

/**
 * Understands what guests write; what cannot be understood has no intent of ours. Throws what the transport throws when the neighbour
 * is away, and the turn is repeated.
 */
public interface Understandings {

    /** Understands one text. */
    Understanding understand(UnderstandingRequest request);

    /** Understands several in one question; in the same order. */
    List<Understanding> understandAll(List<UnderstandingRequest> requests);
}
