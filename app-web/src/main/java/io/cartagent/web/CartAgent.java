package io.cartagent.web;

import io.cartagent.web.command.Commands;

/** Starts the command a person typed. */
public final class CartAgent {
  private CartAgent() {}

  public static void main(String[] arguments) {
    int status = Commands.run(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }
}
