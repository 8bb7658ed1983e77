package io.conserje.nlp.value.name;

import io.conserje.nlp.value.FoldedText;

/** What the lists of names say of words by themselves, in whatever case they are written. */
public final class ListedNames {

    private ListedNames() {}

    /** Whether somebody or some place is called so, and nothing else. */
    public static boolean isName(String folded) {
        return Gazetteer.firstNames().isSure(folded)
                || Gazetteer.surnames().isSure(folded)
                || Gazetteer.places().isSure(folded);
    }

    /** Whether a name begins with what is a first name and nothing else: "José" is surely one, whatever it sounds like. */
    public static boolean beginsWithFirstName(String name) {
        return Gazetteer.firstNames().isSure(FoldedText.of(name).folded().split(" ", 2)[0]);
    }
}
