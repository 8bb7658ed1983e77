package io.conserje.nlp.evaluation;

import io.conserje.nlp.contract.Understanding;
import java.util.Map;

/** Counts one thing over many sentences. */
interface Gauge {

    /** Takes what was understood of a sentence; one that does not tell about this thing is passed over. */
    void add(Sentence sentence, Understanding found);

    /** The figures by name, each between 0 and 1 and the better the higher, to be compared later. */
    Map<String, Double> figures();

    /** The same and more, to be read; empty when no sentence told. */
    String report();
}
