package io.conserje.messaging.gmail.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** A mail as somebody's mail program reads it. */
public record ParsedMail(MimeMessage message, String source) {
    public static ParsedMail of(byte[] raw) {
        try {
            return new ParsedMail(
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)),
                    new String(raw, StandardCharsets.ISO_8859_1));
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The first header of the name, unfolded and decoded; empty where there is none. */
    public String header(String name) {
        try {
            String value = message.getHeader(name, null);
            return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> headerNames() {
        try {
            return Collections.list(message.getAllHeaders()).stream()
                    .map(header -> header.getName())
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text() {
        try {
            return String.valueOf(message.getContent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
