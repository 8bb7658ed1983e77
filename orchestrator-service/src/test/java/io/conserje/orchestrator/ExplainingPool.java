package io.conserje.orchestrator;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A pool that writes down each statement and, while it is told to, has PostgreSQL explain it with the very parameters it is run with. */
final class ExplainingPool extends HikariDataSource {

    private final Queue<Statement> statements = new ConcurrentLinkedQueue<>();
    private volatile boolean explains;

    ExplainingPool(HikariConfig config) {
        super(config);
    }

    /**
     * What was run.
     *
     * @param thread the name of the thread that ran it
     * @param plan empty unless it was explained
     */
    record Statement(String thread, String sql, String plan) {}

    void explain(boolean on) {
        explains = on;
    }

    Queue<Statement> statements() {
        return statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement && arguments != null
                    ? recording(connection, statement, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement recording(Connection connection, PreparedStatement statement, String sql) {
        List<Setter> setters = new ArrayList<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length >= 2) {
                setters.add(new Setter(method, arguments));
            } else if (method.getName().startsWith("execute")) {
                String plan = explains ? plan(connection, sql, setters) : "";
                statements.add(new Statement(Thread.currentThread().getName(), sql, plan));
            }
            return call(statement, method, arguments);
        });
    }

    private static String plan(Connection connection, String sql, List<Setter> setters) throws Throwable {
        try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
            for (Setter setter : setters) {
                call(explain, setter.method(), setter.arguments());
            }
            var plan = new StringBuilder();
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private record Setter(Method method, Object[] arguments) {}
}
