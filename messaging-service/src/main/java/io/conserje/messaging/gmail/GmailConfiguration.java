package io.conserje.messaging.gmail;

import io.conserje.messaging.gmail.GmailProperties.Box;
import io.conserje.messaging.gmail.mail.Addresses;
import io.conserje.messaging.gmail.token.AccessTokens;
import io.conserje.messaging.gmail.token.CredentialsFile;
import io.conserje.messaging.gmail.token.GoogleTokenApi;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.json.JsonMapper;

/** Makes Gmail a channel: its client groups and its mailboxes. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "gmail", types = GmailApi.class)
@ImportHttpServices(group = "gmail-token", types = GoogleTokenApi.class)
class GmailConfiguration {
    @Bean
    Mailboxes mailboxes(GmailProperties properties, JsonMapper json) {
        CredentialsFile files = new CredentialsFile(json);
        return new Mailboxes(properties.mailboxes().stream()
                .filter(Box::isThere)
                .map(box -> mailbox(box, files))
                .toList());
    }

    @Bean
    AccessTokens accessTokens(GoogleTokenApi api, JsonMapper json) {
        return new AccessTokens(api, json, InstantSource.system());
    }

    /** A mailbox that cannot be used stops the start: it would be found out by the first guest who needs it. */
    private static Mailbox mailbox(Box box, CredentialsFile files) {
        String address = Addresses.exact(String.valueOf(box.address()))
                .orElseThrow(() -> new IllegalStateException("conserje.gmail.mailboxes: an address is none"));
        Path file = box.credentials();
        if (file == null || file.toString().isBlank()) {
            throw new IllegalStateException(
                    "conserje.gmail.mailboxes: a mailbox has no credentials (GMAIL_CREDENTIALS)");
        }
        String hotel = box.hotel() == null || box.hotel().isBlank()
                ? address.substring(address.lastIndexOf('@') + 1)
                : box.hotel();
        return new Mailbox(address, box.tenant(), hotel, files.read(file), box.mailsPerMinute());
    }
}
