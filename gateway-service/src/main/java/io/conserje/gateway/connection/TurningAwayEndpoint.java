package io.conserje.gateway.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tomcat.util.net.NioEndpoint;

/** Accepts whoever comes. The last place is the door's own: who would take it hears that he shall come again, and is gone. */
final class TurningAwayEndpoint extends NioEndpoint {

    private final AtomicLong turnedAway = new AtomicLong();

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        if (getConnectionCount() < getMaxConnections()) {
            return super.setSocketOptions(socket);
        }
        turnedAway.incrementAndGet();
        try {
            tell(socket);
        } catch (IOException _) {
            // Gone already, which is what we wanted.
        }
        destroySocket(socket);
        return false;
    }

    long turnedAway() {
        return turnedAway.get();
    }

    /** Fits into the buffer of a new connection, so that it waits for nobody. What the sender has said is taken, or closing would take back our answer. */
    private static void tell(SocketChannel socket) throws IOException {
        socket.configureBlocking(false);
        socket.write(Refusal.bytes());
        socket.shutdownOutput();
        socket.read(ByteBuffer.allocate(2048));
    }
}
