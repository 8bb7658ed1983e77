package io.conserje.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubscriptionChallengeTests {

    private final SubscriptionChallenge challenge = new SubscriptionChallenge("our-token");

    @Test
    void theRightTokenSubscribes() {
        assertThat(challenge.isRight("subscribe", "our-token")).isTrue();
    }

    @Test
    void anythingElseDoesNot() {
        assertThat(challenge.isRight("subscribe", "another")).isFalse();
        assertThat(challenge.isRight("subscribe", "our-token ")).isFalse();
        assertThat(challenge.isRight("subscribe", null)).isFalse();
        assertThat(challenge.isRight("unsubscribe", "our-token")).isFalse();
        assertThat(challenge.isRight(null, "our-token")).isFalse();
    }

    @Test
    void withoutATokenOfOurOwnNobodySubscribes() {
        assertThat(new SubscriptionChallenge("").isRight("subscribe", "")).isFalse();
    }
}
