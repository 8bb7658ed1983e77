package io.conserje.nlp.value.name;

import io.conserje.nlp.value.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** What the lists of first names and surnames tell of words that stand together; what a language says in ordinary talk tells nothing. */
public final class KnownNames {

    /** Surnames of which no list has all: "O'Rourke", "McAllister", "MacKinnon". */
    private static final Pattern CLAN =
            Pattern.compile("o'\\p{L}{4,}|mc\\p{L}{3,}|mac[bdgklmnpst]\\p{L}{4,}|n'[gd]\\p{L}{3,}");

    private static final int MOST = 5;
    private static final int SHORTEST = 4;

    private final Vocabulary vocabulary;

    /** Beside what a language says in ordinary talk. */
    public KnownNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether it may be a first name beside a sure surname: "Rosa", "Will". */
    public boolean mayBeFirst(String word) {
        return Gazetteer.firstNames().has(head(word));
    }

    /** Whether it may be a surname beside a sure first name: "Blanco", "Young". */
    public boolean mayBeFamily(String word) {
        return Gazetteer.surnames().has(word)
                || CLAN.matcher(word).matches()
                || word.indexOf('-') > 0
                        && Gazetteer.surnames().has(head(word))
                        && Gazetteer.surnames().has(tail(word));
    }

    /** Whether it is a first name, and no word of ordinary talk. */
    public boolean isFirst(String word) {
        return Gazetteer.firstNames().isSure(head(word)) && !vocabulary.has(word);
    }

    /** Whether it is a surname, and no word of ordinary talk. */
    public boolean isFamily(String word) {
        return (Gazetteer.surnames().isSure(head(word)) || CLAN.matcher(word).matches()) && !vocabulary.has(word);
    }

    /** Whether it is on a list at all. */
    public boolean isKnown(String word) {
        return mayBeFirst(word) || mayBeFamily(word);
    }

    /** Whether a language says it, and nobody is called so. */
    public boolean isOrdinary(String word) {
        return vocabulary.has(word.indexOf('-') > 0 && !Gazetteer.firstNames().has(head(word)) ? head(word) : word)
                && !isKnown(word);
    }

    /**
     * Whether two words or more, particles left out, are somebody's whole name: one of them at least is surely one, it begins with a
     * first name or ends with one ("Kouassi Mireille"), or the surname behind an unheard first name is sure.
     *
     * @param parted whether a particle stands between: "Oficina do Zeca" is nobody
     */
    public boolean areWhole(List<String> words, boolean parted) {
        if (words.size() < 2 || words.size() > MOST) {
            return false;
        }
        if (words.stream().anyMatch(this::isOrdinary)) {
            return words.size() == 2
                    && isFirst(words.getFirst())
                    && words.getLast().length() > SHORTEST;
        }
        String first = words.getFirst();
        String last = words.getLast();
        boolean sure = words.stream().anyMatch(word -> isFirst(word) || isFamily(word));
        long unheard = words.stream()
                .filter(word -> !isKnown(word) && word.length() > 1)
                .count();
        return sure
                && unheard <= 1
                && (mayBeFirst(first)
                        || mayBeFirst(last) && mayBeFamily(first)
                        || isFamily(last) && last.length() >= SHORTEST && words.size() == 2
                        || isFirst(last) && !parted && words.size() == 2);
    }

    /** Whether they are one in small letters too: "harpreet gill", of which no word is said in ordinary talk. */
    public boolean areWholeInSmall(List<String> words) {
        return words.size() >= 2
                && words.size() <= MOST
                && isFirst(words.getFirst())
                && isFamily(words.getLast())
                && words.stream().allMatch(word -> isFirst(word) || isFamily(word));
    }

    private static String head(String word) {
        int hyphen = word.indexOf('-');
        return hyphen < 1 ? word : word.substring(0, hyphen);
    }

    private static String tail(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }
}
