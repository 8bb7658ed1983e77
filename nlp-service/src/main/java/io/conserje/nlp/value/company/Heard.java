package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.util.List;

/**
 * What a guest wrote, as firms are looked for in it.
 *
 * @param text the text, with what was read already
 * @param frame what was asked
 * @param persons who is named in full
 */
record Heard(FoldedText text, Frame frame, List<Value> persons) {

    /** Whether somebody's name is just this one: "The bill goes to Nora Field". */
    boolean isPerson(Stretch name) {
        return persons.stream().anyMatch(person -> person.start() == name.start() && person.end() == name.end());
    }

    /** Whether somebody's name begins where this one does. */
    boolean beginsPerson(Stretch name) {
        return persons.stream().anyMatch(person -> person.start() == name.start());
    }
}
