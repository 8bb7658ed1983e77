package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.orchestrator.dialogue.scene.Scene;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.contract.RoomParty;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How many the rooms hold that are free, each the most of any: a room for four may take only two adults.
 *
 * @param people adults and children together; 0 where that is not known
 */
record Limits(int adults, int children, int people) {

    static final Limits UNKNOWN = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, 0);

    static Limits of(List<Offer> offers) {
        return offers.isEmpty()
                ? UNKNOWN
                : new Limits(
                        most(offers, Offer::maxAdults),
                        most(offers, Offer::maxChildren),
                        most(offers, Offer::maxGuests));
    }

    private static int most(List<Offer> offers, ToIntFunction<Offer> limit) {
        return offers.stream().mapToInt(limit).max().orElseThrow();
    }

    /** Says by which of them a stay has too many for a room. */
    void tell(Scene scene, Stay stay) {
        List<RoomParty> parties = stay.parties();
        String party = Described.party(scene.wording(), stay);
        if (parties.stream().anyMatch(room -> room.adults() > adults)) {
            scene.say("problem.too_many_adults", Map.of("party", party, "most", adults));
        } else if (parties.stream().anyMatch(room -> room.children() > children)) {
            scene.say("problem.too_many_children", Map.of("party", party, "most", children));
        } else {
            scene.say("problem.party_too_large", Map.of("party", party, "most", people));
        }
    }
}
