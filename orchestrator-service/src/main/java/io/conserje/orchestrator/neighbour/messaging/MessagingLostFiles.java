package io.conserje.orchestrator.neighbour.messaging;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.contract.LostMedia;
import io.conserje.messaging.contract.LostMedia.File;
import io.conserje.messaging.contract.MediaApi;
import io.conserje.orchestrator.intake.LostFiles;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Asks messaging for files that never came; while it is away nothing is known, and nothing is lost. */
@Component
class MessagingLostFiles implements LostFiles {

    private static final Logger LOG = LoggerFactory.getLogger(MessagingLostFiles.class);

    private final MediaApi media;

    MessagingLostFiles(MediaApi media) {
        this.media = media;
    }

    @Override
    public List<File> unheardOf() {
        try {
            return media.lost().files();
        } catch (RestClientException | CallNotPermittedException e) {
            notAnswered(e);
            return List.of();
        }
    }

    @Override
    public void tookNote(List<File> files) {
        try {
            media.told(new LostMedia(files));
        } catch (RestClientException | CallNotPermittedException e) {
            notAnswered(e);
        }
    }

    private static void notAnswered(RuntimeException e) {
        LOG.atDebug()
                .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                .log("Messaging cannot be asked for lost files");
    }
}
