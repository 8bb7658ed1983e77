package io.conserje.nlp.value.room;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.contact.SpokenDigits;
import io.conserje.nlp.value.plain.PlainText;
import io.conserje.nlp.value.plain.PlainWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which room: "room 305", "la 12 B", "habitación nº 4"; letters are capitals and stand close to the number. */
public final class RoomNumberExtractor implements Extractor {

    private static final String ROOM =
            "(?<r>\\d{1,4}(?: ?[b-df-h]|-?[a-h])?(?!\\w|'(?!s(?!\\w)))|[a-h]-?\\d{1,4}(?!\\w))";
    private static final Pattern DOOR = Pattern.compile("(?<![\\w.,:/+#-])\\d{3,4}(?![\\w%€$:/+-]|[.,]\\d)");
    private static final Pattern ANSWER = Pattern.compile("(?<![\\w.,:/+-])" + ROOM + "(?![:/%€$]|[.,]\\d)");

    private final ListedDoors listed;
    private final Pattern said;
    private final Pattern inIt;
    private final Pattern amIn;
    private final Pattern lettered;
    private final Pattern here;
    private final Pattern spaced;
    private final PlainWriter writer;
    private final Pattern wordAhead;
    private final Pattern inWords;
    private final Pattern inDigits;
    private final SpokenDigits digits;
    private final Pattern first;
    private final Pattern second;
    private final Pattern shortFirst;
    private final Pattern shortSecond;
    private final Pattern heldFirst;
    private final Pattern heldSecond;
    private final Pattern own;
    private final Pattern toAnother;
    private final Pattern byArticle;
    private final Pattern nextDoor;
    private final Pattern doorAhead;
    private final Pattern movedFrom;

