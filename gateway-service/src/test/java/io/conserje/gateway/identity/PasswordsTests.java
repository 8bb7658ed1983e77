package io.conserje.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordsTests {

    private final Passwords passwords = new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());

    @Test
    void onlyTheHashedPasswordIsRight() {
        String hash = passwords.hash("right");

        assertThat(hash).startsWith("{bcrypt}");
        assertThat(passwords.isRight("right", hash)).isTrue();
        assertThat(passwords.isRight("Right", hash)).isFalse();
    }

    @Test
    void nobodysPasswordIsNeverRight() {
        assertThat(passwords.isRight("nobody has this one", null)).isFalse();
    }

    @Test
    void aPasswordThatWouldBeCutIsRefused() {
        String longest = "a".repeat(72);

        assertThatIllegalArgumentException().isThrownBy(() -> passwords.hash(longest + "b"));
        assertThat(passwords.isRight(longest + "b", passwords.hash(longest))).isFalse();
    }
}
