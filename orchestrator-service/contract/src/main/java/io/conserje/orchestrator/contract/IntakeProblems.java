package io.conserje.orchestrator.contract;

/** Problem types of the intake. */
public final class IntakeProblems {

    /** 503: the store did not take the body in time; repeat later. */
    public static final String STORE_BUSY = "urn:problem:orchestrator:store-busy";

    private IntakeProblems() {}
}
