package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.media.Media;
import io.conserje.simulators.whatsapp.media.MediaStore;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Files of the Graph API: first the address, then, with the same token, the bytes; and uploads. */
@RestController
class GraphMediaController {
    /** Where the addresses point to; the host is that of the Graph API. */
    private static final String FILES = "/sim-vendors/graph-media/";

    private final GraphAccess access;
    private final GraphFaults faults;
    private final MediaStore store;
    private final JsonMapper json;

    GraphMediaController(GraphAccess access, GraphFaults faults, MediaStore store, JsonMapper json) {
        this.access = access;
        this.faults = faults;
        this.store = store;
        this.json = json;
    }

    @GetMapping(GraphController.BASE + "/{version}/{id}")
    ObjectNode address(
            @PathVariable String version,
            @PathVariable String id,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
        String host = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return faults.around("media", () -> {
            access.check(version, authorization);
            Media media = store.find(id).orElseThrow(() -> GraphAccess.noSuchObject(id));
            return json.createObjectNode()
                    .put("messaging_product", "whatsapp")
                    .put("url", host + FILES + store.ticketFor(media))
                    .put("mime_type", media.mimeType())
                    .put("sha256", HexFormat.of().formatHex(media.sha256()))
                    .put("file_size", Integer.toString(media.bytes().length))
                    .put("id", media.id());
        });
    }

    /** Without the token Meta answers a page, not an error of the API. */
    @GetMapping(FILES + "{ticket}")
    ResponseEntity<byte[]> bytes(
            @PathVariable String ticket,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
        return faults.around("media", () -> {
            if (!access.isToken(authorization)) {
                return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .contentType(MediaType.TEXT_HTML)
                        .body(new byte[0]);
            }
            return store.behind(ticket)
                    .map(media -> ResponseEntity.ok()
                            .header("Content-Type", media.mimeType())
                            .body(media.bytes()))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        });
    }

    @PostMapping(GraphController.BASE + "/{version}/{number}/media")
    ObjectNode upload(
            @PathVariable String version,
            @PathVariable String number,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam(name = "messaging_product", required = false) @Nullable String product,
            @RequestParam(name = "type", required = false) @Nullable String type,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        byte @Nullable [] bytes = file == null ? null : file.getBytes();
        return faults.around("media", () -> {
            access.check(version, authorization);
            access.checkNumber(number);
            if (!Objects.equals(product, "whatsapp") || bytes == null || type == null) {
                throw GraphError.invalid("The parameters messaging_product, type and file are required.");
            }
            return json.createObjectNode().put("id", store.keep(type, bytes).id());
        });
    }
}
