package io.conserje.orchestrator.dialogue.memory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.pmsadapter.contract.RoomParty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the stay a guest wants; anything may be missing.
 *
 * @param nights as said; null where the departure was said, or neither
 * @param childAges in years; as many as children before rooms are looked for
 * @param rooms null means one
 * @param open counts that the guest has left open, in the order in which they are asked for; what they count is not known
 * @param month that was named while its days were still to be told
 * @param readings days of which the guest is to say which are meant; none once some are known
 * @param departureLast whether the departure was told behind the arrival that stands, so that a day which is put right is the departure
 * @param around from which weekdays are counted while only a stretch of the month was named, and days of a month too where none was
 */
public record Stay(
        @Nullable LocalDate checkIn,
        @Nullable LocalDate checkOut,
        @Nullable Integer nights,
        @Nullable Integer adults,
        int children,
        List<Integer> childAges,
        @Nullable Integer rooms,
        List<OpenCount> open,
        @Nullable YearMonth month,
        List<Days> readings,
        boolean departureLast,
        @Nullable LocalDate around) {

    /** Nothing is known yet. */
    public static final Stay NOTHING =
            new Stay(null, null, null, null, 0, List.of(), null, List.of(), null, List.of(), false, null);

    /** Copies the ages and what is open; what was stored without them has none. */
    public Stay {
        childAges = childAges == null ? List.of() : List.copyOf(childAges);
        open = open == null ? List.of() : List.copyOf(open);
        readings = readings == null ? List.of() : List.copyOf(readings);
    }

    /** Days of a stay; the departure may be open. */
    public record Days(LocalDate from, @Nullable LocalDate to) {

        /** The same for so many nights, where they are known. */
        public Days lasting(@Nullable Integer nights) {
            return nights == null ? this : new Days(from, from.plusDays(nights));
        }
    }

    /** With other dates, or a length where the departure is not known. */
    public Stay withDates(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer length) {
        boolean decided = to != null || length != null;
        return new Stay(
                from,
                to,
                length,
                adults,
                children,
                childAges,
                rooms,
                decided ? without(EntityTypes.NIGHTS) : open,
                month,
                from == null ? readings : List.of(),
                tellsDepartureLast(from, to),
                from == null ? around : null);
    }

    private boolean tellsDepartureLast(@Nullable LocalDate from, @Nullable LocalDate to) {
        boolean sameArrival = from != null && from.equals(checkIn);
        return sameArrival && (departureLast || to != null && !to.equals(checkOut));
    }

    /** With other people, ages in years. */
    public Stay withParty(@Nullable Integer grownUps, int kids, List<Integer> ages) {
        List<OpenCount> left = grownUps == null ? open : without(EntityTypes.GUESTS, EntityTypes.ADULTS);
        return new Stay(
                checkIn, checkOut, nights, grownUps, kids, ages, rooms, left, month, readings, departureLast, around);
    }

    /** How many are known to come. */
    public int people() {
        return (adults == null ? 0 : adults) + children;
    }

    /** With another number of rooms; null means one. */
    public Stay withRooms(@Nullable Integer count) {
        return new Stay(
                checkIn,
                checkOut,
                nights,
                adults,
                children,
                childAges,
                count,
                count == null ? open : without(EntityTypes.ROOMS),
                month,
                readings,
                departureLast,
                around);
    }

    /** With a count left open: what was known of it is known no more. */
    public Stay opening(OpenCount count) {
        boolean ofNights = count.type().equals(EntityTypes.NIGHTS);
        boolean ofAdults =
                count.type().equals(EntityTypes.GUESTS) || count.type().equals(EntityTypes.ADULTS);
        boolean ofChildren = count.type().equals(EntityTypes.CHILDREN);
        List<OpenCount> others = ofAdults ? without(EntityTypes.GUESTS, EntityTypes.ADULTS) : without(count.type());
        return new Stay(
                checkIn,
                ofNights ? null : checkOut,
                ofNights ? null : nights,
                ofAdults ? null : adults,
                ofChildren ? 0 : children,
                ofChildren ? List.of() : childAges,
                count.type().equals(EntityTypes.ROOMS) ? null : rooms,
                Stream.concat(others.stream(), Stream.of(count))
                        .sorted(Comparator.comparingInt(one -> OpenCount.TYPES.indexOf(one.type())))
                        .toList(),
                month,
                readings,
                departureLast,
                around);
    }

    /** With the number of children open no more. */
    public Stay knowingChildren() {
        return new Stay(
                checkIn,
                checkOut,
                nights,
                adults,
                children,
                childAges,
                rooms,
                without(EntityTypes.CHILDREN),
                month,
                readings,
                departureLast,
                around);
    }

    /** In a month of which only that much is known; days told without one are of it. */
    public Stay inMonth(@Nullable YearMonth named) {
        return within(null, named);
    }

    /**
     * In a stretch of which only that much is known: weekdays told without more are the next from this day on.
     *
     * @param named of which days told without a month are; null where they are the next from this day on too
     */
    public Stay around(LocalDate day, @Nullable YearMonth named) {
        return within(day, named);
    }

    private Stay within(@Nullable LocalDate day, @Nullable YearMonth named) {
        return new Stay(
                checkIn,
                checkOut,
                nights,
                adults,
                children,
                childAges,
                rooms,
                open,
                named,
                readings,
                departureLast,
                day);
    }

    /** With days of which the guest is to say which are meant. */
    public Stay reading(List<Days> either) {
        return new Stay(
                checkIn,
                checkOut,
                nights,
                adults,
                children,
                childAges,
                rooms,
                open,
                month,
                either,
                departureLast,
                around);
    }

    private List<OpenCount> without(String... types) {
        return open.stream()
                .filter(count -> !List.of(types).contains(count.type()))
                .toList();
    }

    /** For other dates, which nobody has said yet. */
    public Stay withoutDates() {
        return withDates(null, null, null);
    }

    /** The dates, once both are known. */
    @JsonIgnore
    public boolean hasDates() {
        return checkIn != null && checkOut != null;
    }

    /** Whether both dates are known, and the departure lies behind the arrival. */
    @JsonIgnore
    public boolean isInOrder() {
        return checkIn != null && checkOut != null && checkOut.isAfter(checkIn);
    }

    /** Whether both begin and end on the same days. */
    public boolean hasDatesOf(Stay other) {
        return Objects.equals(checkIn, other.checkIn) && Objects.equals(checkOut, other.checkOut);
    }

    /** Whether the ages of all children are known. */
    @JsonIgnore
    public boolean hasAges() {
        return childAges.size() == children;
    }

    /** Whether rooms can be looked for. */
    @JsonIgnore
    public boolean isComplete() {
        return hasDates() && adults != null && hasAges() && open.isEmpty();
    }

    /** In nights; {@link IllegalStateException} while a date is missing, as for the dates themselves. */
    public long length() {
        return ChronoUnit.DAYS.between(requireDate(checkIn), requireDate(checkOut));
    }

    /** How many rooms, one where nobody said. */
    public int roomCount() {
        return rooms == null ? 1 : rooms;
    }

    /** The day of arrival at the hotel. */
    public LocalDate arrival() {
        return requireDate(checkIn);
    }

    /** The day of departure from the hotel. */
    public LocalDate departure() {
        return requireDate(checkOut);
    }

    /** Spreads the people over the rooms as evenly as can be; every room has an adult while there are enough. */
    public List<RoomParty> parties() {
        int count = roomCount();
        int grownUps = adults == null ? 1 : Math.max(adults, count);
        List<List<Integer>> kids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            kids.add(new ArrayList<>());
        }
        for (int i = 0; i < childAges.size(); i++) {
            kids.get(i % count).add(childAges.get(i));
        }
        List<RoomParty> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int share = grownUps / count + (i < grownUps % count ? 1 : 0);
            parties.add(new RoomParty(share, kids.get(i).size(), kids.get(i)));
        }
        return parties;
    }

    private static LocalDate requireDate(@Nullable LocalDate date) {
        if (date == null) {
            throw new IllegalStateException("The stay has no dates yet");
        }
        return date;
    }
}
