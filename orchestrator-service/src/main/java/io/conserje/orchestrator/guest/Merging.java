package io.conserje.orchestrator.guest;

import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.guest.MergeWishes.Pair;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes two conversations of one guest one, in one transaction that holds both conversations and both leases, in the order of their
 * ids. While a turn of either is under way nothing happens: the turn has its lease. The older conversation stays.
 */
class Merging {

    /** Below PostgreSQL's search for deadlocks: whoever waits for a merge waits no longer, and the merge is what gives way. */
    private static final String GIVE_WAY = "set local lock_timeout = '200ms'";

    /** PostgreSQL's lock_not_available and deadlock_detected. */
    private static final Set<String> GAVE_WAY = Set.of("55P03", "40P01");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Conversations conversations;
    private final Joining joining;
    private final MergeWishes wishes;

    Merging(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Conversations conversations,
            Joining joining,
            MergeWishes wishes) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.conversations = conversations;
        this.joining = joining;
        this.wishes = wishes;
    }

    /** What came of a try. */
    enum Outcome {
        MERGED,
        /** They were one already. */
        ONE_ALREADY,
        /** A turn, or somebody else who writes, has one of them. */
        BUSY
    }

    /** Tries it now; whatever happens, nothing is half done. */
    Outcome merge(Pair pair) {
        try {
            return transactions.execute(status -> {
                jdbc.sql(GIVE_WAY).update();
                Outcome outcome = tryNow(pair);
                if (outcome != Outcome.BUSY) {
                    wishes.fulfil(pair);
                }
                return outcome;
            });
        } catch (DataAccessException e) {
            if (e.getMostSpecificCause() instanceof SQLException cause && GAVE_WAY.contains(cause.getSQLState())) {
                return Outcome.BUSY;
            }
            throw e;
        }
    }

    private Outcome tryNow(Pair pair) {
        ConversationId one = follow(pair.one());
        ConversationId other = follow(pair.other());
        if (one.equals(other)) {
            return Outcome.ONE_ALREADY;
        }
        List<ConversationId> byAge = lock(one, other);
        if (byAge.size() < 2 || !areFree(one, other)) {
            return Outcome.BUSY;
        }
        joining.join(byAge.getFirst(), byAge.getLast());
        return Outcome.MERGED;
    }

    private ConversationId follow(UUID id) {
        return conversations.find(new ConversationId(id)).map(Conversation::id).orElseThrow();
    }

    /** Locks both in the order of their ids, and answers them the older first; one that was merged meanwhile is missing. */
    private List<ConversationId> lock(ConversationId one, ConversationId other) {
        return jdbc.sql("""
                        with locked as (select id, created_at from conversation
                          where id in (:one, :other) and merged_into is null order by id for update)
                        select id from locked order by created_at, id""")
                .param("one", one.value())
                .param("other", other.value())
                .query((row, number) -> new ConversationId(row.getObject("id", UUID.class)))
                .list();
    }

    private boolean areFree(ConversationId one, ConversationId other) {
        return jdbc
                        .sql("""
                                select owner is null or until < now() as free from conversation_lease
                                where conversation_id in (:one, :other) order by conversation_id for update""")
                        .param("one", one.value())
                        .param("other", other.value())
                        .query(Boolean.class)
                        .list()
                        .stream()
                        .filter(Boolean::booleanValue)
                        .count()
                == 2;
    }
}
