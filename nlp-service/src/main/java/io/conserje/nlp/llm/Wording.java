package io.conserje.nlp.llm;

import io.conserje.nlp.value.FoldedText;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text is made of, however it is dressed up: its signs, words, figures and addresses. */
final class Wording {

    /** Stars and lines that make letters bold or slanted may stand within a word. */
    private static final Pattern DRESS = Pattern.compile("[*_~`]");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
    private static final Pattern PART_OF_WORD = Pattern.compile("\\p{L}+");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:/ -]\\d+)*");
    private static final Pattern UNIT = Pattern.compile("\\d(\\p{L}+)|\\p{Sc}|[%‰°]");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<!\\S)\\S*(?:@|://)\\S*|www\\.\\S+|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}(?:/\\S*)?");
    private static final Pattern SIGNS_AROUND = Pattern.compile("^[(«\"“]+|[.,;:!?)»\"”]+$");
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?¡¿:\\n]\\s*|[-•–]\\s*|[\"“«(]\\s*)$");
    private static final int LAST_LATIN = 0x24f;

    /** What plain text is written with beside letters and figures. */
    private static final String PLAIN_SIGNS = " \n.,;:!?¡¿'’‘\"“”«»()-–—…/&%ºª°$€£\u00a0\u202f";

    private final String text;
    private final String folded;
    private final Set<String> words;

    /** The same text in whatever letters, widths and dress it was written. */
    Wording(String original) {
        this.text = DRESS.matcher(Normalizer.normalize(original, Normalizer.Form.NFKC))
                .replaceAll("");
        this.folded = FoldedText.of(text).folded();
        this.words = wordsOf(folded).collect(Collectors.toUnmodifiableSet());
    }

    String text() {
        return text;
    }

    /** Its folded words; those with an elision also in its parts ("l'hotel", "l", "hotel"). */
    Set<String> words() {
        return words;
    }

    /** Its folded words but those of these phrases. */
    Set<String> wordsBut(Pattern phrases) {
        return wordsOf(phrases.matcher(folded).replaceAll(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Its figures, each with all its parts. */
    Set<String> figures() {
        return found(FIGURE);
    }

    /** True where these figures stand as they are, and are no part of others. */
    boolean hasFigure(String figure) {
        return Pattern.compile("(?<!\\d)(?<!\\d[.,:/-])" + Pattern.quote(figure) + "(?![.,:/-]?\\d)")
                .matcher(text)
                .find();
    }

    /** What figures count, where that is glued to them or a sign of its own: "k", "h", "%", "€". */
    Set<String> units() {
        return UNIT.matcher(folded)
                .results()
                .map(unit -> unit.group(1) == null ? unit.group() : unit.group(1))
                .collect(Collectors.toSet());
    }

    /** Mail addresses, links and names of hosts. */
    Set<String> addresses() {
        return ADDRESS.matcher(text)
                .results()
                .map(address -> SIGNS_AROUND.matcher(address.group()).replaceAll(""))
                .collect(Collectors.toSet());
    }

    /** Words with a capital within a sentence, folded. */
    Set<String> capitals() {
        return capitals(false);
    }

    /** Words that begin a sentence with a capital, folded: any word may. */
    Set<String> openers() {
        return capitals(true);
    }

    /** Signs in a text as it was written that are none of plain text in a Latin alphabet. */
    static Set<Integer> oddSigns(String original) {
        return Normalizer.normalize(original, Normalizer.Form.NFC)
                .codePoints()
                .filter(sign -> !isPlain(sign))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isPlain(int sign) {
        return sign >= '0' && sign <= '9'
                || PLAIN_SIGNS.indexOf(sign) >= 0
                || Character.isLetter(sign) && sign <= LAST_LATIN;
    }

    private Set<String> capitals(boolean first) {
        Set<String> found = new HashSet<>();
        Matcher word = PART_OF_WORD.matcher(text);
        while (word.find()) {
            if (Character.isUpperCase(word.group().charAt(0))
                    && (first || word.group().length() > 1)
                    && startsSentence(word.start()) == first) {
                found.add(FoldedText.of(word.group()).folded());
            }
        }
        return found;
    }

    private boolean startsSentence(int at) {
        return SENTENCE_START.matcher(text.substring(0, at)).find();
    }

    private static Stream<String> wordsOf(String folded) {
        return WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .flatMap(word -> Stream.of(
                        word,
                        word.substring(word.indexOf('\'') + 1),
                        word.substring(0, Math.max(0, word.indexOf('\'')))))
                .filter(word -> !word.isEmpty());
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Words in their order, each once as it stands. */
    static List<String> inOrder(String folded) {
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }
}
