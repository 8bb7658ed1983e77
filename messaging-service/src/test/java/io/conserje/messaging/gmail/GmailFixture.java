package io.conserje.messaging.gmail;

import io.conserje.defaults.client.KeptConnections;
import io.conserje.messaging.gmail.token.AccessTokens;
import io.conserje.messaging.gmail.token.Credentials;
import io.conserje.messaging.gmail.token.GoogleTokenApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.json.JsonMapper;

/** Gmail's clients on a stand-in, with the connections of production and short time-outs, and a mailbox of a hotel. */
public final class GmailFixture {
    /** The key of the service account; made once, for it takes its time. */
    public static final KeyPair KEY = key();

    public static final String ADDRESS = "hotel@mail.example";

    private GmailFixture() {}

    public static Gmail on(StandInGmail google, InstantSource clock) {
        return new Gmail(client(google.url(), GmailApi.class), tokens(google, clock), new JsonMapper());
    }

    public static AccessTokens tokens(StandInGmail google, InstantSource clock) {
        return new AccessTokens(client(google.url(), GoogleTokenApi.class), new JsonMapper(), clock);
    }

    public static Credentials.ServiceAccount account(URI tokens) {
        return new Credentials.ServiceAccount(
                "agent@project.example", "key-1", (RSAPrivateKey) KEY.getPrivate(), tokens);
    }

    public static Mailbox mailbox(StandInGmail google) {
        return new Mailbox(ADDRESS, "default", "Hotel Peñarol", account(google.tokenUri()), 600);
    }

    public static Mailboxes mailboxes(StandInGmail google) {
        return new Mailboxes(List.of(mailbox(google)));
    }

    /** A file as Google hands it out to the account. */
    public static Path file(URI tokens) {
        try {
            Path file = Files.createTempFile("account", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, """
                    {"type":"service_account","client_email":"agent@project.example","private_key_id":"key-1",
                     "private_key":"%s","token_uri":"%s"}""".formatted(pem(), tokens));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pem() {
        return "-----BEGIN PRIVATE KEY-----\\n"
                + Base64.getEncoder().encodeToString(KEY.getPrivate().getEncoded())
                + "\\n-----END PRIVATE KEY-----\\n";
    }

    private static <T> T client(String url, Class<T> type) {
        var requests = KeptConnections.kept(ClientHttpRequestFactoryBuilder.httpComponents())
                .build(HttpClientSettings.defaults().withTimeouts(Duration.ofSeconds(2), Duration.ofSeconds(1)));
        RestClient client =
                RestClient.builder().baseUrl(url).requestFactory(requests).build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(type);
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
