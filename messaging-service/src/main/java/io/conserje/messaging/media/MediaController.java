package io.conserje.messaging.media;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.contract.LostMedia;
import io.conserje.messaging.contract.MediaApi;
import io.conserje.messaging.contract.MediaRequest;
import io.conserje.messaging.contract.MessagingProblems;
import io.conserje.messaging.media.MediaRows.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Gives guests' files to who works on them; they are opened piece by piece while they go out. */
@RestController
class MediaController implements MediaApi {
    private final MediaRows rows;
    private final LostFiles lost;
    private final Vault vault;

    MediaController(MediaRows rows, LostFiles lost, Vault vault) {
        this.rows = rows;
        this.lost = lost;
        this.vault = vault;
    }

    @Override
    public ResponseEntity<Resource> content(MediaRequest request) {
        Kept kept = rows.find(CallContext.current().tenant(), request.channel(), request.receiver(), request.mediaId())
                .orElseThrow(MediaController::gone);
        if ("wanted".equals(kept.state())) {
            throw new ProblemException(
                    HttpStatus.SERVICE_UNAVAILABLE, MessagingProblems.MEDIA_ON_ITS_WAY, "The file is being fetched.");
        }
        if (kept.content() == null || kept.contentType() == null) {
            throw gone();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentLength(kept.bytes())
                .body(new InputStreamResource(opened(kept.content())));
    }

    private InputStream opened(String content) {
        try {
            return vault.read(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public LostMedia lost() {
        return lost.of(CallContext.current().tenant());
    }

    @Override
    public void told(LostMedia told) {
        lost.told(CallContext.current().tenant(), told);
    }

    private static ProblemException gone() {
        return new ProblemException(HttpStatus.NOT_FOUND, MessagingProblems.MEDIA_GONE, "There is no such file.");
    }
}
