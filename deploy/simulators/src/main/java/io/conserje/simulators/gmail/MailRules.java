package io.conserje.simulators.gmail;

import io.conserje.simulators.gmail.MailContent.Header;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is sent as everybody's mail program would, and refuses what one of them could not (RFC 5322). */
@Component
class MailRules {
    /** RFC 5322, 2.1.1, without its line end. */
    private static final int LONGEST_LINE = 998;

    private final Session session = Session.getInstance(new Properties());

    /** What the mail says. */
    MailContent read(byte[] raw, String mailbox) {
        checkLines(new String(raw, StandardCharsets.ISO_8859_1));
        try {
            MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(raw));
            require(sameAs(mail.getFrom(), mailbox), "Invalid From header");
            checkRecipients(mail);
            require(mail.getMessageID() != null, "Invalid Message-ID header");
            require(mail.getSubject() != null && mail.getHeader("Date") != null, "Subject and Date are required");
            require(mail.getContent() instanceof String, "Only text is understood here");
            return new MailContent(headers(mail), String.valueOf(mail.getContent()));
        } catch (MessagingException | IOException e) {
            throw GmailError.invalid("Invalid value for ByteString");
        }
    }

    private static void checkLines(String mail) {
        require(!mail.replace("\r\n", "").contains("\n"), "Lines end with CR and LF");
        require(mail.lines().noneMatch(line -> line.length() > LONGEST_LINE), "A line is too long");
    }

    private static void checkRecipients(MimeMessage mail) throws MessagingException {
        Address @Nullable [] to = mail.getRecipients(Message.RecipientType.TO);
        require(to != null && to.length > 0, "Recipient address required");
        for (Address address : to == null ? new Address[0] : to) {
            try {
                new InternetAddress(String.valueOf(((InternetAddress) address).getAddress()), true).validate();
            } catch (MessagingException e) {
                throw GmailError.invalid("Invalid To header");
            }
        }
    }

    private static boolean sameAs(Address @Nullable [] from, String mailbox) {
        return from != null && from.length == 1 && mailbox.equals(((InternetAddress) from[0]).getAddress());
    }

    private static List<Header> headers(MimeMessage mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(header -> new Header(header.getName(), decoded(header.getValue())))
                .toList();
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (java.io.UnsupportedEncodingException e) {
            return value;
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw GmailError.invalid(otherwise);
        }
    }
}
