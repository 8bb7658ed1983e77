package io.conserje.nlp.mood;

import io.conserje.nlp.intent.Lexicon;
import io.conserje.nlp.intent.Meanings;
import io.conserje.nlp.learning.FeatureSink;
import io.conserje.nlp.learning.Hashes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells moods apart in a folded text: words 1 to 2 marked where negated, stems with gaps, letters within words, kinds
 * of word and of idiom, kinds that follow one another within a clause, and meanings 1 to 2, which all languages share.
 */
public final class MoodFeatures {

    /** What French ties to the next word: "l'accueil" says as much of a welcome as "accueil". */
    private static final String ELIDED = "(?<![\\p{L}'])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(?=\\p{L})";

    private static final Pattern TOKEN =
            Pattern.compile(ELIDED + "|[\\p{L}']+|[.!?;,]|[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]|[:;]-?[()]");
    private static final int MOST_TOKENS = 400;
    private static final int NEGATION_REACHES = 4;
    private static final int MOST_STEPS = 4;

    /** As many letters in a row tell a word's stem; fewer tell more of chance, and more than that is the word. */
    private static final int LETTERS = 5;

    private static final int STEM = 6;
    private static final int LONGEST_GAP = 2;
    private static final int LONGEST_IDIOM = 4;
    private static final String SIGNS = ".!?;,";
    private static final char LANGUAGE = ':';
    private static final String NOT = "n't";

    private final Lexicon words = Lexicon.read(MoodFeatures.class, "moods.txt");
    private final Meanings meanings;

    /** Features with these meanings. */
    public MoodFeatures(Meanings meanings) {
        this.meanings = meanings;
    }

    /** The feature hashes of a folded text without its meanings, which danger shares with what only asks about it. */
    public long[] of(String folded) {
        return Hashes.of(sink -> read(folded, "", sink));
    }

    /** The feature hashes of a folded text of a language. */
    public long[] of(String folded, String language) {
        return Hashes.of(sink -> {
            read(folded, language, sink);
            meanings(meanings.said(folded, language), sink);
        });
    }

    /** Reads a text from left to right; "never so good" denies nothing, it says how good. */
    private void read(String folded, String language, FeatureSink sink) {
        List<String> marked = new ArrayList<>();
        List<String> before = List.of();
        String said = "";
        int negatedFor = 0;
        boolean never = false;
        int balance = 0;
        Matcher matcher = TOKEN.matcher(folded.replace("œ", "oe"));
        for (int count = 0; count < MOST_TOKENS && matcher.find(); count++) {
            String token = matcher.group();
            Set<String> kinds = kindsOf(token, language);
            boolean end = SIGNS.contains(token);
            said = end ? "" : tail(said) + '_' + token;
            negatedFor = end || (never && kinds.contains("degree")) ? 0 : negatedFor - 1;
            String mark = negatedFor > 0 ? "!" : "";
            marked.add(mark + token);
            letters(mark, token, sink);
            balance += (negatedFor > 0 ? -1 : 1) * weight(kinds);
            balance += idioms(said, marked, language, sink);
            before = kinds(
                    before, kinds.stream().sorted().map(kind -> mark + kind).toList(), end, sink);
            if (kinds.contains("negator")) {
                negatedFor = NEGATION_REACHES;
                never = kinds.contains("never");
            }
        }
        for (int step = 1; step <= Math.min(MOST_STEPS, Math.abs(balance)); step++) {
            sink.add((balance > 0 ? "b+" : "b-") + step);
        }
        for (int i = 0; i < marked.size(); i++) {
            sink.add("1" + marked.get(i));
            sink.add("2" + (i == 0 ? "<" : marked.get(i - 1)) + ' ' + marked.get(i));
            gaps(marked, i, sink);
        }
    }

    /** The last words of a clause that an idiom may begin with, each behind a line. */
    private static String tail(String said) {
        int at = said.length();
        for (int words = 1; words < LONGEST_IDIOM && at > 0; words++) {
            at = said.lastIndexOf('_', at - 1);
        }
        return said.substring(Math.max(0, at));
    }

    /** Gives the kinds of the idioms that a clause has come to the end of, "_never_again", and returns what they weigh. */
    private int idioms(String said, List<String> marked, String language, FeatureSink sink) {
        int weight = 0;
        int first =
                marked.size() - (int) said.chars().filter(sign -> sign == '_').count();
        for (int at = said.indexOf('_'); at >= 0 && at < said.lastIndexOf('_'); at = said.indexOf('_', at + 1)) {
            Set<String> kinds = ofLanguage(words.conceptsOfEntry(said.substring(at)), language);
            boolean denied = marked.get(first++).startsWith("!");
            kinds.forEach(kind -> sink.add((denied ? "i!" : "i") + kind));
            weight += (denied ? -1 : 1) * weight(kinds);
        }
        return weight;
    }

    private static int weight(Set<String> kinds) {
        return kinds.contains("positive") ? 1 : kinds.contains("negative") ? -1 : 0;
    }

    private Set<String> kindsOf(String token, String language) {
        Set<String> kinds = ofLanguage(words.conceptsOf(token), language);
        if (token.endsWith(NOT)) {
            kinds.add("negator");
        }
        return kinds;
    }

    /** A kind that names a language is of that one: "no" denies, but not in Portuguese. Who knows no language takes all. */
    private static Set<String> ofLanguage(Set<String> listed, String language) {
        Set<String> kinds = new HashSet<>();
        for (String kind : listed) {
            int at = kind.indexOf(LANGUAGE);
            if (at < 0) {
                kinds.add(kind);
            } else if (language.isEmpty() || kind.substring(at + 1).equals(language)) {
                kinds.add(kind.substring(0, at));
            }
        }
        return kinds;
    }

    /** Stems of a clause with one or two words between them: "not ... clean", "could ... better". */
    private static void gaps(List<String> marked, int at, FeatureSink sink) {
        for (int gap = 0; gap <= LONGEST_GAP && at - gap >= 0 && !SIGNS.contains(marked.get(at - gap)); gap++) {
            int before = at - gap - 1;
            if (gap > 0 && before >= 0 && !SIGNS.contains(marked.get(before))) {
                sink.add("g" + stem(marked.get(before)) + ' ' + stem(marked.get(at)));
            }
        }
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** Gives the kinds of a word, by themselves and behind those before, and returns what the next word is behind. */
    private static List<String> kinds(List<String> before, List<String> own, boolean end, FeatureSink sink) {
        for (String kind : own) {
            sink.add("k" + kind);
            before.forEach(earlier -> sink.add("c" + earlier + ' ' + kind));
        }
        return end ? List.of() : own.isEmpty() ? before : own;
    }

    /** Every meaning, and every pair of neighbours. */
    private static void meanings(List<Set<String>> said, FeatureSink sink) {
        Set<String> before = Set.of();
        for (Set<String> meanings : said) {
            for (String meaning : meanings) {
                sink.add("m" + meaning);
                before.forEach(earlier -> sink.add("p" + earlier + ' ' + meaning));
            }
            before = meanings;
        }
    }

    private static void letters(String mark, String token, FeatureSink sink) {
        String padded = "<" + token + ">";
        for (int at = 0; at + LETTERS <= padded.length(); at++) {
            sink.add("l" + mark, padded, at, at + LETTERS);
        }
    }
}
