package io.conserje.pmsadapter.stay;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.contract.PmsProblems;
import org.springframework.http.HttpStatus;

/** What a caller of stays may have done wrong. */
final class StayProblems {

    private StayProblems() {}

    static ProblemException notFound() {
        return new ProblemException(
                HttpStatus.NOT_FOUND, PmsProblems.STAY_NOT_FOUND, "No such booking stands in the hotel's system.");
    }

    static ProblemException invalidPeriod() {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                PmsProblems.INVALID_PERIOD,
                "The days are reversed, or more than a year.");
    }
}
