package io.conserje.messaging.group;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.defaults.sealing.Sealing;
import io.conserje.defaults.sealing.Sealing.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Shows a tenant its groups and what was said there, the newest first; totals are exact up to 10,000. */
class GroupList {
    private static final String GROUPED =
            "from group_message where tenant = :tenant group by channel, receiver, group_id";
    private static final String OF_GROUP =
            "from group_message where tenant = :tenant and channel = :channel and receiver = :receiver and group_id = :group";

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final JsonMapper json;

    GroupList(JdbcClient jdbc, Sealing sealing, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
    }

    PageOf<GroupView> groups(String tenant, PageQuery page) {
        return page(
                "channel, receiver, group_id, count(*) as messages, min(at) as first_at, max(at) as last_at",
                GROUPED + " order by last_at desc, group_id",
                GROUPED,
                Map.of("tenant", tenant),
                page,
                (row, number) -> new GroupView(
                        row.getString("channel"),
                        row.getString("receiver"),
                        row.getString("group_id"),
                        row.getLong("messages"),
                        instant(row, "first_at"),
                        instant(row, "last_at")));
    }

    PageOf<GroupMessageView> messages(String tenant, GroupName group, PageQuery page) {
        Map<String, Object> of = Map.of(
                "tenant", tenant, "channel", group.channel(), "receiver", group.receiver(), "group", group.groupId());
        return page(
                "*",
                OF_GROUP + " order by at desc, external_id",
                OF_GROUP,
                of,
                page,
                (row, number) -> view(tenant, row));
    }

    private <T> PageOf<T> page(
            String columns, String rows, String counted, Map<String, Object> of, PageQuery page, RowMapper<T> view) {
        var items = jdbc.sql("select " + columns + " " + rows + " limit :size offset :offset")
                .params(of)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(view)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 " + counted + " limit " + PageOf.COUNTED + ") as counted")
                .params(of)
                .query(Long.class)
                .single();
        return new PageOf<>(items, page.page(), page.size(), total);
    }

    private GroupMessageView view(String tenant, ResultSet row) throws SQLException {
        var sealed = new Sealed(row.getString("sealed_with"), row.getBytes("sealed"));
        GroupWords words = sealing.open(GroupBook.purpose(tenant), sealed)
                .map(bytes -> json.readValue(bytes, GroupWords.class))
                .orElse(GroupWords.CANNOT_BE_OPENED);
        return new GroupMessageView(
                row.getString("external_id"),
                instant(row, "at"),
                row.getString("type"),
                words.from(),
                words.name(),
                words.text());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
