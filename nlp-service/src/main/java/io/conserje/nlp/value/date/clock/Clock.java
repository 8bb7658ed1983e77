package io.conserje.nlp.value.date.clock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time of the day as said.
 *
 * @param hour 0 to 24
 * @param minute 0 to 59
 * @param half which half of the day is meant
 */
public record Clock(int hour, int minute, Half half) {

    private static final int LAST_HOUR_MEANT_AS_AFTERNOON = 6;
    private static final int MINUTES_OF_HALF = 720;
    private static final int NOON = 12;
    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;

    /** What is known of the half of the day. */
    public enum Half {
        /** Nothing: "at 3". */
        OPEN,
        /** Before noon. */
        AM,
        /** After noon. */
        PM,
        /** Written as on a clock of 24 hours, "5h30", which a part of the day may still turn. */
        WRITTEN,
        /** The hour is one of 24: "15:00", "03:30". */
        FULL
    }

    /** The time, which an hour behind noon makes one of 24; null where no clock shows it. */
    static @Nullable Clock of(int hour, int minute, Half half) {
        boolean valid = hour >= 0 && hour <= LAST_HOUR && minute >= 0 && minute <= LAST_MINUTE;
        boolean full = (half == Half.OPEN || half == Half.WRITTEN) && (hour > NOON || hour == 0);
        return valid ? new Clock(hour, minute, full ? Half.FULL : half) : null;
    }

    /** The same time in a part of the day: 3 in the afternoon is 15:00, 2 at night is 02:00, "08:30" at night 20:30. */
    public Clock in(DayPart part) {
        boolean turns = half == Half.FULL && (hour >= 1 && hour < NOON || hour == NOON && part == DayPart.NIGHT);
        return isUndecided() || turns && part != DayPart.DAYTIME ? new Clock(hour, minute, part.halfOf(hour)) : this;
    }

    /** The same in this half of the day, where none was said. */
    public Clock as(Half other) {
        return isUndecided() ? new Clock(hour, minute, other) : this;
    }

    private boolean isUndecided() {
        return half == Half.OPEN || half == Half.WRITTEN;
    }

    /** Minutes since midnight: without a hint, hours 1 to 6 are afternoons. */
    public int minutes() {
        int hours = hour % 24;
        return minute
                + 60
                        * switch (half) {
                            case FULL, WRITTEN -> hours;
                            case AM -> hours == 12 ? 0 : hours;
                            case PM -> hours < 12 ? hours + 12 : hours;
                            case OPEN -> hours >= 1 && hours <= LAST_HOUR_MEANT_AS_AFTERNOON ? hours + 12 : hours;
                        };
    }

    /** The time twelve hours off, where that may be meant as well. */
    public List<Integer> others() {
        boolean open = isUndecided() && hour >= 1 && hour < 12;
        return open ? List.of((minutes() + MINUTES_OF_HALF) % (2 * MINUTES_OF_HALF)) : List.of();
    }

    /** Minutes since midnight as {@code HH:mm}. */
    public static String shown(int minutes) {
        int hours = minutes / 60 % 24;
        int rest = minutes % 60;
        return (hours < 10 ? "0" : "") + hours + (rest < 10 ? ":0" : ":") + rest;
    }
}
