package io.conserje.orchestrator.booking;

import io.conserje.defaults.correlation.Correlation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.intake.InternalEvents;
import io.conserje.orchestrator.worker.Loop;
import io.conserje.orchestrator.worker.Wakeup;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Starts the settlement's timer. */
@Configuration(proxyBeanMethods = false)
class BookingConfiguration {

    @Bean
    Settlement settlement(
            Bookings bookings,
            Reservations reservations,
            Conversations conversations,
            InternalEvents events,
            TransactionOperations transactions,
            Wakeups wakeups,
            Correlation correlation,
            JsonMapper json) {
        return new Settlement(
                bookings,
                reservations,
                conversations,
                events,
                transactions,
                wakeups,
                correlation,
                json,
                InstantSource.system());
    }

    @Bean
    Loop settlementLoop(Settlement settlement) {
        return new Loop("settlement", new Wakeup(), settlement::pass);
    }
}
