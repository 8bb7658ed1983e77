package io.conserje.pmsadapter.change;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.contract.PmsProblems;
import org.springframework.http.HttpStatus;

/** What a caller of changes may have done wrong. */
final class ChangeProblems {

    private ChangeProblems() {}

    static ProblemException notFound() {
        return new ProblemException(
                HttpStatus.NOT_FOUND, PmsProblems.CHANGE_NOT_FOUND, "No change with this key was ever asked for.");
    }
}
