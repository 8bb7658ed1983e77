package io.conserje.local.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.local.process.BackOff;
import io.conserje.local.process.FreePort;
import io.conserje.local.process.Narrator;
import io.conserje.local.process.Program;
import io.conserje.local.process.ServiceProcess;
import io.conserje.local.process.Spawner;
import io.conserje.local.setting.DataFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBackendsIntegrationTests {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Path CACHE = Path.of("target", "cache").toAbsolutePath();
    private static final String SUPERUSER_PASSWORD = "super-password";

    @TempDir
    private Path folder;

    private DataFolder data;
    private Spawner spawner;
    private ServiceProcess child;

    @BeforeEach
    void inAFolder() {
        data = DataFolder.open(folder);
        spawner = new Spawner(Map.of("PATH", System.getenv("PATH")), folder);
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        child.stop(Duration.ofSeconds(5));
        spawner.close();
        data.close();
    }

    @Test
    void whatPostgresStoresSurvivesAStopAndAKill() throws Exception {
        int port = FreePort.next();
        start(postgres(port));
        new PlatformDatabase(port, SUPERUSER_PASSWORD).prepare("hotel", "it's secret");
        try (Connection connection = connect(port, "it's secret");
                Statement statement = connection.createStatement()) {
            statement.execute("create schema stay");
            statement.execute("create table stay.room (name text)");
            statement.execute("insert into stay.room values ('suite')");
        }

        child.stop(LIMIT);
        start(postgres(port));
        child.kill();
        child.awaitReady(LIMIT);
        new PlatformDatabase(port, SUPERUSER_PASSWORD).prepare("hotel", "another one");

        try (Connection connection = connect(port, "another one");
                Statement statement = connection.createStatement();
                ResultSet rooms = statement.executeQuery("select name from stay.room")) {
            assertThat(rooms.next()).isTrue();
            assertThat(rooms.getString(1)).isEqualTo("suite");
        }
    }

    @Test
    void theRoleMayMakeSchemasAndRolesAndIsNoSuperuser() throws Exception {
        int port = FreePort.next();
        start(postgres(port));
        new PlatformDatabase(port, SUPERUSER_PASSWORD).prepare("hotel", "password");

        try (Connection connection = connect(port, "password");
                Statement statement = connection.createStatement()) {
            statement.execute("create schema gateway");
            statement.execute("create role gateway login password 'x'");
            assertThatThrownBy(() -> statement.execute("alter system set fsync = off"))
                    .isInstanceOf(SQLException.class);
            try (ResultSet delay = statement.executeQuery("show commit_delay")) {
                delay.next();
                assertThat(delay.getString(1)).isEqualTo("3000");
            }
        }
        assertThatThrownBy(() -> connect(port, "wrong")).isInstanceOf(SQLException.class);
    }

    @Test
    void whatRedisStoresSurvivesAStop() throws Exception {
        int port = FreePort.next();
        start(redis(port));
        assertThat(say(port, "SET room suite")).isEqualTo("+OK");

        child.stop(LIMIT);
        start(redis(port));

        assertThat(say(port, "EXISTS room")).isEqualTo(":1");
    }

    private Program postgres(int port) throws InterruptedException {
        return new EmbeddedPostgres(CACHE, data.resolve("postgres"), port, List.of("commit_delay=3000"))
                .program(SUPERUSER_PASSWORD, data.log("postgres"));
    }

    private Program redis(int port) {
        return new EmbeddedRedis(CACHE, data.resolve("redis"), port).program();
    }

    private void start(Program program) throws InterruptedException {
        Narrator silent = new Narrator(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        child = new ServiceProcess(program, spawner, data, BackOff.STANDARD, silent);
        child.start();
        child.awaitReady(LIMIT);
    }

    private static Connection connect(int port, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/conserje", "hotel", password);
    }

    private static String say(int port, String command) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[64];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, length, StandardCharsets.US_ASCII).strip();
        }
    }
}
