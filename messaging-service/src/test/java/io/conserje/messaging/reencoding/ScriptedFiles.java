package io.conserje.messaging.reencoding;

import io.conserje.messaging.media.MediaSource.Fetched;
import io.conserje.messaging.media.PartFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A channel whose files are given by the test; answers first as told, then as a channel that works. */
public final class ScriptedFiles implements ChannelFiles {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<byte[]> handedIn = new CopyOnWriteArrayList<>();
    private final Deque<Fetched> answers = new ArrayDeque<>();
    private int refusals;

    public void has(String mediaId, byte[] bytes) {
        files.put(mediaId, bytes);
    }

    void says(Fetched... next) {
        answers.addAll(List.of(next));
    }

    /** The next files are not taken. */
    void refuses(int times) {
        refusals = times;
    }

    public List<byte[]> handedIn() {
        return handedIn;
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public synchronized Fetched fetch(WantedFile wanted, PartFile part) {
        Fetched told = answers.poll();
        byte[] bytes = files.get(wanted.mediaId());
        if (told != null) {
            return told;
        }
        if (bytes == null) {
            return new Fetched.Gone();
        }
        try {
            part.write(new ByteArrayInputStream(bytes));
            return new Fetched.Complete(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Optional<String> handIn(WantedFile wanted, String contentType, byte[] bytes) {
        if (refusals > 0) {
            refusals--;
            return Optional.empty();
        }
        handedIn.add(bytes);
        return Optional.of("handed-" + handedIn.size());
    }
}
