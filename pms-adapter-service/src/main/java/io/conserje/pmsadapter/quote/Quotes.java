package io.conserje.pmsadapter.quote;

import io.conserje.pmsadapter.availability.AvailabilityProperties;
import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Quote;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives a price its id and its time; nothing is stored, since a booking is priced anew whatever was quoted. */
@Component
class Quotes {

    private final AvailabilityProperties settings;

    Quotes(AvailabilityProperties settings) {
        this.settings = settings;
    }

    Quote of(String tenant, Stay stay, PricedStay priced) {
        return new Quote(
                id(tenant, stay, priced),
                priced.roomTypeId(),
                priced.roomTypeName(),
                stay.checkIn(),
                stay.checkOut(),
                stay.rooms(),
                priced.freeRooms(),
                priced.total(),
                priced.totalBeforeTax(),
                new Money(
                        priced.total().amount().subtract(priced.totalBeforeTax().amount()),
                        priced.total().currency()),
                priced.nights(),
                priced.included(),
                priced.fees(),
                priced.asOf(),
                priced.asOf().plus(settings.quoted()));
    }

    private static String id(String tenant, Stay stay, PricedStay priced) {
        String facts = String.join(
                "|",
                tenant,
                stay.toString(),
                priced.roomTypeId(),
                priced.total().toString());
        String moment = priced.asOf().toString();
        return UUID.nameUUIDFromBytes((facts + "|" + moment).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
