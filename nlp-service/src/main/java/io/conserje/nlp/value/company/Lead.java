package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.NameWord;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What may stand between words that lead up to a firm and its name: an article, and the kind of a house in small letters. */
final class Lead {

    private static final String KIND = "(?:" + Words.everywhere("house_small") + ") ";

    /** An article that may be of the name, and a kind: "The Harbour Boys", "the choir Les Voix". */
    static final String NAMED_ARTICLE_AND_KIND = "(?:(?<a>{article}|l') ?)?(?:(?<k>" + KIND + "))?(?=\\p{L})";

    /** An article that is of no name, and a kind. */
    static final String ARTICLE_AND_KIND = "(?:(?:{article}) |l')?(?<k>" + KIND + ")?";

    private Lead() {}

    /** The name behind it, or null. */
    static @Nullable Stretch name(Heard heard, Matcher lead, NameAt name) {
        FoldedText text = heard.text();
        Stretch found = name.at(heard, end(text, lead));
        return found == null ? null : found.ofKind(tellsKind(text, lead));
    }

    /** Where the name begins: "the choir Les Voix" behind its kind, "the Choir of Leeds" and "Los Cóndores" as a whole. */
    private static int end(FoldedText text, Matcher lead) {
        if (isUpper(text, lead, "a")) {
            return lead.start("a");
        }
        return isUpper(text, lead, "k") ? lead.start("k") : lead.end();
    }

    private static boolean tellsKind(FoldedText text, Matcher lead) {
        return isSaid(lead, "k") && !isUpper(text, lead, "k");
    }

    private static boolean isUpper(FoldedText text, Matcher lead, String group) {
        return isSaid(lead, group) && NameWord.isUpper(text, lead.start(group));
    }

    private static boolean isSaid(Matcher lead, String group) {
        return lead.namedGroups().containsKey(group) && lead.group(group) != null;
    }
}
