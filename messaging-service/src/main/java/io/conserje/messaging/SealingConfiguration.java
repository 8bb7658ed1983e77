package io.conserje.messaging;

import io.conserje.defaults.sealing.EncryptionKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys under which guests' files and words lie on the disk. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
    @Bean
    EncryptionKeys encryptionKeys(@Value("${conserje.encryption-keys}") String keys) {
        return EncryptionKeys.parse(keys);
    }
}
