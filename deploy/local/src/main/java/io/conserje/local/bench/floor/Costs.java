package io.conserje.local.bench.floor;

import io.conserje.local.bench.vitals.Spent;
import java.sql.SQLException;
import java.util.List;

/** What the machine and the database counted so far. */
public interface Costs {
    /** Processor time of these processes and of the stores. */
    Spent spent(List<Long> pids);

    /** Statements that the database was asked. */
    long statements() throws SQLException;
}
