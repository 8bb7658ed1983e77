package io.conserje.nlp.value.party;

import io.conserje.nlp.value.party.Mention.Who;
import java.util.List;

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

    boolean isSelfAlone() {
        return mentions.stream().allMatch(mention -> mention.who() == Who.SELF);
    }

    int start() {
        return mentions.getFirst().start();
    }

    int end() {
        return mentions.getLast().end();
    }
}
