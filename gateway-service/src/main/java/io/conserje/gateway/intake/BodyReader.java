package io.conserje.gateway.intake;

import io.conserje.defaults.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;

/**
 * Reads bodies of webhooks, of which nobody knows yet who sent them. A short one is simply read. Long ones share an allowance, so that
 * no number of them fills the memory, and have to come quickly, so that nobody keeps the others from it.
 */
public final class BodyReader {

    /** So much of every body is read without asking. */
    static final int SHORT = 16 * 1024;

    private static final int KIB = 1024;
    private static final int PIECE = 64 * KIB;
    private static final Duration COME_AGAIN = Duration.ofSeconds(2);

    private final int limit;
    private final Semaphore allowance;
    private final Duration patience;
    private final Duration slowest;

    /**
     * @param limit bytes of the longest body that is taken
     * @param allowance bytes of long bodies that are read at once
     * @param patience how long a long body waits for its share of it
     * @param slowest how long a long body may take to come
     */
    public BodyReader(int limit, long allowance, Duration patience, Duration slowest) {
        this.limit = limit;
        this.allowance = new Semaphore(Math.toIntExact(Math.max(limit, allowance) / KIB), true);
        this.patience = patience;
        this.slowest = slowest;
    }

    /**
     * All bytes of the body, as they came. A longer one than the limit ends in a 413 problem, at once where its length is announced; one
     * that comes too slowly in a 408, and one for which there is no room in a 503.
     */
    public byte[] read(HttpServletRequest request) throws IOException {
        long announced = request.getContentLengthLong();
        if (announced > limit) {
            throw RawBody.tooLarge(limit);
        }
        InputStream in = request.getInputStream();
        if (announced >= 0 && announced <= SHORT) {
            // Nothing longer comes, and a place for it would be thrown away full of zeros.
            return in.readNBytes((int) announced);
        }
        byte[] head = in.readNBytes(SHORT + 1);
        return head.length <= SHORT ? head : readOn(in, head, announced < 0 ? limit : announced);
    }

    private byte[] readOn(InputStream in, byte[] head, long length) throws IOException {
        int share = Math.toIntExact(length / KIB);
        if (!isLetIn(share)) {
            throw new ProblemException(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "urn:problem:gateway:store-unavailable",
                            "Not stored; send it again.")
                    .retryAfter(COME_AGAIN);
        }
        try {
            var body = new ByteArrayOutputStream(Math.toIntExact(length));
            body.writeBytes(head);
            readOn(in, body);
            return body.toByteArray();
        } finally {
            allowance.release(share);
        }
    }

    private void readOn(InputStream in, ByteArrayOutputStream body) throws IOException {
        long began = System.nanoTime();
        byte[] piece = new byte[PIECE];
        // What has come, not a whole piece: who lets single bytes drip is not waited for longer than others.
        for (int came = in.read(piece); came >= 0; came = in.read(piece)) {
            body.write(piece, 0, came);
            if (body.size() > limit) {
                throw RawBody.tooLarge(limit);
            }
            if (System.nanoTime() - began > slowest.toNanos()) {
                throw new ProblemException(
                        HttpStatus.REQUEST_TIMEOUT, "urn:problem:gateway:body-too-slow", "The body came too slowly.");
            }
        }
    }

    private boolean isLetIn(int share) {
        try {
            return allowance.tryAcquire(share, patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
