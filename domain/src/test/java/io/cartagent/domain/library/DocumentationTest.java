package io.cartagent.domain.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What embedders see is documented. The compiler's own check finds what has no comment; of that,
 * this test leaves aside what needs none: enum constants, constructors and missing tags.
 */
class DocumentationTest {
  private static final Path SOURCES = Path.of(System.getProperty("basedir", "."), "src/main/java");
  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile(".*\\b(class|record|interface|enum) [A-Z]\\w*.*");
  private static final Pattern METHOD = Pattern.compile(".*[\\w>\\]] [a-z]\\w*\\(.*");

  /** Whose every method has a comment too. */
  private static final Set<String> THOROUGH =
      Set.of("conversation", "grounding", "redaction", "redaction/finding");

  @TempDir private Path classes;

  private record Undocumented(Path file, String line) {
    boolean isTopLevelType() {
      return !line.startsWith(" ") && TYPE.matcher(line).matches();
    }

    boolean isTypeOrMethod() {
      return TYPE.matcher(line).matches() || METHOD.matcher(line).matches();
    }

    boolean isIn(Set<String> packages) {
      String folder =
          SOURCES.resolve("io/cartagent/domain").relativize(file.getParent()).toString();
      return packages.contains(folder.replace('\\', '/'));
    }
  }

  @Test
  void every_exported_type_has_a_comment() throws IOException {
    assertThat(undocumented()).filteredOn(Undocumented::isTopLevelType).isEmpty();
  }

  @Test
  void every_public_method_of_the_thorough_packages_has_a_comment() throws IOException {
    assertThat(undocumented())
        .filteredOn(one -> one.isIn(THOROUGH) && one.isTypeOrMethod())
        .isEmpty();
  }

  private List<Undocumented> undocumented() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<Undocumented> undocumented = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null);
        Stream<Path> tree = Files.walk(SOURCES)) {
      List<Path> sources =
          tree.filter(path -> path.toString().endsWith(".java"))
              .filter(path -> !path.endsWith("module-info.java"))
              .toList();
      boolean compiled =
          compiler
              .getTask(
                  new StringWriter(),
                  files,
                  said,
                  options(),
                  null,
                  files.getJavaFileObjects(sources.toArray(Path[]::new)))
              .call();
      assertThat(compiled).isTrue();
    }
    for (Diagnostic<? extends JavaFileObject> one : said.getDiagnostics()) {
      if (one.getSource() != null && one.getMessage(Locale.ROOT).equals("no comment")) {
        Path file = Path.of(one.getSource().toUri());
        String line = Files.readAllLines(file).get((int) one.getLineNumber() - 1);
        undocumented.add(new Undocumented(file, line));
      }
    }
    assertThat(undocumented)
        .as("what needs no comment is seen, so the check was made")
        .isNotEmpty();
    return undocumented;
  }

  private List<String> options() throws IOException {
    List<String> exported =
        EXPORT
            .matcher(Files.readString(SOURCES.resolve("module-info.java")))
            .results()
            .map(match -> match.group(1))
            .toList();
    return List.of(
        "-proc:none",
        "-Xmaxwarns",
        "10000",
        "-Xdoclint:missing/public",
        "-Xdoclint/package:" + String.join(",", exported),
        "-classpath",
        System.getProperty("java.class.path"),
        "-d",
        classes.toString());
  }
}
