package io.cartagent.adapter.llm.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences that show what each intent sounds like, one file an intent. */
final class Exemplars {
  /** One sentence and what it means. */
  record Exemplar(Intent intent, String text) {}

  private Exemplars() {}

  static List<Exemplar> load() {
    List<Exemplar> all = new ArrayList<>();
    for (Intent intent : Intent.values()) {
      String file = "exemplars/" + intent.name().toLowerCase(Locale.ROOT) + ".txt";
      try (InputStream in = Exemplars.class.getResourceAsStream(file)) {
        if (in == null) {
          continue; // intents that rules alone recognise have none
        }
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .forEach(line -> all.add(new Exemplar(intent, line)));
      } catch (IOException e) {
        throw new UncheckedIOException("exemplars of " + intent + " were not read", e);
      }
    }
    return List.copyOf(all);
  }
}
