package io.conserje.nlp;

import io.conserje.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void theRulesOfTheHouseHold() {
        ArchitectureRules.check("io.conserje.nlp", "llm");
    }
}
