package io.conserje.simulators.fault;

import java.util.List;

/** A fault was ordered that no simulator knows. */
class UnknownFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient List<String> allowed;

    UnknownFault(String field, List<String> allowed) {
        super("There is no such value of " + field);
        this.field = field;
        this.allowed = allowed;
    }

    String field() {
        return field;
    }

    List<String> allowed() {
        return allowed;
    }
}
