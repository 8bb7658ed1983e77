package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Hotel;
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

    /** What is wrong with the days at this house, if anything; QloApps tells these limits and does not keep them. */
    public Optional<StayFault> faultAtHouse(Stay stay, Hotel hotel) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.timeZone());
        Integer earliest = hotel.earliestArrival();
        if (earliest != null && stay.checkIn().isBefore(today.plusDays(earliest))) {
            return Optional.of(StayFault.TOO_SOON);
        }
        Integer latest = hotel.latestDeparture();
        return latest != null && latest > 0 && stay.checkOut().isAfter(today.plusDays(latest))
                ? Optional.of(StayFault.BEYOND_HORIZON)
                : Optional.empty();
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
