package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.number.AllShown;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a short answer to "which room?" in the guest's own words, when none of our room types is in it. */
final class FreeAnswer implements Extractor {

    private static final int LONGEST = 60;
    private static final Pattern LEAD = Pattern.compile("^(?:(?:" + Words.everywhere("answer_yes")
            + ")[,.]? +)?(?:(?:" + Words.everywhere("answer_wish")
            + ")? ?)(?:(?:" + Words.everywhere("answer_article") + ") )?");
    private static final Pattern QUESTION = Pattern.compile("[?¿@\u0001\\n]|https?:");

    private final Pattern notName;
    private final Pattern counted;
    private final AllShown allShown;
    private final Pattern courtesy;
    private final Pattern described;
    private final Pattern noKind;

    FreeAnswer(Words words) {
        this.counted = words.pattern(
                "(?<!\\w)(?:{chosen_among}|{wanted_both}) (?:{counted_article}) (?:[2-4]|{two_to_four})[ .!]*$");
        this.allShown = new AllShown(words);
        this.courtesy = words.pattern("[ ,]+(?:{please})[ .!,]*$");
        this.noKind = words.pattern("(?:{rooms})|(?:{asks_team}).*");
        this.described = words.pattern("(?!(?:{choice_generic})(?!\\w))\\p{L}{4,} (?:\\p{L}+ )?(?:{with}) ");
        this.notName = words.pattern("(?<!\\w)(?:{not}|{currency}|{nights}|{people}|{adults}|{weekday})(?!\\w)");
    }

    /** "The superior with sea view": a kind of room beside what it has, where nothing else was read. */
    List<Value> beside(List<Value> values, FoldedText text, Frame frame) {
        boolean things = values.stream().allMatch(value -> value.type().equals(EntityTypes.AMENITY));
        Matcher lead = LEAD.matcher(text.folded());
        boolean named = lead.find()
                && lead.end() > 0
                && described
                        .matcher(text.folded())
                        .region(lead.end(), text.folded().length())
                        .lookingAt()
                && values.stream().allMatch(value -> value.start() > lead.end());
        return values.isEmpty() || things && named ? extract(text, frame) : List.of();
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        String folded = text.folded().stripTrailing();
        if (!frame.expects(EntityTypes.ROOM_TYPE)
                || folded.length() > LONGEST
                || QUESTION.matcher(folded).find()
                || counted.matcher(folded).find()
                || allShown.is(folded)) {
            return List.of();
        }
        Matcher lead = LEAD.matcher(folded);
        int from = lead.find() ? lead.end() : 0;
        Matcher polite = courtesy.matcher(folded).region(from, folded.length());
        boolean several =
                polite.find() && folded.substring(from, polite.start()).indexOf(' ') > 0;
        int to = several ? polite.start() : folded.length();
        while (to > from && ".!,".indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        String words = text.original()
                .substring(from, to)
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
        boolean named = words.length() >= 3
                && words.codePoints().anyMatch(Character::isLetter)
                && words.split(" ").length <= 5
                && !noKind.matcher(folded.substring(from, to)).matches()
                && !notName.matcher(folded.substring(from, to)).find();
        return named ? List.of(Value.of(EntityTypes.ROOM_TYPE, from, to, words)) : List.of();
    }
}
