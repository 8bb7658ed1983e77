package io.conserje.nlp.value.number;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads figures with the separators of a language: "1.200,50" in Spanish, "1,200.50" in English. */
public final class Figures {

    /** What may be written in figures; {@link #read} has the last word. */
    public static final String REGEX =
            "(?:\\d{1,3}(?: \\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,']\\d++)*+(?: ?[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])?|[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])";

    private static final int MOST_DIGITS = 18;
    private static final String PARTS = "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final int[] COUNTS = {1, 1, 3, 1, 2, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7};
    private static final int[] DIVISORS = {4, 2, 4, 3, 3, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8};
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:[.,' ]\\d{3})+");

    /** "12,34,567" of India. */
    private static final Pattern GROUPED_IN_TWOS = Pattern.compile("[1-9]\\d?(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?");

    /** Spanish is spoken there, and the point parts the decimals. */
    private static final Set<String> POINT_REGIONS =
            Set.of("US", "MX", "GT", "HN", "NI", "SV", "PA", "PR", "DO", "PE", "GB", "IE", "CA", "AU", "NZ");

    private final char decimal;

    private Figures(char decimal) {
        this.decimal = decimal;
    }

    /** The habit of a language in a region. */
    public static Figures of(String language, String region) {
        boolean point = language.equals("en") || language.equals("es") && POINT_REGIONS.contains(region);
        return new Figures(point ? '.' : ',');
    }

    /** The number, or null when the separators make none ("192.168.1.1"); {@code money} has no three decimals. */
    public @Nullable BigDecimal read(String text, boolean money) {
        if (text.length() > MOST_DIGITS + 6
                || text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return null;
        }
        int part = PARTS.indexOf(text.charAt(text.length() - 1));
        if (part >= 0) {
            return withPart(text.substring(0, text.length() - 1).strip(), part, money);
        }
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return new BigDecimal(digits(text));
        }
        if (decimal == '.' && GROUPED_IN_TWOS.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        char sign = text.charAt(last);
        String whole = text.substring(0, last);
        boolean alone = whole.indexOf(sign) < 0;
        boolean other = whole.indexOf('.') >= 0 || whole.indexOf(',') >= 0 || whole.indexOf(' ') >= 0;
        if (GROUPED.matcher(text).matches() && (!alone || !other && (money || sign != decimal))) {
            return new BigDecimal(digits(text));
        }
        boolean grouped = !other || GROUPED.matcher(whole).matches();
        return alone && grouped ? new BigDecimal(digits(whole) + "." + text.substring(last + 1)) : null;
    }

    /** "2½"; "½" by itself. */
    private @Nullable BigDecimal withPart(String whole, int part, boolean money) {
        BigDecimal value = whole.isEmpty() ? BigDecimal.ZERO : read(whole, money);
        BigDecimal more =
                BigDecimal.valueOf(COUNTS[part]).divide(BigDecimal.valueOf(DIVISORS[part]), FractionExtractor.DIGITS);
        return value == null || value.scale() > 0
                ? null
                : value.add(more).round(FractionExtractor.DIGITS).stripTrailingZeros();
    }

    /** True where figures, and no word, begin with this unit. */
    static boolean begin(char unit) {
        return Character.isDigit(unit) || PARTS.indexOf(unit) >= 0;
    }

    private static String digits(String text) {
        return text.replaceAll("[.,' ]", "");
    }
}
