package io.conserje.nlp.value.person;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.NameWord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A name that is told in two goes: "first name Élodie, surname Marchand", "it's Nadia, Nadia El Amrani". */
final class PartedName {

    private static final Pattern ONCE_MORE =
            Pattern.compile("(?: (?:" + Words.everywhere("spelt_with") + ") [^,.;]{1,16})?[,.:;] ?(?=\\p{L})");

    private final NameWords names;
    private final Pattern given;
    private final Pattern surname;
    private final Pattern isGiven;
    private final Pattern isSurname;

    /** What stands ahead of "is my first name", and begins what is said. */
    private static final Pattern AHEAD =
            Pattern.compile("(?:^|[,.;!] ?)(?<n>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?),?$");

    private static final int LONGEST = 60;

    PartedName(Words words, NameWords names) {
        this.names = names;
        this.given = words.pattern("(?<!\\w)(?:{given_said})[ ,:=]+(?:(?:{part_is}) )?");
        this.isGiven = words.pattern(" (?:{part_behind}) (?:{given_said})(?!\\w)");
        this.isSurname = words.pattern(" (?:{part_behind}) (?:{surname_said})(?!\\w)");
        this.surname = words.pattern("(?<!\\w)(?:{in_name_of}|{surname_said})[ ,:=]+(?:(?:{part_is}) )?");
    }

    /** The first name and the surname where the text tells each by itself, else null: "a Korean name, Kim is the surname" tells one. */
    @Nullable
    Value inParts(FoldedText text) {
        int[] first = either(ahead(isGiven, text), behind(given, text));
        int[] last = either(ahead(isSurname, text), behind(surname, text));
        if (first == null
                || last == null
                || first[0] < last[1] && last[0] < first[1]
                || NameWord.isUpper(text, last[0]) && !NameWord.isUpper(text, first[0])) {
            return null;
        }
        boolean whole = (" " + said(text, first) + " ").contains(" " + said(text, last) + " ");
        String name = whole ? said(text, first) : said(text, first) + " " + said(text, last);
        return Value.of(EntityTypes.PERSON_NAME, Math.min(first[0], last[0]), Math.max(first[1], last[1]), name);
    }

    /** The same name, or the longer one that repeats it right behind. */
    Value fuller(FoldedText text, Value name) {
        Matcher gap = ONCE_MORE
                .matcher(text.folded())
                .region(name.end(), text.folded().length());
        if (!gap.lookingAt()) {
            return name;
        }
        int end = names.end(text, gap.end(), NameWords.Writing.SMALL);
        String once = text.folded().substring(name.start(), name.end());
        String more = end <= gap.end() ? "" : text.folded().substring(gap.end(), end);
        boolean repeated = (" " + more + " ").contains(" " + once + " ") && more.length() > once.length();
        return repeated
                ? Value.of(
                        EntityTypes.PERSON_NAME, gap.end(), end, text.original().substring(gap.end(), end))
                : name;
    }

    private static int @Nullable [] either(int @Nullable [] first, int @Nullable [] second) {
        return first == null ? second : first;
    }

    /** "Ali is my first name". */
    private static int @Nullable [] ahead(Pattern pattern, FoldedText text) {
        for (Matcher said = pattern.matcher(text.folded()); said.find(); ) {
            int begin = Math.max(0, said.start() - LONGEST);
            Matcher name = AHEAD.matcher(text.original()).region(begin, said.start());
            if (name.find()) {
                return new int[] {name.start("n"), name.end("n")};
            }
        }
        return null;
    }

    private int @Nullable [] behind(Pattern pattern, FoldedText text) {
        for (Matcher said = pattern.matcher(text.folded()); said.find(); ) {
            int end = names.end(text, said.end(), NameWords.Writing.SMALL);
            if (end > said.end()) {
                return new int[] {said.end(), end};
            }
        }
        return null;
    }

    private static String said(FoldedText text, int[] part) {
        return text.original().substring(part[0], part[1]);
    }
}
