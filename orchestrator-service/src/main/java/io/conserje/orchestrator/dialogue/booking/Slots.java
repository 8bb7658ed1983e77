package io.conserje.orchestrator.dialogue.booking;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.contract.Understanding.Entity;
import io.conserje.orchestrator.dialogue.memory.OpenCount;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.party.Relatives;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.words.Folded;
import io.conserje.pmsadapter.contract.RoomParty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the values of a text where they belong. A second value for the same thing is a correction. */
final class Slots {

    private static final int MOST_ROOMS = 500;
    private static final int MOST_GUESTS = 500;
    private static final Pattern RELATIVE = Pattern.compile(
            "^(?:[^ ]+ ){0,2}(?:" + Relatives.WORDS + ") (?:(?:[^ ]+ ){1,3}(?:" + Relatives.WORDS + ") )*$");

    private final Reading reading;
    private final LocalDate today;

    /** @param today at the hotel: a day before it that nobody called an arrival speaks of something else */
    Slots(Reading reading, LocalDate today) {
        this.reading = reading;
        this.today = today;
    }

    Stay fill(Stay stay) {
        return rooms(party(new StayDates(reading, today).fill(opened(stay))));
    }

    /** What this text leaves open, but the nights of a stay whose departure it tells. */
    private Stay opened(Stay stay) {
        Stay opened = stay;
        for (String type : OpenCount.TYPES) {
            boolean told = type.equals(EntityTypes.NIGHTS)
                    && reading.last(EntityTypes.CHECK_OUT).isPresent();
            OpenCount open = told ? null : left(type).orElse(null);
            opened = open == null ? opened : opened.opening(open);
        }
        return opened;
    }

    private Optional<OpenCount> left(String type) {
        return reading.last(type).flatMap(OpenCount::of);
    }

    private Stay party(Stay stay) {
        Optional<Integer> children = number(EntityTypes.CHILDREN).filter(count -> !namesOneOf(count, stay));
        Optional<Integer> guests = number(EntityTypes.GUESTS);
        Optional<Integer> adults = number(EntityTypes.ADULTS).filter(count -> !areOnlySome(count, children, guests));
        List<Integer> ages =
                reading.last(EntityTypes.CHILD_AGES).map(Slots::integers).orElse(null);
        if (adults.isEmpty() && children.isEmpty() && guests.isEmpty() && ages == null) {
            return stay;
        }
        int kids = children.orElse(ages != null && ages.size() > stay.children() ? ages.size() : stay.children());
        if (children.isEmpty() && ages == null && guests.isPresent() && areFewer(guests.get(), stay)) {
            kids = 0;
        }
        Integer grownUps = adults.orElse(null);
        if (grownUps == null) {
            int fromGuests = guests.map(Integer::intValue).orElse(0) - kids;
            boolean told = guests.isPresent() && fromGuests > 0 && !leavesRolesOpen();
            grownUps = told ? Integer.valueOf(fromGuests) : stay.adults();
        }
        List<Integer> known = ages != null ? ages : kids == stay.children() ? stay.childAges() : List.of();
        Stay filled = grownUps == null ? withAges(stay, null, kids, known) : withoutGrown(stay, grownUps, kids, known);
        return children.isPresent() || ages != null ? filled.knowingChildren() : filled;
    }

    /** "The little one is 4, the others 8 and 12": so many ages as there are children name all of them. */
    private boolean namesOneOf(int children, Stay stay) {
        return children < stay.children()
                && reading.last(EntityTypes.CHILD_AGES)
                        .filter(ages -> integers(ages).size() == stay.children())
                        .isPresent();
    }

    /** "We will be three with my sister": who are told of by what they are, and not counted, may be some of all that are. */
    private boolean areOnlySome(int adults, Optional<Integer> children, Optional<Integer> guests) {
        return guests.filter(all -> all > adults + children.orElse(0)).isPresent()
                && reading.last(EntityTypes.ADULTS)
                        .map(Entity::text)
                        .filter(words -> RELATIVE.matcher(Folded.words(words)).find())
                        .isPresent();
    }

    /** "Three of us, one or two of them children": nobody knows yet how many are grown up. */
    private boolean leavesRolesOpen() {
        return left(EntityTypes.ADULTS).isPresent()
                || left(EntityTypes.CHILDREN).isPresent();
    }

    /** A "child" who is of age is an adult. */
    private static Stay withoutGrown(Stay stay, int adults, int kids, List<Integer> known) {
        List<Integer> young =
                known.stream().filter(age -> age <= RoomParty.OLDEST_CHILD).toList();
        int grown = Math.min(known.size() - young.size(), kids);
        return withAges(stay, adults + grown, kids - grown, young);
    }

    private static Stay withAges(Stay stay, @Nullable Integer adults, int kids, List<Integer> ages) {
        return stay.withParty(
                bounded(adults), Math.min(kids, MOST_GUESTS), ages.size() > kids ? ages.subList(0, kids) : ages);
    }

    /** Of fewer guests than were known nobody tells who stays away; of more, the children stay children. */
    private static boolean areFewer(int guests, Stay stay) {
        return guests < Objects.requireNonNullElse(stay.adults(), 0) + stay.children();
    }

    private Stay rooms(Stay stay) {
        return number(EntityTypes.ROOMS)
                .filter(count -> count > 0)
                .map(count -> stay.withRooms(Math.min(count, MOST_ROOMS)))
                .orElse(stay);
    }

    private static @Nullable Integer bounded(@Nullable Integer adults) {
        return adults == null || adults < 1 ? null : Integer.valueOf(Math.min(adults, MOST_GUESTS));
    }

    private Optional<Integer> number(String type) {
        return reading.last(type)
                .filter(value -> OpenCount.of(value).isEmpty())
                .map(Entity::value)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).intValue())
                .filter(count -> count >= 0);
    }

    private static List<Integer> integers(Entity entity) {
        return entity.value() instanceof List<?> list
                ? list.stream()
                        .filter(Number.class::isInstance)
                        .map(value -> ((Number) value).intValue())
                        .toList()
                : List.of();
    }
}
