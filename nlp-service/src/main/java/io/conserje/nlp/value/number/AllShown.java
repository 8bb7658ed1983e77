package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;

/** "Las dos", "les deux": all of a short list that was shown, and none of them by its place. */
public final class AllShown {

    private final Pattern said;

    /** Knows the words of one language. */
    public AllShown(Words words) {
        this.said = words.pattern("\\W*(?:(?:{answer_yes})[,.]? +)?(?:(?:{answer_wish}) +)?(?:{all_shown}) "
                + "(?:[2-4]|{two_to_four})(?:,? (?:{please}))?[ .!]*");
    }

    /** Whether a folded text says that and nothing else. */
    public boolean is(String folded) {
        return said.matcher(folded).matches();
    }
}
