package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names behind words that lead up to one: "my name is", "soy", "booked under", "my wife". */
final class IntroducedNames {

    private static final int WORDS_AHEAD = 40;

    private final NameWords names;
    private final NameJudge judge;
    private final NameAnswer answer;
    private final Pattern intro;
    private final Pattern introCapital;
    private final Pattern introLast;
    private final Pattern kin;
    private final Pattern spokenTo;
    private final Pattern greeted;
    private final Pattern titled;

    IntroducedNames(Words words, NameWords names, NameJudge judge, NameAnswer answer) {
        this.names = names;
        this.judge = judge;
        this.answer = answer;
        this.intro = words.pattern("(?<!\\w)(?:{name_intro})(?:[ :,=]+|(?<='))");
        this.introCapital = words.pattern("(?<!\\w)(?:{name_intro_capital})[ ,:]+");
        this.introLast = words.pattern("(?<!\\w)(?:{name_intro_last}) +(?=[^,.;!?]{3,40}[.!? ]*$)");
        this.spokenTo = words.pattern("(?<!\\w)(?:{spoken_to}) (?:(?:{article}) ?)?$");
        this.greeted = words.pattern("(?<!\\w)(?:{greeted}) $");
        this.titled = words.pattern("(?:{title})(?!\\w)");
        this.kin =
                words.pattern("(?<!\\w)(?:{whose}) (?:{about_people} )?(?:{relative}|{relatives}|{child}|{chief}) +");
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
