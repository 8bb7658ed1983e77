package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names in small letters behind words that lead up to one: "soy yamil cárdenas", "its dave k", "im sarah obrien". */
final class SmallNames {

    /** A surname behind a particle, in small letters too. */
    private static final Pattern NOBLE = Pattern.compile(
            "\\p{L}+ (?:\\p{L}+ )?(?:o'\\p{L}{3,}|mc\\p{L}{3,}|mac[bdgklmnpst]\\p{L}{3,}|(?:de la|de los|de las|das|dos|van|van de[nr]?|von|di|della|bin|ben) \\p{L}{3,}(?: \\p{L}{3,})?)");

    private static final Pattern INITIALLED =
            Pattern.compile("(?<!\\p{L})(?<n>\\p{Ll}{3,}) (?<i>\\p{Ll}\\.?)(?=\\s*(?:[,;!?(\\n]|\\. |\\.?$))");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{3,}(?![\\p{L}'’-])");

    private static final Pattern ENDS = Pattern.compile("\\s*(?:[,;!(\\n]|\\. |\\.?$)");

    private static final int WORDS_AHEAD = 40;

    private final NameWords names;
    private final NameJudge judge;
    private final NameAnswer answer;
    private final Pattern introSmall;
    private final Pattern introNoble;
    private final Pattern kinNamed;
    private final Pattern introAhead;
    private final Pattern fromRoom;
    private final Pattern goesOn;

    SmallNames(Words words, NameWords names, NameJudge judge, NameAnswer answer) {
        this.names = names;
        this.judge = judge;
        this.answer = answer;
        this.introSmall = words.pattern("(?<!\\w)(?:{name_intro_small}) ");
        this.introNoble = words.pattern("(?<!\\w)(?:{name_intro_small}|{name_intro_capital})[ ,:]+(?=\\p{L})");
        this.kinNamed = words.pattern(
                "(?<!\\w)(?:(?<k>(?:{whose}) (?:{about_people} )?(?:{relative}|{child}|{chief}))|{named_kin})[,:]? (?=\\p{L})");
        this.introAhead = words.pattern("(?<!\\w)(?:{name_intro}|{name_intro_capital}|{name_each}) $");
        this.fromRoom = words.pattern(" (?:{from_room}) \\x01");
        this.goesOn = words.pattern(" (?:{and}) ");
    }

    /** "Soy yamil cárdenas, llego hoy": two words or more that nobody talks with, behind one that leads up to a name. */
    @Nullable
    Value find(FoldedText text) {
        for (Matcher said = introSmall.matcher(text.folded()); said.find(); ) {
            int end = names.endOfUnheard(text, said.end());
            if (end > said.end() && !judge.beginsWithSlip(text, said.end(), end)) {
                return NameWords.named(text, said.end(), end);
            }
        }
        Value named = besideKin(text);
        if (named != null) {
            return named;
        }
        Value noble = noble(text);
        noble = noble == null ? ofBoth(text) : noble;
        noble = noble == null ? initialled(text) : noble;
        return noble == null ? firstName(text) : noble;
    }

    /** "A nombre de mi mujer, lucía ferrando": behind one of kin whose name was announced. */
    private @Nullable Value besideKin(FoldedText text) {
        for (Matcher said = kinNamed.matcher(text.folded()); said.find(); ) {
            int from = answer.withoutHonorific(text, said.end());
            int end = Math.max(names.endOfUnheard(text, from), names.end(text, from, NameWords.Writing.CAPITALS));
            if (end > from && (said.group("k") == null || isAnnounced(text.folded(), said.start()))) {
                return NameWords.named(text, from, end);
            }
        }
        return null;
    }

    private boolean isAnnounced(String folded, int end) {
        return introAhead
                .matcher(folded.substring(Math.max(0, end - WORDS_AHEAD), end))
                .find();
    }

    /** "This is siobhan o'brien", "je suis marie de la tour": the particle tells a name where capitals do not. */
    private @Nullable Value noble(FoldedText text) {
        for (Matcher said = introNoble.matcher(text.folded()); said.find(); ) {
            int end = names.endOfUnheard(text, said.end());
            if (end > said.end()
                    && NOBLE.matcher(text.folded().substring(said.end(), end)).matches()) {
                return NameWords.named(text, said.end(), end);
            }
        }
        return null;
    }

    /** "Im sarah obrien, room 12": a first name in small letters with a surname that is no slip of another word. */
    private @Nullable Value ofBoth(FoldedText text) {
        for (Matcher said = introNoble.matcher(text.folded()); said.find(); ) {
            int end = names.endOfUnheard(text, said.end());
            int first = text.folded().indexOf(' ', said.end());
            if (first > 0
                    && end > first + 1
                    && judge.isFirstName(text.folded().substring(said.end(), first))
                    && !judge.beginsWithSlip(text, first + 1, end)) {
                return NameWords.named(text, said.end(), end);
            }
        }
        return null;
    }

    /** "Its dave k": a first name in small letters with an initial that ends a thought. */
    private @Nullable Value initialled(FoldedText text) {
        Matcher name = INITIALLED.matcher(text.original());
        if (!name.find()) {
            return null;
        }
        for (Matcher said = introNoble.matcher(text.folded()); said.find(); ) {
            boolean here = name.region(said.end(), text.original().length()).lookingAt();
            if (here && judge.isUnheard(text, said.end(), text.folded().substring(said.end(), name.end("n")))) {
                return NameWords.named(text, said.end(), name.end("i"));
            }
        }
        return null;
    }

    /** "Soy ximena, la de siempre", "its tom from room 12": a first name that ends a thought, or stands before a room. */
    private @Nullable Value firstName(FoldedText text) {
        for (Matcher said = introNoble.matcher(text.folded()); said.find(); ) {
            Matcher name = SMALL.matcher(text.original())
                    .region(said.end(), text.original().length());
            if (!name.lookingAt()) {
                continue;
            }
            String word = text.folded().substring(name.start(), name.end());
            boolean room = fromRoom.matcher(text.folded())
                    .region(name.end(), text.folded().length())
                    .lookingAt();
            boolean ends = ENDS.matcher(text.original())
                            .region(name.end(), text.original().length())
                            .lookingAt()
                    || goesOn.matcher(text.folded())
                            .region(name.end(), text.folded().length())
                            .lookingAt();
            if (judge.isFirstName(word) && (ends || room)) {
                return NameWords.named(text, name.start(), name.end());
            }
        }
        return null;
    }
}
