package io.conserje.local.bench.floor;

import java.sql.SQLException;
import java.util.List;

/** What the machine and the database counted so far. */
public interface Costs {
    /** Processor time in milliseconds of these processes and of the stores. */
    long cpuMillis(List<Long> pids);

    /** Statements that the database was asked. */
    long statements() throws SQLException;
}
