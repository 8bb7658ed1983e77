package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.ClockChoice;
import io.conserje.nlp.value.date.clock.ClockSpan;
import io.conserje.nlp.value.date.clock.DayPart;
import io.conserje.nlp.value.date.clock.PartOfDay;
import io.conserje.nlp.value.date.rule.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts neighbours together: a time with its part of the day, a day with its time. */
final class Composition {

    private static final int LONGEST_GAP = 36;
    private static final int LONGEST_CLAUSE = 48;
    private static final Pattern SIGN = Pattern.compile("[.,;:!?\\n()]");
    private static final Pattern READ = Pattern.compile("\u0001+(?: \u0001+)*");
    private static final Pattern COUNT = Pattern.compile("^(?<lead>\\p{L}+) \\d{1,2}(?!\\d)");
    private static final Pattern SPACES = Pattern.compile(" +");

    private final Set<String> joints;
    private final Set<String> leads;
    private final Set<String> conjunctions;
    private final Set<String> limits;
    private final Set<String> ends;

    /**
     * Neighbours may have {@code joints} between them, and something else that was read with {@code leads} before it; behind
     * one of {@code conjunctions} a part of the day is another one, and behind {@code limits} an hour is only until or since when.
     * A day behind one of {@code ends} is no day of the hour before it: "from 2 pm till tomorrow".
     */
    Composition(Set<String> joints, Set<String> leads, Set<String> conjunctions, Set<String> limits, Set<String> ends) {
        this.joints = joints;
        this.leads = leads;
        this.conjunctions = conjunctions;
        this.limits = limits;
        this.ends = ends;
    }

    List<Item> compose(List<Item> items, String folded) {
        return merged(merged(items, folded, false), folded, true);
    }

    /**
     * The same items with the day of a {@code service} put together with the hour of its clause, whatever stands between them; it
     * stands where the figures of one of them do.
     */
    List<Item> inClauses(List<Item> items, String folded, Predicate<Item> service) {
        List<Item> result = new ArrayList<>();
        for (Item item : items) {
            Item before = result.isEmpty() ? null : result.getLast();
            Item both = before != null && isApart(before, item, folded) && service.test(isDay(before) ? before : item)
                    ? withDay(before, item)
                    : null;
            if (before == null || both == null) {
                result.add(item);
            } else {
                Item place = hasFigures(before, folded) ? before : item;
                result.set(result.size() - 1, both.from(place.start(), place.end()));
            }
        }
        return result;
    }

    private static boolean hasFigures(Item item, String folded) {
        return folded.substring(item.start(), item.end()).chars().anyMatch(Character::isDigit);
    }

    private List<Item> merged(List<Item> items, String folded, boolean days) {
        List<Item> result = new ArrayList<>();
        for (Item item : items) {
            Item before = result.isEmpty() ? null : result.getLast();
            Item both = before == null || !isJoined(before, item, folded)
                    ? null
                    : days ? withDay(before, item) : isAnother(before, item, folded) ? null : withPart(before, item);
            if (before == null || both == null) {
                result.add(item);
            } else {
                boolean whole = !READ.matcher(folded.substring(before.end(), item.start()))
                        .find();
                result.set(result.size() - 1, whole ? both : both.from(before.start(), before.end()));
            }
        }
        return result;
    }

    private boolean isJoined(Item before, Item after, String folded) {
        int gap = after.start() - before.end();
        if (gap < 0 || gap > LONGEST_GAP) {
            return false;
        }
        String between = folded.substring(before.end(), after.start()).strip();
        boolean over = before.meaning() instanceof Clock && isDay(after) && ends.contains(between);
        return between.isEmpty() || joints.contains(between) && !over || isAboutGuests(between);
    }

