package io.conserje.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One connection, and how PostgreSQL came by the plans of what was asked on it: anew each time, or once for all. */
public final class PlannedStatements implements AutoCloseable {

    /** So many times a statement is planned in any case: the driver prepares it at the fifth, and PostgreSQL looks at five plans. */
    public static final int BEFORE = 9;

    private final Connection connection;
    private final DataSource source;

    /** Takes a connection of these. */
    public PlannedStatements(DataSource database) throws SQLException {
        this.connection = database.getConnection();
        this.source = new SingleConnectionDataSource(connection, true);
    }

    /** Always the same connection. */
    public DataSource source() {
        return source;
    }

    /** Asks on it. */
    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    /** How often the plan that is made once for all was taken, for each statement that matches this regular expression. */
    public List<Long> plannedOnce(String statement) {
        return jdbc().sql("select generic_plans from pg_prepared_statements where statement ~ :statement")
                .param("statement", statement)
                .query((row, number) -> row.getLong("generic_plans"))
                .list();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
