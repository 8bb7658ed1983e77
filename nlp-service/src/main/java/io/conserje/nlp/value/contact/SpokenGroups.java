package io.conserje.nlp.value.contact;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.Figures;
import io.conserje.nlp.value.number.FoundNumber;
import io.conserje.nlp.value.number.NumberScanner;
import io.conserje.nlp.value.number.NumberWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phones dictated in groups, words and figures mixed: "zéro six douze trente-quatre", "07911 one two three". */
final class SpokenGroups {

    private static final int FEWEST_GROUPS = 3;
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(999);
    private static final Pattern GAP = Pattern.compile("[ ,.-]{1,3}");

    private final SpokenDigits digits;
    private final NumberScanner numbers;
    private final Pattern digit;
    private final Pattern plus;
    private final String language;

    /** A group and the figures that it says. */
    private record Group(int start, int end, String digits, boolean inWords) {}

    SpokenGroups(Words words, SpokenDigits digits) {
        this.digits = digits;
        this.language = words.language();
        this.numbers = new NumberScanner(NumberWords.of(words));
        this.digit = words.pattern("(?<!\\w)(?:(?<more>{digit_twice}|{digit_thrice}) )?(?:{digit}|{zero_said})(?!\\w)");
        this.plus = words.pattern("(?<!\\w)(?:{plus_said}) $");
    }

    /** The rows of a folded text in their order; those of figures alone are read elsewhere. */
    List<SpokenDigits.Row> in(String folded, String region) {
        List<SpokenDigits.Row> rows = new ArrayList<>();
        List<Group> row = new ArrayList<>();
        for (Group group : groups(folded, region)) {
            if (!row.isEmpty()
                    && !GAP.matcher(folded.substring(row.getLast().end(), group.start()))
                            .matches()) {
                add(rows, row, folded);
                row.clear();
            }
            row.add(group);
        }
        add(rows, row, folded);
        return rows;
    }

    private void add(List<SpokenDigits.Row> rows, List<Group> row, String folded) {
        StringBuilder all = new StringBuilder();
        row.forEach(group -> all.append(group.digits()));
        if (row.size() >= FEWEST_GROUPS
                && row.stream().anyMatch(Group::inWords)
                && all.length() >= FEWEST_DIGITS
                && all.length() <= MOST_DIGITS) {
            int start = row.getFirst().start();
            boolean abroad = plus.matcher(folded.substring(0, start)).find();
            rows.add(new SpokenDigits.Row(start, row.getLast().end(), (abroad ? "+" : "") + all));
        }
    }

    private List<Group> groups(String folded, String region) {
        List<Group> groups = new ArrayList<>();
        for (FoundNumber number : numbers.scan(folded, Figures.of(language, region), false)) {
            String said = folded.substring(number.start(), number.end());
            if (number.figures()
                    ? said.chars().allMatch(Character::isDigit)
                    : number.value().compareTo(LARGEST) <= 0) {
                String figures = number.figures() ? said : number.value().toPlainString();
                groups.add(new Group(number.start(), number.end(), figures, !number.figures()));
            }
        }
        for (Matcher match = digit.matcher(folded); match.find(); ) {
            Group group = new Group(match.start(), match.end(), digits.digits(match.group()), true);
            boolean several = match.group("more") != null;
            if (several) {
                groups.removeIf(other -> overlap(other, group));
            }
            if (several || groups.stream().noneMatch(other -> overlap(other, group))) {
                groups.add(group);
            }
        }
        groups.sort(Comparator.comparingInt(Group::start));
        return groups;
    }

    private static boolean overlap(Group left, Group right) {
        return left.start() < right.end() && right.start() < left.end();
    }
}
