package io.cartagent.web.settings;

import java.util.List;

/** The app must not start like this. The findings name each key and what to do, never a value. */
public final class BadSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BadSettings(List<String> findings) {
    super(String.join(System.lineSeparator(), findings));
  }
}
