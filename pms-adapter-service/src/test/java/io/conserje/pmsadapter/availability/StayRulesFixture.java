package io.conserje.pmsadapter.availability;

import java.time.InstantSource;
import java.time.ZoneId;

/** The rules of a hotel in Montevideo with the usual limits. */
public final class StayRulesFixture {

    private StayRulesFixture() {}

    public static StayRules at(InstantSource clock) {
        return new StayRules(new StayProperties(30, 550, ZoneId.of("America/Montevideo")), clock);
    }
}
