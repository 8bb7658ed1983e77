package io.conserje.nlp.value.contact;

/** What the lists of names say of one word by itself, in whatever case it is written. */
public final class ListedNames {

    private ListedNames() {}

    /** Whether somebody or some place is called so, and nothing else. */
    public static boolean isName(String folded) {
        return Gazetteer.firstNames().isSure(folded)
                || Gazetteer.surnames().isSure(folded)
                || Gazetteer.places().isSure(folded);
    }
}