    /** Reads the room numbers of one language. */
    public RoomNumberExtractor(Words words) {
        String tail =
                "(?!:(?! )|[/%€$+º°ª]|[.,-]\\d| ?(?:{not_room_number}|{budget_behind})(?!\\w)|(?<!\\d{3}) ?(?:{months_ahead})(?!\\w)"
                        + "|(?<!\\d{3}) ?(?:{range_to}) ?\\d{1,2}(?:o|er|st|nd|rd|th)?(?: (?:{of}))? (?:{month})(?!\\w))";
        this.listed = new ListedDoors(words, tail);
        this.said = words.pattern(
                "(?<!\\w)(?:(?<!\\d )|(?=(?:{room_word}) \\d{3,4}(?!\\d)))(?:{room_word})(?: (?:{is_number}))?[ .:#]*(?:(?:{number_sign})[ .:]*)?(?!(?:{hour_not_room})(?!\\w))"
                        + ROOM + tail);
        String joint = "(?: ?[,&] ?| (?:{and}) )";
        this.first =
                words.pattern("(?<!\\w)(?:{rooms})(?:,|:)? (?<r>\\d{3,4})(?=" + joint + "\\d{3,4}(?!\\d)" + tail + ")");
        this.second = words.pattern("(?<!\\w)(?:{rooms})(?:,|:)? \\d{3,4}" + joint + "(?<r>\\d{3,4})(?!\\d)" + tail);
        String ends = "(?= ?[.,;!?)]| ?$| (?:{room_place_end})(?!\\w))";
        String two = "(?<!\\w)(?<!\\d )(?:{rooms})(?:,|:)? ";
        this.shortFirst = words.pattern(two + "(?<r>\\d{1,2})(?=" + joint + "\\d{1,2}(?!\\d)" + tail + ends + ")");
        this.shortSecond = words.pattern(two + "\\d{1,2}" + joint + "(?<r>\\d{1,2})(?!\\d)" + tail + ends);
        String held = "(?<!\\w)(?:{have_doors}) (?:(?:{door_article}) )?";
        String also = " (?:{and})(?: (?:{have_doors_in}))?(?: (?:{door_article}))? ";
        this.heldFirst = words.pattern(held + "(?<r>\\d{2,4})(?=" + also + "\\d{2,4}(?!\\d)" + tail + ends + ")");
        this.heldSecond = words.pattern(held + "\\d{2,4}" + also + "(?<r>\\d{2,4})(?!\\d)" + tail + ends);
        this.own = words.pattern(
                "(?<!\\w)(?:{our_room})(?:,| \\()? ?(?:(?:{article}|{door_article}) )?(?:(?:{number_sign}) ?)?(?<r>\\d{1,4})(?= ?[.,;!?)]| ?$)"
                        + tail);
        this.toAnother = words.pattern(
                "(?<!\\w)(?:{room_word}) \\d{1,4} (?:{range_to}|{to_door})(?: (?:{article}|{door_article}))?"
                        + " (?<r>\\d{1,4})" + tail + ends);
        String next = "(?:,? (?:{and}|{range_to}|{to_door})(?: (?:{article}|{door_article}))?| ?,) ";
        this.nextDoor = words.pattern(
                "(?<!\\w)(?<k>\\d{3})" + next + "(?<r>\\d{3})(?![\\w%€$:/]|[.,]\\d| ?(?:{currency})(?!\\w))");
        this.movedFrom = words.pattern(
                "(?<!\\w)(?:{moved_verb})(?: \\p{L}+){0,2} (?:{range_from}) (?<r>\\d{3})(?= (?:{range_to}) \\d{3}(?!\\d))");
        this.doorAhead = words.pattern("(?<![\\w.,:/-])(?<r>\\d{3})" + next + "(?<k>\\d{3})(?!\\w)");
        this.byArticle = words.pattern(
                "(?<!\\w)(?<!\\d )(?:(?:{door_article}) (?=\\d{3})|(?:{door_article_short}) (?=[2-9](?!\\d)|\\d\\d(?!\\d)))(?<r>[1-9]\\d{0,2})(?:(?= (?:{door_behind})(?!\\w))|(?= ?(?:[.,;!?)]|$)| \\p{L})(?! ?(?:{adults}|{children}|{people}|{rooms}|{nights}|{days}|{week}|{year_word}|{hours}|{minutes}|{currency}|{measure}|{percent}|{month}|{minor}|{budget_behind}|mil|mille|[mb]il[lh]\\p{L}+)(?!\\w))(?![:/%€$+º°ª]|[.,-]\\d))");
        this.amIn = words.pattern(
                "(?<!\\w)(?:{am_in}) (?<r>\\d{1,4})(?= ?[.,;!?]| ?$| (?:{and}|{room_place_end}) )" + tail);
        this.lettered = words.pattern(
                "(?:(?<!\\w)(?:{room_place}|{am_in})|(?:^|[.,;!?] )(?:{article})(?= \\d{1,3}[a-h](?: (?:{room_verb})(?!\\w)| n'))) (?!(?:{no_lettered_room})(?!\\w))(?<r>\\d{1,3}[a-h])(?!\\w)"
                        + tail);
        this.here = words.pattern(
                "(?:^|[.,;!?] )(?:(?:{door_lead}) )?(?<r>\\d{1,3}[a-h]|\\d{2,4}) (?:{here_behind})(?=[ .,;!?]|$)");
        this.spaced =
                words.pattern("(?<!\\w)(?:{room_place}|{am_in}) (?<r>\\d{1,3} [b-df-h])(?= ?(?:[.,;!?]|$))" + tail);
        this.writer = new PlainWriter(words);
        this.wordAhead =
                words.pattern("(?<!\\w)(?:(?:{room_word})(?: (?:{is_number}))?|{am_in}|{in_room}) (?:{number})(?!\\w)");
        this.inWords = words.pattern(
                "(?<!\\w)(?<!\\d )(?:(?:{room_word})(?: (?:{is_number}))?|{am_in}|{in_room}) (?<r>\\d{2,4})"
                        + "(?= ?[.,;!?]| ?$| (?:{and}|{room_place_end}) )" + tail);
        this.digits = new SpokenDigits(words);
        this.inDigits = words.pattern("(?<!\\w)(?:{room_word})(?: (?:{is_number}))? "
                + "(?<r>(?:{digit}|{zero_said})(?:[ -](?:{digit}|{zero_said})){2,3})(?!\\w)");
        this.inIt = words.pattern(
                "(?<!\\w)(?:{in_room}) (?!(?:{year_figures}|{hour_not_room})(?!\\w))(?<r>\\d{3,4}(?:-?[a-h])?|\\d{1,2} ?[b-df-h])(?!\\w)"
                        + tail);
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        addAll(values, said, text);
        listed.in(text.folded()).stream()
                .filter(door -> values.stream().noneMatch(door::overlaps))
                .forEach(values::add);
        addAll(values, first, text);
        addAll(values, second, text);
        addAll(values, shortFirst, text);
        addAll(values, shortSecond, text);
        addAll(values, heldFirst, text);
        addAll(values, heldSecond, text);
        addAll(values, own, text);
        addAll(values, toAnother, text);
        addAll(values, inIt, text);
        addAll(values, amIn, text);
        addAll(values, lettered, text);
        addAll(values, spaced, text);
        addAll(values, here, text);
        addAll(values, byArticle, text);
        addAll(values, movedFrom, text);
        addNext(values, text);
        addRepeated(values, text);
        if (values.isEmpty() && wordAhead.matcher(text.folded()).find()) {
            addInWords(values, text);
            addInDigits(values, text.folded());
        }
        if (values.isEmpty() && frame.expects(EntityTypes.ROOM_NUMBER)) {
            addAll(values, ANSWER, text);
        }
        return values;
    }

