package io.conserje.simulators.gmail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.converter.RsaKeyConverters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The account that may speak for the mailbox, out of the very file that the hotel signs with.
 *
 * @param tokenUri the audience that its assertions name
 */
record ServiceAccount(String email, String tokenUri, RSAPublicKey key) {

    /** The account in the file; empty where no file is named or there is none. */
    static Optional<ServiceAccount> in(String file, JsonMapper json) {
        if (file.isBlank() || !Files.isRegularFile(Path.of(file))) {
            return Optional.empty();
        }
        try {
            JsonNode tree = json.readTree(Files.readAllBytes(Path.of(file)));
            return Optional.of(new ServiceAccount(
                    tree.path("client_email").stringValue(),
                    tree.path("token_uri").stringValue(),
                    publicKey(tree.path("private_key").stringValue())));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("GMAIL_CREDENTIALS is no key of a service account", e);
        }
    }

    private static RSAPublicKey publicKey(String pem) throws GeneralSecurityException {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) Objects.requireNonNull(
                RsaKeyConverters.pkcs8().convert(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))));
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    }
}
