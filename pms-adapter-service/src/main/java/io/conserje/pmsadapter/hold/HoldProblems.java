package io.conserje.pmsadapter.hold;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.contract.PmsProblems;
import org.springframework.http.HttpStatus;

/** What a caller of holds may have done wrong. */
final class HoldProblems {

    private HoldProblems() {}

    static ProblemException notFound() {
        return new ProblemException(HttpStatus.NOT_FOUND, PmsProblems.HOLD_NOT_FOUND, "There never was such a hold.");
    }

    static ProblemException keyReused() {
        return new ProblemException(HttpStatus.CONFLICT, PmsProblems.KEY_REUSED, "This key was used for another hold.");
    }

    static ProblemException invalidDays() {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT, PmsProblems.INVALID_STAY, "The departure is not after the arrival.");
    }
}
