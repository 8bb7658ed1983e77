package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.dialogue.memory.Rooms;
import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Down;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Impossible;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Why;
import io.conserje.orchestrator.dialogue.scene.Menu;
import io.conserje.orchestrator.dialogue.scene.Reading;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.Offer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final int MOST_ROWS = 10;

    private final RoomSearch search;
    private final NearbyDates nearby;
    private final HowManyRooms howMany;
    private final PmsTrouble trouble;
    private final RoomsNow now;

    FindRooms(RoomSearch search, NearbyDates nearby, HowManyRooms howMany, PmsTrouble trouble, RoomsNow now) {
        this.now = now;
        this.search = search;
        this.nearby = nearby;
        this.howMany = howMany;
        this.trouble = trouble;
    }

    /** Looks for rooms; true when there are some to choose from, which are remembered but not shown yet. */
    public boolean look(Scene scene) {
        Stay stay = scene.state().stay();
        var answer = search.find(RoomSearch.Wish.anyRoom(stay, scene.wording().language()));
        return switch (answer) {
            case Found found
            when found.stale() -> {
                showStale(scene, found);
                yield false;
            }
            case Found found
            when found.offers().isEmpty() -> {
                tellNone(scene, stay);
                yield false;
            }
            case Found found -> {
                remember(scene, found.offers());
                yield true;
            }
            case Impossible impossible -> {
                ImpossibleStay.tell(
                        scene,
                        impossible.why(),
                        impossible.why() == Why.PARTY_TOO_LARGE
                                ? howMany.hold(stay, scene.wording().language()).orElse(stay.roomCount() + 1)
                                : 1);
                yield false;
            }
            case Down _ -> {
                trouble.tell(scene, "pms.down");
                yield false;
            }
        };
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

    /** Shows what was found a moment ago. */
    public void show(Scene scene) {
        var wording = scene.wording();
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        Stay stay = scene.state().stay();
        StringBuilder text = new StringBuilder(wording.say("rooms.found", Described.stay(wording, stay)));
        for (Rooms.Shown offer : shown) {
            text.append('\n').append(line(scene, offer, stay));
        }
        text.append("\n\n").append(wording.say("rooms.which"));
        scene.add(text.toString());
        offer(scene, shown);
    }

    /** Tells what the one costs now that a guest asks about, and leaves the choice to them; false where no one is asked about, or it is not to be had. */
    public boolean tellPrice(Scene scene, Reading reading) {
        List<Rooms.Shown> shown = scene.state().rooms().shown();
        if (shown.isEmpty() || !RoomChoice.asksForAPrice(shown, reading)) {
            return false;
        }
        Optional<Rooms.Shown> meant = RoomChoice.meant(shown, reading).flatMap(offer -> now.of(scene, offer));
        meant.ifPresent(offer -> {
            scene.add(line(scene, offer, scene.state().stay()));
            scene.say("rooms.which");
            offer(scene, shown);
        });
        return meant.isPresent();
    }

    private static void offer(Scene scene, List<Rooms.Shown> shown) {
        var wording = scene.wording();
        scene.offer(
                shown.stream()
                        .map(offer -> new Choice(
                                ROOM + offer.roomTypeId(),
                                offer.name(),
                                wording.say(
                                        "rooms.row",
                                        Map.of(
                                                "total", wording.money(offer.total()),
                                                "fees", FeeWords.inARow(wording, offer.fees())))))
                        .toList(),
                "rooms.choose");
    }

    private static String line(Scene scene, Rooms.Shown offer, Stay stay) {
        var wording = scene.wording();
        return wording.say(
                "rooms.line",
                Map.of(
                        "room", offer.name(),
                        "total", wording.money(offer.total()),
                        "perNight", wording.money(Described.perNight(offer.total(), stay)),
                        "fees", FeeWords.beside(wording, offer.fees())));
    }

    private static void remember(Scene scene, List<Offer> offers) {
        List<Rooms.Shown> shown =
                offers.stream().limit(MOST_ROWS).map(Rooms.Shown::of).toList();
        Rooms rooms = scene.state().rooms().showing(shown);
        scene.remember(scene.state().with(rooms));
        preferred(rooms).ifPresent(offer -> scene.remember(scene.state().with(rooms.choosing(offer.roomTypeId()))));
    }

    /** What the guest had chosen or named before, where it is among the offers. */
    private static Optional<Rooms.Shown> preferred(Rooms rooms) {
        if (rooms.preferredId() != null) {
            return rooms.shown().stream()
                    .filter(offer -> offer.roomTypeId().equals(rooms.preferredId()))
                    .findFirst();
        }
        return rooms.wanted() == null ? Optional.empty() : RoomChoice.byName(rooms.shown(), rooms.wanted());
    }

    private void showStale(Scene scene, Found found) {
        var wording = scene.wording();
        StringBuilder text = new StringBuilder(wording.say(
                "rooms.stale", Map.of("time", wording.time(Described.time(scene, asOf(found))))));
        for (Offer offer : found.offers()) {
            text.append('\n')
                    .append(line(scene, Rooms.Shown.of(offer), scene.state().stay()));
        }
        scene.add(text.toString());
        trouble.report(scene);
    }

    private static Instant asOf(Found found) {
        return found.asOf();
    }
}
