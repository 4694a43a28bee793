package org.tallystick;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
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
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "org.tallystick";

    /** Lowest first: a package may use itself and the packages before it. */
    private static final List<String> PACKAGES = List.of(
            "number",
            "prose",
            "graph",
            "lexicon",
            "time",
            "unit",
            "phrase",
            "grammar.numeral",
            "grammar.amount",
            "grammar",
            "grammar.context",
            "figure",
            "claim",
            "relation",
            "algebra",
            "dossier",
            "provenance",
            "subject",
            "comparison",
            "proof",
            "consensus",
            "solver.linear",
            "solver.conflict",
            "solver",
            "model",
            "repair",
            "reconcile",
            "copying",
            "truth",
            "reporting",
            "audit",
            "analysis");

    /** Packages above every verdict, whose results are labelled estimates; none of the others can use them. */
    private static final Set<String> ESTIMATING = Set.of("copying", "truth");

    private static final Set<String> HIDDEN = Set.of(
            "prose",
            "graph",
            "lexicon",
            "grammar.numeral",
            "grammar.amount",
            "grammar",
            "grammar.context",
            "algebra",
            "subject",
            "consensus",
            "solver.linear",
            "solver.conflict",
            "solver",
            "model");

    /** The public top-level types of the exported packages, one full name a line, sorted. */
    private static final String EXPORTED_TYPES = "exported-types.txt";

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule everyPackageIsListed = classes()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should(satisfy("be in a listed package", (type, events) -> {
                if (!PACKAGES.contains(packageOf(type))) {
                    events.add(violated(type, type.getName() + " is in no listed package"));
                }
            }))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule aPackageUsesOnlyThoseBelowIt = classes()
            .should(satisfy(
                    "use only lower packages",
                    (type, events) -> type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> isOurs(use.getTargetClass()))
                            .filter(use -> level(use.getTargetClass()) > level(type))
                            .forEach(use -> events.add(violated(type, use.getDescription())))));

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatATypeIs =
            noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule packagesAreNamedByTheirSubject =
            noClasses().should().resideInAnyPackage("..impl..", "..util..", "..utils..", "..internal..");

    @ArchTest
    static final ArchRule nothingIsInexact = classes()
            .that(DescribedPredicate.describe("a verdict can depend on", type -> !ESTIMATING.contains(packageOf(type))))
            .should(satisfy("neither hold nor pass floating point", (type, events) -> {
                Stream<JavaMember> own = type.getMembers().stream();
                own.filter(member -> rawTypes(member).anyMatch(raw -> INEXACT.contains(elementOf(raw))))
                        .forEach(member -> events.add(violated(type, member.getDescription() + " is inexact")));
                type.getCodeUnitCallsFromSelf().stream()
                        .filter(call -> Stream.concat(
                                        call.getTarget().getRawParameterTypes().stream(),
                                        Stream.of(call.getTarget().getRawReturnType()))
                                .anyMatch(raw -> INEXACT.contains(elementOf(raw))))
                        .forEach(call -> events.add(violated(type, call.getDescription())));
            }));

    @ArchTest
    static final ArchRule unitsOfMeasurementStayBehindOurs = classes()
            .should(satisfy(
                    "show no foreign unit in a public signature",
                    (type, events) -> type.getMembers().stream()
                            .filter(ArchitectureTest::isVisible)
                            .filter(member -> rawTypes(member).anyMatch(ArchitectureTest::isForeignUnit))
                            .forEach(member ->
                                    events.add(violated(type, member.getDescription() + " shows a foreign unit")))));

    /** The constructor of a record takes what its accessors give, and the steps of proofs are made by the engine. */
    @ArchTest
    static final ArchRule nothingOptionalIsAskedFor = classes()
            .that(DescribedPredicate.describe(
                    "users make", type -> isExported(type) && !packageOf(type).equals("proof")))
            .should(satisfy(
                    "take no Optional in a public signature",
                    (type, events) -> type.getCodeUnits().stream()
                            .filter(ArchitectureTest::isVisible)
                            .filter(unit -> !(type.isRecord() && unit.isConstructor()))
                            .filter(unit -> unit.getRawParameterTypes().stream()
                                    .anyMatch(raw -> raw.isEquivalentTo(Optional.class)))
                            .forEach(
                                    unit -> events.add(violated(type, unit.getDescription() + " takes an Optional")))));

    @ArchTest
    static void theModuleExportsEveryPackageButTheHidden(JavaClasses classes) throws IOException {
        Set<String> packages = classes.stream()
                .filter(type -> !HIDDEN.contains(packageOf(type)))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(exportedPackages()).isEqualTo(packages);
    }

    @ArchTest
    static void everyExportedTypeIsRecorded(JavaClasses classes) throws IOException {
        Set<String> exported = exportedPackages();
        List<String> types = classes.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(PUBLIC))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(types)
                .as(
                        "the public types of exported packages, which users see and we keep: record one that comes or goes in"
                                + " src/test/resources/org/tallystick/%s, and say in the commit why users need it, or no longer do",
                        EXPORTED_TYPES)
                .isEqualTo(recorded());
    }

    private static List<String> recorded() throws IOException {
        try (InputStream in = ArchitectureTest.class.getResourceAsStream(EXPORTED_TYPES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Set<String> exportedPackages() throws IOException {
        return tallystick().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static ModuleDescriptor tallystick() throws IOException {
        ClassLoader loader = ArchitectureTest.class.getClassLoader();
        for (URL url : Collections.list(loader.getResources("module-info.class"))) {
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

    /** Whether a type and all that it is nested in are public, in a package that is not hidden. */
    private static boolean isExported(JavaClass type) {
        return !HIDDEN.contains(packageOf(type))
                && type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isExported).orElse(true);
    }

    private static String packageOf(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1);
    }

    /** The root package, which only says how values are generated, is below all others. */
    private static int level(JavaClass type) {
        return PACKAGES.indexOf(packageOf(type));
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
    }

    private static boolean isForeignUnit(JavaClass type) {
        return Stream.of("javax.measure", "tech.units", "tech.uom", "systems.uom", "si.uom")
                .anyMatch(elementOf(type)::startsWith);
    }

    private static String elementOf(JavaClass type) {
        return type.getBaseComponentType().getName();
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
