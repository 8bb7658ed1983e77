package io.conserje.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The rules of docs/conventions.md that a machine can check, each with its reason. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /**
     * Checks a service.
     *
     * @param rootPackage for example {@code io.conserje.nlp}
     * @param vendorPackages its packages about third parties, by simple name; features may not know them
     */
    public static void check(String rootPackage, String... vendorPackages) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage);
        rules(rootPackage, List.of(vendorPackages)).forEach(rule -> rule.check(service));
    }

    private static List<ArchRule> rules(String root, List<String> vendors) {
        String[] vendorPackages =
                vendors.stream().map(vendor -> root + "." + vendor + "..").toArray(String[]::new);
        return List.of(
                slices().matching(root + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a feature that knows a feature that knows it is one feature in two places")
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .and()
                        .resideOutsideOfPackages(vendorPackages.length == 0 ? new String[] {"none"} : vendorPackages)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(vendorPackages.length == 0 ? new String[] {"none"} : vendorPackages)
                        .because("if a vendor left tomorrow we would delete one directory")
                        .allowEmptyShould(true),
                noFields()
                        .should()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        .orShould()
                        .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                        .because("a class says in its constructor what it needs")
                        .allowEmptyShould(true),
                fields().that()
                        .areStatic()
                        .should()
                        .beFinal()
                        .because("static state is shared by tests, tenants and threads")
                        .allowEmptyShould(true),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Calendar")
                        .because("time is java.time")
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..contract..")
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .because("a name says what a thing does")
                        .allowEmptyShould(true),
                classes()
                        .that(answerUnderInternal())
                        .should(implementAContract(root))
                        .because("what services say to each other is in contracts")
                        .allowEmptyShould(true),
                noClasses()
                        .should()
                        .callMethod("org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec", "stream")
                        .because(
                                "a stream of rows that nobody closes keeps its connection for ever; a list gives it back")
                        .allowEmptyShould(true),
                methods()
                        .that()
                        .arePublic()
                        .and(noLibraryAsksFor())
                        .should()
                        .notHaveRawReturnType("java.util.concurrent.CompletableFuture")
                        .because("code blocks on virtual threads")
                        .allowEmptyShould(true));
    }

    /** Methods of our own making: what an interface of a library demands has the shape that it demands. */
    private static DescribedPredicate<JavaMethod> noLibraryAsksFor() {
        return DescribedPredicate.describe(
                "no library's interface asks for",
                method -> method.getOwner().getAllRawInterfaces().stream()
                        .filter(type -> !type.getPackageName().startsWith("io.conserje"))
                        .flatMap(type -> type.getMethods().stream())
                        .noneMatch(asked -> asked.getName().equals(method.getName())
                                && asked.getRawParameterTypes().equals(method.getRawParameterTypes())));
    }

    private static DescribedPredicate<JavaClass> answerUnderInternal() {
        return DescribedPredicate.describe(
                "answer under /internal",
                type -> type.isAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                                && type.getAllRawInterfaces().stream()
                                        .anyMatch(parent -> parent.isAnnotatedWith(
                                                "org.springframework.web.service.annotation.HttpExchange"))
                        || type.isAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                                && type.getSimpleName().startsWith("Internal"));
    }

    private static ArchCondition<JavaClass> implementAContract(String root) {
        return new ArchCondition<>("implement an interface of " + root + ".contract") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean implemented = type.getAllRawInterfaces().stream()
                        .anyMatch(parent -> parent.getPackageName().startsWith(root + ".contract"));
                if (!implemented) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " implements no contract"));
                }
            }
        };
    }
}
