package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.availability.StayProperties;
import io.conserje.pmsadapter.availability.StayRules;
import io.conserje.pmsadapter.intention.Deeds;
import io.conserje.pmsadapter.intention.History;
import io.conserje.pmsadapter.intention.IntentionMetrics;
import io.conserje.pmsadapter.intention.IntentionRows;
import io.conserje.pmsadapter.intention.Intentions;
import io.conserje.pmsadapter.intention.Judge;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts changes together. Policies keep to business time. */
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

    @Bean
    Policies policies(PolicyProperties settings, StayProperties stays, InstantSource clock) {
        return new Policies(settings, stays.timeZone(), clock);
    }

    @Bean
    Offers changeOffers(StayRules rules, Policies policies) {
        return new Offers(new ChangeRules(rules), policies);
    }

    @Bean
    ChangeVerification changeVerification(ChangeableStays stays, IntentionMetrics metrics) {
        return new ChangeVerification(stays, metrics);
    }

    @Bean
    DoneChanges doneChanges(JdbcClient jdbc) {
        return new ChangeHistory(new History(jdbc, new IntentionRows()));
    }

    @Bean
    Judge changeJudge(ChangeVerification verification) {
        return new ChangeJudge(verification);
    }

    @Bean
    ChangeQuotes changeQuotes(
            ChangeableStays stays, Offers offers, Policies policies, ChangeProperties settings, InstantSource clock) {
        return new ChangeQuotes(stays, offers, policies, settings.quoteValid(), clock);
    }

    @Bean
    Changes changes(
            Deeds deeds,
            Intentions intentions,
            ChangeableStays stays,
            Offers offers,
            ChangeVerification verification,
            ChangeProperties settings) {
        return new Changes(
                deeds, intentions, new ChangeProcess(stays, offers, intentions, verification, settings.tries()));
    }
}
