package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.availability.StayRules;
import io.conserje.pmsadapter.intention.Deeds;
import io.conserje.pmsadapter.intention.IntentionMetrics;
import io.conserje.pmsadapter.intention.Intentions;
import io.conserje.pmsadapter.intention.Judge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts bookings together. */
@Configuration(proxyBeanMethods = false)
class BookingConfiguration {

    @Bean
    Verification verification(Reservations reservations, IntentionMetrics metrics) {
        return new Verification(reservations, metrics);
    }

    @Bean
    Judge bookingJudge(Reservations reservations, Verification verification) {
        return new BookingJudge(reservations, verification);
    }

    @Bean
    Bookings bookings(
            Deeds deeds,
            Intentions intentions,
            StayRules rules,
            Reservations reservations,
            Verification verification,
            BookingProperties settings) {
        return new Bookings(
                deeds, intentions, rules, new BookingProcess(reservations, intentions, verification, settings.rooms()));
    }
}
