package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.Gazetteer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names with nothing around them that says so: signed below a letter, apart between commas, right behind a booking or a room. */
final class LoneNames {

    private static final Pattern SIGNED =
            Pattern.compile("[,;\\n] ?(?<n>\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){1,3})[.! ]*$");

    /** "Mateo here, …", "Julie à l'appareil". */
    private static final Pattern HERE = Pattern.compile("(?:^(?i:" + Words.everywhere("greeted")
            + "),? |^|[,.!] )(?<n>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}) (?:" + Words.everywhere("here_said")
            + ")(?![\\p{L}])");

    /** Two capitals or more that are all of a sentence, or of what stands between its commas. */
    private static final Pattern APART = Pattern.compile(
            "(?:^|[.!?\\n] ?|[,;:] | [-\u2013/|] )(?<n>\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}'’-]+){1,3})(?= ?[(:]|[,.;!?\\n]| [-\u2013/|] |\\s*$)");

    /** Two of them or more right behind a code: "AB12345 de Ana Pérez", "RES-3275 Ana Pérez". */
    private static final Pattern BEHIND_CODE = Pattern.compile(
            "(?<![\\p{L}\\d-])(?=[A-Z-]*\\d)[A-Z\\d][A-Z\\d-]{3,}(?: (?:" + Words.everywhere("code_of")
                    + ") |,? )(?<n>\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}'’-]+){1,2})(?![\\p{L}\\d])");

    /** One of them behind a value, at the very end: "room 512, Jefferies". */
    private static final Pattern LAST = Pattern.compile("[,;] (?<n>\\p{Lu}[\\p{L}'’-]{2,})[.! ]*$");

    /** One of them behind the last sentence: "We leave on Friday. Leopoldina". */
    private static final Pattern BELOW = Pattern.compile("[.!?…)]\\s+(?<n>\\p{Lu}\\p{Ll}[\\p{L}'’-]+)[.! ]*$");

    /** One to three behind a dash at the very end: "Can you confirm? — Maëlys T." */
    private static final Pattern DASHED = Pattern.compile(
            "(?:[.!?…)]|\\p{L} )\\s*[—–-]{1,2} ?(?<n>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*){0,2})[.! ]*$");

    /** One of them at the very beginning. */
    private static final Pattern FIRST = Pattern.compile("\\W*(?<n>\\p{Lu}[\\p{L}'’-]{2,}), ");

    /** One to three capitals that end here, and begin a thought or stand behind its first word: "Hola Jimena". */
    private static final Pattern ENDING =
            Pattern.compile("(?:^|[,.!:;] |^\\p{L}+ )(?<n>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})$");

    /** So near behind the first name stands the value that it is beside: ", room 7". */
    private static final int NEAR = 9;

    private static final int LONGEST = 60;

    private static final int BESIDE = 3;

    /** A signature ends its line or thought. */
    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[,.;!(\\n])");

    private final NameWords names;
    private final NameJudge judge;
    private final Pattern closing;
    private final Pattern booked;
    private final Pattern greeted;
    private final Pattern fromRoom;
    private final Pattern familySaid;

    LoneNames(Words words, NameWords names, NameJudge judge) {
        this.names = names;
        this.judge = judge;
        this.closing = words.pattern("(?<!\\w)(?:{closing})(?: ?[,.!:;\\n-]+[ \\n]*|\\n+ *| )(?=\\p{L})");
        this.familySaid = words.pattern("(?:{family_said}) (?=\\p{L})");
        this.fromRoom = words.pattern(
                "(?: (?:{from_room}) |, (?:{reference_intro}|{phone_word})[ .:#]{1,3})(?=" + FoldedText.TAKEN + ")");
        this.greeted = words.pattern("(?<!\\w)(?:{greeted}) $");
        this.booked = words.pattern("(?<!\\w)(?:{booked_by}) (?=\\p{L})");
    }

    /** The name below a letter, or right behind a booking. */
    @Nullable
    Value below(FoldedText text) {
        Value value = signed(text);
        return value == null ? booked(text) : value;
    }

    /** The name that stands apart. */
    @Nullable
    Value alone(FoldedText text) {
        Value value = found(text, SIGNED);
        value = value == null ? found(text, HERE) : value;
        value = value == null ? fromRoom(text) : value;
        value = value == null ? behindCode(text) : value;
        value = value == null ? apart(text, APART, false) : value;
        value = value == null ? apart(text, LAST, true) : value;
        value = value == null ? ahead(text) : value;
        value = value == null ? last(text, BELOW) : value;
        return value == null ? last(text, DASHED) : value;
    }

    /** One word below what was said, which is no more than a name. */
    private @Nullable Value last(FoldedText text, Pattern pattern) {
        Matcher said = pattern.matcher(text.original());
        return said.find() && judge.isFullName(text, said.start("n"), said.end("n"))
                ? NameWords.named(text, said.start("n"), said.end("n"))
                : null;
    }

