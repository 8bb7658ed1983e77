package io.conserje.nlp.value.party;

import io.conserje.nlp.value.Words;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One person whom somebody else books for: "my brother comes on Monday and needs a bed", "a single for her", "a bed for one pilgrim". */
final class BookedFor {

    private final Pattern comes;
    private final Pattern forOne;
    private final Pattern him;
    private final Pattern one;
    private final Pattern stay;
    private final Pattern others;

    BookedFor(Words words) {
        this.comes = words.pattern(
                "(?<!\\w)(?:{mine}) (?:{about_people} |[^ .,;:!?]{2,} )?(?:{relative}|{grown_child}|{visitor}|{chief})(?!\\w)"
                        + "(?=(?:,? (?:{he_she}))?(?: (?!(?:{and_people}|{with}|{who_word}|{not})(?!\\w))[^ .,;:!?]+){0,2}? ?(?<!\\w)(?:{one_stays})(?!\\w))|(?<!\\w)(?:{stays_alone})(?!\\w)");
        this.forOne = words.pattern("(?<!\\w)(?:{for_people}) (?:1 |{he_she})");
        String room = "(?<!\\w)(?=\\p{L})(?<!\\d )(?:{rooms}|{bed}|{loose_roomtype}|{counted_roomtype})";
        this.him = words.pattern(room + "(?: [^ .,;:!?]+){0,4} (?:{for_people}) (?<w>{he_she})"
                + "(?= ?(?:[.,;:!?)]|$)| (?:{please}|{range_from}|{from_day})(?!\\w))");
        this.one = words.pattern(room
                + " (?:{for_people}) (?<w>1 (?:{about_people} ){0,2}(?!(?:{no_kind}|{children}|{month_word}|{year_word}|{thing_along})(?!\\w))\\p{L}{3,})"
                + "(?= ?(?:[.,;:!?)]|$)| (?:{please}|{range_from}|{from_day})(?!\\w))");
        this.stay = words.pattern(
                "(?<!\\w)(?:{nights}|(?<!(?:{article}|{whose}) )(?:{rooms}|{bed})|{loose_roomtype}|{counted_roomtype}|{departure}|{he_leaves}|(?:{range_to}) (?:{article} )?\\d)(?!\\w)");
        this.others = words.pattern("(?<!\\w)(?:{we_too})(?!\\w)");
    }

    /** The words that say who it is, in a text that counts nobody else. */
    Optional<MatchResult> find(String plain) {
        Stream<Pattern> forms = forOne.matcher(plain).find() ? Stream.of(comes, him, one) : Stream.of(comes);
        return forms.map(pattern -> pattern.matcher(plain))
                .filter(Matcher::find)
                .map(Matcher::toMatchResult)
                .findFirst()
                .filter(_ ->
                        !others.matcher(plain).find() && stay.matcher(plain).find());
    }

    /** Where those words begin: of "a single for her" the room is a value of its own. */
    static int start(MatchResult said) {
        return said.namedGroups().containsKey("w") ? said.start("w") : said.start();
    }
}
