package io.conserje.nlp.value.room;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Room numbers said without the word, by what stands ahead of and behind a figure and by the wish: "the telly in 29", "dos
 * almohadas a la 14", "31's tap drips", "don't clean 65". Looks at values that were read, which a door may have been taken for.
 */
public final class Doors {

    private static final int LAST_DAY = 31;
    private static final int TWO_FIGURES = 2;
    private static final int THREE_FIGURES = 3;

    private static final Set<String> COUNTED = Set.of(EntityTypes.NUMBER);
    private static final Set<String> MISTAKEN =
            Set.of(EntityTypes.NUMBER, EntityTypes.ORDINAL, EntityTypes.GUESTS, EntityTypes.TIME);

    /** Whoever names these may be anywhere; other amenities are things of a room. */
    private static final Set<String> HOUSE =
            Set.of("wifi", "parking", "pool", "gym", "spa", "restaurant", "bar", "beach", "playground", "laundry");

    private static final Set<String> MOMENTS = Set.of(EntityTypes.DATETIME);

    private static final Set<String> DAYS = Set.of(EntityTypes.DATE, EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);

    private static final Pattern APART = Pattern.compile("[,.!?;] $");
    private static final Pattern LAST = Pattern.compile("[.! ]*");

    private final Pattern place;
    private final Pattern loosePlace;
    private final Pattern articled;
    private final Pattern inside;
    private final Pattern sent;
    private final Pattern dayArticled;
    private final Pattern noDayArticled;
    private final Pattern goes;
    private final Pattern charged;
    private final Pattern thing;
    private final Pattern subject;
    private final Pattern tended;
    private final Pattern end;
    private final Pattern told;
    private final Pattern year;
    private final DoorFigures figures;

    /** Knows the doors of one language. */
    public Doors(Words words) {
        this.place = words.pattern("(?<!\\w)(?:{room_place}) $");
        this.loosePlace = words.pattern("(?<!\\w)(?:{door_place}) $");
        this.articled = words.pattern("(?<!\\w)(?:{door_articled}) $");
        this.inside = words.pattern("(?<!\\w)(?:{in_door_surely}) $");
        this.sent = words.pattern("(?<!\\w)(?:{door_sent}) $");
        this.dayArticled = words.pattern("(?<!\\w)(?:{door_articled_day}) $");
        this.noDayArticled = words.pattern("(?<!\\w)(?:{door_articled_no_day}) $");
        this.goes = words.pattern("(?<!\\w)(?:{arrive}|{leave}) (?:\\p{L}+ )?\\p{L}+ $");
        this.charged = words.pattern("(?<!\\w)(?:{charged})(?!\\w)");
        this.thing = words.pattern("(?<!\\w)(?:{door_thing}) (?:\\w+ ){0,2}(?:{door_of}) $");
        this.subject = words.pattern(
                "(?:(?:^|[.,;:!?] ?|(?<!\\w)(?:{door_lead}) )(?:{door_article_said} )?|(?<!\\w)(?:{room_subject}) )$");
        this.tended = words.pattern("(?<!\\w)(?:{door_tended}) (?:{door_article_said} )?$");
        this.end = words.pattern("^(?: ?[.,;:!?)]|$| (?:{room_place_end})(?!\\w))");
        this.told = words.pattern("^(?:{door_owner}| (?:{room_told})(?!\\w))");
        this.figures = new DoorFigures(words);
        this.year = Pattern.compile("(?:19|20)\\d\\d");
    }

    /** The values, each that is a door under its own type. */
    public List<Value> apply(List<Value> values, String folded, RoomWish told) {
        RoomWish wish = told == RoomWish.NONE && namesThing(values) ? RoomWish.OF_A_ROOM : told;
        List<Value> found = new ArrayList<>(values);
        boolean known = has(values, EntityTypes.ROOM_NUMBER);
        List<DoorFigure> leftOver = new ArrayList<>();
        boolean any = false;
        for (DoorFigure said : figures.in(values, folded)) {
            if (isDoor(said, wish, known)) {
                replace(found, said);
                any = true;
            } else if (isLeft(said, wish)) {
                leftOver.add(said);
            }
        }
        if (!known && !any) {
            boolean paid = has(values, EntityTypes.MONEY);
            leftOver.stream().filter(said -> !paid || isSigned(said)).forEach(said -> replace(found, said));
        }
        return found;
    }

    /** "Secador no 77 urgente": a thing of a room. */
    private static boolean namesThing(List<Value> values) {
        return values.stream()
                .anyMatch(value -> value.type().equals(EntityTypes.AMENITY) && !HOUSE.contains(value.value()));
    }

