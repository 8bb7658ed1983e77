package io.conserje.nlp.value.party;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is to change of a party that was booked: who comes on top, and the count that is counted no more. */
final class ChangedParty {

    private final Pattern added;
    private final Pattern oneAdult;
    private final Pattern changed;

    ChangedParty(Words words) {
        this.added = words.pattern(
                "(?<!\\w)(?:{adds})(?!\\w)[^.,;!?]{0,24}?(?<!\\w)(?<n>{added_one})(?!\\w)"
                        + "(?=[^.,;!?]{0,24}?(?<!\\w)(?:{bookings}|{stay_moved}|{booking_noun}|{rooms}|{loose_roomtype})(?!\\w))");
        this.oneAdult = words.pattern("(?<!\\w)(?<n>{one_adult_more})(?!\\w)");
        this.changed = words.pattern(
                "(?<!\\w)(?:{count_changed})(?!\\w)[^.,;!?]{0,32}? (?:{nights_from}) (?<n>\\d{1,2}) (?:{nights_to})"
                        + " \\d{1,2} (?:(?<a>{adults})|(?<c>{children})|{people})(?!\\w)");
    }

    /** "Put one more adult on our booking": so many come on top, where nobody else is counted. */
    void addAdded(PartyValues values, String plain) {
        if (values.all().stream().noneMatch(value -> value.type().equals(EntityTypes.ADULTS))) {
            Stream.of(added, oneAdult)
                    .map(form -> form.matcher(plain))
                    .filter(Matcher::find)
                    .findFirst()
                    .ifPresent(said -> values.add(EntityTypes.ADULTS, said.start("n"), said.end("n"), 1));
        }
    }

    /** "Change it from two to three people": the count that was booked is told as well. */
    void addFormer(PartyValues values, String plain) {
        for (Matcher said = changed.matcher(plain); said.find(); ) {
            String type = said.group("a") != null
                    ? EntityTypes.ADULTS
                    : said.group("c") != null ? EntityTypes.CHILDREN : EntityTypes.GUESTS;
            values.add(type, said.start("n"), said.end("n"), Integer.parseInt(said.group("n")));
        }
    }
}
