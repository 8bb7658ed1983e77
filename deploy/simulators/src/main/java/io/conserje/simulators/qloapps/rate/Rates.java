package io.conserje.simulators.qloapps.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Seasons and shortest stays; whoever reads or writes holds the lock of the hotel's books. */
public final class Rates {
    private final Map<Integer, Season> seasons = new TreeMap<>();
    private final Map<Integer, Integer> shortest = new HashMap<>();
    private int lastSeason;

    /** The price of some nights, USD before tax, given the usual price of one. */
    public BigDecimal price(int typeId, BigDecimal usual, LocalDate from, LocalDate to) {
        return from.datesUntil(to).map(night -> night(typeId, usual, night)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first rule that holds decides, as in the real one. */
    private BigDecimal night(int typeId, BigDecimal usual, LocalDate night) {
        return seasons.values().stream()
                .filter(season -> season.holds(typeId, night))
                .findFirst()
                .map(season -> season.apply(usual))
                .orElse(usual);
    }

    /** Keeps a season under the next number. */
    public Season add(IntFunction<Season> numbered) {
        Season season = numbered.apply(++lastSeason);
        seasons.put(season.id(), season);
        return season;
    }

    /** False when there is none of that number. */
    public boolean remove(int id) {
        return seasons.remove(id) != null;
    }

    /** All seasons, oldest first. */
    public List<Season> seasons() {
        return List.copyOf(seasons.values());
    }

    /** The fewest nights for which a type is sold. */
    public int shortestStay(int typeId) {
        return shortest.getOrDefault(typeId, 1);
    }

    /** Sells a type for so many nights or more only. */
    public void shortestStay(int typeId, int nights) {
        shortest.put(typeId, nights);
    }

    /** Back to the usual. */
    public void clear() {
        seasons.clear();
        shortest.clear();
        lastSeason = 0;
    }
}