    private boolean isDoor(DoorFigure said, RoomWish wish, boolean known) {
        boolean long2 = said.figure().length() >= TWO_FIGURES;
        boolean from = wish.compareTo(RoomWish.FROM_A_ROOM) >= 0;
        boolean counted = said.isTakenFor(COUNTED);
        boolean mistaken = said.isTakenFor(MISTAKEN);
        boolean day = said.isRead() && said.isTakenFor(DAYS);
        if (said.isRead() && said.isTakenFor(MOMENTS)) {
            return wish.compareTo(RoomWish.FROM_A_ROOM) >= 0
                    && sent.matcher(said.before()).find()
                    && !goes.matcher(said.before()).find();
        }
        boolean ends = end.matcher(said.after()).find();
        boolean tells = told.matcher(said.after()).find();
        if (!mistaken && !day || year.matcher(said.figure()).matches()) {
            return false;
        }
        boolean likely = from || long2 && wish != RoomWish.NONE && !day;
        if (likely && thing.matcher(said.before()).find()
                || (from || long2 && !day)
                        && tells
                        && subject.matcher(said.before()).find()) {
            return true;
        }
        if (day
                && (known && tells && subject.matcher(said.before()).find()
                        || long2 && ends && inside.matcher(said.before()).find())) {
            return true;
        }
        if (day
                && wish == RoomWish.SURELY_FROM_A_ROOM
                && ends
                && sent.matcher(said.before()).find()
                && !goes.matcher(said.before()).find()) {
            return true;
        }
        if (day) {
            return from && long2 && ends && noDayArticled.matcher(said.before()).find();
        }
        if (long2 && counted && said.isRead() && isBehindArticle(said, wish)) {
            return true;
        }
        if (said.ofSomebody() && (ends || counted && said.figure().length() == THREE_FIGURES)) {
            return true;
        }
        if (!ends) {
            return false;
        }
        boolean placed = place.matcher(said.before()).find();
        boolean done = counted && long2 && tended.matcher(said.before()).find();
        if (from && placed && (!known || long2) || wish != RoomWish.NONE && (done || placed && long2)) {
            return true;
        }
        boolean loose = loosePlace.matcher(said.before()).find();
        boolean sized = said.figure().length() >= (from ? TWO_FIGURES : THREE_FIGURES);
        return wish != RoomWish.NONE && counted && sized && loose;
    }

    /** "En la 27", but "no 27" may be a day: not beside a wish from a room, nor from the 32nd on. */
    private boolean isBehindArticle(DoorFigure said, RoomWish wish) {
        boolean noDay = said.hasLetter() || Integer.parseInt(said.figure()) > LAST_DAY;
        return articled.matcher(said.before()).find()
                || (noDay || wish != RoomWish.NONE)
                        && dayArticled.matcher(said.before()).find()
                        && !goes.matcher(said.before()).find();
    }

    /** "Two towels, 407", "could 246 and 248 be ready by ten": nothing but the wish tells that three figures are a door. */
    private boolean isLeft(DoorFigure said, RoomWish wish) {
        return said.isRead()
                && said.isTakenFor(COUNTED)
                && said.figure().length() == THREE_FIGURES
                && !said.hasLetter()
                && !said.isInWords()
                && (isSigned(said) || !charged.matcher(said.before()).find())
                && wish != RoomWish.NONE;
    }

    /** "I paid 90 dollars. Come and clean it, 219": a figure of its own below what was said. */
    private static boolean isSigned(DoorFigure said) {
        return APART.matcher(said.before()).find() && LAST.matcher(said.after()).matches();
    }

    /** What is left of a day with its hour whose day is a door. */
    private static void addHour(List<Value> values, DoorFigure said) {
        for (Value moment : said.taken()) {
            if (moment.type().equals(EntityTypes.DATETIME) && moment.value() instanceof String at) {
                int from = said.end() + 1;
                values.add(Value.of(
                        EntityTypes.TIME,
                        Math.min(from, moment.end() - 1),
                        moment.end(),
                        at.substring(at.indexOf('T') + 1)));
            }
        }
    }

    private static void replace(List<Value> values, DoorFigure said) {
        addHour(values, said);
        values.removeAll(said.taken());
        String number = said.figure().replace("-", "").toUpperCase(Locale.ROOT);
        values.add(Value.of(EntityTypes.ROOM_NUMBER, said.start(), said.end(), number));
        values.sort(Comparator.comparingInt(Value::start));
    }

    private static boolean has(List<Value> values, String type) {
        return values.stream().anyMatch(value -> value.type().equals(type));
    }
}
