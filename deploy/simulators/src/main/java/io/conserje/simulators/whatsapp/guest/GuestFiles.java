package io.conserje.simulators.whatsapp.guest;

import io.conserje.simulators.whatsapp.media.Media;
import io.conserje.simulators.whatsapp.media.MediaStore;
import io.conserje.simulators.whatsapp.media.SampleMedia;
import java.util.Base64;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps a guest's files for the hotel to fetch. */
@Component
class GuestFiles {
    private final JsonMapper json;
    private final MediaStore store;
    private final SampleMedia samples;

    GuestFiles(JsonMapper json, MediaStore store, SampleMedia samples) {
        this.json = json;
        this.store = store;
        this.samples = samples;
    }

    /** The part of a webhook that names the file; what is not said is of the usual type and made up. */
    ObjectNode part(String usualType, GuestMessage from) {
        String type = from.mimeType() == null ? usualType : from.mimeType();
        Media media = store.keep(type, from.data() == null ? samples.of(type) : decoded(from.data()));
        ObjectNode part = json.createObjectNode();
        if (from.text() != null) {
            part.put("caption", from.text());
        }
        if (from.filename() != null) {
            part.put("filename", from.filename());
        }
        return part.put("mime_type", type)
                .put("sha256", Base64.getEncoder().encodeToString(media.sha256()))
                .put("id", media.id());
    }

    private static byte[] decoded(String data) {
        try {
            return Base64.getDecoder().decode(data);
        } catch (IllegalArgumentException notBase64) {
            throw NotSendable.missing("data (in base64)");
        }
    }
}
