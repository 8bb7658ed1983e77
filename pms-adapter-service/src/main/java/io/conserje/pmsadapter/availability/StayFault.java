package io.conserje.pmsadapter.availability;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.contract.PmsProblems;
import org.springframework.http.HttpStatus;

/** Why a stay cannot be had whatever is free. */
public enum StayFault {
    IN_THE_PAST(PmsProblems.STAY_IN_THE_PAST, "The arrival lies in the past."),
    INVALID(PmsProblems.INVALID_STAY, "The departure is not after the arrival, or the stay is too long."),
    BEYOND_HORIZON(PmsProblems.BEYOND_HORIZON, "The hotel does not sell these days yet."),
    TOO_SOON(PmsProblems.TOO_SOON, "The hotel takes no booking so shortly before an arrival."),
    PARTY_TOO_LARGE(PmsProblems.PARTY_TOO_LARGE, "No room of the house holds so many people.");

    private final String type;
    private final String detail;

    StayFault(String type, String detail) {
        this.type = type;
        this.detail = detail;
    }

    ProblemException problem() {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, type, detail);
    }
}
