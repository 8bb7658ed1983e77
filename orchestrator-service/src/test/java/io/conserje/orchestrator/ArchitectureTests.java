package io.conserje.orchestrator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.conserje.testsupport.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        ArchitectureRules.check("io.conserje.orchestrator", "neighbour");
    }

    @Test
    void onlyNeighbourPackagesSpeakHttpToOthers() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..neighbour..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.web.client..")
                .because("how a neighbour is reached is the business of its adapter")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.conserje.orchestrator"));
    }
}
