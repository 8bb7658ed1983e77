package io.conserje.orchestrator.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeTests {

    @ParameterizedTest
    @CsvSource({
        "AGENT,AGENT,false", "AGENT,STAFF,true", "AGENT,CLOSED,true",
        "STAFF,AGENT,true", "STAFF,STAFF,true", "STAFF,CLOSED,true",
        "CLOSED,AGENT,true", "CLOSED,STAFF,true", "CLOSED,CLOSED,false"
    })
    void whoMayHaveAConversationNext(Mode from, Mode to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }
}
