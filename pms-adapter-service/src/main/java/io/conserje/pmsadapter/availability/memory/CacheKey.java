package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.RoomParty;
import java.util.Objects;
import java.util.stream.Collectors;

/** The name under which an answer is kept: all that was asked, so that no question gets another one's answer. */
final class CacheKey {

    private static final String PREFIX = "pms:availability:2:";

    private CacheKey() {}

    static String of(StayQuery query) {
        Stay stay = query.stay();
        return PREFIX
                + String.join(
                        "|",
                        query.tenant(),
                        stay.checkIn().toString(),
                        stay.checkOut().toString(),
                        stay.rooms().stream().map(CacheKey::party).collect(Collectors.joining(",")),
                        Objects.requireNonNullElse(query.roomTypeId(), "*"),
                        Objects.requireNonNullElse(query.language(), "*"));
    }

    private static String party(RoomParty party) {
        return party.adults() + "+" + party.children() + party.childAges();
    }
}
