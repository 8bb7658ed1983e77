package io.conserje.messaging.gmail.sending;

import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.gmail.Gmail.Taken;
import io.conserje.messaging.gmail.Mailbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store of mails, by outbox id. */
class MailRows {
    private static final String COLUMNS = " message_id, subject, gmail_id, thread_id, final_id ";

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Commits that a mail will be tried; false where it was before, and may stand in the mailbox. */
    boolean begin(Mailbox mailbox, Send send, String messageId, String subject, Instant at) {
        return jdbc.sql("""
                        insert into mail (outbox_id, tenant, mailbox, conversation, message_id, subject, begun_at)
                        values (:id, :tenant, :mailbox, :conversation, :messageId, :subject, :at)
                        on conflict (outbox_id) do nothing""")
                        .param("id", send.outboxId())
                        .param("tenant", mailbox.tenant())
                        .param("mailbox", mailbox.address())
                        .param("conversation", send.conversation())
                        .param("messageId", messageId)
                        .param("subject", subject)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The mail of this send. */
    Optional<MailRow> find(UUID outboxId) {
        return jdbc.sql("select" + COLUMNS + "from mail where outbox_id = :id")
                .param("id", outboxId)
                .query((row, number) -> read(row))
                .optional();
    }

    /** When the mail of this send was tried first. */
    Optional<Instant> begunAt(UUID outboxId) {
        return jdbc.sql("select begun_at from mail where outbox_id = :id")
                .param("id", outboxId)
                .query((row, number) ->
                        row.getObject("begun_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** The vendor took it. */
    void taken(UUID outboxId, Taken taken) {
        jdbc.sql("update mail set gmail_id = :id, thread_id = nullif(:thread, '') where outbox_id = :outboxId")
                .param("outboxId", outboxId)
                .param("id", taken.id())
                .param("thread", taken.thread())
                .update();
    }

    /** How the vendor writes its Message-ID. */
    void read(String gmailId, String finalId) {
        jdbc.sql("update mail set final_id = :finalId where gmail_id = :gmailId")
                .param("gmailId", gmailId)
                .param("finalId", finalId)
                .update();
    }

    /** The thread is not there any more: what follows begins another one. */
    void forget(Mailbox mailbox, String thread) {
        jdbc.sql("update mail set thread_id = null where mailbox = :mailbox and thread_id = :thread")
                .param("mailbox", mailbox.address())
                .param("thread", thread)
                .update();
    }

    /** The newest mails of a conversation that the vendor took, the newest first. */
    List<MailRow> earlier(Mailbox mailbox, String conversation, int most) {
        return jdbc.sql("select" + COLUMNS + """
                        from mail where tenant = :tenant and mailbox = :mailbox and conversation = :conversation
                          and thread_id is not null order by begun_at desc limit :most""")
                .param("tenant", mailbox.tenant())
                .param("mailbox", mailbox.address())
                .param("conversation", conversation)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    /** Whether the mailbox was seen to keep the Message-IDs that we give. */
    boolean keepsMessageIds(Mailbox mailbox) {
        return jdbc.sql("""
                        select final_id = message_id from mail where mailbox = :mailbox and final_id is not null
                        order by begun_at desc limit 1""")
                .param("mailbox", mailbox.address())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static MailRow read(ResultSet row) throws SQLException {
        return new MailRow(
                row.getString("message_id"),
                row.getString("subject"),
                row.getString("gmail_id"),
                row.getString("thread_id"),
                row.getString("final_id"));
    }
}
