package io.conserje.nlp.value.name;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words by which a company is known in its name, in our four languages: "Sunway Travels", "Logística Norte". */
public final class CompanyWords {

    /** A capital and what may follow it in a company's name. */
    public static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'’.-]{0,60}";

    /** What joins two words of a name. */
    static final String JOINT = "(?:(?:&|" + Words.everywhere("firm_joint") + ") |d['’])?";

    /** What follows the first word. */
    public static final String MORE = "(?<!\\p{Ll}{2}\\.) " + JOINT + WORD;

    /** A name as it is written. */
    public static final Pattern CAPITALS = Pattern.compile("[\"'«“]?(?<n>" + WORD + "(?:" + MORE + "){0,4})");

    private static final Pattern NAMED = Pattern.compile(
            "(?:.*[ ’'])?(?:" + Words.everywhere("company_trade") + ")[.-]*(?: .*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of a text in capitals nobody can tell the names. */
    private static final Pattern SHOUTED = Pattern.compile("\\P{Ll}+ \\P{Ll}+ \\P{Ll}+");

    /** Houses that are billed, and that people only ask the way to as well. */
    private static final Pattern INSTITUTION =
            Pattern.compile("(?<!\\p{L})(?:" + Words.everywhere("company_house") + ")(?!\\p{L})");

    private static final Pattern PARTNERS = Pattern.compile(
            ".* (?:&|" + Words.everywhere("and") + ") (?:" + Words.everywhere("company_partners") + ")\\.?");

    /** What one word is put together of that only a firm is called by: "Serviagro", "Petrosur". */
    private static final Pattern SHAPED = Pattern.compile("(?:" + Words.everywhere("firm_shape") + ")");

    private static final Pattern ARTICLE =
            Pattern.compile("(?:" + Words.everywhere("sentence_article") + ") (?=\\p{L})");

    private CompanyWords() {}

    /** "A Construtora Pagani pagou": where the name begins behind the article that begins a sentence, if one does. */
    public static int behindArticle(FoldedText text, int start, int end) {
        Matcher article = ARTICLE.matcher(text.folded()).region(start, end);
        return article.lookingAt() && NameWord.isUpper(text, article.end()) ? article.end() : start;
    }

    /** True where the first word is put together as firms are called. */
    public static boolean isShaped(String name) {
        return SHAPED.matcher(FoldedText.of(name).folded().split(" ", 2)[0].replaceAll("[.'-]+$", ""))
                .matches();
    }

    /** True for two words or more of which one tells a trade. */
    public static boolean isCompany(String name) {
        return name.indexOf(' ') > 0
                && !SHOUTED.matcher(name).matches()
                && (NAMED.matcher(name).matches() || PARTNERS.matcher(name).matches() || FirmWords.hasTrade(name));
    }

    /** True for a word that tells a trade: "Transportes". */
    public static boolean isTrade(String word) {
        return NAMED.matcher(word).matches()
                || Gazetteer.trades().isSure(FoldedText.of(word).folded());
    }

    /** True for two words or more of which one tells a house that may be billed: "Brennan Dental Clinic". */
    public static boolean isInstitution(String name) {
        return name.indexOf(' ') > 0 && (namesInstitution(name) || isCompany(name));
    }

    /** True where such a house is named at all. */
    public static boolean namesInstitution(String text) {
        return INSTITUTION.matcher(text).find();
    }
}
