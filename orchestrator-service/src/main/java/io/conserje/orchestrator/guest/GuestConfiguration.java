package io.conserje.orchestrator.guest;

import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.worker.Loop;
import io.conserje.orchestrator.worker.Wakeup;
import io.conserje.orchestrator.worker.Wakeups;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts together who guests are, and starts what merges. */
@Configuration(proxyBeanMethods = false)
class GuestConfiguration {

    @Bean
    GuestIdentifiers guestIdentifiers(Meeting meeting, IdentifierRows rows, Profiles profiles, MergeWishes merges) {
        return new GuestIdentifiers(meeting, rows, profiles, new SamePerson(rows, profiles, merges), UUID::randomUUID);
    }

    @Bean
    ChangedNumbers changedNumbers(GuestIdentifiers guests, IdentifierRows rows, Profiles profiles, MergeWishes merges) {
        return new ChangedNumbers(guests, rows, profiles, merges);
    }

    @Bean
    MergeWorker mergeWorker(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Conversations conversations,
            Joining joining,
            MergeWishes wishes,
            MeterRegistry meters,
            Wakeups wakeups) {
        var merging = new Merging(jdbc, transactions, conversations, joining, wishes);
        return new MergeWorker(wishes, merging, meters, wakeups);
    }

    @Bean
    Loop mergeLoop(MergeWorker worker) {
        return new Loop("conversation-merges", new Wakeup(), worker::pass);
    }
}
