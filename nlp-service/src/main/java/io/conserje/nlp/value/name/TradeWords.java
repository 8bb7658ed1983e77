package io.conserje.nlp.value.name;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells trades in names, in our four languages: "Sunway Travels", "Logística Norte", "Ashworth & Sons". */
public final class TradeWords {

    private static final Pattern NAMED = Pattern.compile(
            "(?:.*[ ’'])?(?:" + Words.everywhere("company_trade") + ")[.-]*(?: .*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PARTNERS = Pattern.compile(
            ".* (?:&|" + Words.everywhere("and") + ") (?:" + Words.everywhere("company_partners") + ")\\.?");

    /** Of a text in capitals nobody can tell the names. */
    private static final Pattern SHOUTED = Pattern.compile("\\P{Ll}+ \\P{Ll}+ \\P{Ll}+");

    private static final int FEWEST = 2;

    private TradeWords() {}

    /** True for two words or more of which one tells a trade. */
    public static boolean isFirm(String name) {
        return name.indexOf(' ') > 0
                && !SHOUTED.matcher(name).matches()
                && (NAMED.matcher(name).matches() || PARTNERS.matcher(name).matches() || isListed(name));
    }

    /** True for two words or more of which one is listed as said of firms alone: "Talleres Goikoa". */
    public static boolean isListed(String name) {
        List<String> words = of(name);
        return words.size() >= FEWEST && words.stream().anyMatch(Gazetteer.trades()::isSure);
    }

    /** True for a word that tells a trade: "Transportes". */
    public static boolean isTrade(String word) {
        return NAMED.matcher(word).matches()
                || Gazetteer.trades().isSure(FoldedText.of(word).folded());
    }

    /** The folded words of a name. */
    public static List<String> of(String name) {
        return Stream.of(FoldedText.of(name).folded().split("[ .,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
