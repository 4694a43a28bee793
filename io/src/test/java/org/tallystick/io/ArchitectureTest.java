package org.tallystick.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "org.tallystick.io";

    /** Each package with the others that it may use. */
    private static final Map<String, Set<String>> PACKAGES = Map.of(
            "problem", Set.of(),
            "json", Set.of("problem"),
            "entry", Set.of("problem", "json"),
            "result", Set.of("problem", "json", "entry"),
            "jackson", Set.of("problem", "json", "entry", "result"),
            "claims", Set.of("problem", "json", "entry", "jackson"),
            "page", Set.of(),
            "report", Set.of("problem", "json", "jackson", "result", "claims", "page"),
            "source", Set.of("problem", "json"));

    private static final String PARSING = "json";
    private static final String BINDING = "jackson";
    private static final Set<String> HIDDEN = Set.of(PARSING, "entry", "result", "page");
    private static final String PARSER = "tools.jackson.";

    @ArchTest
    static final ArchRule everyClassIsInAListedPackage = classes()
            .should(satisfy("be in a listed package", (type, events) -> {
                if (!PACKAGES.containsKey(packageOf(type))) {
                    events.add(violated(type, type.getName() + " is in no listed package"));
                }
            }));

    @ArchTest
    static final ArchRule aPackageUsesOnlyThoseThatItMay = classes()
            .should(satisfy(
                    "use only the packages that it may",
                    (type, events) -> type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> isOurs(use.getTargetClass()))
                            .filter(use -> !mayUse(packageOf(type), packageOf(use.getTargetClass())))
                            .forEach(use -> events.add(violated(type, use.getDescription())))));

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule readingJsonKnowsNothingOfFigures = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "." + PARSING)
            .should()
            .dependOnClassesThat(resideInAPackage("org.tallystick..").and(not(resideInAPackage(ROOT + ".."))));

    @ArchTest
    static final ArchRule onlyTwoPackagesKnowTheParser = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "." + PARSING, ROOT + "." + BINDING)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PARSER + ".");

    @ArchTest
    static final ArchRule whatIsPublicShowsNeitherTheParserNorTheHiddenPackage = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackages(Stream.concat(Stream.of(BINDING), HIDDEN.stream())
                    .map(name -> ROOT + "." + name)
                    .toArray(String[]::new))
            .should(satisfy(
                    "show only what a user can import",
                    (type, events) -> type.getMembers().stream()
                            .filter(ArchitectureTest::isVisible)
                            .filter(member -> rawTypes(member).anyMatch(ArchitectureTest::isNotToBeShown))
                            .forEach(member -> events.add(violated(type, member.getDescription() + " shows it")))));

    @ArchTest
    static void theModuleExportsEveryPackageButTheHidden(JavaClasses classes) throws IOException {
        Set<String> exported = descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> packages = classes.stream()
                .filter(type -> !HIDDEN.contains(packageOf(type)))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(exported).isEqualTo(packages);
    }

    private static ModuleDescriptor descriptor() throws IOException {
        for (URL url : Collections.list(ArchitectureTest.class.getClassLoader().getResources("module-info.class"))) {
            try (InputStream in = url.openStream()) {
                ModuleDescriptor descriptor = ModuleDescriptor.read(in);
                if (descriptor.name().equals(ROOT)) {
                    return descriptor;
                }
            }
        }
        throw new AssertionError("no module " + ROOT + " on the class path");
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String packageOf(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1);
    }

    private static boolean mayUse(String name, String other) {
        return name.equals(other)
                || Optional.ofNullable(PACKAGES.get(name))
                        .filter(others -> others.contains(other))
                        .isPresent();
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
    }

    private static boolean isNotToBeShown(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.getName().startsWith(PARSER) || (isOurs(element) && HIDDEN.contains(packageOf(element)));
    }

    private static Stream<JavaClass> rawTypes(JavaMember member) {
        Stream<JavaType> types = member instanceof JavaCodeUnit unit
                ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                : Stream.of(((JavaField) member).getType());
        return types.map(JavaType::getAllInvolvedRawTypes).flatMap(Set::stream);
    }

    private static ArchCondition<JavaClass> satisfy(String what, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, events);
            }
        };
    }
}
