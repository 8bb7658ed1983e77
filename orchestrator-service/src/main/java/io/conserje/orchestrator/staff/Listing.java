package io.conserje.orchestrator.staff;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One list for staff, cut into pages; its total is exact up to 10,000.
 *
 * @param columns what to select
 * @param from the tables and the filter, from the word {@code from} on, with named parameters
 * @param order a total order of the rows
 */
public record Listing<T>(String columns, String from, String order, RowMapper<T> rows) {

    private static final int COUNTED = 10_001;

    /** Reads one page. */
    public PageOf<T> page(JdbcClient jdbc, Map<String, @Nullable Object> parameters, PageQuery page) {
        var items = jdbc.sql("select " + columns + " " + from + " order by " + order + " limit :size_ offset :offset_")
                .params(parameters)
                .param("size_", page.size())
                .param("offset_", page.offset())
                .query(rows)
                .list();
        long total = jdbc.sql("select count(*) from (select 1 " + from + " limit " + COUNTED + ") counted")
                .params(parameters)
                .query(Long.class)
                .single();
        return new PageOf<>(items, page.page(), page.size(), total);
    }
}
