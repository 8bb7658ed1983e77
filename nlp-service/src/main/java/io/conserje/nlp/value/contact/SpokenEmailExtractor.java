package io.conserje.nlp.value.contact;

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
    private static final Pattern PROVIDER = Pattern.compile(
            "(?:gmail|hotmail|yahoo|outlook|icloud|live|proton|protonmail|msn|aol|orange|free|uol|bol|terra|gmx|me)\\..*");

    /** "The trams wake us at dawn. May we …" is no address. */
    private static final Pattern SENTENCES = Pattern.compile("\\. \\p{Lu}");

    private final Pattern sure;
    private final Pattern perhaps;
    private final Pattern dot;
    private final Pattern at;

    /** Reads the addresses said in one language. */
    public SpokenEmailExtractor(Words words) {
        String point = "(?: ?\\. ?| (?:{dot_word}) )";
        String local = "(?<l>" + PART + "(?:(?:\\.| (?:{dot_word}) | (?:{underscore_word}) | (?:{dash_word}) )" + PART
                + "){0,6})";
        String domain = "(?<d>" + PART + "(?:" + point + PART + "){1,5})";
        this.sure = words.pattern(
                "(?<![\\w@.])" + local + " ?(?:{at_word}|[\\[({<] ?at ?[\\])}>]| @ |@ | @) ?" + domain + "(?![\\w@])");
        this.perhaps = words.pattern("(?<![\\w@.])" + local + " (?:{at_perhaps}) " + domain + "(?![\\w@])");
        this.dot = words.pattern("(?: ?\\. ?| (?:{dot_word}) )");
        this.at = words.pattern(" (?:{underscore_word}) ");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        addAll(values, sure, text, true);
        addAll(values, perhaps, text, frame.expects(EntityTypes.EMAIL));
        return values;
    }

    private void addAll(List<Value> values, Pattern pattern, FoldedText text, boolean certain) {
        for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
            String domain = dot.matcher(match.group("d")).replaceAll(".");
            boolean said =
                    dot.matcher(match.group("d")).find() && match.group("d").indexOf(' ') > 0;
            boolean plausible = domain.matches(".*[a-z].*\\.[a-z]{2,4}");
            boolean sentences = SENTENCES
                    .matcher(text.original().substring(match.start(), match.end()))
                    .find();
            boolean known = certain
                    || !sentences
                            && (plausible && said || PROVIDER.matcher(domain).matches());
            String local =
                    at.matcher(dot.matcher(match.group("l")).replaceAll(".")).replaceAll("_");
            String address = local.replace(" ", "") + "@" + domain.toLowerCase(Locale.ROOT);
            Value value = Value.of(EntityTypes.EMAIL, match.start(), match.end(), address);
            boolean valid = EmailExtractor.isValid(address);
            if (known && valid && values.stream().noneMatch(value::overlaps)) {
                values.add(value);
            }
        }
    }
}
