package io.cartagent.web.command;

/** Something the person at the keyboard can mend; the message says what and how. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  private UserError(int status, String message) {
    super(message);
    this.status = status;
  }

  /** What was asked cannot be understood. */
  static UserError badUse(String message) {
    return new UserError(Commands.BAD_USE, message);
  }

  /** What was asked cannot be done here and now. */
  static UserError failed(String message) {
    return new UserError(Commands.FAILED, message);
  }

  int status() {
    return status;
  }
}
