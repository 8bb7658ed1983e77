package io.conserje.orchestrator.dialogue;

import io.conserje.orchestrator.dialogue.rooms.RoomSearch;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.contract.RoomParty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A house of two room types whose full nights, prices and moods a test decides. */
final class House implements RoomSearch {

    final List<Wish> asked = Collections.synchronizedList(new ArrayList<>());
    final Set<LocalDate> fullNights = new HashSet<>();
    final Set<String> soldOutTypes = new HashSet<>();

    /** What room types are called in other languages than English, by language and id: "es:2". */
    final Map<String, String> names = new HashMap<>();

    /** What is charged apart with a room type, by its id. */
    final Map<String, List<Fee>> fees = new HashMap<>();

    BigDecimal general = new BigDecimal("1040.00");
    BigDecimal deluxe = new BigDecimal("1560.00");
    int largestParty = Integer.MAX_VALUE;
    int mostAdults = Integer.MAX_VALUE;
    int mostChildren = Integer.MAX_VALUE;
    int roomsOfAType = Integer.MAX_VALUE;
    boolean namesKnown = true;
    boolean down;
    boolean stale;

    @Nullable
    Why impossible;

    @Override
    public Answer find(Wish wish) {
        asked.add(wish);
        if (down) {
            return new Down();
        }
        if (impossible != null) {
            return new Impossible(impossible);
        }
        if (wish.rooms().stream().anyMatch(this::isTooLarge)) {
            return new Impossible(Why.PARTY_TOO_LARGE);
        }
        boolean full = wish.rooms().size() > roomsOfAType
                || wish.checkIn().datesUntil(wish.checkOut()).anyMatch(fullNights::contains);
        List<Offer> offers = full
                ? List.of()
                : List.of(offer("1", "General Rooms", general, wish), offer("2", "Delux Rooms", deluxe, wish));
        return new Found(
                offers.stream()
                        .filter(offer ->
                                wish.roomTypeId() == null || offer.roomTypeId().equals(wish.roomTypeId()))
                        .filter(offer -> !soldOutTypes.contains(offer.roomTypeId()))
                        .toList(),
                Instant.parse("2026-11-20T12:00:00Z"),
                stale);
    }

    private boolean isTooLarge(RoomParty party) {
        return party.adults() > mostAdults
                || party.children() > mostChildren
                || party.adults() + party.children() > largestParty;
    }

    /** What its types are called, as far as it tells. */
    Map<String, String> types(String language) {
        return namesKnown
                ? Map.of(
                        "1", names.getOrDefault(language + ":1", "General Rooms"),
                        "2", names.getOrDefault(language + ":2", "Delux Rooms"))
                : Map.of();
    }

    private Offer offer(String id, String name, BigDecimal night, Wish wish) {
        BigDecimal nights = BigDecimal.valueOf(ChronoUnit.DAYS.between(wish.checkIn(), wish.checkOut()));
        BigDecimal rooms = BigDecimal.valueOf(wish.rooms().size());
        BigDecimal total = night.multiply(nights).multiply(rooms);
        return new Offer(
                id,
                names.getOrDefault(wish.language() + ':' + id, name),
                5,
                Math.min(4, mostAdults),
                Math.min(4, mostChildren),
                Math.min(4, largestParty),
                usd(total),
                usd(total.divide(new BigDecimal("1.04"), 2, RoundingMode.HALF_UP)),
                usd(night),
                fees.get(id),
                null);
    }

    private static Money usd(BigDecimal amount) {
        return new Money(amount, "USD");
    }
}
