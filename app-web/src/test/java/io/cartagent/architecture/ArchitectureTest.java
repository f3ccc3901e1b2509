package io.cartagent.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import io.cartagent.domain.action.ConfirmedAction;
import io.cartagent.domain.grounding.Claim;
import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.grounding.FactValue;
import io.cartagent.domain.grounding.GroundedSentence;
import io.cartagent.domain.redaction.RedactedText;
import io.cartagent.domain.tenant.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
  private static final String GENERATED = "io.cartagent.adapter.persistence.schema..";

  private static final JavaClasses CARTAGENT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !isTestJar(location))
          .importPackages("io.cartagent");

  /**
   * The doors of the closed rooms: what each adapter hands to the wiring. Everything else in an
   * adapter is package-private.
   */
  private static final Set<String> DOORS =
      Set.of(
          "io.cartagent.adapter.shopify.ShopifyAdapters",
          "io.cartagent.adapter.persistence.DatabaseSettings",
          "io.cartagent.adapter.persistence.EmbeddedDatabase",
          "io.cartagent.adapter.persistence.MasterKey",
          "io.cartagent.adapter.persistence.PersistenceDefaults",
          "io.cartagent.adapter.persistence.UnfitDatabaseException",
          "io.cartagent.adapter.llm.embedded.ToolChoice",
          "io.cartagent.adapter.llm.provider.ProviderModels");

  private static boolean isTestJar(Location location) {
    return location.contains("-tests.jar") || location.contains("/test-classes/");
  }

  @Test
  void sees_every_module() {
    for (String room :
        new String[] {
          "domain",
          "application",
          "adapter.shopify",
          "adapter.llm",
          "adapter.persistence",
          "twin",
          "web"
        }) {
      assertThat(CARTAGENT.getPackage("io.cartagent." + room).getClassesInPackageTree())
          .as(room)
          .isNotEmpty();
    }
  }

  @Test
  void domain_knows_only_java_and_itself() {
    classes()
        .that()
        .resideInAPackage("io.cartagent.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.cartagent.domain..", "java..", "org.jspecify.annotations..")
        .because("the rules must read, and run, without any framework")
        .check(CARTAGENT);
  }

  @Test
  void application_knows_only_the_domain_and_itself() {
    classes()
        .that()
        .resideInAPackage("io.cartagent.application..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.cartagent.application..",
            "io.cartagent.domain..",
            "java..",
            "org.jspecify.annotations..")
        .because("use cases outlive every framework")
        .check(CARTAGENT);
  }

  @Test
  void adapters_do_not_know_each_other() {
    slices()
        .matching("io.cartagent.adapter.(*)..")
        .should()
        .notDependOnEachOther()
        .because("an adapter must be replaceable alone")
        .check(CARTAGENT);
  }

  @Test
  void adapters_do_not_know_the_web() {
    noClasses()
        .that()
        .resideInAPackage("io.cartagent.adapter..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.cartagent.web..", "io.cartagent.twin..")
        .because("the app wires the adapters, not the other way round")
        .check(CARTAGENT);
  }

  @Test
  void only_commands_touch_the_simulated_shop() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.cartagent.twin..", "io.cartagent.modeltwin..", "io.cartagent.web.command..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.cartagent.twin..", "io.cartagent.modeltwin..")
        .because("the twin is never on the production path")
        .check(CARTAGENT);
  }

  @Test
  void only_the_wiring_builds_use_cases() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.cartagent.web.wiring..", "io.cartagent.application..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.cartagent.application..").and(simpleNameEndingWith("Service")))
        .because("everybody else asks for the use case")
        .check(CARTAGENT);
  }

  @Test
  void every_driven_port_asks_for_the_tenant_first() {
    methods()
        .that()
        .areDeclaredInClassesThat(INTERFACES)
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage("io.cartagent.application.port..")
        .and()
        .areDeclaredInClassesThat(
            new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("are driven ports") {
              @Override
              public boolean test(JavaClass type) {
                return !type.isNestedClass()
                    && !type.reflect().isSealed() // a closed set of values, nothing to call
                    && !BOUND_TO_A_TURN.contains(type.getSimpleName());
              }
            })
        .should(takeTheTenantFirst())
        .because("a query without a tenant is a leak (TI-01)")
        .check(CARTAGENT);
  }

  /** Handed to a drafter for one turn, with the tenant fixed inside. */
  private static final Set<String> BOUND_TO_A_TURN = Set.of("ShopperTools", "DraftSink");

  /** How a worker, or a node at its start, finds the tenants it works for. */
  private static final Set<String> FINDS_THE_TENANT =
      Set.of("lease", "leaseNext", "releaseAllOf", "listTenants");

  @Test
  void proofs_cannot_be_built_from_outside() {
    constructors()
        .that()
        .areDeclaredIn(GroundedSentence.class)
        .or()
        .areDeclaredIn(RedactedText.class)
        .or()
        .areDeclaredIn(ConfirmedAction.class)
        .should()
        .bePackagePrivate()
        .because("they are the proof that the policy passed them")
        .check(CARTAGENT);
  }

  @Test
  void time_and_ids_come_from_outside_the_hexagon() {
    noClasses()
        .that()
        .resideInAnyPackage("io.cartagent.domain..", "io.cartagent.application..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .because("what cannot be fixed cannot be tested")
        .check(CARTAGENT);
  }

  @Test
  void adapters_are_closed() {
    classes()
        .that()
        .resideInAPackage("io.cartagent.adapter..")
        .and()
        .resideOutsideOfPackage(GENERATED)
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should(beADoor())
        .because("the outside is reached through ports only")
        .check(CARTAGENT);
  }

  @Test
  void packages_are_free_of_cycles() {
    for (String module : new String[] {"domain", "application", "twin", "web"}) {
      slices()
          .matching("io.cartagent." + module + ".(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              resideInAPackage("io.cartagent.domain.grounding.*"),
              resideInAPackage("io.cartagent.domain.grounding"))
          .because("two rooms that need each other are one room")
          .check(CARTAGENT);
    }
  }

  @Test
  void rooms_of_grounding_know_its_values_and_nothing_else_of_it() {
    classes()
        .that()
        .resideInAPackage("io.cartagent.domain.grounding.*")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("io.cartagent.domain.grounding")
                .or(assignableTo(Claim.class))
                .or(assignableTo(Evidence.class))
                .or(assignableTo(FactValue.class)))
        .because("claims and evidence are public, and so stand in the package others know")
        .check(CARTAGENT);
  }

  @Test
  void packages_are_null_marked() {
    assertThat(CARTAGENT.getPackage("io.cartagent").getSubpackagesInTree())
        .filteredOn(room ->
            !room.getName().startsWith(GENERATED.replace("..", ""))
                && room.getClasses().stream()
                    .anyMatch(type -> !type.getSimpleName().equals("package-info")))
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  @Test
  void nobody_throws_generic_exceptions() {
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS
        .because("a caller must be able to tell failures apart")
        .check(CARTAGENT);
  }

  @Test
  void only_commands_write_to_the_terminal() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .because("everything else logs, and only ids")
        .check(
            CARTAGENT.that(
                com.tngtech.archunit.base.DescribedPredicate.not(
                    resideInAPackage("io.cartagent.web.command..")
                        .or(resideInAPackage("io.cartagent.twin.schema..")))));
  }

  private static ArchCondition<JavaMethod> takeTheTenantFirst() {
    return new ArchCondition<>("take a TenantId first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean exempt =
            FINDS_THE_TENANT.contains(method.getName())
                || method.getModifiers().contains(JavaModifier.SYNTHETIC);
        if (!exempt
            && (method.getRawParameterTypes().isEmpty()
                || !method.getRawParameterTypes().getFirst().isEquivalentTo(TenantId.class))) {
          events.add(violated(method, method.getFullName() + " does not take a TenantId first"));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> beADoor() {
    return new ArchCondition<>("be one of the listed doors") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean written = !type.getFullName().contains(".$"); // the framework's own begin so
        if (written && !DOORS.contains(type.getFullName())) {
          events.add(violated(type, type.getFullName() + " is public but not a listed door"));
        }
      }
    };
  }
}
