package io.conserje.local.faults.pair;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundRobinTests {

    private final HttpServer one = server("one");
    private final HttpServer two = server("two");
    private final RoundRobin balancer = new RoundRobin(one.getAddress().getPort());

    @AfterEach
    void close() {
        balancer.close();
        one.stop(0);
        two.stop(0);
    }

    @Test
    void connectionsGoToOneAfterTheOther() throws Exception {
        balancer.add(two.getAddress().getPort());
        assertThat(answers(4)).containsExactly("one", "two", "one", "two");
        assertThat(balancer.handed()).containsExactly(2, 2);
    }

    @Test
    void whereNobodyListensTheOtherAnswers() throws Exception {
        balancer.add(two.getAddress().getPort());
        one.stop(0);
        assertThat(answers(3)).containsExactly("two", "two", "two");
        assertThat(balancer.handed()).containsExactly(0, 3);
    }

    /** Each on a connection of its own. */
    private List<String> answers(int count) throws Exception {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + balancer.port()))
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                answers.add(client.send(request, BodyHandlers.ofString()).body());
            }
        }
        return answers;
    }

    private static HttpServer server(String answer) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
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