    /** "From 204 to 210", "in 311 and 312": the number of as many figures beside a door. */
    private void addNext(List<Value> values, FoldedText text) {
        for (Pattern pattern : List.of(nextDoor, doorAhead)) {
            for (Matcher match = pattern.matcher(text.folded());
                    match.find();
                    match.region(match.start("k") + 1, text.folded().length())) {
                int from = match.start("k");
                Value value = Value.of(EntityTypes.ROOM_NUMBER, match.start("r"), match.end("r"), match.group("r"));
                if (values.stream().anyMatch(door -> door.start() == from)
                        && values.stream().noneMatch(value::overlaps)) {
                    values.add(value);
                }
            }
        }
    }

    /** "Rooms 301 and 302, could 302 leave later?": the same three figures or more, said once more. */
    private static void addRepeated(List<Value> values, FoldedText text) {
        if (values.isEmpty()) {
            return;
        }
        List<Value> known = List.copyOf(values);
        for (Matcher match = DOOR.matcher(text.folded()); match.find(); ) {
            String door = match.group();
            Value value = Value.of(EntityTypes.ROOM_NUMBER, match.start(), match.end(), door);
            if (known.stream().anyMatch(other -> door.equals(other.value()))
                    && values.stream().noneMatch(value::overlaps)) {
                values.add(value);
            }
        }
    }

    /** "Chambre quatre cent six": the number in words of what is a room for sure. */
    private void addInWords(List<Value> values, FoldedText text) {
        PlainText plain = writer.write(text.folded());
        for (Matcher match = inWords.matcher(plain.text()); match.find(); ) {
            int start = plain.start(match.start("r"));
            int end = plain.end(match.end("r"));
            Value value = Value.of(EntityTypes.ROOM_NUMBER, start, end, match.group("r"));
            boolean figures = text.folded().substring(start, end).equals(match.group("r"));
            if (!figures && values.stream().noneMatch(value::overlaps)) {
                values.add(value);
            }
        }
    }

    /** "Room two oh four". */
    private void addInDigits(List<Value> values, String folded) {
        for (Matcher match = inDigits.matcher(folded); match.find(); ) {
            String number = digits.digits(match.group("r"));
            Value value = Value.of(EntityTypes.ROOM_NUMBER, match.start("r"), match.end("r"), number);
            if (values.stream().noneMatch(value::overlaps)) {
                values.add(value);
            }
        }
    }

    private static void addAll(List<Value> values, Pattern pattern, FoldedText text) {
        for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
            String number = match.group("r").replace(" ", "").replace("-", "").toUpperCase(Locale.ROOT);
            Value value = Value.of(EntityTypes.ROOM_NUMBER, match.start("r"), match.end("r"), number);
            if (values.stream().noneMatch(value::overlaps)) {
                values.add(value);
            }
        }
    }
}
