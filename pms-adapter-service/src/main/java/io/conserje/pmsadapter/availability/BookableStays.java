package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.hotel.Catalogue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns stays away that the house cannot have whatever is free, with a problem that says why. */
@Component
public class BookableStays {

    private final StayRules rules;
    private final Catalogue catalogue;

    BookableStays(StayRules rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /** Looks at the days alone, which needs nobody. */
    public void requireDays(Stay stay) {
        refuse(rules.faultInDays(stay));
    }

    /** Looks at what the house can hold and sells; throws {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} when it is not known. */
    public void requireHouse(Stay stay, @Nullable String language) {
        refuse(rules.faultInParty(stay, catalogue.roomTypes(language)));
        refuse(rules.faultAtHouse(stay, catalogue.hotel(null)));
    }

    private static void refuse(Optional<StayFault> fault) {
        fault.ifPresent(found -> {
            throw found.problem();
        });
    }
}
