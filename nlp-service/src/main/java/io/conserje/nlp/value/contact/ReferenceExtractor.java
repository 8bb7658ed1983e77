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

/** References of bookings: a code behind the word, or by itself where it was asked for or is unmistakable. */
public final class ReferenceExtractor implements Extractor {

    private static final String BEFORE = "(?<![\\w@.+/-])";
    private static final String AFTER = "(?![\\w@/]|-\\w|\\.[a-z])";

    /** Our PMS gives nine capital letters; others mix capitals and figures. */
    private static final Pattern UNMISTAKABLE = Pattern.compile(BEFORE
            + "(?:[A-Z]{9}|(?=[A-Z0-9-]*\\d[A-Z0-9-]*)(?=[A-Z0-9-]*[A-Z]{2})(?=[A-Z])[A-Z0-9]{2,12}(?:-[A-Z0-9]{1,10}){0,3}(?<=[A-Z0-9-]{6})"
            + "|(?=[A-Z0-9-]*[A-Z]{2})\\d[A-Z0-9]{1,6}-[A-Z0-9]{2,8}"
            + "|(?=\\d{1,4}[A-Z]+\\d|\\d+[A-Z]*[BCDFGHJKLMNPQRSTVWXZ]{4})(?=\\d+[A-Z]*[A-WYZ])(?=\\d+[A-Z0-9]*[A-Z]{2}|\\d+[A-Z]\\d+[A-Z])\\d[A-Z0-9]{5,11})"
            + AFTER);

    /** Capitals and figures in turns, three changes or more: "5NV2R". */
    private static final Pattern TURNS =
            Pattern.compile(BEFORE + "(?=[A-Z0-9]{5,8}(?![\\w]))(?:[A-Z]{1,3}\\d{1,3}){2}[A-Z]{0,3}" + AFTER + "|"
                    + BEFORE + "(?=[A-Z0-9]{5,8}(?![\\w]))(?:\\d{1,3}[A-Z]{1,3}){2}\\d{0,3}" + AFTER);

    /** Nights and hours, "10D9N", are no code. */
    private static final Pattern LENGTHS = Pattern.compile("(?:\\d+[dnhm])+");

    private static final Pattern SIGN =
            Pattern.compile(BEFORE + "# ?(?<r>\\d{4,12}|(?=\\w*\\d)[A-Za-z0-9-]{4,20})" + AFTER);

    private static final Pattern ANSWER =
            Pattern.compile(BEFORE + "(?=[A-Za-z-]*\\d|[A-Z]{5}|[A-Za-z]{9}(?!\\w))[A-Za-z0-9-]{4,20}" + AFTER);
    private static final Pattern SHOUTED = Pattern.compile("(?<!\\w)[A-ZÁÉÍÓÚÑÇÃÕ]{3,}(?!\\w)");
    private static final Pattern YEAR_OR_TIME =
            Pattern.compile("20\\d\\d(?:-(?!\\d{3}).*)?|\\d{1,2}h\\d{0,2}|\\d{1,2}(?:am|pm)|\\d+(?:st|nd|rd|th)"
                    + "|\\d{1,2}(?:jan|fev|feb|mar|abr|apr|avr|mai|may|jun|jui|jul|ago|aug|aou|set|sep|oct|out|nov|dec|dez|dic)[a-z]{0,6}\\d{2,4}"
                    + "|\\d{1,2}[ap]m\\d.*|pt?(?:\\d+[dhmswy])+(?:t(?:\\d+[hms])+)?");

    /** "KL901" may be a flight as well: a code where bookings are spoken of and no flight is. */
    private static final Pattern SHORT = Pattern.compile(BEFORE + "[A-Z]{2,4}-?\\d{2,9}(?<=[A-Z0-9-]{5})" + AFTER);

    /** One code of a list. */
    private static final Pattern CODE = Pattern.compile("(?=[a-z-]*\\d)[a-z0-9-]{4,20}");

    private static final int LONGEST_FLIGHT = 24;

    private final boolean onlySure;
    private final Pattern booking;
    private final Pattern flight;
    private final Pattern price;
    private final Pattern introduced;
    private final Pattern introducedTurns;
    private final Pattern called;
    private final Pattern flown;
    private final Pattern numbered;
    private final Pattern introducedWord;
    private final Pattern cancelled;
    private final Pattern listed;
    private final SpelledCodes spelled;
    private final Pattern spaced;

    /** "On the 77120": too many figures for a door or a day. */
    private final Pattern byPlace;

