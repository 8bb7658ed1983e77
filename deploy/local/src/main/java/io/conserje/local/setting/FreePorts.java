package io.conserje.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ports that nobody listens on, for a platform beside the usual one. */
public final class FreePorts {
    private FreePorts() {}

    /** A free port for each of these variables, no two the same. */
    public static Map<String, String> of(List<String> variables) {
        Map<String, String> ports = new HashMap<>();
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (String variable : variables) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                ports.put(variable, Integer.toString(socket.getLocalPort()));
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(FreePorts::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
