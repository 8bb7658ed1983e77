package io.conserje.orchestrator.dialogue.rooms;

import io.conserje.orchestrator.dialogue.memory.Stay;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.contract.RoomParty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for free rooms in the hotel's own system. */
public interface RoomSearch {

    /** Asks for exactly this stay. */
    Answer find(Wish wish);

    /**
     * A stay to look for.
     *
     * @param roomTypeId only this type; null for all
     * @param language of room names, ISO 639-1
     * @param fresh true to pass over every cache
     */
    record Wish(
            LocalDate checkIn,
            LocalDate checkOut,
            List<RoomParty> rooms,
            @Nullable String roomTypeId,
            String language,
            boolean fresh) {

        /** All types of rooms for a stay whose days are known, from caches too. */
        static Wish anyRoom(Stay stay, String language) {
            return new Wish(stay.arrival(), stay.departure(), stay.parties(), null, language, false);
        }
    }

    /** What came of it. */
    sealed interface Answer {}

    /**
     * The system answered.
     *
     * @param offers cheapest first; none when nothing is free
     * @param asOf when the system said so, UTC
     * @param stale true when the system is down and this is its last known answer: never to be booked from
     */
    record Found(List<Offer> offers, Instant asOf, boolean stale) implements Answer {}

    /** Such a stay cannot be booked at all. */
    record Impossible(Why why) implements Answer {}

    /** The system cannot be asked now. */
    record Down() implements Answer {}

    /** Why a stay is impossible. */
    enum Why {
        IN_THE_PAST,
        /** The dialogue knows that a departure comes after its arrival, so it is too long. */
        INVALID_STAY,
        BEYOND_HORIZON,
        TOO_SOON,
        PARTY_TOO_LARGE
    }
}
