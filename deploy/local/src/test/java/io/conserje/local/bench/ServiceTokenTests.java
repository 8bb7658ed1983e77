package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceTokenTests {
    private final ServiceToken tokens =
            new ServiceToken("first:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=,second:eA==");

    @Test
    void aTokenIsUsedAgainForTheSameCalleeOnly() {
        String once = tokens.to("messaging");

        assertThat(tokens.to("messaging")).isSameAs(once);
        assertThat(tokens.to("orchestrator")).isNotEqualTo(once);
    }
}
