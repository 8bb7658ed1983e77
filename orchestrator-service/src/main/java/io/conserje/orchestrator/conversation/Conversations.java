package io.conserje.orchestrator.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of conversations. Whoever changes one in a turn holds its lease. */
@Component
public class Conversations {

    /** What {@link #read} reads. */
    public static final String COLUMNS =
            "id, tenant, channel, receiver, mode, staff_until, guest_name, wa_id, user_id, email,"
                    + " state_name, state_json, state_at, language, last_message_at";

    /** The conversation that {@code :id} is, or became. */
    static final String FOLLOWED = "coalesce((select merged_into from conversation where id = :id), cast(:id as uuid))";

    /** A question for {@link #COLUMNS} of the conversation that {@code :id} is, or became. */
    public static final String FOUND = "select " + COLUMNS + " from conversation where id = " + FOLLOWED;

    private final JdbcClient jdbc;

    public Conversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The conversation, if it exists; one that was merged is the one it became. */
    public Optional<Conversation> find(ConversationId id) {
        return jdbc.sql(FOUND)
                .param("id", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** The same, locked until the transaction ends, so that its mode cannot change meanwhile; a merge under way is waited for. */
    public Conversation lock(ConversationId id) {
        Locked locked = lockRow(id.value());
        while (locked.mergedInto() != null) {
            locked = lockRow(locked.mergedInto());
        }
        return locked.conversation();
    }

    private Locked lockRow(UUID id) {
        return jdbc.sql("select " + COLUMNS + ", merged_into from conversation where id = :id for no key update")
                .param("id", id)
                .query((row, number) -> new Locked(read(row), row.getObject("merged_into", UUID.class)))
                .single();
    }

    /** Keeps where a dialogue stands that says nothing; with an answer it is kept beside that ({@link Timeline#QUEUED_WITH_STAND}). */
    public void keep(Stand stand, ConversationId id) {
        stand.in(jdbc.sql("update conversation set " + Stand.KEPT + " where id = :id"))
                .param("id", id.value())
                .update();
    }

    /** Keeps the mail address that the guest gave; it names nobody, since nobody has checked it. */
    public Conversation saveEmail(ConversationId id, String email) {
        return jdbc.sql("update conversation set email = :email where id = :id returning " + COLUMNS)
                .param("id", id.value())
                .param("email", email)
                .query((row, number) -> read(row))
                .single();
    }

    /**
     * Gives the conversation to somebody else; empty, and nothing changed, where {@link Mode} does not allow it.
     *
     * @param staffUntil when the agent takes it back by itself; null unless staff get it
     */
    public Optional<Conversation> change(Conversation locked, Mode mode, @Nullable Instant staffUntil) {
        if (!locked.mode().mayBecome(mode)) {
            return Optional.empty();
        }
        return jdbc.sql("update conversation set mode = :mode, staff_until = :until where id = :id returning "
                        + COLUMNS)
                .param("id", locked.id().value())
                .param("mode", mode.label())
                .param("until", staffUntil == null ? null : Times.param(staffUntil), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Reads a row of {@link #COLUMNS}. */
    public static Conversation read(ResultSet row) throws SQLException {
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                row.getString("tenant"),
                row.getString("channel"),
                row.getString("receiver"),
                Mode.of(row.getString("mode")),
                Times.find(row, "staff_until"),
                guest(row),
                row.getString("state_name"),
                row.getString("state_json"),
                Times.find(row, "state_at"),
                row.getString("language"),
                Times.get(row, "last_message_at"));
    }

    private static GuestProfile guest(ResultSet row) throws SQLException {
        return GuestProfile.of(
                row.getString("guest_name"), row.getString("wa_id"), row.getString("user_id"), row.getString("email"));
    }

    private record Locked(
            Conversation conversation, @Nullable UUID mergedInto) {}
}
