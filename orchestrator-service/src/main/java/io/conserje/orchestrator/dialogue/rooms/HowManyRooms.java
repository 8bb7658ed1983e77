package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Found;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Impossible;
import io.conserje.orchestrator.dialogue.rooms.RoomSearch.Why;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Asks the hotel's system how many rooms hold the people of a stay, and how many of one kind are free for it. */
@Component
class HowManyRooms {

    private final RoomSearch search;

    HowManyRooms(RoomSearch search) {
        this.search = search;
    }

    /** The smallest number whose rooms hold everybody, each of them an adult; none where not even the largest does. */
    OptionalInt hold(Stay stay, String language) {
        return from(1, stay, language);
    }

    /** The smallest such number above the stay's own. */
    OptionalInt above(Stay stay, String language) {
        return from(stay.roomCount() + 1, stay, language);
    }

    private OptionalInt from(int least, Stay stay, String language) {
        int low = least;
        int high = Math.min(FindRooms.MOST_ROOMS, stay.adults() == null ? 1 : stay.adults());
        if (low > high || areTooSmall(stay, high, language)) {
            return OptionalInt.empty();
        }
        while (low < high) {
            int middle = (low + high) / 2;
            if (areTooSmall(stay, middle, language)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return OptionalInt.of(low);
    }

    /** What the rooms hold that are free on the same days; {@link Limits#UNKNOWN} where there is none. */
    Limits limits(Stay stay, String language) {
        return search.find(RoomSearch.Wish.anyRoom(forOne(stay), language)) instanceof Found found && !found.stale()
                ? Limits.of(found.offers())
                : Limits.UNKNOWN;
    }

    /** Whether one room for one is free on the same days, so that the stay fails by its people or rooms. */
    boolean isFreeForOne(Stay stay, String language) {
        return isFree(forOne(stay), language);
    }

    private static Stay forOne(Stay stay) {
        return stay.withParty(1, 0, List.of()).withRooms(1);
    }

    /** The largest number below the stay's own that is free for everybody; none where there is none. */
    OptionalInt fewer(Stay stay, String language) {
        for (int count = stay.roomCount() - 1; count > 0; count--) {
            if (areTooSmall(stay, count, language)) {
                return OptionalInt.empty();
            }
            if (isFree(stay.withRooms(count), language)) {
                return OptionalInt.of(count);
            }
        }
        return OptionalInt.empty();
    }

    private boolean areTooSmall(Stay stay, int count, String language) {
        return search.find(RoomSearch.Wish.anyRoom(stay.withRooms(count), language)) instanceof Impossible impossible
                && impossible.why() == Why.PARTY_TOO_LARGE;
    }

    private boolean isFree(Stay stay, String language) {
        return search.find(RoomSearch.Wish.anyRoom(stay, language)) instanceof Found found
                && !found.stale()
                && !found.offers().isEmpty();
    }
}
