package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names behind words that lead up to one: "my name is", "soy", "booked under", "my wife". */
final class IntroducedNames {

    private final NameWords names;
    private final NameAnswer answer;
    private final Pattern intro;
    private final Pattern introCapital;
    private final Pattern introLast;
    private final Pattern introSmall;
    private final Pattern kin;

    IntroducedNames(Words words, NameWords names, NameAnswer answer) {
        this.names = names;
        this.answer = answer;
        this.intro = words.pattern("(?<!\\w)(?:{name_intro})(?:[ :,=]+|(?<='))");
        this.introCapital = words.pattern("(?<!\\w)(?:{name_intro_capital})[ ,:]+");
        this.introLast = words.pattern("(?<!\\w)(?:{name_intro_last}) +(?=[^,.;!?]{3,40}[.!? ]*$)");
        this.introSmall = words.pattern("(?<!\\w)(?:{name_intro_small}) ");
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

    /** The name behind a relative who is spoken of. */
    @Nullable
    Value ofKin(FoldedText text) {
        return behind(text, kin, NameWords.Writing.CAPITALS);
    }

    /** "Soy yamil cárdenas, llego hoy": two words or more that nobody talks with, behind one that leads up to a name. */
    @Nullable
    Value inSmallLetters(FoldedText text) {
        for (Matcher said = introSmall.matcher(text.folded()); said.find(); ) {
            int end = names.endOfUnheard(text, said.end());
            if (end > said.end()) {
                return NameWords.named(text, said.end(), end);
            }
        }
        return null;
    }

    private @Nullable Value behind(FoldedText text, Pattern pattern, NameWords.Writing writing) {
        for (Matcher said = pattern.matcher(text.folded()); said.find(); ) {
            Value name = names.name(text, answer.withoutHonorific(text, said.end()), writing);
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
