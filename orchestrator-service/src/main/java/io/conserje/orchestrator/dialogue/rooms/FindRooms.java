package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Down;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Impossible;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Why;
import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.Offer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Asks the hotel's system for a complete stay and shows what it answered, nothing else. */
@Component
public class FindRooms {

    /** Choices of this kind carry a room type's id. */
    public static final String ROOM = "room:";

    /** Choices of this kind carry a number of rooms. */
    public static final String COUNT = "rooms:";

    /** More rooms at once are a group, which is for people to arrange. */
    public static final int MOST_ROOMS = 10;

    static final int MOST_ROWS = 10;

    private final RoomSearch search;
    private final NearbyDates nearby;
    private final HowManyRooms howMany;
    private final PmsTrouble trouble;
    private final SoldOut soldOut;

    FindRooms(RoomSearch search, NearbyDates nearby, HowManyRooms howMany, PmsTrouble trouble, SoldOut soldOut) {
        this.search = search;
        this.nearby = nearby;
        this.howMany = howMany;
        this.trouble = trouble;
        this.soldOut = soldOut;
    }

    /** What came of looking. */
    public enum Looked {
        /** There are rooms to choose from, which are remembered but not shown yet. */
        FOUND,
        /** There are none, which was said. */
        TOLD,
        /** No number of rooms that can be booked at once holds everybody, which nobody has said yet. */
        TOO_MANY
    }

    /** Looks for rooms. */
    public Looked look(Scene scene) {
        Stay stay = scene.state().stay();
        if (stay.roomCount() > MOST_ROOMS) {
            return Looked.TOO_MANY;
        }
        if (stay.roomCount() > 1 && grownUps(stay) < stay.roomCount()) {
            return withAnAdultEach(scene, stay);
        }
        var answer = search.find(RoomSearch.Wish.anyRoom(stay, scene.wording().language()));
        return switch (answer) {
            case Found found
            when found.stale() -> {
                showStale(scene, found);
                yield Looked.TOLD;
            }
            case Found found
            when found.offers().isEmpty() -> {
                tellNone(scene, stay);
                yield Looked.TOLD;
            }
            case Found found -> {
                remember(scene, found.offers());
                yield Looked.FOUND;
            }
            case Impossible impossible when impossible.why() == Why.PARTY_TOO_LARGE -> inMoreRooms(scene, stay);
            case Impossible impossible -> {
                ImpossibleStay.tell(scene, impossible.why());
                yield Looked.TOLD;
            }
            case Down _ -> {
                trouble.tell(scene, "pms.down");
                yield Looked.TOLD;
            }
        };
    }

    /** Nobody is counted who was not told, so that fewer rooms are proposed where they hold everybody. */
    private Looked withAnAdultEach(Scene scene, Stay stay) {
        OptionalInt count = howMany.hold(stay.withRooms(null), scene.wording().language());
        scene.say("rooms.adult_each");
        if (count.isEmpty()) {
            return Looked.TOO_MANY;
        }
        scene.say("rooms.fewer", Map.of("rooms", count.getAsInt()));
        ImpossibleStay.propose(scene, count.getAsInt());
        return Looked.TOLD;
    }

    private static int grownUps(Stay stay) {
        return stay.adults() == null ? 1 : stay.adults();
    }

    private Looked inMoreRooms(Scene scene, Stay stay) {
        OptionalInt count = howMany.above(stay, scene.wording().language());
        if (count.isEmpty()) {
            return Looked.TOO_MANY;
        }
        Limits limits = howMany.limits(stay, scene.wording().language());
        ImpossibleStay.tell(scene, Why.PARTY_TOO_LARGE, count.getAsInt(), limits);
        return Looked.TOLD;
    }

    /** Where a single room is free on those days, it is so many of one kind that are not. */
    private void tellNone(Scene scene, Stay stay) {
        String language = scene.wording().language();
        if (stay.roomCount() == 1 || !howMany.isFreeForOne(stay, language)) {
            scene.say("rooms.none", Described.stay(scene.wording(), stay));
            nearby.offer(scene);
            return;
        }
        scene.say("rooms.none_together", Described.stay(scene.wording(), stay));
        Menu.offerPerson(scene);
        howMany.fewer(stay, language).ifPresent(count -> {
            scene.say("rooms.fewer", Map.of("rooms", count));
            ImpossibleStay.propose(scene, count);
        });
    }

    private void remember(Scene scene, List<Offer> offers) {
        List<Rooms.Shown> shown =
                offers.stream().limit(MOST_ROWS).map(Rooms.Shown::of).toList();
        Rooms rooms = scene.state().rooms().showing(shown);
        scene.remember(scene.state().with(rooms));
        Optional<String> taken =
                rooms.wanted() == null ? Optional.empty() : soldOut.named(scene, shown, rooms.wanted());
        if (taken.isPresent()) {
            SoldOut.say(scene, taken.get());
            scene.remember(scene.state().with(rooms.unchosen()));
            return;
        }
        boolean noneWithin = WithinBudget.of(scene, shown).isEmpty();
        preferred(rooms).ifPresent(offer -> {
            boolean isTaken = noneWithin || WithinBudget.holds(scene, offer);
            scene.remember(scene.state()
                    .with(isTaken ? rooms.choosing(offer.roomTypeId()).within(rooms.budget()) : rooms.unchosen()));
        });
    }

    /** What the guest named before, or had chosen, where it is among the offers. */
    private static Optional<Rooms.Shown> preferred(Rooms rooms) {
        Optional<Rooms.Shown> named =
                rooms.wanted() == null ? Optional.empty() : RoomChoice.ahead(rooms.shown(), rooms.wanted());
        return named.or(() -> rooms.shown().stream()
                .filter(offer -> offer.roomTypeId().equals(rooms.preferredId()))
                .findFirst());
    }

    private void showStale(Scene scene, Found found) {
        var wording = scene.wording();
        StringBuilder text = new StringBuilder(wording.say(
                "rooms.stale", Map.of("time", wording.time(Described.time(scene, asOf(found))))));
        for (Offer offer : found.offers()) {
            text.append('\n').append(RoomList.line(scene, Rooms.Shown.of(offer)));
        }
        scene.add(text.toString());
        trouble.report(scene);
    }

    private static Instant asOf(Found found) {
        return found.asOf();
    }
}
