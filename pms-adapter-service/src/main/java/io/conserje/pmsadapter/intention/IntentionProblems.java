package io.conserje.pmsadapter.intention;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.contract.PmsProblems;
import org.springframework.http.HttpStatus;

/** What a caller may have done wrong with a key. */
final class IntentionProblems {

    private IntentionProblems() {}

    static ProblemException staleFence() {
        return new ProblemException(
                HttpStatus.CONFLICT, PmsProblems.STALE_FENCE, "A later holder of the conversation has asked already.");
    }

    static ProblemException keyReused() {
        return new ProblemException(
                HttpStatus.CONFLICT, PmsProblems.KEY_REUSED, "This key was used for something else.");
    }
}
