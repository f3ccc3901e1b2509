package io.cartagent.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The script is the only way most people run a command. */
class StartScriptTest {
  private static final List<String> FOR_THE_SCRIPT_ALONE = List.of("train");
  private static final Path SCRIPT = Path.of("..", "cartagent");

  @Test
  void passes_on_every_command_and_tells_of_it() throws IOException {
    Set<String> commands = new TreeSet<>(Commands.line().getSubcommands().keySet());
    commands.removeAll(FOR_THE_SCRIPT_ALONE);
    String script = Files.readString(SCRIPT);

    List<String> passedOn =
        script
            .lines()
            .filter(line -> line.contains(" | test) ;;"))
            .flatMap(line -> Arrays.stream(line.replace(") ;;", "").split("\\|", -1)))
            .map(String::strip)
            .toList();
    List<String> told =
        script
            .lines()
            .filter(line -> line.matches(" {2}[a-z]+ {2,}\\S.*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();

    assertThat(passedOn).containsAll(commands);
    assertThat(told).containsAll(commands);
  }
}
