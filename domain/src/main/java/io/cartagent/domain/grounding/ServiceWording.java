package io.cartagent.domain.grounding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The service's own sentences in the languages it answers in besides English. */
final class ServiceWording {
  private static final Map<String, Map<ServicePhrase, String>> BY_LANGUAGE = read();

  private ServiceWording() {}

  /** The phrase in a language, or in English where the language has no wording of its own. */
  static String of(ServicePhrase phrase, Locale language) {
    return BY_LANGUAGE
        .getOrDefault(language.getLanguage(), Map.of())
        .getOrDefault(phrase, phrase.text());
  }

  /**
   * The languages that have a wording for every phrase but the apology for answering in English.
   */
  static Set<String> languages() {
    return BY_LANGUAGE.keySet();
  }

  private static Map<String, Map<ServicePhrase, String>> read() {
    Map<String, Map<ServicePhrase, String>> all = new LinkedHashMap<>();
    for (String language : List.of("de", "fr", "es")) {
      all.put(language, read("service-phrases_" + language + ".properties"));
    }
    return all;
  }

  private static Map<ServicePhrase, String> read(String resource) {
    Properties lines = new Properties();
    try (InputStream file = ServiceWording.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException(resource + " is not in the jar");
      }
      lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<ServicePhrase, String> wording = new EnumMap<>(ServicePhrase.class);
    lines.forEach(
        (name, text) -> wording.put(ServicePhrase.valueOf(name.toString()), text.toString()));
    return wording;
  }
}
