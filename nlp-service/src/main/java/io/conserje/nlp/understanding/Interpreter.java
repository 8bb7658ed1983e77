package io.conserje.nlp.understanding;

import io.conserje.nlp.contract.Understanding;

/** Whoever understands texts; never fails, and says {@code out_of_scope} where it understands nothing. */
public interface Interpreter {

    /** What the text means. */
    Understanding interpret(Question question);
}