    /** Reads the references of one language; {@code onlySure} in the run before dates and numbers. */
    public ReferenceExtractor(Words words, boolean onlySure) {
        this.onlySure = onlySure;
        this.price = words.pattern("(?:{currency_code})\\d+");
        this.booking = words.pattern("(?<!\\w)(?:{reference_intro})s?(?!\\w)");
        this.flight = words.pattern("(?<!\\w)(?:{flight})(?!\\w)");
        this.numbered = words.pattern(
                "(?<!\\w)(?:{bookings})(?!\\w).{0,80}?(?<!\\w)(?:{number_sign})(?: (?:{is_number}))?[ :.]+"
                        + "(?<r>\\d{5,10})(?![\\w@/]|[.,]\\d)");
        this.cancelled = words.pattern(
                "(?<!\\w)(?:{cancels_code}) (?<r>\\d{4,10})(?![\\w@/:]|[.,]\\d| ?(?:{not_ages}|{currency})(?!\\w))");
        String intro =
                "(?<!\\w)(?:{reference_intro})(?:[ ,]+(?:{reference_intro}|{of}|{reference_between})(?![\\w-])){0,5}"
                        + "(?:\\.|:|°|º|#| |n°|=|-|[,;](?= #?[a-z]{0,3}-?\\d{5}))* ?#?";
        this.introduced =
                words.pattern(intro + "(?<r>(?=[a-z-]*\\d)[a-z0-9-]{4,20})(?![\\w@/]|[.,]\\d| ?(?:{currency})(?!\\w)"
                        + "|(?<!\\d{5}) ?(?:{not_ages})(?!\\w))");
        this.byPlace = words.pattern("(?<!\\w)(?:{reference_place}) (?<r>\\d{5,7})(?=,? ?(?:[.;!?)]|$)|, )");
        String turns =
                "(?<r>(?=[a-z0-9]{4,10}(?!\\w))(?:[a-z]{1,4}\\d{1,4}[a-z]{1,4}[a-z0-9]*|\\d{1,4}[a-z]{1,4}\\d{1,4}[a-z0-9]*))(?![\\w@/]|[.,]\\d)";
        this.introducedTurns = words.pattern(intro + turns);
        this.called =
                words.pattern("(?<![\\w@.+/-])(?<r>(?=[a-z]*\\d)(?=\\d*[a-z])[a-z0-9]{5,9}),? (?:{is_booking})(?!\\w)");
        this.flown = words.pattern("(?<!\\w)(?:{flight})(?:'s| \\w+)? ?$");
        String item = "(?=[a-z-]*\\d)[a-z0-9-]{4,20}(?![\\w@/]|[.,]\\d| ?(?:{not_ages}|{currency})(?!\\w))";
        this.listed = words.pattern("(?<!\\w)(?:{reference_intro}|{bookings})e?s[ ,:(]+(?:(?:{number_sign})[ :]+)?(?<l>"
                + item + "(?:(?:, ?| )(?:(?:{and}) )?" + item + ")+)");
        this.spaced = words.pattern(
                intro + "(?<r>[a-z]{1,4}\\d{0,4}[a-z]? \\d{3,6})(?= ?(?:[.,;!?)](?!\\d)|$)| (?:{after_code})(?!\\w))");
        this.spelled = new SpelledCodes(words);
        this.introducedWord = words.pattern(intro + "(?<r>[a-z]{9})(?!\\w)");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        if (onlySure) {
            addSpaced(values, text);
            addSaid(values, text, introducedTurns);
            addSaid(values, text, called);
            addCodes(values, text, frame);
            addSpelled(values, text, frame);
            addListed(values, text);
            return frame.expects(EntityTypes.BOOKING_REFERENCE)
                    ? values
                    : values.stream().filter(ReferenceExtractor::hasFigure).toList();
        }
        for (Matcher match = introduced.matcher(text.folded()); match.find(); ) {
            if (!YEAR_OR_TIME.matcher(match.group("r")).matches()) {
                add(values, text, match.start("r"), match.end("r"));
            }
        }
        for (Matcher match = introducedWord.matcher(text.folded()); match.find(); ) {
            String written = text.original().substring(match.start("r"), match.end("r"));
            if (written.matches("[A-Z]{9}") || looksRandom(match.group("r"))) {
                add(values, text, match.start("r"), match.end("r"));
            }
        }
        for (Matcher match = SIGN.matcher(text.original()); match.find(); ) {
            add(values, text, match.start("r"), match.end("r"));
        }
        for (Matcher match = cancelled.matcher(text.folded()); match.find(); ) {
            if (!YEAR_OR_TIME.matcher(match.group("r")).matches()) {
                add(values, text, match.start("r"), match.end("r"));
            }
        }
        for (Pattern pattern : List.of(numbered, byPlace)) {
            for (Matcher match = pattern.matcher(text.folded()); match.find(); ) {
                add(values, text, match.start("r"), match.end("r"));
            }
        }
        addCodes(values, text, frame);
        if (booking.matcher(text.folded()).find()
                && !flight.matcher(text.folded()).find()) {
            for (Matcher code = SHORT.matcher(text.original()); code.find(); ) {
                if (!price.matcher(code.group().toLowerCase(Locale.ROOT)).matches()) {
                    add(values, text, code.start(), code.end());
                }
            }
        }
        return values;
    }

