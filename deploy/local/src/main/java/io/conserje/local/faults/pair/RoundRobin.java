package io.conserje.local.faults.pair;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Hands each connection to the next of several ports on this machine, and to another one where nobody listens. It reads nothing. */
public final class RoundRobin implements AutoCloseable {
    private static final int CONNECT_MILLIS = 500;
    private static final int MOST = 8;

    private final ServerSocket server;
    private final List<Integer> backends = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicIntegerArray handed = new AtomicIntegerArray(MOST);

    /** Listens on a free port of the loopback. */
    public RoundRobin(int first) {
        try {
            server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        backends.add(first);
        Thread.ofVirtual().name("round-robin").start(this::accept);
    }

    /** Where it listens. */
    public int port() {
        return server.getLocalPort();
    }

    /** One more takes part from now on. */
    public void add(int backend) {
        backends.add(backend);
    }

    /** How many connections each of them got, in the order in which they were added. */
    public List<Integer> handed() {
        return IntStream.range(0, backends.size()).mapToObj(handed::get).toList();
    }

    @Override
    public void close() {
        quietly(server);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        Socket backend = connect();
        if (backend == null) {
            quietly(client);
            return;
        }
        Thread.ofVirtual().start(() -> pump(client, backend));
        pump(backend, client);
    }

    private @Nullable Socket connect() {
        int first = next.getAndIncrement();
        for (int i = 0; i < backends.size(); i++) {
            int index = Math.floorMod(first + i, backends.size());
            Socket socket = new Socket();
            try {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), backends.get(index)), CONNECT_MILLIS);
                handed.incrementAndGet(index);
                return socket;
            } catch (IOException nobodyListens) {
                quietly(socket);
            }
        }
        return null;
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException ended) {
            quietly(from);
            quietly(to);
        }
    }

    private static void quietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException closed) {
            // It is closed.
        }
    }
}
