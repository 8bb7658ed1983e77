package io.conserje.messaging.whatsapp.media;

import io.conserje.messaging.media.MediaSource;
import io.conserje.messaging.media.MediaSource.Fetched;
import io.conserje.messaging.media.PartFile;
import io.conserje.messaging.media.Wanted;
import io.conserje.messaging.reencoding.ChannelFiles;
import io.conserje.messaging.reencoding.WantedFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Our own files at Meta: by its id of them with the token, by a link from the open web without. */
class WhatsAppFiles implements ChannelFiles {
    private final MediaSource byId;
    private final MediaClient byLink;
    private final MediaUploads uploads;

    WhatsAppFiles(MediaSource byId, MediaClient byLink, MediaUploads uploads) {
        this.byId = byId;
        this.byLink = byLink;
        this.uploads = uploads;
    }

    @Override
    public String channel() {
        return "whatsapp";
    }

    @Override
    public Fetched fetch(WantedFile wanted, PartFile part) {
        String mediaId = wanted.mediaId();
        if (mediaId != null && !mediaId.isBlank()) {
            return byId.fetch(
                    new Wanted(
                            channel(),
                            wanted.sender(),
                            mediaId,
                            wanted.tenant(),
                            wanted.kind().word(),
                            null,
                            null,
                            1),
                    part);
        }
        return address(wanted)
                .map(address -> byLink.fetch(address, null, part))
                .orElseGet(() -> new Fetched.Refused("no_address"));
    }

    @Override
    public Optional<String> handIn(WantedFile wanted, String contentType, byte[] bytes) {
        return uploads.upload(wanted, contentType, bytes);
    }

    private static Optional<URI> address(WantedFile wanted) {
        String link = wanted.link();
        try {
            return link == null ? Optional.empty() : Optional.of(new URI(link));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
