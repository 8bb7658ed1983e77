package io.conserje.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A child of the tests: listens on a port, says how it was started and ended, and can refuse to start or to stop. */
public final class TinyService {
    private TinyService() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println("started with " + System.getenv("GREETING"));
        if ("refuse".equals(System.getenv("MODE"))) {
            System.out.println("a setting is missing");
            System.exit(3);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(TinyService::end));
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])));
            while (true) {
                socket.accept().close();
            }
        }
    }

    private static void end() {
        try {
            if ("stubborn".equals(System.getenv("MODE"))) {
                Thread.currentThread().join();
            }
            Files.writeString(Path.of(System.getenv("FAREWELL")), "ended well");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
