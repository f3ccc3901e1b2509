package io.cartagent.adapter.llm.language;

import io.cartagent.application.port.llm.LanguageDetector;
import io.cartagent.domain.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * {@link LanguageDetector} over OpenNLP's model of 183 languages, which is read when the first
 * message comes that is not plainly English or in a script of one language alone.
 */
final class OpenNlpLanguageDetector implements LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_LETTERS = 10;
  private static final int FEWEST_SIGNS = 5;
  private static final double ENGLISH_ENOUGH = 0.2;

  /** How many times likelier than English another language must be. */
  private static final double CLEARLY = 1.5;

  /** Letters without which hardly a Ukrainian sentence is written. */
  private static final String UKRAINIAN = "іїєґ";

  private static final Map<String, String> CODES = codes();

  /** Reads the model once, when it is needed. */
  private static final class Model {
    private static final LanguageDetectorModel READ = read();

    private static LanguageDetectorModel read() {
      try (InputStream file = OpenNlpLanguageDetector.class.getResourceAsStream(MODEL)) {
        if (file == null) {
          throw new IllegalStateException("the model of languages is not on the class path");
        }
        return new LanguageDetectorModel(file);
      } catch (IOException e) {
        throw new UncheckedIOException("the model of languages cannot be read", e);
      }
    }
  }

  @Override
  public Optional<Locale> detect(TenantId tenant, String message) {
    ShopperWords words = ShopperWords.of(message);
    Optional<Locale> byScript = byScript(words.text());
    if (byScript.isPresent()) {
      return byScript;
    }
    boolean undivided = isMostly(words.text(), UnicodeScript.HAN);
    if (!undivided && (words.words().size() < FEWEST_WORDS || words.letters() < FEWEST_LETTERS)) {
      return Optional.empty();
    }
    if (undivided && words.letters() < FEWEST_SIGNS) {
      return Optional.empty();
    }
    if (words.english() >= ENGLISH_ENOUGH) {
      return Optional.of(Locale.ENGLISH);
    }
    return byModel(words.all());
  }

  private static Optional<Locale> byModel(String text) {
    Map<String, Double> likely = new HashMap<>();
    String best = "";
    double highest = 0;
    for (Language guess : new LanguageDetectorME(Model.READ).predictLanguages(text)) {
      String code = CODES.getOrDefault(guess.getLang(), "");
      if (!code.isEmpty()) {
        likely.merge(code, guess.getConfidence(), Math::max);
        if (guess.getConfidence() > highest) {
          best = code;
          highest = guess.getConfidence();
        }
      }
    }
    if (best.equals("uk") && text.codePoints().noneMatch(point -> UKRAINIAN.indexOf(point) >= 0)) {
      best = "ru";
    }
    if (best.equals("en")) {
      return Optional.of(Locale.ENGLISH);
    }
    return highest >= CLEARLY * likely.getOrDefault("en", 1.0)
        ? Optional.of(Locale.of(best))
        : Optional.empty();
  }

  /** Some scripts serve one language alone. */
  private static Optional<Locale> byScript(String text) {
    if (count(text, UnicodeScript.HIRAGANA) + count(text, UnicodeScript.KATAKANA) >= FEWEST_SIGNS) {
      return Optional.of(Locale.JAPANESE);
    }
    Map<UnicodeScript, String> scripts =
        Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th");
    return scripts.entrySet().stream()
        .filter(script -> isMostly(text, script.getKey()))
        .filter(script -> count(text, script.getKey()) >= FEWEST_SIGNS)
        .map(script -> Locale.of(script.getValue()))
        .findFirst();
  }

  private static boolean isMostly(String text, UnicodeScript script) {
    return count(text, script) * 2 > text.codePoints().filter(Character::isLetter).count();
  }

  private static long count(String text, UnicodeScript script) {
    return text.codePoints().filter(point -> UnicodeScript.of(point) == script).count();
  }

  /** From the model's three letters to the two of a locale, for the languages shoppers write. */
  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code :
        "en de fr es it pt nl pl sv da nb fi cs sk hu ro ru uk bg hr sl et lv lt tr ar fa hi id vi ca ga"
            .split(" ", -1)) {
      codes.put(Locale.of(code).getISO3Language(), code);
    }
    codes.put("cmn", "zh");
    codes.put("nno", "nb");
    codes.put("srp", "hr");
    codes.put("bos", "hr");
    codes.put("pes", "fa");
    codes.put("msa", "id");
    codes.put("glg", "pt");
    codes.put("lvs", "lv");
    codes.put("ekk", "et");
    return Map.copyOf(codes);
  }
}
