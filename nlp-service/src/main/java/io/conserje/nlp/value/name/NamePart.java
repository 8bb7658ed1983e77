package io.conserje.nlp.value.name;

import io.conserje.nlp.value.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that may be of a name: without elision ("d'Apolline") and genitive.
 *
 * @param start offset of its first letter
 * @param end offset behind its last one
 * @param folded the word without dots
 * @param upper whether it has a capital
 * @param particle whether it only joins names ("de", "van")
 */
public record NamePart(int start, int end, String folded, boolean upper, boolean particle) {

    private static final Pattern ELIDED = Pattern.compile("(?:[dlsjDLSJ]|[Qq]u)['’](?=\\p{Lu}\\p{L}{2})");
    private static final Pattern OWNED = Pattern.compile("'s?$");

    /** Behind these begins a sentence, whose first word has a capital whatever it is. */
    private static final String BEGINNING = ".!?\n:;¿¡\"“«(-–…";

    /** The words of a text, those together that have nothing but a blank between. */
    public static List<List<NamePart>> runs(FoldedText text) {
        List<List<NamePart>> runs = new ArrayList<>();
        List<NamePart> run = new ArrayList<>();
        Matcher word = NameWord.WRITTEN.matcher(text.original());
        int last = -2;
        while (word.find()) {
            NamePart part = part(text, word);
            if (part.start() - last != 1 || text.folded().charAt(last) != ' ') {
                run = new ArrayList<>();
                runs.add(run);
            }
            run.add(part);
            last = part.end();
        }
        return runs;
    }

    /** Whether it is the first word of a sentence. */
    public boolean beginsSentence(FoldedText text) {
        int before = start - 1;
        while (before >= 0 && text.original().charAt(before) == ' ') {
            before--;
        }
        return before < 0 || BEGINNING.indexOf(text.original().charAt(before)) >= 0;
    }

    private static NamePart part(FoldedText text, Matcher word) {
        String folded = text.folded().substring(word.start(), word.end());
        Matcher elided = ELIDED.matcher(text.original().substring(word.start(), word.end()));
        int start = elided.lookingAt() ? word.start() + elided.end() : word.start();
        Matcher owned = OWNED.matcher(folded);
        int end = owned.find() ? word.start() + owned.start() : word.end();
        String plain = text.folded().substring(start, Math.max(start, end)).replace(".", "");
        boolean upper = NameWord.isUpper(text, start);
        return new NamePart(start, end, plain, upper, NameWord.isParticle(plain));
    }
}
