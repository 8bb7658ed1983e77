package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People counted by what they do, whatever that is, in a text that tells a stay and nobody else: "nine handlers", "Directors: 7", "two rooms for six pilgrims". */
final class CountedByNoun {

    private static final int MOST_PEOPLE = 200;

    private final Pattern ahead;
    private final Pattern label;
    private final Pattern inRooms;
    private final Pattern stay;

    CountedByNoun(Words words) {
        String doers = "(?!(?:{no_doers}|{no_kind}|{children_many}|{thing_along})(?!\\w))(?:{doers})(?!\\w)";
        this.ahead = words.pattern("(?:^ ?|[.,;:!?(] |(?<!\\w)(?:{and_people}|{with}) )(?<n>[2-9]|\\d{2,3}) " + doers
                + "(?= ?(?:[.,;:!?)&+]|$)| (?:{and_people}|{with}|{range_from}|{from_day}|{for})(?!\\w))");
        this.label = words.pattern("(?:^ ?|[.,;:!?(] )(?:" + doers
                + "|(?:{trades}|{friends}))(?: ?[:=] ?)(?<n>\\d{1,3})(?![:/.]?\\d| ?(?:{month})(?!\\w))");
        this.inRooms = words.pattern(
                "(?<!\\w)(?=\\p{L})(?:{rooms}|{bed}|{loose_roomtype}|{counted_roomtype}) (?:{for_people}) (?<n>[2-9]|\\d{2,3}) (?!(?:{no_doers}|{no_kind}|{children}|{adults}|{people}|{thing_along})(?!\\w))(?:{kind})(?!\\w)");
        this.stay = words.pattern(
                "(?<!\\w)(?:{nights}|{rooms}|{loose_roomtype}|{counted_roomtype}|{arrival}|{departure}|(?:{range_to}) (?:{article} )?(?:\\d|{weekday}|{month}))(?!\\w)");
    }

    /** The number of the people, in group {@code n}. */
    Optional<MatchResult> find(String plain) {
        return Stream.of(label, inRooms, ahead)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::find)
                .map(Matcher::toMatchResult)
                .filter(said -> count(said) > 0 && count(said) <= MOST_PEOPLE)
                .findFirst()
                .filter(_ -> stay.matcher(plain).find());
    }

    static int count(MatchResult said) {
        return Integer.parseInt(said.group("n"));
    }
}
