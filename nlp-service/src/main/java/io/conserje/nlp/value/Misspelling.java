package io.conserje.nlp.value;

/** What a hurried hand does to a word: one letter too many, too few or another, or two neighbours swapped. */
public final class Misspelling {

    private Misspelling() {}

    /** True when the word is the right one but for one such slip, or not even that. */
    public static boolean isNear(String word, String right) {
        int difference = word.length() - right.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int same = 0;
        while (same < word.length() && same < right.length() && word.charAt(same) == right.charAt(same)) {
            same++;
        }
        return switch (difference) {
            case 1 -> word.regionMatches(same + 1, right, same, right.length() - same);
            case -1 -> word.regionMatches(same, right, same + 1, word.length() - same);
            default ->
                word.regionMatches(same + 1, right, same + 1, right.length() - same - 1)
                        || isSwapped(word, right, same);
        };
    }

    private static boolean isSwapped(String word, String right, int at) {
        return at + 1 < word.length()
                && word.charAt(at) == right.charAt(at + 1)
                && word.charAt(at + 1) == right.charAt(at)
                && word.regionMatches(at + 2, right, at + 2, word.length() - at - 2);
    }
}
