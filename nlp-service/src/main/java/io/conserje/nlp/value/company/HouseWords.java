package io.conserje.nlp.value.company;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.name.TradeWords;
import java.util.regex.Pattern;

/** Tells clinics, schools and clubs in names, which are billed, and which people only ask the way to as well: "Brennan Dental Clinic". */
final class HouseWords {

    private static final Pattern HOUSE =
            Pattern.compile("(?<!\\p{L})(?:" + Words.everywhere("company_house") + ")(?!\\p{L})");

    private HouseWords() {}

    /** True for two words or more of which one tells a house, or a trade. */
    static boolean isHouse(String name) {
        return name.indexOf(' ') > 0 && (areIn(name) || TradeWords.isFirm(name));
    }

    /** True where such a house is named at all. */
    static boolean areIn(String text) {
        return HOUSE.matcher(text).find();
    }
}
