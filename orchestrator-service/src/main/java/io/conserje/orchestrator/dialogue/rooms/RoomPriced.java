package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.words.Folded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the room that a text means by its price among those shown: the least or the most expensive, or the one at a sum. */
final class RoomPriced {

    private static final String AROUND = "(?:" + RoomWords.any("take", "around", "polite", "no") + "|,)";
    private static final Pattern CHEAPEST = Pattern.compile("\\b" + RoomWords.any("cheapest") + " ");
    private static final Pattern DEAREST = Pattern.compile("\\b" + RoomWords.any("dearest") + " ");
    private static final Pattern NOT_THE_EXTREME = Pattern.compile(
            "\\b" + RoomWords.any("not", "no") + " (?:\\p{L}+ )?" + RoomWords.any("cheapest", "dearest") + " ");
    private static final Pattern BEST = Pattern.compile("(?:" + AROUND + " )*" + RoomWords.any("article") + " (?:"
            + RoomWords.any("room") + " )?" + RoomWords.any("best") + " (?:(?:" + RoomWords.any("room") + "|" + AROUND
            + "|" + RoomWords.any("offered") + ") )*");
    private static final Pattern EXTREME_ALONE =
            Pattern.compile("(?:" + AROUND + " )*# (?:(?:" + RoomWords.any("room") + "|" + AROUND + ") )*");
    private static final Pattern AT_A_SUM =
            Pattern.compile("(?:" + AROUND + " )*(?:(?:" + RoomWords.any("article", "room", "priced", "a_night")
                    + ") )+# (?:(?:" + RoomWords.any("a_night") + "|" + AROUND + ") )*");
    static final Pattern SUM = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})?|\\d{3,}(?:[.,]\\d{2})?");

    private RoomPriced() {}

    /** The one that is the least or the most expensive. */
    static Optional<Rooms.Shown> extreme(List<Rooms.Shown> shown, String text) {
        String folded = NOT_THE_EXTREME.matcher(Folded.words(text)).replaceAll(" ");
        if (CHEAPEST.matcher(folded).find()) {
            return shown.stream().findFirst();
        }
        return DEAREST.matcher(folded).find() || BEST.matcher(folded).matches()
                ? shown.stream().max(Comparator.comparing(offer -> offer.total().amount()))
                : Optional.empty();
    }

    /** The same of a clause, folded, that says next to nothing else. */
    static Optional<Rooms.Shown> extremeAlone(List<Rooms.Shown> shown, String clause) {
        return isExtremeAlone(clause) ? extreme(shown, clause) : Optional.empty();
    }

    /** Whether a clause, folded, says next to nothing else than the least or the most expensive one. */
    static boolean isExtremeAlone(String clause) {
        String rest =
                DEAREST.matcher(CHEAPEST.matcher(clause).replaceFirst("# ")).replaceFirst("# ");
        return EXTREME_ALONE.matcher(rest).matches();
    }

    /** The only one that costs the sum by which it is called, in all or a night. */
    static Optional<Rooms.Shown> atASum(List<Rooms.Shown> shown, Stay stay, String text) {
        Matcher sums = SUM.matcher(text);
        if (!sums.find()) {
            return Optional.empty();
        }
        BigDecimal sum = amount(sums.group());
        String rest =
                new StringBuilder(text).replace(sums.start(), sums.end(), " # ").toString();
        if (!AT_A_SUM.matcher(Folded.words(rest)).matches()) {
            return Optional.empty();
        }
        List<Rooms.Shown> meant = shown.stream()
                .filter(offer -> isAbout(offer.total().amount(), sum)
                        || isAbout(Described.perNight(offer.total(), stay).amount(), sum))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static boolean isAbout(BigDecimal price, BigDecimal sum) {
        return price.setScale(sum.scale(), RoundingMode.HALF_UP).compareTo(sum) == 0;
    }

    /** Two figures behind the last mark are cents. */
    static BigDecimal amount(String sum) {
        boolean cents = sum.matches(".*[.,]\\d{2}");
        String figures = sum.replaceAll("[.,]", "");
        return new BigDecimal(figures).movePointLeft(cents ? 2 : 0);
    }
}
