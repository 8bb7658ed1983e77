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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers in E.164, read with the region's country where none is said. */
public final class PhoneExtractor implements Extractor {

    private static final long MOST_TRIES = 20;
    private static final int FEWEST_DIGITS = 6;
    private static final Pattern DIGITS = Pattern.compile("\\+?\\d[\\d ().-]{5,22}\\d");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        if (digits(text.folded()) < FEWEST_DIGITS) {
            return values;
        }
        for (PhoneNumberMatch match : numbers.findNumbers(text.folded(), frame.region(), Leniency.VALID, MOST_TRIES)) {
            String number = numbers.format(match.number(), PhoneNumberFormat.E164);
            values.add(Value.of(EntityTypes.PHONE, match.start(), match.end(), number));
        }
        if (values.isEmpty() && frame.expects(EntityTypes.PHONE)) {
            Matcher meant = DIGITS.matcher(text.folded());
            if (meant.find()) {
                values.add(Value.problem(EntityTypes.PHONE, meant.start(), meant.end(), EntityProblems.INVALID));
            }
        }
        return values;
    }

    private static long digits(String text) {
        return text.chars().filter(unit -> unit >= '0' && unit <= '9').count();
    }
}
