package org.lodestar.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The architecture rules, written over a package root so that the same rule can be held against the product
 * ({@code org.lodestar}) and against its specimen ({@code specimen}), which must break it.
 */
record Walls(String root) {

    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("formsIsPlainJava", formsIsPlainJava());
        rules.put("feelStaysInFormsFeel", feelStaysInFormsFeel());
        rules.put("camundaStaysInProcesses", camundaStaysInProcesses());
        rules.put("vaadinStaysInUi", vaadinStaysInUi());
        rules.put("formsLooksNowhere", looksNotAt("forms", "platform", "processes", "ui"));
        rules.put("platformLooksOnlyAtForms", looksNotAt("platform", "processes", "ui"));
        rules.put("processesLooksNotAtUi", looksNotAt("processes", "ui"));
        rules.put("featuresOfPlatformFormNoCycle", featuresFormNoCycle());
        rules.put("internalStaysInside", internalStaysInside());
        rules.put("namesSaySomething", namesSaySomething());
        return rules;
    }

    private ArchRule formsIsPlainJava() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".forms..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "org.camunda.bpm..",
                        "com.vaadin..")
                .as("forms knows no Spring, no database, no engine and no screen");
    }

    private ArchRule feelStaysInFormsFeel() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".forms.feel..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.feel..")
                .as("the FEEL engine is used in forms.feel alone");
    }

    private ArchRule camundaStaysInProcesses() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".processes..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm..")
                .as("Camunda is a guest in processes");
    }

    private ArchRule vaadinStaysInUi() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .as("Vaadin is a guest in ui");
    }

    private ArchRule looksNotAt(String module, String... above) {
        var packages = java.util.Arrays.stream(above)
                .map(name -> root + "." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as(module + " knows nothing of " + String.join(", ", above));
    }

    private ArchRule featuresFormNoCycle() {
        return slices().matching(root + ".platform.(*)..").should().beFreeOfCycles();
    }

    private ArchRule internalStaysInside() {
        return classes()
                .that(describe(
                        "lie in an internal package",
                        type -> type.getPackageName().contains(".internal")))
                .should(beUsedOnlyByTheirFeature());
    }

    private static ArchCondition<JavaClass> beUsedOnlyByTheirFeature() {
        return new ArchCondition<>("be used only by their own feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var feature = type.getPackageName().replaceFirst("\\.internal.*", "");
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().startsWith(feature))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private ArchRule namesSaySomething() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(haveAnEmptyName())
                .as("no class is called Service, Impl, Util, Helper, Manager, DTO, Base or Abstract");
    }

    private static ArchCondition<JavaClass> haveAnEmptyName() {
        DescribedPredicate<JavaClass> empty = describe(
                "an empty name",
                type -> type.getSimpleName()
                        .matches(
                                ".*(Service|Services?Impl|Impl|Utils?|Helper|Manager|DTO|Dto)$|^(Abstract|Base)[A-Z].*"));
        return ArchCondition.from(empty);
    }
}
