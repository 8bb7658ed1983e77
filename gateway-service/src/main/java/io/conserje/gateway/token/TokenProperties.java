package io.conserje.gateway.token;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Staff tokens.
 *
 * @param lifetime how long an access token is valid
 * @param encryptionKeys AES-256 keys under which the signing keys are stored, {@code id:base64}, the first is current
 */
@ConfigurationProperties("conserje.staff-tokens")
record TokenProperties(@DefaultValue("10m") Duration lifetime, String encryptionKeys) {

    @Override
    public String toString() {
        return "TokenProperties[lifetime=" + lifetime + ", encryptionKeys=***]";
    }
}
