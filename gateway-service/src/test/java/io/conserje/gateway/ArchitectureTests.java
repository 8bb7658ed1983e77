package io.conserje.gateway;

import io.conserje.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void theRulesHold() {
        ArchitectureRules.check("io.conserje.gateway", "whatsapp");
    }
}
