package io.conserje.orchestrator.hotel;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The settings of each tenant's hotel; so far there is one tenant, described by the configuration. */
@Component
public class Hotels {

    private final HotelSettings first;

    @Autowired
    Hotels(HotelProperties properties) {
        this(new HotelSettings(
                properties.tenant(), properties.timeZone(), properties.region(), properties.languages()));
    }

    /** Knows exactly this hotel. */
    public Hotels(HotelSettings first) {
        this.first = first;
    }

    /** The tenant that the configuration describes. */
    public HotelSettings first() {
        return first;
    }

    /** A tenant's hotel; throws {@link IllegalArgumentException} for a tenant that nobody made. */
    public HotelSettings of(String tenant) {
        if (!first.tenant().equals(tenant)) {
            throw new IllegalArgumentException("No such tenant");
        }
        return first;
    }
}