    /** "Have a nice day, Henri": the name below a letter; "thanks Julien for your help" speaks to somebody. */
    private @Nullable Value signed(FoldedText text) {
        for (Matcher said = closing.matcher(text.folded()); said.find(); ) {
            Value name = names.name(text, said.end(), NameWords.Writing.CAPITALS);
            if (name != null
                    && !isThanked(text, name.start(), name.end())
                    && ENDS.matcher(text.original())
                            .region(name.end(), text.original().length())
                            .lookingAt()) {
                return name;
            }
        }
        return null;
    }

    /** "Thanks Shannon! We'd like …": who is thanked where the talk goes on, and no room is beside. */
    private boolean isThanked(FoldedText text, int name, int end) {
        String rest = text.folded().substring(end);
        int taken = text.nextTaken(end);
        return greeted.matcher(text.folded().substring(Math.max(0, name - LONGEST), name))
                        .find()
                && rest.chars().anyMatch(Character::isLetter)
                && (taken < 0 || taken - end > BESIDE);
    }

    /** "Booking Lambert, 2 nights": a word that nobody talks with. */
    private @Nullable Value booked(FoldedText text) {
        for (Matcher said = booked.matcher(text.folded()); said.find(); ) {
            Value name = names.name(text, said.end(), NameWords.Writing.CAPITALS);
            if (name != null && judge.isFullName(text, name.start(), name.end())) {
                return name;
            }
        }
        return null;
    }

    /** "Hi, Jo from room 22", "leaving the 28th, Mwangi, ref 70021X": who writes from a room, or is told ahead of a code. */
    private @Nullable Value fromRoom(FoldedText text) {
        for (Matcher room = fromRoom.matcher(text.folded()); room.find(); ) {
            Matcher name = ENDING.matcher(text.original()).region(Math.max(0, room.start() - LONGEST), room.start());
            if (name.find()
                    && judge.isFullName(text, name.start("n"), name.end("n"))
                    && !Gazetteer.places().has(text.folded().substring(name.start("n"), name.end("n")))) {
                return NameWords.named(text, name.start("n"), name.end("n"));
            }
        }
        return null;
    }

    /** Whose booking it is, where its code was read. */
    private @Nullable Value behindCode(FoldedText text) {
        for (Matcher said = BEHIND_CODE.matcher(text.original()); said.find(); ) {
            boolean read = text.isTaken(said.start(), said.start() + 1);
            if (read && judge.isFullName(text, said.start("n"), said.end("n"))) {
                return NameWords.named(text, said.start("n"), said.end("n"));
            }
        }
        return null;
    }

    /** "Marchal, room 7": one capital that begins the text, right before a value. */
    private @Nullable Value ahead(FoldedText text) {
        Matcher said = FIRST.matcher(text.original());
        if (!said.lookingAt()) {
            return null;
        }
        int taken = text.nextTaken(said.end());
        boolean beside = taken >= 0 && taken - said.end() <= NEAR;
        return beside && judge.isFullName(text, said.start("n"), said.end("n"))
                ? NameWords.named(text, said.start("n"), said.end("n"))
                : null;
    }

    /**
     * A name with nothing around it that says so: a word of it at least is none that people talk with, and what begins a text
     * is one only beside a value ("Puerto Madero, is it far?" is a place).
     */
    private @Nullable Value apart(FoldedText text, Pattern pattern, boolean behindValue) {
        for (Matcher said = pattern.matcher(text.original()); said.find(); ) {
            int from = behindFamily(text, said.start("n"));
            int end = names.withoutOrigin(text, from, said.end("n"));
            boolean free = !text.isTaken(from, end)
                    && (!behindValue
                            || text.isTaken(said.start() - 1, said.start())
                            || judge.isSurname(text.folded().substring(from, end)) && text.nextTaken(0) >= 0)
                    && (from > 0 || text.nextTaken(0) >= 0);
            if (free && judge.isFullName(text, from, end)) {
                return NameWords.named(text, from, end);
            }
        }
        return null;
    }

    /** "Famille Dubois, chambre 8" is called Dubois. */
    private int behindFamily(FoldedText text, int from) {
        Matcher family =
                familySaid.matcher(text.folded()).region(from, text.folded().length());
        return family.lookingAt() ? family.end() : from;
    }

    /** "…, Rickelle Kawamoto": two capitals or more at the very end, behind a comma or on a line of their own. */
    private @Nullable Value found(FoldedText text, Pattern pattern) {
        Matcher match = pattern.matcher(text.original());
        if (!match.find() || text.isTaken(match.start("n"), match.end("n"))) {
            return null;
        }
        Value name = names.name(text, match.start("n"), NameWords.Writing.CAPITALS);
        return name != null && name.end() == match.end("n") ? name : null;
    }
}
