package io.conserje.messaging.gmail.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTests {
    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", " ana@example.org ", "ana.perez+hotel@sub.example.org"})
    void anAddressIsTaken(String given) {
        assertThat(Addresses.exact(given)).contains(given.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@example.org",
                "ana@example.org, eva@example.org",
                "Ana <ana@example.org>",
                "ana@example.org\r\nBcc: eva@example.org",
                "ana@exa mple.org",
                "añа@example.org",
                "ana@example..org"
            })
    void whateverIsNotExactlyOneIsNone(String given) {
        assertThat(Addresses.exact(given)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void whatIsTooLongIsNone() {
        assertThat(Addresses.exact("a".repeat(250) + "@example.org")).isEmpty();
    }
}
