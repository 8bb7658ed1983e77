package io.conserje.simulators.qloapps.wire;

/** Ends a call early with the answer that QloApps gives for it. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    /** Refuses with that answer. */
    public Refused(Answer answer) {
        super("The call is refused", null, false, false);
        this.answer = answer;
    }

    /** The answer to send. */
    public Answer answer() {
        return answer;
    }
}
