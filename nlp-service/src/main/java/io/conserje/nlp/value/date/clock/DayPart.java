package io.conserje.nlp.value.date.clock;

/**
 * Parts of the day in blocks that do not overlap; what a hotel reads out of "in the evening" when no hour was named.
 * The English afternoon is the block before the evening; Spanish "tarde" is the block from 16:00 on, as "mediodía" is the
 * one before it, while Portuguese "tarde" and the French afternoon last from noon to 19:00. The French "soir" lasts from
 * 18:00 to the end of the day, its "début de matinée" begins before the block of the morning.
 */
public enum DayPart {
    DAWN("04:00", "08:00"),
    EARLY_MORNING("07:00", "09:00"),
    START_OF_DAY("06:00", "10:00"),
    MORNING("08:00", "12:00"),
    MID_MORNING("09:00", "11:00"),
    BEFORE_LUNCH("10:00", "12:00"),
    MIDDAY("11:00", "16:00"),
    NOON("12:00", "14:00"),
    AFTERNOON("12:00", "16:00"),
    TARDE("16:00", "20:00"),
    LONG_AFTERNOON("12:00", "19:00"),
    LATE_AFTERNOON("17:00", "19:00"),
    LATE_DAY("17:00", "21:00"),
    EVENING("16:00", "20:00"),
    SOIR("18:00", "23:59"),
    NIGHT("20:00", "23:59"),
    DAYTIME("08:00", "18:00"),
    LUNCH("11:00", "13:00"),
    AFTER_LUNCH("13:00", "17:00"),
    MID_LONG_AFTERNOON("14:00", "17:00"),
    MIDAFTERNOON("15:00", "17:00");

    private static final int FIRST_OF_DAYTIME = 6;
    private static final int NOON_HOUR = 12;
    private static final String LAST_MINUTE = "59";

    private final String from;
    private final String to;

    DayPart(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** Where the block begins, {@code HH:mm}. */
    public String from() {
        return from;
    }

    /** Where the block ends, {@code HH:mm}. */
    public String to() {
        return to;
    }

    /** Which half an hour of twelve is in: 8 at night is PM, 2 at night is AM. */
    public Clock.Half halfOf(int hour) {
        return switch (this) {
            case DAWN, EARLY_MORNING, START_OF_DAY, MORNING, MID_MORNING, BEFORE_LUNCH -> Clock.Half.AM;
            case NOON, LUNCH, MIDDAY -> hour >= 10 && hour < 12 ? Clock.Half.AM : Clock.Half.PM;
            case AFTERNOON,
                    LONG_AFTERNOON,
                    LATE_AFTERNOON,
                    MIDAFTERNOON,
                    MID_LONG_AFTERNOON,
                    AFTER_LUNCH,
                    TARDE,
                    LATE_DAY -> Clock.Half.PM;
            case EVENING, SOIR -> hour == NOON_HOUR ? Clock.Half.AM : Clock.Half.PM;
            case NIGHT -> hour <= 4 || hour == 12 ? Clock.Half.AM : Clock.Half.PM;
            case DAYTIME -> hour >= FIRST_OF_DAYTIME && hour < NOON_HOUR ? Clock.Half.AM : Clock.Half.PM;
        };
    }

    /** The first or the last half of the block. */
    public String[] half(boolean late) {
        int begin = minutes(from);
        int end = minutes(to) + (to.endsWith(LAST_MINUTE) ? 1 : 0);
        int middle = (begin + end) / 2;
        return late ? new String[] {Clock.shown(middle), to} : new String[] {from, Clock.shown(middle)};
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
