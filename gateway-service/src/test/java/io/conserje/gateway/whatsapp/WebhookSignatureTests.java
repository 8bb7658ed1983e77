package io.conserje.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTests {

    private static final String SECRET = "5a0c3f9e7d1b";
    private static final byte[] BODY =
            "{\"object\":\"whatsapp_business_account\",\"entry\":[]}".getBytes(StandardCharsets.UTF_8);

    /** Digests made with another implementation: printf BODY | openssl dgst -sha256 -hmac 5a0c3f9e7d1b. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain ASCII | {"text":"two nights"} | 5fd65f84535db8ffb391b492554509bb7dd7ace32becb67fd61d9a6b2b43aaf8 | true
            escaped as Meta sends it | {"text":"\\u00bfHay habitaci\\u00f3n? \\ud83d\\ude00","url":"https:\\/\\/example.org\\/a"} | b0b2c09929e7a4b55aa8d5a2b0fc990ad7a3b68bb7c357f6b5c2923d1e88f52d | true
            escaped right-to-left and CJK | {"text":"\\u0645\\u0631\\u062d\\u0628\\u0627 \\u4f60\\u597d"} | eb0264bcf1bc065ce5d29bd830c468bbaf86f0c75738405ca1056755a7d63ee6 | true
            raw UTF-8 signed as such | {"text":"¿Hay habitación? 😀","url":"https://example.org/a"} | c3bacb1dfecc3433730c7c2906b85ad3c323ce8d54ccbe9cb6e04c5fa502f2e0 | true
            re-serialised after signing | {"text":"¿Hay habitación? 😀","url":"https://example.org/a"} | b0b2c09929e7a4b55aa8d5a2b0fc990ad7a3b68bb7c357f6b5c2923d1e88f52d | false
            slashes unescaped after signing | {"text":"\\u00bfHay habitaci\\u00f3n? \\ud83d\\ude00","url":"https://example.org/a"} | b0b2c09929e7a4b55aa8d5a2b0fc990ad7a3b68bb7c357f6b5c2923d1e88f52d | false
            white space added after signing | {"text": "two nights"} | 5fd65f84535db8ffb391b492554509bb7dd7ace32becb67fd61d9a6b2b43aaf8 | false
            digits of an escape in upper case | {"text":"\\u00BFHay habitaci\\u00f3n? \\ud83d\\ude00","url":"https:\\/\\/example.org\\/a"} | b0b2c09929e7a4b55aa8d5a2b0fc990ad7a3b68bb7c357f6b5c2923d1e88f52d | false
            signed with another secret | {"text":"two nights"} | 4b488890d275918869dd3bafafe348cac42678357c0a8762711b059efd5acd21 | false
            not JSON, but rightly signed | hello=world | 928c8b95b9a22bf15e481d4dbfe9d4d0021e8a9c58fcb28a309a87735d815b39 | true
            """)
    void exactlyTheSignedBytesAreRight(String kind, String body, String digest, boolean right) {
        assertThat(signature(SECRET).isRight("sha256=" + digest, body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(right);
    }

    @Test
    void bytesThatAreNoTextAreSignedToo() {
        byte[] bytes = {(byte) 0xff, 0, (byte) 0xed, (byte) 0xa0, (byte) 0x80, '{'};

        assertThat(signature(SECRET).isRight(TestSignature.of(SECRET, bytes), bytes))
                .isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "sha256=", "dummy-signature", "sha256=dummy-signature", "sha256"})
    void aHeaderOfAnotherFormIsWrong(String header) {
        assertThat(signature(SECRET).isRight(header, BODY)).isFalse();
    }

    @Test
    void everyDeviationOfARightHeaderIsWrong() {
        String right = TestSignature.of(SECRET, BODY);
        String hex = right.substring("sha256=".length());

        assertThat(List.of(
                        hex,
                        "sha1=" + hex,
                        "SHA256=" + hex,
                        "sha256=" + hex.toUpperCase(),
                        right.substring(0, right.length() - 1),
                        right + "0",
                        " " + right,
                        right + "\n",
                        right + "," + right))
                .noneMatch(header -> signature(SECRET).isRight(header, BODY));
    }

    @Test
    void anyFlippedBitOfTheBodyIsWrong() {
        String header = TestSignature.of(SECRET, BODY);
        WebhookSignature signature = signature(SECRET);

        for (int position = 0; position < BODY.length; position++) {
            byte[] changed = BODY.clone();
            changed[position] ^= (byte) (1 << new Random(position).nextInt(8));
            assertThat(signature.isRight(header, changed))
                    .as("byte %d", position)
                    .isFalse();
        }
    }

    @Test
    void anyChangedDigitOfTheHeaderIsWrong() {
        String header = TestSignature.of(SECRET, BODY);

        for (int position = "sha256=".length(); position < header.length(); position++) {
            var changed = new StringBuilder(header);
            changed.setCharAt(position, header.charAt(position) == '0' ? '1' : '0');
            assertThat(signature(SECRET).isRight(changed.toString(), BODY)).isFalse();
        }
    }

    @Test
    void aShorterOrLongerBodyIsWrong() {
        String header = TestSignature.of(SECRET, BODY);

        assertThat(signature(SECRET).isRight(header, Arrays.copyOf(BODY, BODY.length - 1)))
                .isFalse();
        assertThat(signature(SECRET).isRight(header, Arrays.copyOf(BODY, BODY.length + 1)))
                .isFalse();
    }

    @Test
    void everyCurrentSecretSigns() {
        WebhookSignature rotating = signature("new-one", "old-one");

        assertThat(rotating.isRight(TestSignature.of("new-one", BODY), BODY)).isTrue();
        assertThat(rotating.isRight(TestSignature.of("old-one", BODY), BODY)).isTrue();
        assertThat(rotating.isRight(TestSignature.of("older-one", BODY), BODY)).isFalse();
    }

    @Test
    void withoutASecretNothingIsRight() {
        assertThat(signature().isRight(TestSignature.of("any", BODY), BODY)).isFalse();
    }

    private static WebhookSignature signature(String... secrets) {
        return new WebhookSignature(Arrays.stream(secrets)
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), WebhookSignature.ALGORITHM))
                .toList());
    }
}
