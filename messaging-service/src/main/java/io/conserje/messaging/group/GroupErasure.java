package io.conserje.messaging.group;

import io.conserje.defaults.sealing.Sealing;
import io.conserje.defaults.sealing.Sealing.Sealed;
import io.conserje.messaging.contract.GroupErasureRequest.Author;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import tools.jackson.databind.json.JsonMapper;

/**
 * Erases what somebody said in groups. Who said what lies sealed, so that every record of the tenant is opened, a portion at a time;
 * a crash leaves some for the next call. Of an erased message a hash of its id stays, so that a repeated reading does not bring it back.
 */
class GroupErasure {
    private static final int PORTION = 500;

    private static final String NEXT = """
            select channel, receiver, external_id, at, sealed_with, sealed from group_message
             where tenant = :tenant and (channel, receiver, external_id) > (:channel, :receiver, :id)
             order by channel, receiver, external_id limit :portion
            """;

    private static final String ERASE =
            """
            with gone as (
                delete from group_message g using unnest(:channels, :receivers, :ids) as k (channel, receiver, id)
                 where g.channel = k.channel and g.receiver = k.receiver and g.external_id = k.id and g.tenant = :tenant
                returning g.channel, g.receiver, g.external_id)
            insert into erased_group_message (mark) select %s from gone on conflict do nothing
            """.formatted(GroupBook.mark("gone.channel", "gone.receiver", "gone.external_id"));

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final JsonMapper json;

    GroupErasure(JdbcClient jdbc, Sealing sealing, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
    }

    /** Erases all of it; answers how many messages that was. */
    int erase(String tenant, List<Author> authors) {
        int erased = 0;
        Optional<Said> last = Optional.of(Said.FIRST);
        while (last.isPresent()) {
            List<Said> portion = after(tenant, last.get());
            erased += erasePortion(tenant, authors, portion);
            last = portion.isEmpty() ? Optional.empty() : Optional.of(portion.getLast());
        }
        return erased;
    }

    private int erasePortion(String tenant, List<Author> authors, List<Said> portion) {
        List<Said> theirs = portion.stream().filter(one -> one.isOf(authors)).toList();
        if (theirs.isEmpty()) {
            return 0;
        }
        return jdbc.sql(ERASE)
                .param("tenant", tenant)
                .param("channels", texts(theirs.stream().map(Said::channel).toList()))
                .param("receivers", texts(theirs.stream().map(Said::receiver).toList()))
                .param("ids", texts(theirs.stream().map(Said::externalId).toList()))
                .update();
    }

    private List<Said> after(String tenant, Said last) {
        return new ArrayList<>(jdbc.sql(NEXT)
                .param("tenant", tenant)
                .param("channel", last.channel())
                .param("receiver", last.receiver())
                .param("id", last.externalId())
                .param("portion", PORTION)
                .query((row, number) -> said(tenant, row))
                .list());
    }

    /** What nobody can open any more is nobody's. */
    private Said said(String tenant, ResultSet row) throws SQLException {
        var sealed = new Sealed(row.getString("sealed_with"), row.getBytes("sealed"));
        GroupWords words = sealing.open(GroupBook.purpose(tenant), sealed)
                .map(bytes -> json.readValue(bytes, GroupWords.class))
                .orElse(GroupWords.CANNOT_BE_OPENED);
        return new Said(
                row.getString("channel"),
                row.getString("receiver"),
                row.getString("external_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                words);
    }

    private static SqlArrayValue texts(List<String> values) {
        return new SqlArrayValue("text", values.toArray());
    }

    private record Said(String channel, String receiver, String externalId, Instant at, GroupWords words) {
        /** Before all that there is. */
        static final Said FIRST = new Said("", "", "", Instant.EPOCH, GroupWords.CANNOT_BE_OPENED);

        boolean isOf(List<Author> authors) {
            return authors.stream().anyMatch(author -> words.from().stream().anyMatch(from -> author.said(from, at)));
        }
    }
}
