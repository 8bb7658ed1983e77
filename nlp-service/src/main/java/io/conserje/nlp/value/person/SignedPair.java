package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two who sign below what was said: "Could you keep our bags? Agnes and Rupert". */
final class SignedPair {

    private static final int LONGEST = 80;
    private static final Pattern PAIR =
            Pattern.compile("(?:[.!?…)\\n]|(?i:" + Words.everywhere("closing") + ")[,.!]?)\\s*"
                    + "(?<a>\\p{Lu}\\p{Ll}[\\p{L}'’-]*) (?:[ye&]|and|et) (?<b>\\p{Lu}\\p{Ll}[\\p{L}'’-]*)[.! ]*$");

    private final NameJudge judge;

    SignedPair(NameJudge judge) {
        this.judge = judge;
    }

    /** Both of them, where each may be somebody and one is called by a first name; else nobody. */
    List<Value> find(FoldedText text) {
        int length = text.original().length();
        Matcher pair = PAIR.matcher(text.original()).region(Math.max(0, length - LONGEST), length);
        if (!pair.find() || text.isTaken(pair.start("a"), pair.end("b"))) {
            return List.of();
        }
        boolean called = judge.isFirstName(text.folded().substring(pair.start("a"), pair.end("a")))
                || judge.isFirstName(text.folded().substring(pair.start("b"), pair.end("b")));
        return called
                        && judge.areNames(text, pair.start("a"), pair.end("a"))
                        && judge.areNames(text, pair.start("b"), pair.end("b"))
                ? List.of(
                        NameWords.named(text, pair.start("a"), pair.end("a")),
                        NameWords.named(text, pair.start("b"), pair.end("b")))
                : List.of();
    }
}
