package io.conserje.nlp.value.party;

import io.conserje.nlp.value.party.Mention.Who;
import java.util.List;
import java.util.regex.Pattern;

/**
 * People mentioned in one breath: "mi mujer, mi suegra y yo".
 *
 * @param mentions at least one, in the order of the text
 * @param withSelf true when the writer comes along unmentioned: "with my dad"
 */
record Companions(List<Mention> mentions, boolean withSelf) {

    /** How many of them are told; who writes is told more than once, and one. */
    int count(Who who) {
        return mentions.stream()
                .filter(mention -> mention.who() == who && mention.count() > 0)
                .mapToInt(Mention::count)
                .limit(who == Who.SELF ? 1 : Long.MAX_VALUE)
                .sum();
    }

    boolean names(Who who) {
        return mentions.stream().anyMatch(mention -> mention.who() == who && mention.count() >= 0);
    }

    boolean isFirm() {
        return mentions.stream().anyMatch(Mention::firm);
    }

    /** One grown-up and nobody more. */
    boolean isOneAdult() {
        return mentions.size() == 1 && count(Who.ADULT) == 1;
    }

    boolean isSelfAlone() {
        return mentions.stream().allMatch(mention -> mention.who() == Who.SELF);
    }

    int start() {
        return mentions.getFirst().start();
    }

    int end() {
        return mentions.getLast().end();
    }

    /** The words from the first of them to the last. */
    String in(String plain) {
        return plain.substring(start(), end());
    }

    /** What stands ahead of the first of them. */
    String ahead(String plain) {
        return mentions.getFirst().ahead(plain);
    }

    /** Whether these words stand right behind the last of them. */
    boolean isBefore(Pattern words, String plain) {
        return words.matcher(plain).region(end(), plain.length()).lookingAt();
    }
}
