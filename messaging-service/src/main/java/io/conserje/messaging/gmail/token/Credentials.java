package io.conserje.messaging.gmail.token;

import java.net.URI;
import java.security.interfaces.RSAPrivateKey;

/** By what tokens are asked for; never printed. */
public sealed interface Credentials {
    /** Where they are asked for. */
    URI tokenUri();

    /**
     * A service account that may speak for every mailbox of the domain (domain-wide delegation).
     *
     * @param email of the account
     * @param keyId names the key
     */
    record ServiceAccount(String email, String keyId, RSAPrivateKey key, URI tokenUri) implements Credentials {
        @Override
        public String toString() {
            return "ServiceAccount[***]";
        }
    }

    /** What the owner of one mailbox agreed to. */
    record RefreshToken(String clientId, String clientSecret, String token, URI tokenUri) implements Credentials {
        @Override
        public String toString() {
            return "RefreshToken[***]";
        }
    }
}
