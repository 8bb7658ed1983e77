package io.conserje.simulators.gmail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /sim/gmail/threads}: what guests find in their mailboxes, oldest thread first. */
@RestController
class ThreadsController {
    private final SentBox sent;

    ThreadsController(SentBox sent) {
        this.sent = sent;
    }

    @GetMapping("/sim/gmail/threads")
    Threads threads() {
        Map<String, List<Mail>> threads = new LinkedHashMap<>();
        sent.all()
                .forEach(mail -> threads.computeIfAbsent(mail.threadId(), id -> new ArrayList<>())
                        .add(Mail.of(mail)));
        return new Threads(threads.entrySet().stream()
                .map(thread -> new MailThread(
                        thread.getKey(), thread.getValue().getFirst().subject(), thread.getValue()))
                .toList());
    }

    /** All of them. */
    record Threads(List<MailThread> items) {}

    /** One of them, its mails oldest first. */
    record MailThread(String id, String subject, List<Mail> messages) {}

    /**
     * A mail; {@code out} is from the hotel.
     *
     * @param messageId the header of the mail, with its brackets
     */
    record Mail(
            String id,
            Instant at,
            String direction,
            String from,
            String to,
            String subject,
            String messageId,
            String inReplyTo,
            String text) {
        static Mail of(StoredMail mail) {
            return new Mail(
                    mail.id(),
                    mail.at(),
                    "out",
                    mail.header("From"),
                    mail.header("To"),
                    mail.header("Subject"),
                    mail.header("Message-ID"),
                    mail.header("In-Reply-To"),
                    mail.content().text());
        }
    }
}
