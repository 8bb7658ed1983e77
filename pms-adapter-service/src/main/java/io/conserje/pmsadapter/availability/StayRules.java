package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.contract.RoomType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks what hotel systems do not check by themselves: QloApps books a stay in 2020 and nine people in a double. */
@Component
public class StayRules {

    private final StayProperties settings;
    private final InstantSource clock;

    StayRules(StayProperties settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What is wrong with the days, if anything. */
    public Optional<StayFault> faultInDays(Stay stay) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
        if (stay.checkIn().isBefore(today)) {
            return Optional.of(StayFault.IN_THE_PAST);
        }
        if (stay.nights() < 1 || stay.nights() > settings.maxNights()) {
            return Optional.of(StayFault.INVALID);
        }
        if (stay.checkOut().isAfter(today.plusDays(settings.horizonDays()))) {
            return Optional.of(StayFault.BEYOND_HORIZON);
        }
        return Optional.empty();
    }

    /** Says {@link StayFault#PARTY_TOO_LARGE} when somebody's room would be too small whatever type is taken. */
    public Optional<StayFault> faultInParty(Stay stay, List<RoomType> types) {
        boolean allFitSomewhere =
                stay.rooms().stream().allMatch(party -> types.stream().anyMatch(type -> holds(type, party)));
        return allFitSomewhere ? Optional.empty() : Optional.of(StayFault.PARTY_TOO_LARGE);
    }

    private static boolean holds(RoomType type, RoomParty party) {
        return party.adults() <= type.maxAdults()
                && party.children() <= type.maxChildren()
                && party.adults() + party.children() <= type.maxGuests();
    }
}
