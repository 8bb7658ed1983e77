package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.plain.PlainText;
import io.conserje.nlp.value.plain.PlainWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People counted without the word: "somos 4", "a room for two", "the 4 of us"; read after the dates. */
public final class UnnamedPartyExtractor implements Extractor {

    private static final int MOST_PEOPLE = 50;

    private final PlainWriter writer;
    private final Pattern pattern;
    private final Pattern thatMany;
    private final Pattern ofUs;
    private final Pattern group;
    private final Pattern anotherRoom;
    private final Pattern alone;
    private final Pattern lodging;

    /** Reads the people of one language. */
    public UnnamedPartyExtractor(Words words) {
        this.writer = new PlainWriter(words);
        this.thatMany = words.pattern("(?<!\\w)(?:{that_many})(?: (?:{of_us})){0,2} $");
        this.group = words.pattern("(?<!\\w)(?:{group_said})(?!\\w)");
        this.anotherRoom = words.pattern("(?:{another_with})(?!\\w)");
        this.alone = words.pattern(
                "(?:^|[.,;!?\u0001])[ ,]*(?<one>{one_person})(?= *(?:[.,;!?\u0001]|$)| (?:{please})(?!\\w))");
        this.lodging = words.pattern("\u0001|(?<!\\w)(?:{rooms})(?!\\w)");
        this.ofUs = words.pattern(" (?:{of_us_behind})(?!\\w)");
        this.pattern = words.pattern(
                "(?<!\\w)(?:(?:(?:{we_are}|(?<!(?<!\\w)(?:{made_up_for}) )(?:{for})|{table_of})(?: (?:{of_us})){0,3} |(?:{for_glued}))(?<d>\\d{1,2})(?! (?:{more_than_told})(?= ?(?:[.,;!?]|$)))"
                        + "(?= ?(?:[.,;:!?()\u0001](?!\\d)|$)| (?:{after_count})(?!\\w))"
                        + "|(?:{we_are_not}) \\d{1,2},? (?:{but_we_are}) (?:(?:{of_us}) )?(?<c>\\d{1,2})(?= ?(?:[.,;:!?)](?!\\d)|$)| (?:{after_count})(?!\\w))"
                        + "|(?<o>\\d{1,2}) (?:{of_us_behind})(?!\\w)|(?<t>\\d{1,2}) (?:{in_total})(?!\\w)"
                        + "|(?:{same_people}) (?<e>\\d{1,2})(?= (?:{same_as})(?!\\w))"
                        + "|(?<!\\d )(?:{whose}) (?:{relatives}|{friends}|{parents}|{families}|(?:{families} )?{of} (?:{whose}) (?:{relative}|{relatives})) (?<k>\\d{1,2})"
                        + "(?= ?(?:[.,;!?)](?! ?\\d)|$)| (?:{and})(?! \\d)(?!\\w)| (?:{also_party})(?!\\w))"
                        + "|(?<!\\d )(?:{trades}|{friends})(?: [^ .,;:!?]+){0,3} (?:{are_so_many}) (?<s>\\d{1,2})(?= ?(?:[.,;!?](?!\\d)|$))"
                        + "|(?:{meal})(?: \\p{L}+){0,2}? (?:{for}) (?<m>(?:{for_one})(?: (?:{people}))?)(?= ?[.,;!?]| ?$| (?:\\p{L}|\u0001))(?! (?:{not_ages}|{of}|{hours}|{nights})(?!\\w)))");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        PlainText plain = writer.write(text.folded());
        List<Value> values = new ArrayList<>();
        for (Matcher match = pattern.matcher(plain.text()); match.find(); ) {
            if (match.group("m") != null) {
                values.add(Value.of(EntityTypes.GUESTS, plain.start(match.start("m")), plain.end(match.end("m")), 1));
                continue;
            }
            String group = Stream.of("d", "o", "s", "e", "k", "c")
                    .filter(name -> match.group(name) != null)
                    .findFirst()
                    .orElse("t");
            if (group.equals("t") && !isOfGroup(plain.text(), frame)
                    || group.equals("d") && isOfWhatWasAsked(plain.text(), match, frame)
                    || anotherRoom
                            .matcher(plain.text())
                            .region(match.start(group), plain.text().length())
                            .lookingAt()) {
                continue;
            }
            if (isGlued(text, plain.start(match.start(group)))) {
                continue;
            }
            int count = Integer.parseInt(match.group(group));
            boolean some = group.equals("o") && count == 1;
            if (!some && count > 0 && count <= MOST_PEOPLE) {
                values.add(Value.of(
                        EntityTypes.GUESTS, plain.start(match.start(group)), plain.end(match.end(group)), count));
            }
        }
        if (values.isEmpty()) {
            addAlone(values, plain);
        }
        return values;
    }

    /** "One person, from the 3rd to the 5th": with nothing beside it a guest may be asking for somebody of the house. */
    private void addAlone(List<Value> values, PlainText plain) {
        Matcher one = alone.matcher(plain.text());
        if (lodging.matcher(plain.text()).find() && one.find()) {
            values.add(Value.of(EntityTypes.GUESTS, plain.start(one.start("one")), plain.end(one.end("one")), 1));
        }
    }

    /** "A group of friends, nine in total". */
    private boolean isOfGroup(String plain, Frame frame) {
        return frame.expects(EntityTypes.ADULTS, EntityTypes.GUESTS)
                || group.matcher(plain).find();
    }

    /** "A4" is a size of paper, where "à 4" may be so many people. */
    private static boolean isGlued(FoldedText text, int start) {
        return start > 0 && "aA".indexOf(text.original().charAt(start - 1)) >= 0;
    }

    /** "Make that two" to whoever asked for rooms or nights. */
    private boolean isOfWhatWasAsked(String plain, Matcher match, Frame frame) {
        return frame.expects(EntityTypes.ROOMS, EntityTypes.NIGHTS)
                && !frame.expects(EntityTypes.ADULTS, EntityTypes.CHILDREN, EntityTypes.GUESTS)
                && thatMany.matcher(plain.substring(0, match.start("d"))).find()
                && !ofUs.matcher(plain).region(match.end("d"), plain.length()).lookingAt();
    }
}