    /** "On Tuesday we'd like to dine at 8", "a massage at 4 for my wife on Saturday": with nothing between them that ends a clause. */
    private boolean isApart(Item before, Item after, String folded) {
        int gap = after.start() - before.end();
        boolean figures = hasFigures(before, folded) && hasFigures(after, folded);
        boolean dayFirst = isDay(before) && after.meaning() instanceof Clock;
        boolean hourFirst = before.meaning() instanceof Clock && isDay(after) && gap <= LONGEST_GAP;
        if (gap < 0 || gap > LONGEST_CLAUSE || figures || !dayFirst && !hourFirst) {
            return false;
        }
        String said = folded.substring(before.end(), after.start());
        if (hourFirst && leads.stream().noneMatch(lead -> said.startsWith(' ' + lead + ' '))) {
            return false;
        }
        String between = hourFirst && said.endsWith(", ") ? said.substring(0, said.length() - 2) + ' ' : said;
        return !SIGN.matcher(between).find()
                && Stream.concat(conjunctions.stream(), limits.stream())
                        .noneMatch(word -> (between + ' ').contains(' ' + word + ' '));
    }

    /** "On 4 December for 12 people at 8": how many they are parts nothing. */
    private boolean isAboutGuests(String between) {
        Matcher lead = COUNT.matcher(between);
        return (READ.matcher(between).find() || lead.lookingAt() && leads.contains(lead.group("lead")))
                && READ.splitAsStream(lead.replaceFirst(""))
                        .flatMap(SPACES::splitAsStream)
                        .allMatch(word -> word.isEmpty() || joints.contains(word) || leads.contains(word));
    }

    /** "We land at 11 and in the afternoon we swim": the part of the day is not the hour's. */
    private boolean isAnother(Item before, Item after, String folded) {
        String between = folded.substring(before.end(), after.start()).strip();
        return after.meaning() instanceof PartOfDay
                && conjunctions.stream().anyMatch(and -> between.equals(and) || between.startsWith(and + " "));
    }

    private static @Nullable Item withPart(Item before, Item after) {
        Object turned = after.meaning() instanceof PartOfDay part
                ? turned(before.meaning(), part.part())
                : before.meaning() instanceof PartOfDay part ? turned(after.meaning(), part.part()) : null;
        return turned == null ? null : over(before, after, turned instanceof Clock ? "clock" : "clocks", turned);
    }

    private static @Nullable Item withDay(Item before, Item after) {
        Item day = isDay(before) ? before : after;
        Item time = day == before ? after : before;
        if (before.meaning() instanceof Item.Timed timed && after.meaning() instanceof PartOfDay part) {
            Object turned = before.end() + 1 < after.start()
                    ? null
                    : turned(timed.time().meaning(), part.part());
            return turned == null
                    ? null
                    : over(
                            before,
                            after,
                            "timed",
                            new Item.Timed(timed.day(), timed.time().saying(turned)));
        }
        if (day.meaning() instanceof Moment.PartOf part) {
            Object turned = turned(time.meaning(), part.part().part());
            return turned == null ? null : timed(before, after, named(day, part), time.saying(turned));
        }
        return isDay(day) && time.meaning() instanceof Clock ? timed(before, after, day, time) : null;
    }

    /** An hour, or a span of hours, in this part of the day; null for anything else. */
    private static @Nullable Object turned(Object time, DayPart part) {
        return switch (time) {
            case Clock clock -> clock.in(part);
            case ClockSpan span -> span.in(part);
            case ClockChoice choice -> choice.in(part);
            default -> null;
        };
    }

    private static Item timed(Item before, Item after, Item day, Item time) {
        return over(before, after, "timed", new Item.Timed(day, time));
    }

    private static Item named(Item day, Moment.PartOf part) {
        return new Item(day.start(), day.end(), "date", part.day());
    }

    private static boolean isDay(Item item) {
        return item.meaning() instanceof DayExpression || item.meaning() instanceof Moment.PartOf;
    }

    private static Item over(Item before, Item after, String category, Object meaning) {
        return new Item(before.start(), after.end(), category, meaning);
    }
}
