package io.conserje.messaging;

import io.conserje.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {
    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.check("io.conserje.messaging", "whatsapp", "gmail");
    }
}
