package io.cartagent.web.command;

import io.cartagent.web.settings.BadSettings;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands, and what a person sees when one cannot do its work: one clear line. */
@Command(
    name = "cartagent",
    description = "Answers a shop's customers from the shop's own facts.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      AskCommand.class,
      ServeCommand.class,
      ActionsCommand.class,
      ToolsCommand.class,
      LanguagesCommand.class,
      EvalCommand.class,
      ExplainCommand.class,
      ReplayCommand.class,
      BenchCommand.class,
      TrainCommand.class,
      DoctorCommand.class
    })
public final class Commands {
  static final int FAILED = 1;
  static final int BAD_USE = 2;

  private Commands() {}

  /** Runs one command; the process's exit status. */
  public static int run(String... arguments) {
    CommandLine line = line();
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> explain(failure, command.getErr()));
    line.setParameterExceptionHandler((failure, rest) -> {
      failure.getCommandLine().getErr().println("cartagent: " + failure.getMessage());
      return BAD_USE;
    });
    return line.execute(arguments);
  }

  static CommandLine line() {
    return new CommandLine(new Commands());
  }

  private static int explain(Exception failure, PrintWriter err) throws Exception {
    if (failure instanceof UserError || failure instanceof BadSettings) {
      String.valueOf(failure.getMessage())
          .lines()
          .forEach(finding -> err.println("cartagent: " + finding));
      return failure instanceof UserError error ? error.status() : FAILED;
    }
    throw failure;
  }
}
