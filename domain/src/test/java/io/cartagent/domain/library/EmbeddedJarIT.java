package io.cartagent.domain.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as another team gets it: alone, and used by the example of {@code docs/embedding}. */
final class EmbeddedJarIT {
  private static final Path JAR = path("domain.jar");
  private static final Path EXAMPLE = path("embedding.example");
  private static final String[] SAID = {
    "Unused items can be returned within 30 days. -> may be said",
    "Unused items can be returned within 60 days. -> withheld",
    "hidden: Order #1027 of [EMAIL_1], please.",
    "back: Order #1027 of lena@example.com, please.",
    "ANONYMOUS: status false, address false",
    "CLAIMED: status true, address false",
    "VERIFIED: status true, address true",
    "stranger: Refused[reason=NOT_VERIFIED]",
    "quoted: 42.00 EUR",
    "Order #1027 has been cancelled. -> withheld",
    "Order #1027 has been cancelled. -> may be said"
  };

  @Test
  void the_jar_needs_nothing_but_the_java_platform() {
    ModuleDescriptor module =
        ModuleFinder.of(JAR).find("io.cartagent.domain").orElseThrow().descriptor();

    assertThat(module.requires())
        .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactly("java.base");
    assertThat(module.isAutomatic()).isFalse();
  }

  @Test
  void the_jar_uses_no_class_outside_itself_and_java_base() {
    StringWriter out = new StringWriter();

    int code =
        tool("jdeps")
            .run(
                new PrintWriter(out),
                new PrintWriter(out),
                "-verbose:package",
                "-filter:archive",
                JAR.toString());

    assertThat(code).as(out.toString()).isZero();
    assertThat(out.toString().lines().filter(line -> line.startsWith("   io.cartagent.")))
        .isNotEmpty()
        .allMatch(line ->
            line.endsWith(" java.base")
                || line.contains("-> io.cartagent.domain.")
                || line.contains("-> org.jspecify.annotations "));
  }

  @Test
  void the_example_runs_as_a_module_with_the_jar_alone(@TempDir Path classes) throws Exception {
    compile(classes, "--module-path", JAR.toString());

    String said =
        run(
            "-p",
            JAR + System.getProperty("path.separator") + classes,
            "-m",
            "com.example.support/com.example.support.SupportDesk");

    assertSaid(said);
  }

  @Test
  void the_example_runs_on_the_class_path_with_the_jar_alone(@TempDir Path classes)
      throws Exception {
    compile(classes, "--class-path", JAR.toString());

    String said =
        run(
            "-cp",
            JAR + System.getProperty("path.separator") + classes,
            "com.example.support.SupportDesk");

    assertSaid(said);
  }

  private static void assertSaid(String said) {
    List<String> lines = said.lines().toList();
    assertThat(lines).as(said).hasSameSizeAs(SAID);
    for (int i = 0; i < SAID.length; i++) {
      assertThat(lines.get(i)).startsWith(SAID[i]);
    }
  }

  private static void compile(Path classes, String option, String path) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("--release", "21", "-d", classes.toString(), "-Xlint:all", "-Werror"));
    arguments.add("-Xlint:-classfile");
    arguments.add(option);
    arguments.add(path);
    boolean asModule = option.equals("--module-path");
    try (Stream<Path> files = Files.walk(EXAMPLE.resolve("src/main/java"))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> asModule || !file.endsWith("module-info.java"))
          .map(Path::toString)
          .forEach(arguments::add);
    }
    StringWriter out = new StringWriter();
    int code =
        tool("javac")
            .run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
    assertThat(code).as(out.toString()).isZero();
  }

  private static String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private static ToolProvider tool(String name) {
    return ToolProvider.findFirst(name).orElseThrow();
  }

  private static Path path(String property) {
    return Path.of(
            Objects.requireNonNull(
                System.getProperty(property), property + " is set by the build of the domain"))
        .normalize();
  }
}
