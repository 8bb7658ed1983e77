package io.conserje.nlp.value.date;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.ClockChoice;
import io.conserje.nlp.value.date.clock.ClockSpan;
import io.conserje.nlp.value.date.clock.DayPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people do by habit in the morning or in the evening tells which half of the day an hour is in: "wake me at 6",
 * "dinner at 8". A part of the day that was said, and an hour of 24, stay as they are.
 */
final class HabitualHours {

    private static final int WORDS_AHEAD = 48;
    private static final int WORDS_BEHIND = 28;
    private static final int FIRST_OF_MORNING = 3;
    private static final int FIRST_OF_EVENING = 5;
    private static final int NOON = 12;
    private static final int LAST_OF_NIGHT = 6;
    private static final int QUESTION_BEHIND = 80;

    /** What is before it belongs to another thought; a comma and an "and" do where much stands behind them. */
    private static final Pattern OTHER_THOUGHT = Pattern.compile(
            ".*(?:[.!?;\\n]|,(?=.{20})| (?:" + Words.everywhere("and") + ") (?=.{16}))", Pattern.DOTALL);

    private static final Pattern END_OF_THOUGHT = Pattern.compile("[.,!?;\\n]| (?:" + Words.everywhere("and") + ") ");

    private final Pattern morning;
    private final Pattern evening;
    private final Pattern anyHour;
    private final Pattern opening;
    private final Pattern closing;
    private final Pattern awake;
    private final ChainedHours chained;

    HabitualHours(Words words) {
        this.morning = words.pattern("(?<!\\w)(?:{of_morning})(?!\\w)");
        this.evening = words.pattern("(?<!\\w)(?:{of_evening})(?!\\w)");
        this.anyHour = words.pattern("(?<!\\w)(?:{any_hour})(?!\\w)");
        this.opening = words.pattern("(?<!\\w)(?:{opens_early})(?!\\w)");
        this.awake = words.pattern("(?<!\\w)(?:{anyone_awake})(?!\\w)");
        this.chained = new ChainedHours(words);
        this.closing = words.pattern("(?<!\\w)(?:{closes_late})(?!\\w)");
    }

    /** The same items, with hours that say no half of the day in that of their habit. */
    List<Item> settle(List<Item> items, String folded) {
        List<Item> settled = new ArrayList<>();
        for (Item item : items) {
            Item before = settled.isEmpty() ? null : settled.getLast();
            settled.add(chained.settle(before, settled(item, folded), folded));
        }
        return settled;
    }

    /** True when the text names something that is done by habit: its figures are hours. */
    boolean speakOf(String folded) {
        return morning.matcher(folded).find() || evening.matcher(folded).find();
    }

    private Item settled(Item item, String folded) {
        DayPart part = saysAnHour(item) ? around(item, folded) : null;
        return part != null ? in(item, part) : isAtNight(item, folded) ? atNight(item) : item;
    }

    /** "We land at 3, will anybody be up?": by day nobody asks. */
    private boolean isAtNight(Item item, String folded) {
        Object time = item.meaning() instanceof Item.Timed timed ? timed.time().meaning() : item.meaning();
        return time instanceof Clock clock
                && clock.half() == Clock.Half.OPEN
                && clock.hour() <= LAST_OF_NIGHT
                && awake.matcher(folded)
                        .region(item.end(), Math.min(folded.length(), item.end() + QUESTION_BEHIND))
                        .find();
    }

    private static Item atNight(Item item) {
        return switch (item.meaning()) {
            case Clock clock -> item.saying(clock.as(Clock.Half.AM));
            case Item.Timed timed -> item.saying(new Item.Timed(timed.day(), atNight(timed.time())));
            default -> item;
        };
    }

    private static boolean saysAnHour(Item item) {
        return item.meaning() instanceof Clock
                || item.meaning() instanceof ClockSpan
                || item.meaning() instanceof ClockChoice
                || item.meaning() instanceof Item.Timed;
    }

    private static Item in(Item item, DayPart part) {
        return switch (item.meaning()) {
            case Clock clock -> item.saying(in(clock, part));
            case ClockSpan span -> item.saying(new ClockSpan(in(span.from(), part), in(span.to(), part)));
            case ClockChoice choice ->
                item.saying(new ClockChoice(
                        in(choice.first(), part), choice.firstEnd(), in(choice.second(), part), choice.secondStart()));
            case Item.Timed timed -> item.saying(new Item.Timed(timed.day(), in(timed.time(), part)));
            default -> item;
        };
    }

    /** Breakfast is from 3 to noon, dinner from 5 on. */
    private static Clock in(Clock clock, DayPart part) {
        int first = part == DayPart.MORNING ? FIRST_OF_MORNING : FIRST_OF_EVENING;
        boolean open = clock.half() == Clock.Half.OPEN || clock.half() == Clock.Half.WRITTEN;
        return open && clock.hour() >= first && clock.hour() < NOON ? clock.in(part) : clock;
    }

    /** The habit that is named last before the hour in the same thought, else the first one behind it, or null. */
    private @Nullable DayPart around(Item item, String folded) {
        String ahead = folded.substring(Math.max(0, item.start() - WORDS_AHEAD), item.start());
        Matcher other = OTHER_THOUGHT.matcher(ahead);
        String thought = other.lookingAt() ? ahead.substring(other.end()) : ahead;
        int early = lastEnd(morning, thought);
        int late = lastEnd(evening, thought);
        boolean free = lastEnd(anyHour, thought) > Math.max(early, late);
        DayPart part = free || early == late ? behind(item, folded) : early > late ? DayPart.MORNING : DayPart.EVENING;
        boolean open = item.meaning() instanceof Clock clock && !clock.others().isEmpty();
        return part == null && open ? atDoor((Clock) item.meaning(), thought) : part;
    }

    /** "The pool shuts at 8", "is the gym open by 6?": houses open in the morning and close in the evening. */
    private @Nullable DayPart atDoor(Clock clock, String thought) {
        int open = lastEnd(opening, thought);
        int closed = lastEnd(closing, thought);
        boolean early = open > closed && clock.hour() <= LAST_OF_NIGHT;
        return early ? DayPart.MORNING : closed > open ? DayPart.EVENING : null;
    }

    private @Nullable DayPart behind(Item item, String folded) {
        String behind = folded.substring(item.end(), Math.min(folded.length(), item.end() + WORDS_BEHIND));
        Matcher end = END_OF_THOUGHT.matcher(behind);
        String thought = end.find() ? behind.substring(0, end.start()) : behind;
        boolean early = morning.matcher(thought).find();
        boolean late = evening.matcher(thought).find();
        return early == late ? null : early ? DayPart.MORNING : DayPart.EVENING;
    }

    private static int lastEnd(Pattern pattern, String text) {
        int end = -1;
        for (Matcher match = pattern.matcher(text); match.find(); ) {
            end = match.end();
        }
        return end;
    }
}
