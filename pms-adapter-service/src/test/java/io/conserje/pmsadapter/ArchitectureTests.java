package io.conserje.pmsadapter;

import io.conserje.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void theHouseRulesAreKept() {
        ArchitectureRules.check("io.conserje.pmsadapter", "qloapps");
    }
}
