package io.conserje.orchestrator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
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
    void packagesWithinAFeatureKnowEachOtherInOneDirection() {
        slices().matching("io.conserje.orchestrator.(**)")
                .should()
                .beFreeOfCycles()
                .because("a newcomer reads a package without the ones that are made of it")
                .check(service());
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
                .check(service());
    }

    private static JavaClasses service() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.conserje.orchestrator");
    }
}
