package io.conserje.messaging.gmail.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;

/** Writes mails as bytes (RFC 5322 and MIME), encoded by Jakarta Mail alone, so that no name or subject can add a header. */
public class Mime {
    /** By which a mail is found in the mailbox, whatever becomes of its Message-ID on the way. */
    public static final String SEND_ID = "X-Conserje-Send";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final Session session = Session.getInstance(new Properties());

    /** The whole mail. */
    public byte[] write(Mail mail) {
        try {
            MimeMessage message = new Named(session, mail.messageId());
            InternetAddress hotel = new InternetAddress(mail.from(), mail.hotel(), StandardCharsets.UTF_8.name());
            message.setFrom(hotel);
            message.setReplyTo(new InternetAddress[] {hotel});
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            message.setHeader("Date", DATE.format(mail.at().atOffset(ZoneOffset.UTC)));
            message.setText(lines(mail.text()), StandardCharsets.UTF_8.name());
            mark(message, mail);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("A mail cannot be written", e);
        }
    }

    /**
     * Nobody's machine shall answer ours (RFC 3834, 5). The mail answers no mail, so it is generated; what goes on with a thread
     * says after what.
     */
    private static void mark(MimeMessage message, Mail mail) throws MessagingException {
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader(SEND_ID, mail.outboxId().toString());
        if (!mail.references().isEmpty()) {
            message.setHeader("In-Reply-To", mail.references().getLast());
            message.setHeader(
                    "References", MimeUtility.fold("References: ".length(), String.join(" ", mail.references())));
        }
        message.saveChanges();
    }

    /** Lines of a mail end with both characters (RFC 5322, 2.3). */
    private static String lines(String text) {
        return text.lines().reduce("", (before, line) -> before + line + "\r\n");
    }

    /** Keeps its Message-ID, for which the library would make one of its own. */
    private static final class Named extends MimeMessage {
        private final String messageId;

        Named(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
