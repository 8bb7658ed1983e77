package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.pmsadapter.qloapps.wire.house.LanguageRow;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
class BrokenConnectionTests {

    /** What becomes of a connection after a request was read. */
    private enum Break {
        CLOSED_AT_ONCE,
        CLOSED_IN_THE_HEAD,
        CLOSED_IN_THE_BODY,
        SILENT,
        DRIPPING
    }

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger accepted = new AtomicInteger();
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private volatile String answer = "";
    private volatile Break fate = Break.SILENT;

    BrokenConnectionTests() throws IOException {
        Thread.startVirtualThread(this::accept);
    }

    @AfterEach
    void close() throws IOException {
        closing.countDown();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Break.class)
    void aConnectionThatBreaksOrSleepsLeavesADoubtInTime(Break how) {
        fate = how;

        long start = System.nanoTime();
        assertThatThrownBy(this::languages).isInstanceOf(QloAppsFailure.InDoubt.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aRedirectIsNotFollowed() {
        answer = "HTTP/1.1 302 Found\r\nLocation: http://localhost:" + server.getLocalPort()
                + "/index.php\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

        assertThatThrownBy(this::languages).isInstanceOf(QloAppsFailure.InDoubt.class);
        assertThat(accepted).hasValue(1);
    }

    private void languages() {
        var fixture = new QloAppsFixture("http://localhost:" + server.getLocalPort());
        var api = fixture.client(QloAppsApi.class, Duration.ofMillis(500));
        fixture.calls().list("languages", "languages", LanguageRow.class, () -> api.languages("[id]", "[1]"));
    }

    private void accept() {
        while (closing.getCount() > 0) {
            try {
                Socket socket = server.accept();
                accepted.incrementAndGet();
                Thread.startVirtualThread(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                OutputStream out = socket.getOutputStream()) {
            socket.getInputStream().read(new byte[8192]);
            if (!answer.isEmpty()) {
                write(out, answer);
                return;
            }
            switch (fate) {
                case CLOSED_AT_ONCE -> {}
                case CLOSED_IN_THE_HEAD -> write(out, HEAD);
                case CLOSED_IN_THE_BODY -> write(out, HEAD + "Content-Length: 100\r\n\r\n{\"languages\":[");
                case SILENT -> closing.await();
                case DRIPPING -> drip(out);
            }
        } catch (IOException e) {
            // The other side went away, as it should.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drip(OutputStream out) throws IOException, InterruptedException {
        write(out, HEAD + "Content-Length: 100000\r\n\r\n");
        while (!closing.await(50, TimeUnit.MILLISECONDS)) {
            write(out, " ");
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
