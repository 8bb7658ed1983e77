package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.RoomParty;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an answer is kept under: all that was asked, so that no question gets another one's answer.
 *
 * @param tenant whose rooms it is about
 * @param name of the question, the tenant in it
 */
record CacheKey(String tenant, String name) {

    private static final String PREFIX = "pms:availability:3:";

    static CacheKey of(StayQuery query) {
        Stay stay = query.stay();
        return new CacheKey(
                query.tenant(),
                PREFIX
                        + String.join(
                                "|",
                                query.tenant(),
                                stay.checkIn().toString(),
                                stay.checkOut().toString(),
                                stay.rooms().stream().map(CacheKey::party).collect(Collectors.joining(",")),
                                Objects.requireNonNullElse(query.roomTypeId(), "*"),
                                Objects.requireNonNullElse(query.language(), "*")));
    }

    private static String party(RoomParty party) {
        return party.adults() + "+" + party.children() + party.childAges();
    }
}
