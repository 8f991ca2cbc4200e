package org.lodestar.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever screen does one of these deeds knows how to ask for another proof; a new one that does not shows here. */
class HarmfulDeedsAskFirstTest {

    private static final Set<String> HARMFUL = Set.of(
            "Tokens.make",
            "Purges.student",
            "Purges.start",
            "Purges.keep",
            "Records.whole",
            "Records.archive",
            "People.giveRole",
            "Roles.add",
            "Roles.change",
            "SignInChoices.change",
            "SessionLimits.change",
            "Passkeys.remove",
            "NewPasskeys.take",
            "PeoplesSignIns.link",
            "PeoplesSignIns.add",
            "PeoplesSignIns.removePasskeys",
            "Operators.invite",
            "Operators.remove",
            "Operators.openDistrict",
            "FirstAdministrators.invite");

    /** The menu asks before this one opens; calls prove who they are each time; a start says its link on the console. */
    private static final Set<String> ASKED_ELSEWHERE = Set.of("ExportDialog", "RecordCalls", "FirstOperator");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lodestar.ui");

    @Test
    void everyScreenThatDoesOneAsksFirst() {
        assertThat(harmful()
                        .map(JavaMethodCall::getOriginOwner)
                        .map(HarmfulDeedsAskFirstTest::outermost)
                        .filter(screen -> !screen.getPackageName().equals("org.lodestar.ui.demo"))
                        .filter(screen -> !ASKED_ELSEWHERE.contains(screen.getSimpleName()))
                        .filter(screen -> screen.getDirectDependenciesFromSelf().stream()
                                .noneMatch(to -> to.getTargetClass().isEquivalentTo(ProveAgain.class)))
                        .map(JavaClass::getSimpleName)
                        .distinct())
                .isEmpty();
    }

    @Test
    void everyDeedNamedHereIsThere() {
        assertThat(harmful().map(HarmfulDeedsAskFirstTest::deed).distinct())
                .containsExactlyInAnyOrderElementsOf(HARMFUL);
    }

    private static Stream<JavaMethodCall> harmful() {
        return PRODUCT.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> HARMFUL.contains(deed(call)));
    }

    private static String deed(JavaMethodCall call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getName();
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HarmfulDeedsAskFirstTest::outermost).orElse(type);
    }
}
