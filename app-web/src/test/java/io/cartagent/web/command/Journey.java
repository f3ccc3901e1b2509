package io.cartagent.web.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cartagent.twin.store.TwinStore;
import io.cartagent.web.settings.ModelSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** What the journeys share: the day the demo store is true for, and questions from files. */
final class Journey {
  /** The demo store's own today, so that its dates stand as its files tell them. */
  static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  private static final ObjectMapper JSON = new ObjectMapper();

  private Journey() {}

  static Rehearsal start(String name, boolean http) {
    return start(name, http, TODAY);
  }

  // A browser has a clock of its own, so a shop it visits must keep the real time.
  static Rehearsal startNow(String name) {
    return start(name, true, Clock.systemUTC());
  }

  /** A name no run has used: failed lookups of an earlier run would count in this one. */
  static String unused(String name) {
    return name + "-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
  }

  /** With language models at hand. */
  static Rehearsal start(String name, boolean http, ModelSettings models) {
    return start(name, http, TODAY, models);
  }

  private static Rehearsal start(String name, boolean http, Clock clock) {
    return start(name, http, clock, ModelSettings.none());
  }

  private static Rehearsal start(String name, boolean http, Clock clock, ModelSettings models) {
    return Rehearsal.start(
        TwinStore.demo(clock),
        DataFolder.openAnyOf(name),
        clock,
        http ? new Rehearsal.Ports(Ports.any(), 0) : Rehearsal.Ports.none(),
        false,
        models);
  }

  static List<JsonNode> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(Journey.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).map(Journey::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode whole(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Journey.class.getResourceAsStream(resource), resource)) {
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
