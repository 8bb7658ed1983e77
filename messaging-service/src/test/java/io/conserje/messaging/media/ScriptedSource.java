package io.conserje.messaging.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A channel that has the files it is told to have, and says what it is told to say of the others. */
final class ScriptedSource implements MediaSource {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Supplier<Fetched>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();

    void has(String mediaId, byte[] bytes) {
        files.put(mediaId, bytes);
        answers.remove(mediaId);
    }

    void says(String mediaId, Fetched answer) {
        says(mediaId, () -> answer);
    }

    void says(String mediaId, Supplier<Fetched> answer) {
        answers.put(mediaId, answer);
    }

    int calls() {
        return calls.get();
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public Fetched fetch(Wanted wanted, PartFile part) {
        calls.incrementAndGet();
        Supplier<Fetched> answer = answers.get(wanted.mediaId());
        if (answer != null) {
            return answer.get();
        }
        byte[] bytes = files.get(wanted.mediaId());
        if (bytes == null) {
            return new Fetched.Gone();
        }
        try {
            part.write(new ByteArrayInputStream(bytes));
            return new Fetched.Complete(null);
        } catch (PartFile.TooLong e) {
            return new Fetched.Refused("too_large");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
