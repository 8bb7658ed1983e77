package io.conserje.local.setting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** The loopback port of every part of the platform, by its name. */
public final class Ports {
    private final Map<String, Integer> byName;

    private Ports(Map<String, Integer> byName) {
        this.byName = byName;
    }

    /**
     * Takes each port from its variable, else its default.
     *
     * @param defaults port by name
     * @throws StartRefused if a variable holds no port, or two parts have the same one
     */
    public static Ports of(Map<String, Integer> defaults, Map<String, String> environment) {
        Map<String, Integer> ports = new TreeMap<>();
        Map<Integer, String> owners = new TreeMap<>();
        defaults.forEach((name, standard) -> {
            int port = parse(variable(name), environment.getOrDefault(variable(name), ""), standard);
            String other = owners.putIfAbsent(port, name);
            if (other != null) {
                throw new StartRefused(
                        variable(other) + " and " + variable(name) + " are both " + port + "; give each its own port");
            }
            ports.put(name, port);
        });
        return new Ports(ports);
    }

    /** The variable that sets the port of a part, such as {@code PMS_ADAPTER_PORT}. */
    public static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_') + "_PORT";
    }

    /** The port of a part. */
    public int of(String name) {
        Integer port = byName.get(name);
        if (port == null) {
            throw new IllegalArgumentException("no port is known for " + name);
        }
        return port;
    }

    /** Every port under the name of its variable. */
    public Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        byName.forEach((name, port) -> variables.put(variable(name), Integer.toString(port)));
        return variables;
    }

    /**
     * Makes sure that nobody listens on the ports of these parts.
     *
     * @param patience how long a port of a platform that was just killed may take to become free
     * @throws StartRefused naming the port and its variable
     */
    public void check(Collection<String> names, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        for (String name : names) {
            while (isTaken(of(name))) {
                if (System.nanoTime() > deadline) {
                    throw new StartRefused("port " + of(name) + " of " + name
                            + " is taken by another program; free it or set " + variable(name) + " to another port");
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static int parse(String variable, String value, int standard) {
        if (value.isBlank()) {
            return standard;
        }
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StartRefused(variable + " must be a port between 1 and 65535, not " + value, e);
        }
        throw new StartRefused(variable + " must be a port between 1 and 65535, not " + value);
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
