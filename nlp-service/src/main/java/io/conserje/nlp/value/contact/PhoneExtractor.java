package io.conserje.nlp.value.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phone numbers in E.164, read with the region's country where none is said. Two runs: one before dates and money for
 * what is a phone number beyond doubt (with "+", "00" or the word), one after them for the rest.
 */
public final class PhoneExtractor implements Extractor {

    private static final long MOST_TRIES = 20;
    private static final int FEWEST_DIGITS = 6;
    private static final int FEWEST_DIGITS_ABROAD = 10;
    private static final int MOST_DIGITS = 17;
    private static final int WORDS_AHEAD = 40;
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\w@.,/-])(?:\\+ ?|\\()?\\d(?:[ ().\\u2013/-]{0,3}\\d){5,17}(?![\\w@%€$]|[.,:]\\d)");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final boolean onlySure;
    private final Pattern word;
    private final Pattern otherWord;

    /** Reads phone numbers; {@code onlySure} in the run before dates and money. */
    public PhoneExtractor(Words words, boolean onlySure) {
        this.onlySure = onlySure;
        this.word = words.pattern("(?<!\\w)(?:{phone_word})(?!\\w)[^\\d\\n]{0,24}$");
        this.otherWord = words.pattern("(?<!\\w)(?:{reference_intro}|{room_word})[ :.#º°]{0,3}$");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        if (digits(text.folded()) < FEWEST_DIGITS) {
            return values;
        }
        boolean asked = frame.expects(EntityTypes.PHONE);
        for (Matcher match = DIGITS.matcher(text.folded()); match.find(); ) {
            String ahead = text.folded().substring(Math.max(0, match.start() - WORDS_AHEAD), match.start());
            boolean named = asked || word.matcher(ahead).find();
            boolean sure =
                    named || match.group().matches("(?:\\+|00 ?[1-9]).*") || isGrouped(match.group(), frame.region());
            if (sure
                    && digits(match.group()) <= MOST_DIGITS
                    && (asked || !otherWord.matcher(ahead).find())) {
                String number = number(match.group(), frame.region(), named);
                values.add(
                        number == null
                                ? Value.problem(EntityTypes.PHONE, match.start(), match.end(), EntityProblems.INVALID)
                                : Value.of(EntityTypes.PHONE, match.start(), match.end(), number));
            }
        }
        if (!onlySure) {
            addOthers(values, text.folded(), frame.region());
        }
        return values;
    }

    private void addOthers(List<Value> values, String folded, String region) {
        for (PhoneNumberMatch match : numbers.findNumbers(folded, region, Leniency.VALID, MOST_TRIES)) {
            String ahead = folded.substring(Math.max(0, match.start() - WORDS_AHEAD), match.start());
            Value value = Value.of(EntityTypes.PHONE, match.start(), match.end(), format(match.number()));
            if (values.stream().noneMatch(value::overlaps)
                    && !otherWord.matcher(ahead).find()) {
                values.add(value);
            }
        }
    }

    /** "06.12.34.56.78": four groups or more are no date. */
    private boolean isGrouped(String written, String region) {
        return written.split("[ .-]").length >= 4 && digits(written) >= 9 && valid(written, region) != null;
    }

    /** Read as written, then with "00" or a forgotten "+" as the way abroad; null when it is nobody's number. */
    private @Nullable String number(String written, String region, boolean named) {
        String digits = written.replaceAll("[^\\d+]", "");
        String found = valid(written, region);
        if (found == null && digits.startsWith("00")) {
            found = valid("+" + digits.substring(2), region);
        }
        if (found == null && digits.startsWith("+")) {
            found = possible(written, region);
        }
        if (found == null && named && digits.length() >= 10 && !digits.startsWith("0")) {
            found = valid("+" + digits.replace("+", ""), region);
        }
        return found;
    }

    /** Ranges are opened faster than tables follow: with its country said, the right length is enough. */
    private @Nullable String possible(String written, String region) {
        try {
            PhoneNumber number = numbers.parse(written, region);
            boolean whole = numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
            return whole && digits(written) >= FEWEST_DIGITS_ABROAD ? format(number) : null;
        } catch (NumberParseException none) {
            return null;
        }
    }

    private @Nullable String valid(String written, String region) {
        try {
            PhoneNumber number = numbers.parse(written, region);
            return numbers.isValidNumber(number) ? format(number) : null;
        } catch (NumberParseException none) {
            return null;
        }
    }

    private String format(PhoneNumber number) {
        return numbers.format(number, PhoneNumberFormat.E164);
    }

    private static long digits(String text) {
        return text.chars().filter(unit -> unit >= '0' && unit <= '9').count();
    }
}
