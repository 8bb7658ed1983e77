package io.conserje.nlp.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** The file of proposals, one JSON object a line, which a person reads before the next training. */
final class Proposals {

    private final Path file;
    private final DataSize largest;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final ReentrantLock lock = new ReentrantLock();

    Proposals(Path file, DataSize largest, InstantSource clock) {
        this.file = file;
        this.largest = largest;
        this.clock = clock;
    }

    /** Appends a proposal; false when the file is as large as it may get. */
    boolean append(Proposal proposal) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("at", clock.instant().toString());
        line.put("language", proposal.language());
        line.put("intent", proposal.intent());
        line.put("text", proposal.text().strip());
        byte[] bytes = (json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
        lock.lock();
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            if (size + bytes.length > largest.toBytes()) {
                return false;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            lock.unlock();
        }
    }
}
