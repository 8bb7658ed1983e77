package io.conserje.messaging;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what is asked of a database: each is a round trip and, where nobody began a transaction, a transaction of its own. */
public final class CountedStatements {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final JdbcClient jdbc;

    /** Of that database. */
    public CountedStatements(DataSource database) {
        this.jdbc = JdbcClient.create(new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                return counted(super.getConnection());
            }
        });
    }

    /** By whom it is asked. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** What was asked while a task ran, in its order. */
    public List<String> during(Runnable task) {
        asked.clear();
        task.run();
        return List.copyOf(asked);
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        asked.add(String.valueOf(arguments[0]));
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
