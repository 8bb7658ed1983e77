package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.party.Mention.Who;
import io.conserje.nlp.value.plain.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Collects what a text says of its people; no two values stand on the same words. */
final class PartyValues {

    private final PlainText plain;
    private final List<Ages> ages;
    private final Pattern between;
    private final Pattern friends;
    private final List<Value> values = new ArrayList<>();

    PartyValues(PlainText plain, List<Ages> ages, Pattern between, Pattern friends) {
        this.plain = plain;
        this.between = between;
        this.friends = friends;
        this.ages = ages;
    }

    /** All of them in the order of the text. */
    List<Value> all() {
        values.sort(Comparator.comparingInt(Value::start));
        return values;
    }

    void add(String type, int start, int end, Object value) {
        int last = type.equals(EntityTypes.CHILD_AGES) ? end : beforeName(start, end);
        Value added = Value.of(type, plain.start(start), plain.end(last), value);
        if (values.stream().noneMatch(added::overlaps)) {
            values.add(added);
        }
    }

    /** The end of the words before a name that was left out: it is a value of its own. */
    private int beforeName(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (plain.start(i) > plain.end(i)) {
                return i;
            }
        }
        return end;
    }

    /** Ages said apart, "uno de 4 y otro de 6", are one list; it stands on all of them where nobody is named between. */
    void addAges(List<Companions> groups) {
        if (ages.isEmpty()) {
            return;
        }
        List<Integer> years = new ArrayList<>();
        ages.forEach(one -> years.addAll(one.years()));
        int start = ages.getFirst().start();
        int end = ages.getLast().end();
        boolean others = groups.stream()
                .flatMap(group -> group.mentions().stream())
                .anyMatch(one -> one.who() != Who.CHILD && one.start() > start && one.end() < end);
        add(EntityTypes.CHILD_AGES, start, others ? ages.getFirst().end() : end, years);
    }

    void addRoles(Companions group) {
        int people = group.count(Who.PERSON);
        int adults = group.count(Who.ADULT) + group.count(Who.SELF) + (group.withSelf() ? 1 : 0);
        boolean withChildren = group.mentions().stream().anyMatch(mention -> mention.who() == Who.CHILD);
        boolean withWriter =
                group.mentions().size() == 2 && group.mentions().getFirst().who() == Who.SELF && people > 0;
        boolean total = people > 0 && people != adults && !withChildren || areFriends(group);
        if (group.names(Who.ADULT) || group.names(Who.SELF)) {
            addRole(
                    total && !withWriter ? EntityTypes.GUESTS : EntityTypes.ADULTS,
                    group,
                    Who.ADULT,
                    adults + (total ? people : 0));
        } else if (group.names(Who.PERSON)) {
            addRole(EntityTypes.GUESTS, group, Who.PERSON, people);
        }
        int children = group.names(Who.CHILD) ? group.count(Who.CHILD) : childrenByAge(group);
        if (people > adults && people == adults + group.count(Who.CHILD)
                || withChildren && !group.names(Who.CHILD) && people > adults && adults > 0) {
            addRole(EntityTypes.GUESTS, group, Who.PERSON, people);
        }
        if (children > 0 || group.names(Who.CHILD)) {
            addRole(EntityTypes.CHILDREN, group, Who.CHILD, children);
        }
    }

    /** "We are five friends": people of whom nobody is told apart. */
    private boolean areFriends(Companions group) {
        return !group.withSelf()
                && group.mentions().stream()
                        .allMatch(one -> one.who() == Who.ADULT
                                && one.firm()
                                && friends.matcher(plain.text().substring(0, one.end()))
                                        .region(one.start(), one.end())
                                        .useTransparentBounds(true)
                                        .matches());
    }

    /** "One of 5 years and another of 9", "the little one is 4, the big one 8": as many children, where no more are counted. */
    void addChildren() {
        int many = ages.stream().mapToInt(one -> one.years().size()).sum();
        boolean counted = values.stream().anyMatch(value -> value.type().equals(EntityTypes.CHILDREN));
        values.replaceAll(value ->
                value.type().equals(EntityTypes.CHILDREN) && value.value() instanceof Integer count && count < many
                        ? Value.of(EntityTypes.CHILDREN, value.start(), value.end(), many)
                        : value);
        if (!counted) {
            Value ages = values.stream()
                    .filter(value -> value.type().equals(EntityTypes.CHILD_AGES))
                    .findFirst()
                    .orElseThrow();
            values.remove(ages);
            values.add(Value.of(EntityTypes.CHILDREN, ages.start(), ages.start() + 1, many));
            values.add(new Value(
                    EntityTypes.CHILD_AGES,
                    ages.start() + 1,
                    ages.end(),
                    ages.value(),
                    ages.alternatives(),
                    ages.problem()));
        }
    }

    /** "kids aged 4 and 7": as many children as ages. */
    private int childrenByAge(Companions group) {
        boolean some = group.mentions().stream().anyMatch(one -> one.who() == Who.CHILD);
        return some
                ? ages.stream()
                        .filter(one -> one.start() >= group.start())
                        .mapToInt(one -> one.years().size())
                        .sum()
                : 0;
    }

    /** Says the number on the first words that belong to it, up to the first that do not. */
    private void addRole(String type, Companions group, Who who, int count) {
        int start = -1;
        int end = -1;
        for (Mention mention : group.mentions()) {
            boolean same = mention.who() == who
                    || who == Who.ADULT && mention.who() == Who.SELF
                    || type.equals(EntityTypes.GUESTS) && mention.who() == Who.PERSON;
            boolean apart = start >= 0
                    && between.matcher(plain.text())
                            .region(end, mention.start())
                            .useTransparentBounds(true)
                            .lookingAt();
            if (same && !apart) {
                start = start < 0 ? mention.start() : start;
                end = mention.end();
            } else if (start >= 0) {
                break;
            }
        }
        if (start >= 0) {
            int[] free = freeStretch(start, end);
            add(type, free[0], free[1], count);
        }
    }

    /** The first words that are no age: of "our 3-year-old daughter" the first one. */
    private int[] freeStretch(int start, int end) {
        int from = start;
        while (from < end
                && (isAge(from) || !Character.isLetterOrDigit(plain.text().charAt(from)))) {
            from++;
        }
        int to = from;
        while (to < end && !isAge(to)) {
            to++;
        }
        while (to > from && !Character.isLetterOrDigit(plain.text().charAt(to - 1))) {
            to--;
        }
        return to > from ? new int[] {from, to} : new int[] {start, end};
    }

    private boolean isAge(int offset) {
        return offset >= ages.stream().mapToInt(Ages::start).min().orElse(Integer.MAX_VALUE)
                && offset < ages.stream().mapToInt(Ages::end).max().orElse(0);
    }
}
