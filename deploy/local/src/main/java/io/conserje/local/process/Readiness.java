package io.conserje.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Tells whether a child can be used by now. */
@FunctionalInterface
public interface Readiness {
    /** Asks once; false as long as it cannot be used. */
    boolean isReady() throws InterruptedException;

    /** Ready when this URL answers 200. */
    static Readiness http(HttpClient client, URI url) {
        HttpRequest request =
                HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(3)).build();
        return () -> {
            try {
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Ready when this port of this machine accepts connections. */
    static Readiness port(int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }
}
