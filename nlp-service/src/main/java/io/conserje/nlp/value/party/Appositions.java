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
    private final Pattern some;
    private final Pattern countedWith;
    private final Pattern oneOfThem;
    private final Pattern grown;
    private final Pattern kin;
    private final Pattern listed;

    Appositions(Words words) {
        this.ofUs = words.pattern("(?<!\\w)(?:{us}|{of_us_behind}|{both_of_us})(?!\\w)");
        this.some = words.pattern("[ ,(]+(?:{of_whom}|{counting}) ");
        this.oneOfThem = words.pattern("(?:{one_of_children})");
        this.countedWith = words.pattern(",? (?:{counted_with}) ");
        this.grown = words.pattern("(?:.* )?(?:{adult_word})(?: .*)?");
        this.kin = words.pattern("(?:.* )?(?:{couples}|{relatives}|{friends}|{parents})");
        this.listed = words.pattern("[^:(]*[:(].*");
        this.told = words.pattern("[ \u0002]*[,:;(-][ ,:;(\u0002-]*(?:(?:{that_is})[ ,:]*)?| (?:{that_is}) ");
    }

    /** "My wife and I, so two adults": true when the next one only counts those of the chain. */
    boolean countsAgain(String plain, List<Mention> chain, Mention next) {
        return isTold(plain, chain.getLast(), next)
                && IntStream.range(Math.max(0, chain.size() - MOST_NAMED), chain.size())
                        .anyMatch(from -> areSame(plain, chain.subList(from, chain.size()), List.of(next)));
    }

    /** The same people without what only tells again who those beside it are; they belong together. */
    List<Mention> once(String plain, List<Mention> chain) {
        List<Mention> left = new ArrayList<>(chain);
        if (areListed(plain, left)) {
            Mention all = left.getFirst();
            return new ArrayList<>(
                    List.of(new Mention(all.start(), left.getLast().end(), Who.ADULT, all.count(), true)));
        }
        for (int at = 1; at < left.size(); at++) {
            if (isPart(plain, left.get(at - 1), left.get(at))
                    || isOneOfThem(plain, left.get(at - 1), left.get(at))
                    || isTheOne(plain, left)
                    || isCountedIn(plain, left, at)) {
                left.remove(at--);
            } else if (isOfAll(plain, left, at)) {
                left.set(at, new Mention(left.get(at).start(), left.get(at).end(), Who.SELF, 1, true));
            } else if (isTold(plain, left.get(at - 1), left.get(at))) {
                join(plain, left, at);
            }
        }
        return left;
    }

    /** "Six women two aunts three cousins and me": all of them behind their number, without a comma. */
    private static boolean areListed(String plain, List<Mention> people) {
        Mention all = people.getFirst();
        return people.size() > 2
                && all.firm()
                && people.stream().noneMatch(one -> one.who() == Who.CHILD || one.who() == Who.PERSON)
                && plain.substring(all.end(), people.get(1).start()).isBlank()
                && sum(people, false) == 2 * all.count();
    }

    /** "Six adults, among them two couples". */
    private boolean isPart(String plain, Mention all, Mention some) {
        return all.who() == some.who()
                && some.count() <= all.count()
                && this.some.matcher(plain.substring(all.end(), some.start())).matches();
    }

    /** "Four children, the eldest is fifteen": one of those who were counted. */
    private boolean isOneOfThem(String plain, Mention all, Mention one) {
        return all.who() == Who.CHILD
                && all.count() > 1
                && one.who() == Who.CHILD
                && one.count() == 1
                && oneOfThem.matcher(one.in(plain)).matches();
    }

    /** "Three of us with my sister": the count is that of all. */
    private boolean isCountedIn(String plain, List<Mention> people, int at) {
        Mention all = people.get(at - 1);
        Mention one = people.get(at);
        return people.size() == 2
                && all.firm()
                && all.count() > 2
                && (all.who() == Who.PERSON || isGrown(plain, all))
                && one.who() == Who.ADULT
                && !one.firm()
                && one.count() == 1
                && countedWith.matcher(plain.substring(all.end(), one.start())).matches();
    }

    /** "One adult, my dad". */
    private boolean isTheOne(String plain, List<Mention> people) {
        return people.size() == 2
                && people.stream().allMatch(mention -> mention.who() == Who.ADULT && mention.count() == 1)
                && isGrown(plain, people.getFirst())
                && isTold(plain, people.getFirst(), people.getLast());
    }

    /** "My mother and my sister, three of us": who writes is the third. */
    private boolean isOfAll(String plain, List<Mention> people, int at) {
        List<Mention> before = people.subList(0, at);
        return at == people.size() - 1
                && people.get(at).who() == Who.PERSON
                && before.stream().allMatch(mention -> mention.who() == Who.ADULT && !mention.firm())
                && sum(before, false) + 1 == people.get(at).count()
                && told.matcher(plain.substring(
                                people.get(at - 1).end(), people.get(at).start()))
                        .matches();
    }

    /** Takes out what stands behind {@code at} where it is the same people as what stands before. */
    private void join(String plain, List<Mention> people, int at) {
        for (int from = Math.max(0, at - MOST_NAMED); from < at; from++) {
            for (int to = Math.min(people.size(), at + MOST_NAMED); to > at; to--) {
                if (areSame(plain, people.subList(from, at), people.subList(at, to))) {
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
        boolean others =
                before.who() != Who.SELF && ofUs.matcher(next.in(plain)).find();
        return !others
                && told.matcher(plain.substring(before.end(), next.start())).matches();
    }

    /** As many grown-ups and as many children, counted on one side and named on the other. */
    private boolean areSame(String plain, List<Mention> before, List<Mention> behind) {
        return (isCounted(before) != isCounted(behind)
                        || isOtherWord(plain, before, behind)
                        || isOtherWord(plain, behind, before))
                && Stream.concat(before.stream(), behind.stream()).allMatch(Appositions::isRole)
                && sum(before, false) == sum(behind, false)
                && haveAsMany(before, behind)
                && sum(before, false) + sum(before, true) > 1;
    }

    /** "Four adults, two couples", "four adults: two men and two women": the first number is of all, and the next ones say who they are. */
    private boolean isOtherWord(String plain, List<Mention> all, List<Mention> told) {
        Mention first = all.getFirst().start() < told.getFirst().start() ? all.getLast() : told.getLast();
        Mention next = first == all.getLast() ? told.getFirst() : all.getFirst();
        boolean named = listed.matcher(plain.substring(first.end(), next.start()))
                        .matches()
                || told.stream()
                        .filter(mention -> !isChild(mention))
                        .allMatch(mention -> kin.matcher(mention.in(plain)).matches());
        return named
                && all.stream().filter(mention -> !isChild(mention)).allMatch(mention -> isGrown(plain, mention))
                && told.stream().noneMatch(mention -> isGrown(plain, mention));
    }

    private boolean isGrown(String plain, Mention mention) {
        return mention.firm() && grown.matcher(mention.in(plain)).matches();
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
