package io.conserje.nlp.value.contact;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses as they are said: "ana punto perez arroba gmail punto com", "john at example dot org". */
public final class SpokenEmailExtractor implements Extractor {

    private static final String PART = "[a-z0-9_+-]{1,64}";

    /** A name that is spelt letter by letter: "a n a". */
    private static final String SPELT = "[a-z0-9](?: [a-z0-9]){2,20}(?![a-z0-9])";

    private static final Pattern PROVIDER = Pattern.compile(
            "(?:gmail|hotmail|yahoo|outlook|icloud|live|proton|protonmail|msn|aol|orange|free|uol|bol|terra|gmx|me)\\..*");

    /** "The trams wake us at dawn. May we …" is no address. */
    private static final Pattern SENTENCES = Pattern.compile("\\. \\p{Lu}");

    /** Where an address with blanks at its points ends: "example. com. Thanks" does at its first ending that there is. */
    private static final Pattern BLANKS = Pattern.compile("[a-z0-9-]+(?: ?\\. ?[a-z0-9-]+){0,2}? ?\\. ?"
            + "(?:com|net|org|info|edu|co|es|fr|pt|br|uy|ar|mx|cl|pe|uk|de|it|us|ca)(?:\\.[a-z]{2})?(?!\\w)");

    private static final Pattern BLANK_AT_POINT = Pattern.compile(" \\.|\\. ");

    private final Pattern anyAt;
    private final Pattern sure;
    private final Pattern perhaps;
    private final Pattern dot;
    private final Pattern underscore;
    private final Pattern dash;
    private final Pattern plus;
    private final Pattern digit;
    private final SpokenAhead ahead;
    private final Words words;

    /** Reads the addresses said in one language. */
    public SpokenEmailExtractor(Words words) {
        String point = "(?: ?\\. ?| (?:{dot_word}) | ?[\\[({<] ?(?:{dot_word}) ?[\\])}>] ?)";
        String joint = "(?:\\.| (?:{dot_word}) | (?:{underscore_word}) | (?:{dash_word}) | (?:{plus_said}|plus) )";
        String local = "(?<l>(?:" + SPELT + "|" + PART + ")(?:" + joint + PART
                + "){0,6}(?: (?:{digit}|\\d{1,6})(?!\\w)){0,8})" + "(?:,? (?:(?<j>{joined_said})|{small_said}),?){0,2}";
        String domain = "(?<d>" + PART + "(?:" + point + PART + "){1,5})";
        this.anyAt = words.pattern("@|(?<![a-z])(?:{at_word}|{at_perhaps}|at)(?![a-z])");
        this.sure = words.pattern("(?<![\\w@.])" + local
                + " ?(?:{at_word}|[\\[({<] ?(?:at|{at_word}) ?[\\])}>]| @ |@ | @|@(?=[a-z0-9-]+(?: \\.|\\. )))" + " ?"
                + domain + "(?![\\w@])");
        this.perhaps = words.pattern("(?<![\\w@.])" + local + " (?:{at_perhaps}) " + domain + "(?![\\w@])");
        this.dot = words.pattern("(?: ?\\. ?| (?:{dot_word}) | ?[\\[({<] ?(?:{dot_word}) ?[\\])}>] ?)");
        this.underscore = words.pattern(" (?:{underscore_word}) ");
        this.dash = words.pattern(" (?:{dash_word}) ");
        this.plus = words.pattern(" (?:{plus_said}|plus) ");
        this.digit = words.pattern(" (?<d>(?=\\w{2}){digit})(?!\\w)");
        this.ahead = new SpokenAhead(words);
        this.words = words;
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        if (!anyAt.matcher(text.folded()).find()) {
            return values;
        }
        addAll(values, sure, text, true);
        addAll(values, perhaps, text, frame.expects(EntityTypes.EMAIL));
        return values;
    }

    private void addAll(List<Value> values, Pattern pattern, FoldedText text, boolean certain) {
        for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
            String written = domain(match.group("d"));
            int end = match.start("d") + written.length();
            String domain = dot.matcher(written).replaceAll(".");
            boolean said = dot.matcher(written).find() && written.indexOf(' ') > 0;
            boolean plausible = domain.matches(".*[a-z].*\\.[a-z]{2,4}");
            boolean sentences = SENTENCES
                    .matcher(text.original().substring(match.start(), match.end()))
                    .find();
            boolean known = certain
                    || !sentences
                            && (plausible && said || PROVIDER.matcher(domain).matches());
            String address = local(match.group("l")) + "@" + domain.toLowerCase(Locale.ROOT);
            boolean valid = !written.isEmpty() && EmailExtractor.isValid(address);
            Value value = whole(text, match, end, address);
            if (known && valid && values.stream().noneMatch(value::overlaps)) {
                values.add(value);
            }
        }
    }

    /** With the words ahead of it that are said to be of it; none that can be told where nobody knows how they are joined. */
    private Value whole(FoldedText text, Matcher match, int end, String address) {
        SpokenAhead.Ahead name = ahead.of(text, match.start(), local(match.group("l")));
        if (name.words().isEmpty() || name.joined() || match.group("j") != null) {
            return Value.of(EntityTypes.EMAIL, name.start(), end, name.words() + address);
        }
        boolean named = SpokenAhead.isName(text, name.start(), match.start());
        if (named) {
            return Value.of(EntityTypes.EMAIL, match.start(), end, address);
        }
        return Value.problem(EntityTypes.EMAIL, name.start(), end, EntityProblems.INVALID);
    }

    /** As far as it is an address; empty where blanks stand at points of no ending that there is. */
    private static String domain(String written) {
        if (!BLANK_AT_POINT.matcher(written).find()) {
            return written;
        }
        Matcher whole = BLANKS.matcher(written);
        return whole.lookingAt() ? whole.group() : "";
    }

    private String local(String said) {
        String local = dot.matcher(said).replaceAll(".");
        local = underscore.matcher(local).replaceAll("_");
        local = dash.matcher(local).replaceAll("-");
        local = plus.matcher(local).replaceAll("+");
        local = digit.matcher(local).replaceAll(one -> words.partOf("digit", one.group(1)));
        return local.replace(" ", "");
    }
}
