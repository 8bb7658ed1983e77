package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names behind words that lead up to one: "my name is", "soy", "booked under", "my wife". */
final class IntroducedNames {

    /** A surname behind a particle, in small letters too. */
    private static final Pattern NOBLE = Pattern.compile(
            "\\p{L}+ (?:\\p{L}+ )?(?:o'\\p{L}{3,}|mc\\p{L}{3,}|mac[bdgklmnpst]\\p{L}{3,}|(?:de la|de los|de las|das|dos|van|van de[nr]?|von|di|della|bin|ben) \\p{L}{3,}(?: \\p{L}{3,})?)");

    private static final Pattern INITIALLED =
            Pattern.compile("(?<!\\p{L})(?<n>\\p{Ll}{3,}) (?<i>\\p{Ll}\\.?)(?=\\s*(?:[,;!?(\\n]|\\. |\\.?$))");

    /** Two capitals of which the second is no day's, with its number: "Rosa Abril". */
    private static final Pattern TWO =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+ (?<d>\\p{Lu}\\p{L}+)(?!\\p{L}| ?\\d| the )");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{3,}(?![\\p{L}'’-])");

    private static final Pattern ENDS = Pattern.compile("\\s*(?:[,;!(\\n]|\\. |\\.?$)");

    private static final int WORDS_AHEAD = 40;

    private final NameWords names;
    private final NameJudge judge;
    private final NameAnswer answer;
    private final Pattern intro;
    private final Pattern introCapital;
    private final Pattern introLast;
    private final Pattern introSmall;
    private final Pattern kin;
    private final Pattern spokenTo;
    private final Pattern introNoble;
    private final Pattern kinNamed;
    private final Pattern introAhead;
    private final Pattern anyIntro;
    private final Pattern daySurname;
    private final Pattern dayFirst;
    private final Pattern greeted;
    private final Pattern titled;
    private final Pattern fromRoom;
    private final Pattern goesOn;

    IntroducedNames(Words words, NameWords names, NameJudge judge, NameAnswer answer) {
        this.names = names;
        this.judge = judge;
        this.answer = answer;
        this.intro = words.pattern("(?<!\\w)(?:{name_intro})(?:[ :,=]+|(?<='))");
        this.introCapital = words.pattern("(?<!\\w)(?:{name_intro_capital})[ ,:]+");
        this.introLast = words.pattern("(?<!\\w)(?:{name_intro_last}) +(?=[^,.;!?]{3,40}[.!? ]*$)");
        this.introSmall = words.pattern("(?<!\\w)(?:{name_intro_small}) ");
        this.introNoble = words.pattern("(?<!\\w)(?:{name_intro_small}|{name_intro_capital})[ ,:]+(?=\\p{L})");
        this.spokenTo = words.pattern("(?<!\\w)(?:{spoken_to}) (?:(?:{article}) ?)?$");
        this.greeted = words.pattern("(?<!\\w)(?:{greeted}) $");
        this.titled = words.pattern("(?:{title})(?!\\w)");
        this.fromRoom = words.pattern(" (?:{from_room}) \\x01");
        this.goesOn = words.pattern(" (?:{and}) ");
        this.kin =
                words.pattern("(?<!\\w)(?:{whose}) (?:{about_people} )?(?:{relative}|{relatives}|{child}|{chief}) +");
        this.kinNamed = words.pattern(
                "(?<!\\w)(?:(?<k>(?:{whose}) (?:{about_people} )?(?:{relative}|{child}|{chief}))|{named_kin})[,:]? (?=\\p{L})");
        this.anyIntro = words.pattern(
                "(?<!\\w)(?:(?:{name_intro}|{name_intro_capital})[ ,:]+|(?:{whose}) (?:{about_people} )?(?:{relative}|{child}|{chief}),? )(?=\\p{L})");
        this.dayFirst = words.pattern("(?:{day_first})");
        this.daySurname = words.pattern("(?:{day_surname})");
        this.introAhead = words.pattern("(?<!\\w)(?:{name_intro}|{name_intro_capital}|{name_each}) $");
    }

    /** "Me llamo Rosa Abril": a name of which a word is a day's or a month's; to be read before days are. */
    @Nullable
    Value likeADay(FoldedText text) {
        for (Matcher said = anyIntro.matcher(text.folded()); said.find(); ) {
            int from = answer.withoutHonorific(text, said.end());
            Matcher name =
                    TWO.matcher(text.original()).region(from, text.original().length());
            if (name.useTransparentBounds(true).lookingAt() && isLikeADay(text, name)) {
                return NameWords.named(text, from, name.end());
            }
        }
        return null;
    }

    /** "Rosa Abril", or "Noël Orsini" before a word that nobody talks with. */
    private boolean isLikeADay(FoldedText text, Matcher name) {
        boolean last = daySurname
                .matcher(text.folded().substring(name.start("d"), name.end("d")))
                .matches();
        return last
                ? judge.areNames(text, name.start(), name.start("d") - 1)
                : dayFirst.matcher(text.folded().substring(name.start(), name.start("d") - 1))
                                .matches()
                        && judge.isUnheardSurname(text, name.start("d"), name.end("d"));
    }

    /** The name behind words that nothing else stands behind. */
    @Nullable
    Value told(FoldedText text) {
        Value value = behind(text, intro, NameWords.Writing.SMALL);
        value = value == null ? behind(text, introCapital, NameWords.Writing.CAPITALS) : value;
        return value == null ? behind(text, introLast, NameWords.Writing.SMALL) : value;
    }

    /** The name behind a relative who is spoken of; behind one who was counted as a guest, a whole name. */
    @Nullable
    Value ofKin(FoldedText text) {
        Value value = behind(text, kin, NameWords.Writing.CAPITALS);
        if (value != null) {
            return value;
        }
        for (Matcher said = kin.matcher(text.whole()); said.find(); ) {
            Value name = names.name(text, said.end(), NameWords.Writing.CAPITALS);
            if (name != null && judge.areSeveral(text, name.start(), name.end())) {
                return name;
            }
        }
        return null;
    }

    /** "Soy yamil cárdenas, llego hoy": two words or more that nobody talks with, behind one that leads up to a name. */
    @Nullable
    Value inSmallLetters(FoldedText text) {
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

    private @Nullable Value behind(FoldedText text, Pattern pattern, NameWords.Writing writing) {
        Value others = null;
        Matcher said = pattern.matcher(text.folded());
        for (int from = 0; said.find(from); from = said.start() + 1) {
            Value name = names.name(text, answer.withoutHonorific(text, said.end()), writing);
            if (name != null && isGreeted(text, said.start())) {
                continue;
            }
            if (name != null && !isSpokenTo(text, said.start())) {
                return name;
            }
            others = others == null ? name : others;
        }
        return others;
    }

    /** "Dear Mr Hughes, we'd like …": no guest. */
    private boolean isGreeted(FoldedText text, int title) {
        return titled.matcher(text.folded())
                        .region(title, text.folded().length())
                        .lookingAt()
                && greeted.matcher(text.folded())
                        .region(Math.max(0, title - WORDS_AHEAD), title)
                        .useTransparentBounds(true)
                        .find();
    }

    /** "Can I speak to Mr Patel? I'm Jenny Lowe": who is asked for gives way to who asks. */
    private boolean isSpokenTo(FoldedText text, int start) {
        return spokenTo.matcher(text.folded())
                .region(Math.max(0, start - WORDS_AHEAD), start)
                .useTransparentBounds(true)
                .find();
    }
}
