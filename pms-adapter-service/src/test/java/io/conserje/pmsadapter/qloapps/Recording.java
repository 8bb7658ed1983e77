package io.conserje.pmsadapter.qloapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An answer in the shape of QloApps, from {@code src/test/resources/qloapps}: status, content type, an empty line, body. */
final class Recording {

    private Recording() {}

    static ResponseEntity<byte[]> of(String name) {
        try (var file = Recording.class.getResourceAsStream("/qloapps/" + name + ".http")) {
            String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", 4);
            ResponseEntity.BodyBuilder answer = ResponseEntity.status(Integer.parseInt(parts[0]));
            if (!parts[1].isEmpty()) {
                answer.contentType(MediaType.parseMediaType(parts[1]));
            }
            return answer.body(parts[3].getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
