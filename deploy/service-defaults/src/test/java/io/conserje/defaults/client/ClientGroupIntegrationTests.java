package io.conserje.defaults.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.conserje.defaults.SampleService;
import io.conserje.defaults.context.CallContext;
import io.conserje.testsupport.WithPostgres;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;

@SpringBootTest(
        classes = SampleService.class,
        properties = {
            "spring.application.name=sample",
            "conserje.schema=sample",
            "conserje.clients.neighbour.audience=neighbour",
            "conserje.clients.neighbour.retries=2",
            "conserje.clients.neighbour.breaker-failures=6",
            "conserje.clients.neighbour.read-posts=/search"
        })
@WithPostgres
class ClientGroupIntegrationTests {

    private static final Deque<Integer> NEXT = new ConcurrentLinkedDeque<>();
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static final HttpServer SERVER = start();

    @Autowired
    SampleService.Neighbour neighbour;

    @Autowired
    SampleService.Vendor vendor;

    @Autowired
    CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        String url = "http://localhost:" + SERVER.getAddress().getPort();
        registry.add("spring.http.serviceclient.neighbour.base-url", () -> url);
        registry.add("spring.http.serviceclient.vendor.base-url", () -> url);
    }

    @BeforeEach
    void fresh() {
        NEXT.clear();
        SEEN.clear();
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @AfterAll
    static void stop() {
        SERVER.stop(0);
    }

    @Test
    void ourOwnGetATokenAndAVendorGetsNone() {
        assertThat(call(neighbour::read)).isEqualTo("ok");
        assertThat(call(vendor::read)).isEqualTo("ok");
        assertThat(SEEN).hasSize(2);
        assertThat(SEEN.get(0)).startsWith("GET /read Bearer ");
        assertThat(SEEN.get(1)).isEqualTo("GET /read null");
    }

    @Test
    void aReadIsRepeatedAndAWriteIsNot() {
        NEXT.addAll(List.of(500, 503, 200));
        assertThat(call(neighbour::read)).isEqualTo("ok");
        NEXT.addAll(List.of(500, 200));
        assertThat(call(() -> neighbour.search("x"))).isEqualTo("ok");
        assertThat(SEEN).hasSize(5);
        NEXT.add(500);
        assertThatThrownBy(() -> call(() -> neighbour.write("x"))).isInstanceOf(HttpServerErrorException.class);
        assertThat(SEEN).hasSize(6);
    }

    @Test
    void tenNotFoundsLeaveTheBreakerClosed() {
        for (int i = 0; i < 10; i++) {
            NEXT.add(404);
            assertThatThrownBy(() -> call(neighbour::read)).isInstanceOf(HttpClientErrorException.class);
        }
        assertThat(call(neighbour::read)).isEqualTo("ok");
    }

    @Test
    void failuresOpenTheBreakerAndNothingTouchesTheNetworkThen() {
        for (int i = 0; i < 6; i++) {
            NEXT.add(500);
            assertThatThrownBy(() -> call(() -> neighbour.write("x"))).isInstanceOf(HttpServerErrorException.class);
        }
        int before = SEEN.size();
        assertThatThrownBy(() -> call(() -> neighbour.write("x"))).isInstanceOf(CallNotPermittedException.class);
        assertThat(SEEN).hasSize(before);
    }

    private static String call(java.util.function.Supplier<String> call) {
        return CallContext.ofTenant("t1").call(call);
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                SEEN.add(exchange.getRequestMethod() + " "
                        + exchange.getRequestURI().getPath() + " "
                        + exchange.getRequestHeaders().getFirst("Authorization"));
                Integer status = NEXT.poll();
                byte[] body = "ok".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(status == null ? 200 : status, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
