package io.conserje.nlp.value.person;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of which a word is a day's or a month's, behind words that lead up to one; to be read before days are. */
final class NamesLikeDays {

    /** Two capitals of which the second is no day's, with its number: "Rosa Abril". */
    private static final Pattern TWO =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]+ (?<d>\\p{Lu}\\p{L}+)(?!\\p{L}| ?\\d| the )");

    private final NameJudge judge;
    private final NameAnswer answer;
    private final Pattern anyIntro;
    private final Pattern dayFirst;
    private final Pattern daySurname;

    NamesLikeDays(Words words, NameJudge judge, NameAnswer answer) {
        this.judge = judge;
        this.answer = answer;
        this.anyIntro = words.pattern(
                "(?<!\\w)(?:(?:{name_intro}|{name_intro_capital})[ ,:]+|(?:{whose}) (?:{about_people} )?(?:{relative}|{child}|{chief}),? )(?=\\p{L})");
        this.dayFirst = words.pattern("(?:{day_first})");
        this.daySurname = words.pattern("(?:{day_surname})");
    }

    /** "Me llamo Rosa Abril": the first of them. */
    @Nullable
    Value find(FoldedText text) {
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
}
