package io.conserje.messaging.gmail.token;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateKey;
import org.springframework.security.converter.RsaKeyConverters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files that Google hands out: a service account's key, or a refresh token as its tools write it ({@code authorized_user}). */
public class CredentialsFile {
    private static final String TOKEN_URI = "https://oauth2.googleapis.com/token";

    private final JsonMapper json;

    /** Reads by the given mapper. */
    public CredentialsFile(JsonMapper json) {
        this.json = json;
    }

    /**
     * The credentials in the file.
     *
     * @throws IllegalStateException where there are none; what stands in the file is not told
     */
    public Credentials read(Path file) {
        try {
            JsonNode tree = json.readTree(Files.readAllBytes(file));
            URI tokenUri = URI.create(tree.path("token_uri").asString(TOKEN_URI));
            return switch (needed(tree, "type")) {
                case "service_account" ->
                    new Credentials.ServiceAccount(
                            needed(tree, "client_email"),
                            needed(tree, "private_key_id"),
                            key(needed(tree, "private_key")),
                            tokenUri);
                case "authorized_user" ->
                    new Credentials.RefreshToken(
                            needed(tree, "client_id"),
                            needed(tree, "client_secret"),
                            needed(tree, "refresh_token"),
                            tokenUri);
                default -> throw new IllegalArgumentException("type is neither service_account nor authorized_user");
            };
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException("GMAIL_CREDENTIALS: the file cannot be read as JSON");
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("GMAIL_CREDENTIALS: " + e.getMessage());
        }
    }

    private static String needed(JsonNode tree, String name) {
        String value = tree.path(name).asString("");
        if (value.isBlank()) {
            throw new IllegalArgumentException("there is no " + name);
        }
        return value;
    }

    private static RSAPrivateKey key(String pem) {
        try {
            RSAPrivateKey key =
                    RsaKeyConverters.pkcs8().convert(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            if (key != null) {
                return key;
            }
        } catch (IllegalArgumentException notAKey) {
            // Its message may hold parts of the key.
        }
        throw new IllegalArgumentException("private_key is no RSA key in PKCS 8");
    }
}
