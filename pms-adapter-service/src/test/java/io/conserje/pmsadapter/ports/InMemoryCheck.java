package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.hotel.HotelSystemUnavailable;
import io.conserje.pmsadapter.setup.Finding;
import io.conserje.pmsadapter.setup.SystemCheck;
import java.util.List;

/** A hotel in memory needs no setting up: it is there, or it is not. */
final class InMemoryCheck implements SystemCheck {

    private final InMemoryHouse house;

    InMemoryCheck(InMemoryHouse house) {
        this.house = house;
    }

    @Override
    public List<Finding> findings() {
        try {
            house.reachable();
            return List.of(Finding.ok("reachable", "The hotel answers."));
        } catch (HotelSystemUnavailable e) {
            return List.of(Finding.fault("unreachable", "The hotel does not answer."));
        }
    }
}
