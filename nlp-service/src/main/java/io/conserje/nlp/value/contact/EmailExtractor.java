package io.conserje.nlp.value.contact;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses, and what was meant as one but cannot be. Two runs: one for what is an address, one behind those that are
 * said in words ("ana@gmail punto com") for what can be none.
 */
public final class EmailExtractor implements Extractor {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    private static final String NUMERIC_HOST = "\\[(?:\\d{1,3}\\.){3}\\d{1,3}]";
    static final Pattern CANDIDATE = Pattern.compile(AddressStarts.LOCAL + "@(?:" + NUMERIC_HOST
            + "|[^\\s<>()\\[\\],;:\"“”„«»‹›{}|/=→&\\p{So}]{0,255})|(?<=\\s|^)@[^\\s@]{1,80}\\.[a-z]{2,}");
    private static final Pattern VALID =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:"
                    + NUMERIC_HOST + "|(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63})");
    private static final Pattern PREFIX = Pattern.compile("^(?:[-*'‘’`~¿¡/]+)(?=[^@]*[\\p{L}\\p{N}])");

    /** "ana@gmail,com". */
    private static final Pattern COMMA =
            Pattern.compile(",(?:com(?:\\.[a-z]{2})?|net|org|es|fr|pt)(?![\\w@])", Pattern.CASE_INSENSITIVE);

    /** What is said behind an address without a blank: "ana@example.com-thanks". */
    private static final Pattern GLUED = Pattern.compile("[-–—]\\p{L}*$");

    private static final String ENDS = ".!?…'’‘`~*_)-–—";

    private final boolean onlyValid;

    /** Reads addresses; {@code onlyValid} in the run before those that are said in words. */
    public EmailExtractor(boolean onlyValid) {
        this.onlyValid = onlyValid;
    }

    /** From the first sign of a word on: from each one it would take time that grows with the square of a text without blanks. */
    private static final Pattern PROVIDER =
            Pattern.compile("(?<!\\S)\\S+\\.(?:com|net|org|es|fr|br|uy|ar|mx|pt)(?![\\w.])");

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        AddressStarts starts = new AddressStarts(text.original());
        for (Matcher match = CANDIDATE.matcher(text.original()); starts.next(match); ) {
            add(values, text.original(), match.start(), match.end());
        }
        if (!onlyValid && values.isEmpty() && frame.expects(EntityTypes.EMAIL)) {
            Matcher meant = PROVIDER.matcher(text.folded());
            if (meant.find()) {
                values.add(Value.problem(EntityTypes.EMAIL, meant.start(), meant.end(), EntityProblems.INVALID));
            }
        }
        return values;
    }

    private void add(List<Value> values, String text, int from, int to) {
        int end = to;
        while (end > from && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = from + prefix(text.substring(from, to));
        if (start >= end) {
            return;
        }
        String address = text.substring(start, end);
        Matcher comma = COMMA.matcher(text).region(end, text.length());
        Matcher glued = GLUED.matcher(address);
        if (isValid(address)) {
            values.add(Value.of(EntityTypes.EMAIL, start, end, normal(address)));
        } else if (comma.lookingAt() && isValid(address + "." + comma.group().substring(1))) {
            String mended = address + "." + comma.group().substring(1);
            values.add(Value.of(EntityTypes.EMAIL, start, comma.end(), normal(mended)));
        } else if (glued.find() && isValid(address.substring(0, glued.start()))) {
            String rest = address.substring(0, glued.start());
            values.add(Value.of(EntityTypes.EMAIL, start, start + glued.start(), normal(rest)));
        } else if (!onlyValid) {
            values.add(Value.problem(EntityTypes.EMAIL, start, end, EntityProblems.INVALID));
        }
    }

    /** What stands before the address without a blank: a dash, a quotation mark. */
    private static int prefix(String candidate) {
        Matcher prefix = PREFIX.matcher(candidate);
        return prefix.find() ? prefix.end() : 0;
    }

    static boolean isValid(String address) {
        return address.length() <= LONGEST_ADDRESS
                && address.indexOf('@') <= LONGEST_LOCAL_PART
                && VALID.matcher(address).matches();
    }

    /** The part behind the @ has no case; the part before it is left as the guest wrote it. */
    private static String normal(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }
}
