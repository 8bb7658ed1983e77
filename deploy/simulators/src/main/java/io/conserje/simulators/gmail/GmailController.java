package io.conserje.simulators.gmail;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code users.messages} of the Gmail API: sends, searches, and shows a mail. */
@RestController
@RequestMapping(GmailController.BASE + "/gmail/v1/users/{user}/messages")
class GmailController {
    /** Where Google stands in this process. */
    static final String BASE = "/sim-vendors/gmail";

    private static final int MOST = 500;

    private final GmailAccess access;
    private final GmailFaults faults;
    private final MailRules rules;
    private final SentBox sent;

    GmailController(GmailAccess access, GmailFaults faults, MailRules rules, SentBox sent) {
        this.access = access;
        this.faults = faults;
        this.rules = rules;
        this.sent = sent;
    }

    @PostMapping("/send")
    Taken send(
            @PathVariable String user,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestBody ToSend mail) {
        return faults.around("send", () -> {
            access.check(user, authorization);
            byte[] raw = decoded(mail.raw());
            return Taken.of(sent.keep(raw, rules.read(raw, access.mailbox()), mail.threadId()));
        });
    }

    @GetMapping
    Found list(
            @PathVariable String user,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "100") int maxResults) {
        return faults.around("read", () -> {
            access.check(user, authorization);
            List<Taken> found = sent.all().reversed().stream()
                    .filter(MailSearch.of(q))
                    .map(Taken::of)
                    .toList();
            int shown = Math.min(Math.min(maxResults, MOST), found.size());
            return new Found(found.subList(0, shown), found.size(), shown < found.size() ? "2" : null);
        });
    }

    @GetMapping("/{id}")
    Shown show(
            @PathVariable String user,
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            @PathVariable String id,
            @RequestParam(defaultValue = "full") String format,
            @RequestParam(defaultValue = "") List<String> metadataHeaders) {
        return faults.around("read", () -> {
            access.check(user, authorization);
            return Shown.of(sent.find(id).orElseThrow(GmailError::notFound), format, metadataHeaders);
        });
    }

    /** The alphabet of RFC 4648, 5, with or without its padding. */
    private static byte[] decoded(@Nullable String raw) {
        try {
            return Base64.getUrlDecoder().decode(raw == null ? "" : raw);
        } catch (IllegalArgumentException e) {
            throw GmailError.invalid("Invalid value for ByteString");
        }
    }

    /** A mail to be sent. */
    record ToSend(@Nullable String raw, @Nullable String threadId) {}

    /** A mail by its ids. */
    record Taken(String id, String threadId, List<String> labelIds) {
        static Taken of(StoredMail mail) {
            return new Taken(mail.id(), mail.threadId(), List.of("SENT"));
        }
    }

    /** What a search found. */
    record Found(
            List<Taken> messages,
            int resultSizeEstimate,
            @Nullable String nextPageToken) {}

    /** A mail, in the formats that are asked for here. */
    record Shown(
            String id,
            String threadId,
            String internalDate,
            @Nullable String raw,
            @Nullable Payload payload) {
        record Payload(List<MailContent.Header> headers) {}

        static Shown of(StoredMail mail, String format, List<String> wanted) {
            boolean raw = format.equals("raw");
            return new Shown(
                    mail.id(),
                    mail.threadId(),
                    Long.toString(mail.at().toEpochMilli()),
                    raw ? Base64.getUrlEncoder().encodeToString(mail.raw()) : null,
                    raw
                            ? null
                            : new Payload(mail.content().headers().stream()
                                    .filter(header -> wanted.isEmpty()
                                            || wanted.stream().anyMatch(header.name()::equalsIgnoreCase))
                                    .toList()));
        }
    }
}
