package io.conserje.simulators.gmail;

import io.conserje.simulators.fault.Reset;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The mails that the hotel sent, oldest first; safe for many threads. */
@Component
class SentBox {
    private final InstantSource clock;
    private final RandomGenerator random;
    private final List<StoredMail> mails = new ArrayList<>();

    SentBox(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Keeps a mail; it joins the thread only where subject and references are of it too. */
    synchronized StoredMail keep(byte[] raw, MailContent content, @Nullable String thread) {
        if (thread != null && inThread(thread).isEmpty()) {
            throw GmailError.notFound();
        }
        String id = HexFormat.of().toHexDigits(random.nextLong());
        String joined = thread != null && joins(content, thread) ? thread : id;
        StoredMail mail = new StoredMail(id, joined, clock.instant(), content, raw);
        mails.add(mail);
        return mail;
    }

    synchronized List<StoredMail> all() {
        return List.copyOf(mails);
    }

    synchronized Optional<StoredMail> find(String id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    @EventListener(Reset.class)
    synchronized void clear() {
        mails.clear();
    }

    private boolean joins(MailContent content, String thread) {
        List<StoredMail> earlier = inThread(thread);
        return earlier.getFirst().header("Subject").equals(content.header("Subject"))
                && earlier.stream().anyMatch(mail -> content.references().contains(mail.header("Message-ID")));
    }

    private List<StoredMail> inThread(String thread) {
        return mails.stream().filter(mail -> mail.threadId().equals(thread)).toList();
    }
}
