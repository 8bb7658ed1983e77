package io.conserje.simulators.whatsapp.media;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /sim/whatsapp/media/{id}}: lets the guest's page show and play what was sent, without a token. */
@RestController
class PageMediaController {
    private final MediaStore store;

    PageMediaController(MediaStore store) {
        this.store = store;
    }

    @GetMapping("/sim/whatsapp/media/{id}")
    ResponseEntity<byte[]> bytes(@PathVariable String id) {
        return store.find(id)
                .map(media -> ResponseEntity.ok()
                        .header("Content-Type", media.mimeType())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox")
                        .body(media.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
