package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.party.Mention.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who is told twice counts once: "two adults, my wife and I", "my parents (2 adults)", "2 adults and 2 kids: me, Ana and the boys". */
final class Appositions {

    /** Nobody tells more of a party than this one by one, and a text may be long. */
    private static final int MOST_NAMED = 8;

    private final Pattern told;
    private final Pattern ofUs;

    Appositions(Words words) {
        this.ofUs = words.pattern("(?<!\\w)(?:{us}|{of_us_behind}|{both_of_us})(?!\\w)");
        this.told = words.pattern("[ \u0002]*[,:;(-][ ,:;(\u0002-]*(?:(?:{that_is})[ ,:]*)?| (?:{that_is}) ");
    }

    /** "My wife and I, so two adults": true when the next one only counts those of the chain. */
    boolean countsAgain(String plain, List<Mention> chain, Mention next) {
        return isTold(plain, chain.getLast(), next)
                && IntStream.range(Math.max(0, chain.size() - MOST_NAMED), chain.size())
                        .anyMatch(from -> areSame(chain.subList(from, chain.size()), List.of(next)));
    }

    /** The same people without what only tells again who those beside it are; they belong together. */
    List<Mention> once(String plain, List<Mention> chain) {
        List<Mention> left = new ArrayList<>(chain);
        for (int at = 1; at < left.size(); at++) {
            if (isTold(plain, left.get(at - 1), left.get(at))) {
                join(left, at);
            }
        }
        return left;
    }

    /** Takes out what stands behind {@code at} where it is the same people as what stands before. */
    private static void join(List<Mention> people, int at) {
        for (int from = Math.max(0, at - MOST_NAMED); from < at; from++) {
            for (int to = Math.min(people.size(), at + MOST_NAMED); to > at; to--) {
                if (areSame(people.subList(from, at), people.subList(at, to))) {
                    Mention last = people.get(at - 1);
                    int until = people.get(to - 1).end();
                    people.subList(at, to).clear();
                    people.set(at - 1, new Mention(last.start(), until, last.who(), last.count(), true));
                    return;
                }
            }
        }
    }

    /** True where "my grandparents, us two" are others: who writes is none of those just named. Else when the next one stands behind a comma, a colon or in brackets, and is not joined by "and". */
    private boolean isTold(String plain, Mention before, Mention next) {
        boolean others = before.who() != Who.SELF
                && ofUs.matcher(plain.substring(next.start(), next.end())).find();
        return !others
                && told.matcher(plain.substring(before.end(), next.start())).matches();
    }

    /** As many grown-ups and as many children, counted on one side and named on the other. */
    private static boolean areSame(List<Mention> before, List<Mention> behind) {
        return isCounted(before) != isCounted(behind)
                && Stream.concat(before.stream(), behind.stream()).allMatch(Appositions::isRole)
                && sum(before, false) == sum(behind, false)
                && haveAsMany(before, behind)
                && sum(before, false) + sum(before, true) > 1;
    }

    /** Of "the boys" nobody knows how many they are. */
    private static boolean haveAsMany(List<Mention> before, List<Mention> behind) {
        boolean known = Stream.concat(before.stream(), behind.stream()).allMatch(mention -> mention.count() > 0);
        return known
                ? sum(before, true) == sum(behind, true)
                : before.stream().anyMatch(Appositions::isChild)
                        && behind.stream().anyMatch(Appositions::isChild);
    }

    private static boolean isCounted(List<Mention> people) {
        return people.stream().anyMatch(Mention::firm);
    }

    private static boolean isRole(Mention mention) {
        return mention.who() != Who.PERSON;
    }

    private static boolean isChild(Mention mention) {
        return mention.who() == Who.CHILD;
    }

    private static int sum(List<Mention> people, boolean children) {
        return people.stream()
                .filter(mention -> isChild(mention) == children)
                .mapToInt(Mention::count)
                .sum();
    }
}
