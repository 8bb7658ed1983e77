package io.conserje.orchestrator.guest;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.staff.Audit;
import io.conserje.orchestrator.worker.Wakeups;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.UUID;

/** Who guests are, on a test's database. */
public final class GuestsFixture {

    private final TestDatabase database;
    private final IdentifierRows rows;
    private final Profiles profiles;
    private final MergeWishes wishes;

    public GuestsFixture(TestDatabase database) {
        this.database = database;
        this.rows = new IdentifierRows(database.jdbc());
        this.profiles = new Profiles(database.jdbc());
        this.wishes = new MergeWishes(database.jdbc());
    }

    public GuestIdentifiers identifiers() {
        return new GuestIdentifiers(
                new Meeting(database.jdbc()), rows, profiles, new SamePerson(rows, profiles, wishes), UUID::randomUUID);
    }

    public ChangedNumbers changedNumbers() {
        return new ChangedNumbers(identifiers(), rows, profiles, wishes);
    }

    MergeWishes wishes() {
        return wishes;
    }

    Merging merging() {
        var jdbc = database.jdbc();
        var conversations = new Conversations(jdbc);
        var joining = new Joining(
                conversations,
                rows,
                new Belongings(jdbc, InstantSource.system()),
                profiles,
                new Audit(jdbc, InstantSource.system()));
        return new Merging(jdbc, database.transactions(), conversations, joining, wishes);
    }

    MergeWorker worker() {
        return new MergeWorker(wishes, merging(), new SimpleMeterRegistry(), new Wakeups());
    }

    /** Tries once to merge whatever waits for it. */
    public void mergesAreTried() {
        database.jdbc().sql("update conversation_merge set next_at = now()").update();
        worker().pass();
    }
}
