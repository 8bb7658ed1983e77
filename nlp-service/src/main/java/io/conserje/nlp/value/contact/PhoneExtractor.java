package io.conserje.nlp.value.contact;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private static final int FEWEST_DIGITS_OF_PART = 8;
    private static final int FEWEST_DIGITS_AT_HOME = 9;
    private static final int MOST_DIGITS = 17;
    private static final int WORDS_AHEAD = 40;
    private static final Pattern GROUP = Pattern.compile("[ ()./\\u2013-]+\\d+$");
    private static final Pattern DIGITS =
            Pattern.compile("(?<n>(?:(?<![\\w@.,/-])(?:\\+ ?|\\()?|(?<=\\p{L})\\+)\\d(?:[ ().\\u2013/-]{0,3}\\d){5,17})"
                    + "(?: {0,2}(?:x|ext|extension|extensao|ramal|int|interno|anexo|poste)\\.? ?\\d{1,6})?"
                    + "(?![\\w@%€$]|[.,:]\\d)");

    /** A number as it is dialled within its country, in groups; those of days with their year have another shape. */
    private static final Pattern NATIONAL =
            Pattern.compile("\\(?0[1-9]\\d{0,3}\\)?(?:[ .-](?!20\\d\\d(?!\\d))\\d{2,6}){1,4}");

    private static final Pattern PACKED_DAY = Pattern.compile("20[2-4]\\d{5}");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final DialledNumbers dialled = new DialledNumbers();
    private final SpokenDigits spoken;
    private final SpokenGroups groups;
    private final Pattern anyWord;
    private final Pattern shape;
    private final List<String> countries;
    private final boolean onlySure;
    private final Pattern word;
    private final Pattern otherWord;

    /** Reads phone numbers; {@code onlySure} in the run before dates and money. */
    public PhoneExtractor(Words words, boolean onlySure) {
        this.onlySure = onlySure;
        this.countries = words.list("phone_countries");
        this.spoken = new SpokenDigits(words);
        this.groups = new SpokenGroups(words, spoken);
        this.shape = words.pattern("{phone_shape}");
        this.anyWord = words.pattern("(?<!\\w)(?:{phone_word})(?!\\w)");
        this.word = words.pattern("(?<!\\w)(?:{phone_word})(?!\\w)[^\\d\\n]{0,24}$");
        this.otherWord = words.pattern(
                "(?<!\\w)(?:(?:{reference_intro})(?: (?:{reference_between}|{of}|{reference_intro})(?!\\w)){0,4}|{room_word})[ ,;:.#º°]{0,3}$");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        boolean asked = frame.expects(EntityTypes.PHONE);
        addSpoken(values, text.folded(), frame.region(), asked);
        if (digits(text.folded()) < FEWEST_DIGITS) {
            return values;
        }
        for (Matcher match = DIGITS.matcher(text.folded()); match.find(); ) {
            String ahead = text.folded().substring(Math.max(0, match.start() - WORDS_AHEAD), match.start());
            String written = match.group("n");
            boolean named = asked
                    || word.matcher(ahead).find()
                    || isDialled(written)
                    || shape.matcher(written).matches() && elsewhere(written) != null;
            boolean sure = named || written.matches("(?:\\+|\\(?00 ?[1-9]).*") || isGrouped(written, frame.region());
            if (sure && (asked || !otherWord.matcher(ahead).find())) {
                add(values, match, frame.region(), named);
            }
        }
        if (!onlySure) {
            addOthers(values, text.folded(), frame);
        }
        return values;
    }

    /** A number that is dictated digit by digit or in groups, where a phone was asked for or is spoken of. */
    private void addSpoken(List<Value> values, String folded, String region, boolean asked) {
        if (asked || anyWord.matcher(folded).find()) {
            addRows(values, groups.in(folded, region), folded, region, asked);
        }
        addRows(values, spoken.in(folded), folded, region, asked);
    }

    private void addRows(List<Value> values, List<SpokenDigits.Row> rows, String folded, String region, boolean asked) {
        for (SpokenDigits.Row row : rows) {
            String ahead = folded.substring(Math.max(0, row.start() - WORDS_AHEAD), row.start());
            String number = asked || word.matcher(ahead).find() ? dialled.read(row.digits(), region, true) : null;
            if (number != null) {
                addFree(values, Value.of(EntityTypes.PHONE, row.start(), row.end(), number));
            }
        }
    }

    private void add(List<Value> values, Matcher match, String region, boolean named) {
        String written = match.group("n");
        String shaped =
                shape.matcher(written).matches() && dialled.valid(written, region) == null ? elsewhere(written) : null;
        String number =
                shaped != null ? shaped : digits(written) <= MOST_DIGITS ? dialled.read(written, region, named) : null;
        boolean sure = named || written.startsWith("+");
        number = number == null && named && !written.startsWith("+") ? elsewhere(written) : number;
        Value part = number == null && sure ? part(written, match.start(), region) : null;
        if (part != null) {
            addFree(values, part);
        } else if (digits(written) <= MOST_DIGITS) {
            addFree(
                    values,
                    number == null
                            ? Value.problem(EntityTypes.PHONE, match.start(), match.end(), EntityProblems.INVALID)
                            : Value.of(EntityTypes.PHONE, match.start(), match.end(), number));
        }
    }

    private static void addFree(List<Value> values, Value value) {
        if (values.stream().noneMatch(value::overlaps)) {
            values.add(value);
        }
    }

    /** "My mobile is 06 39 …": of a country where this language is spoken. */
    private @Nullable String elsewhere(String written) {
        return countries.stream()
                .map(country -> dialled.valid(written, country))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "+86 20 61302222-8866", "914 349 8600 2": a number and what is no more of it, or null. */
    private @Nullable Value part(String written, int start, String region) {
        String rest = written;
        for (Matcher last = GROUP.matcher(rest); last.find(); last = GROUP.matcher(rest)) {
            rest = rest.substring(0, last.start());
            String number = digits(rest) < FEWEST_DIGITS_OF_PART ? null : dialled.valid(rest, region);
            if (number != null) {
                return Value.of(EntityTypes.PHONE, start, start + rest.length(), number);
            }
        }
        return null;
    }

    private void addOthers(List<Value> values, String folded, Frame frame) {
        for (PhoneNumberMatch match : numbers.findNumbers(folded, frame.region(), Leniency.VALID, MOST_TRIES)) {
            String ahead = folded.substring(Math.max(0, match.start() - WORDS_AHEAD), match.start());
            Value value = Value.of(
                    EntityTypes.PHONE,
                    match.start(),
                    match.end(),
                    numbers.format(match.number(), PhoneNumberFormat.E164));
            if (values.stream().noneMatch(value::overlaps)
                    && startsWell(folded, match.start())
                    && !isMeantForDay(match.rawString(), frame)
                    && !otherWord.matcher(ahead).find()) {
                values.add(value);
            }
        }
    }

    /** "20261345" to whoever asked for a day. */
    private static boolean isMeantForDay(String written, Frame frame) {
        return PACKED_DAY.matcher(written).matches()
                && frame.expects(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT, EntityTypes.DATE);
    }

    /** "45+31…" is a sum, and "-2208960000" is below zero. */
    private static boolean startsWell(String folded, int start) {
        String before = folded.substring(Math.max(0, start - 2), start);
        return !before.matches(".*\\d|-|\\W-");
    }

    /** "06.12.34.56.78": four groups or more are no date. */
    private boolean isGrouped(String written, String region) {
        return written.split("[ ./-]").length >= 4 && digits(written) >= 9 && dialled.valid(written, region) != null;
    }

    /** "06 71 22 90 45", "0161 496 0338": what begins with nought and has so many figures is dialled, wherever it stands. */
    private static boolean isDialled(String written) {
        return NATIONAL.matcher(written).matches() && digits(written) >= FEWEST_DIGITS_AT_HOME;
    }

    private static long digits(String text) {
        return text.chars().filter(unit -> unit >= '0' && unit <= '9').count();
    }
}
