package io.conserje.nlp.value.party;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Vocabulary;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.plain.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps names from parting those who come: "my mate Darren and I", "our kids, Tom (4) and Mia (7)", "Lucía y yo". */
final class NamedPeople {

    /** Stands for somebody who is told by name alone. */
    static final char SOMEBODY = '\u0003';

    /** Stands for a child who is told by name and age. */
    static final char CHILD = '\u0005';

    private static final String NAME = "\\p{L}[\\p{L}'-]+(?: \\p{L}[\\p{L}'-]+)?";
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]+");

    private final Pattern kin;
    private final Pattern aged;
    private final Pattern children;
    private final Pattern beforeSelf;
    private final Pattern behindSelf;
    private final Pattern young;
    private final Pattern ofAge;
    private final Pattern besideUs;
    private final Pattern nameAndAge;
    private final Pattern day;
    private final Vocabulary vocabulary;

    NamedPeople(Words words) {
        this.kin = words.pattern(
                "(?<!\\w)(?!(?:{article}) )(?:{whose}) (?:{about_people} )?(?:{relative}|{child}|{chief})(?<n>,? "
                        + NAME + ")");
        this.aged = words.pattern("(?<!\\w)(?<n>\\p{L}[\\p{L}'-]+ ?\\()\\d{1,2}(?: (?:{years}))?(?<z>\\))");
        this.children = words.pattern("(?<!\\w)(?:{children}|{children_many}|{child}|{twins})(?!\\w)");
        this.beforeSelf = words.pattern("(?:^ ?|[.!?,;:] |(?:{for_people}|{of_us}) )(?<a>(?:{article}) )?(?<n>" + NAME
                + ")(?= (?:{and}) (?:(?:{for_people}) )?(?!(?:{clause_self}) )(?:{self})(?!\\w))");
        this.behindSelf = words.pattern(
                "(?<!\\w)(?:{self})(?: (?:{and}) (?:(?:{for_people}) )?|,? (?=\\p{L}+ (?:{and}) ))(?<a>(?:{article}) )?(?<n>"
                        + NAME + ")(?!\\w)");
        this.ofAge = words.pattern("\\d (?:{months_old}|{years})(?!\\w)");
        this.young = words.pattern(
                "(?<!\\w)(?<n>" + NAME
                        + ")(?=,? (?:(?:{who_word}) )?(?:(?:{aged}|{is_now}|{turned}) )?\\d{1,2} (?:{months_old}|{years})(?!\\w))");
        String child =
                "\\p{L}[\\p{L}'-]+,? \\(?(?:(?:{aged}) )?1?\\d(?: (?:{years}))?\\)?(?! ?(?:{not_ages})(?!\\w)|[:/.]?\\d| ?[-–]| (?:{month})(?!\\w))";
        this.besideUs = words.pattern(
                "(?<!\\w)(?:{self}|{spouse}|{us}(?: \\d)?|\\d (?:{of_us_behind}|{adults})|(?:{we_are}) \\d)[,:]? (?:(?:{and_people}|{with}) )?(?<l>"
                        + child + "(?:,? (?:(?:{and}) )?" + child + ")*)(?= ?[.,;!?)]|$| )");
        this.nameAndAge = words.pattern("(?<n>\\p{L}[\\p{L}'-]+),? \\(?(?:(?:{aged}) )?(?<a>1?\\d)");
        this.day = words.pattern("(?:{weekday}|{month}|{honorific}|{whose}|{self})");
        this.vocabulary = Vocabulary.of(words.language());
    }

    /** The text without the names of kin and children, and with a sign for who is told by name beside who writes. */
    PlainText apart(PlainText plain, FoldedText text) {
        List<int[]> told = new ArrayList<>();
        for (Matcher said = kin.matcher(plain.text()); said.find(); ) {
            int end = endOfName(plain, text, said.start("n"), said.end("n"));
            if (end > said.start("n")) {
                told.add(new int[] {said.start("n"), end});
            }
        }
        Matcher child = children.matcher(plain.text());
        int from = child.find() ? child.end() : plain.text().length();
        boolean first = true;
        for (Matcher said = aged.matcher(plain.text()).region(from, plain.text().length());
                said.find();
                first = false) {
            if (isCapital(plain, text, said.start("n"))) {
                told.add(
                        first
                                ? new int[] {endOfWord(plain.text(), said.start("n")), said.end("n") - 1}
                                : new int[] {said.start("n"), said.end("n")});
                told.add(new int[] {said.start("z"), said.end("z")});
            }
        }
        told.sort(Comparator.comparingInt(stretch -> stretch[0]));
        return marked(withChildren(plain.cut(told), text), text);
    }

    private PlainText marked(PlainText plain, FoldedText text) {
        List<int[]> somebody = new ArrayList<>();
        for (Pattern pattern : List.of(beforeSelf, behindSelf)) {
            Matcher said = pattern.matcher(plain.text());
            for (int from = 0; said.find(from); from = said.start() + 1) {
                int end = endOfName(plain, text, said.start("n"), said.end("n"));
                if (end > said.start("n")) {
                    somebody.add(new int[] {said.start(said.group("a") == null ? "n" : "a"), end});
                }
            }
        }
        Matcher said = young.matcher(plain.text());
        boolean aged = ofAge.matcher(plain.text()).find();
        for (int from = 0; aged && said.find(from); from = said.start() + 1) {
            if (endOfName(plain, text, said.start("n"), said.end("n")) == said.end("n")) {
                somebody.add(new int[] {said.start("n"), said.end("n")});
            }
        }
        return somebody.isEmpty() ? plain : plain.filled(somebody, SOMEBODY);
    }

    /** "The two of us plus Mia 8 and Leo 4". */
    private PlainText withChildren(PlainText plain, FoldedText text) {
        List<int[]> children = new ArrayList<>();
        for (Matcher list = besideUs.matcher(plain.text()); list.find(); ) {
            Matcher one = nameAndAge.matcher(plain.text()).region(list.start("l"), list.end("l"));
            while (one.find() && endOfName(plain, text, one.start("n"), one.end("n")) == one.end("n")) {
                children.add(new int[] {one.start("n"), one.end("n")});
            }
        }
        return children.isEmpty() ? plain : plain.filled(children, CHILD);
    }

    /** Behind the words from here on that have a capital and are said of nothing else; {@code from} where there are none. */
    private int endOfName(PlainText plain, FoldedText text, int from, int to) {
        int end = from;
        for (Matcher word = WORD.matcher(plain.text()).region(from, to); word.find(); ) {
            boolean name = isCapital(plain, text, word.start())
                    && !word.group().endsWith("'s")
                    && !vocabulary.has(word.group())
                    && !day.matcher(word.group()).matches();
            if (!name) {
                return end;
            }
            end = word.end();
        }
        return end;
    }

    /** Where the word ends that stands before this place: the bracket of the first age opens the list of all. */
    private static int endOfWord(String plain, int at) {
        int end = at;
        while (end > 0 && ", :".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isCapital(PlainText plain, FoldedText text, int at) {
        return Character.isUpperCase(text.original().charAt(plain.start(at)));
    }
}