    /** Behind the word or ahead of "is my booking", before parts of a code are read as days or money. */
    private static void addSaid(List<Value> values, FoldedText text, Pattern said) {
        for (Matcher match = said.matcher(text.folded()); match.find(); ) {
            String code = match.group("r");
            if (!YEAR_OR_TIME.matcher(code).matches() && !LENGTHS.matcher(code).matches()) {
                add(values, text, match.start("r"), match.end("r"));
            }
        }
    }

    private static boolean hasFigure(Value value) {
        return value.value() instanceof String code && code.chars().anyMatch(Character::isDigit);
    }

    /** "Reference LB90 221", "ref KX 4471": a code written in two parts. */
    private void addSpaced(List<Value> values, FoldedText text) {
        for (Matcher match = spaced.matcher(text.folded()); match.find(); ) {
            String code = text.original().substring(match.start("r"), match.end("r"));
            boolean shouted = code.equals(code.toUpperCase(Locale.ROOT));
            if (shouted && !price.matcher(match.group("r").replace(" ", "")).matches()) {
                values.add(Value.of(
                        EntityTypes.BOOKING_REFERENCE, match.start("r"), match.end("r"), code.replace(" ", "")));
            }
        }
    }

    private void addSpelled(List<Value> values, FoldedText text, Frame frame) {
        for (SpelledCodes.Code code : spelled.in(text, frame.expects(EntityTypes.BOOKING_REFERENCE))) {
            Value value = Value.of(EntityTypes.BOOKING_REFERENCE, code.start(), code.end(), code.signs());
            values.removeIf(value::overlaps);
            values.add(value);
        }
    }

    /** "My two bookings, 77120 and 77121": each of them. */
    private void addListed(List<Value> values, FoldedText text) {
        for (Matcher list = listed.matcher(text.folded()); list.find(); ) {
            for (Matcher code = CODE.matcher(text.folded()).region(list.start("l"), list.end("l")); code.find(); ) {
                if (!YEAR_OR_TIME.matcher(code.group()).matches()) {
                    add(values, text, code.start(), code.end());
                }
            }
        }
    }

    private void addCodes(List<Value> values, FoldedText text, Frame frame) {
        boolean asked = frame.expects(EntityTypes.BOOKING_REFERENCE);
        boolean shouted = SHOUTED.matcher(text.original()).results().count() > 2;
        for (Matcher code = (asked ? ANSWER : UNMISTAKABLE).matcher(text.original()); code.find(); ) {
            boolean word = code.group().matches("[A-Za-z]+");
            boolean small = word && !code.group().equals(code.group().toUpperCase(Locale.ROOT));
            boolean doubtful =
                    word && (shouted || small && !looksRandom(code.group().toLowerCase(Locale.ROOT)));
            String folded = code.group().toLowerCase(Locale.ROOT);
            boolean other = YEAR_OR_TIME.matcher(folded).matches()
                    || !asked && price.matcher(folded).matches();
            if (!doubtful && !other && !isFlown(text, code.start())) {
                add(values, text, code.start(), code.end());
            }
        }
        for (Matcher code = TURNS.matcher(text.original()); code.find(); ) {
            String folded = code.group().toLowerCase(Locale.ROOT);
            if (!YEAR_OR_TIME.matcher(folded).matches()
                    && !LENGTHS.matcher(folded).matches()) {
                add(values, text, code.start(), code.end());
            }
        }
    }

    /** "My flight IB3425". */
    private boolean isFlown(FoldedText text, int start) {
        return flown.matcher(text.folded().substring(Math.max(0, start - LONGEST_FLIGHT), start))
                .find();
    }

    /** Letters drawn by lot have few vowels, or three consonants in a row; words of our languages rarely do. */
    private static boolean looksRandom(String word) {
        long vowels =
                word.chars().filter(letter -> "aeiou".indexOf(letter) >= 0).count();
        return vowels <= 2 || word.matches(".*[^aeiou]{4}.*");
    }

    private static void add(List<Value> values, FoldedText text, int start, int end) {
        String code = text.original().substring(start, end).toUpperCase(Locale.ROOT);
        Value value = Value.of(EntityTypes.BOOKING_REFERENCE, start, end, code);
        boolean claimed = text.folded().substring(start, end).indexOf('\u0001') >= 0;
        if (!claimed && values.stream().noneMatch(value::overlaps)) {
            values.add(value);
        }
    }
}
