package io.conserje.nlp.value.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** What figures dial, in E.164, by the tables of libphonenumber. */
final class DialledNumbers {

    private static final int FEWEST_DIGITS_ABROAD = 10;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /** Read as written, then with "00" or a forgotten "+" as the way abroad; null when it is nobody's number. */
    @Nullable
    String read(String written, String region, boolean named) {
        String digits = written.replaceAll("[^\\d+]", "");
        boolean abroad = digits.startsWith("+") || digits.startsWith("00");
        String full = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
        String found = valid(written, region);
        if (found == null && abroad) {
            found = valid(full, region);
            found = found == null ? possible(full, region) : found;
        }
        if (found == null && named && digits.length() >= FEWEST_DIGITS_ABROAD && !digits.startsWith("0")) {
            found = valid("+" + digits.replace("+", ""), region);
        }
        return found;
    }

    /** The number where it is one of the region's or of the world's, or null. */
    @Nullable
    String valid(String written, String region) {
        try {
            PhoneNumber number = numbers.parse(written, region);
            return numbers.isValidNumber(number) ? format(number) : null;
        } catch (NumberParseException none) {
            return null;
        }
    }

    /** Ranges are opened faster than tables follow: with its country said, the right length is enough. */
    private @Nullable String possible(String written, String region) {
        try {
            PhoneNumber number = numbers.parse(written, region);
            boolean whole = numbers.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
            return whole && written.length() > FEWEST_DIGITS_ABROAD ? format(number) : null;
        } catch (NumberParseException none) {
            return null;
        }
    }

    private String format(PhoneNumber number) {
        return numbers.format(number, PhoneNumberFormat.E164);
    }
}
