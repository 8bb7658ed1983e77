package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.NameWord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names as firms write them: up to five words with a capital, and what joins them. */
final class Capitals {

    /** A capital and what may follow it in a word. */
    static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'’.-]{0,60}";

    /** What follows the first word. */
    static final String MORE = "(?<!\\p{Ll}{2}\\.) (?:(?:&|" + Words.everywhere("firm_joint") + ") |d['’])?" + WORD;

    private static final Pattern NAME = Pattern.compile("[\"'«“]?(?<n>" + WORD + "(?:" + MORE + "){0,4})");

    private static final Pattern ARTICLE =
            Pattern.compile("(?:" + Words.everywhere("sentence_article") + ") (?=\\p{L})");

    private Capitals() {}

    /** The name that begins here, in quotes or not, or null. */
    static @Nullable Stretch at(Heard heard, int from) {
        String said = heard.text().original();
        Matcher name = NAME.matcher(said).region(from, said.length());
        return name.lookingAt() ? new Stretch(heard, name.start("n"), name.end("n")) : null;
    }

    /** The same without signs and article, or null where a value was read in it. */
    static @Nullable Stretch bareAt(Heard heard, int from) {
        Stretch name = at(heard, from);
        Stretch bare = name == null ? null : bare(name);
        return bare == null || !bare.isFree() ? null : bare;
    }

    /** Each name of a text. */
    static Stream<Stretch> in(Heard heard) {
        return NAME.matcher(heard.text().original())
                .results()
                .map(name -> new Stretch(heard, name.start("n"), name.end("n")));
    }

    /** The name behind the article that begins a sentence, as far as it goes from there, or null. */
    static @Nullable Stretch behindArticle(Stretch name) {
        return at(name.heard(), withoutArticle(name).start());
    }

    /** The name without the article that begins a sentence: "A Construtora Pagani pagou". */
    static Stretch withoutArticle(Stretch name) {
        Matcher article = ARTICLE.matcher(name.text().folded()).region(name.start(), name.end());
        return article.lookingAt() && NameWord.isUpper(name.text(), article.end()) ? name.from(article.end()) : name;
    }

    /** The name without signs and article. */
    static Stretch bare(Stretch name) {
        return NameEnd.withoutSigns(withoutArticle(name));
    }
}
