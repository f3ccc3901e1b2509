package io.cartagent.web.command;

import io.cartagent.application.port.persistence.AnswerLanguages;
import io.cartagent.domain.grounding.ServicePhrase;
import io.cartagent.domain.tenant.TenantId;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The languages the agent answers in: shown, and changed. */
@Command(
    name = "languages",
    mixinStandardHelpOptions = true,
    description = {
      "Shows in which languages the agent answers the shoppers of a shop, and changes it.",
      "Beside English each needs a language model and texts of the shop in that language: what"
          + " no text says is not said in any. Who writes in another language gets a person."
    })
final class LanguagesCommand implements Callable<Integer> {
  @Mixin ShopOfNode shop = new ShopOfNode();

  @Option(
      names = "--set",
      split = ",",
      paramLabel = "LANGUAGE",
      description = "in place of what was: en, de, fr, es; English is always among them")
  @Nullable List<String> set;

  @Override
  public Integer call() {
    Set<Locale> wanted = named(set);
    return shop.run((node, tenant, out) -> {
      AnswerLanguages languages = node.get(AnswerLanguages.class);
      if (set != null) {
        languages.save(tenant, wanted);
      }
      print(tenant, languages.list(tenant), out);
    });
  }

  /** The languages of these codes, as far as the agent can answer in them. */
  static Set<Locale> named(@Nullable List<String> codes) {
    Set<Locale> languages = new LinkedHashSet<>();
    for (String code : codes == null ? List.<String>of() : codes) {
      Locale language = Locale.of(code.strip());
      if (!ServicePhrase.languages().contains(language)) {
        throw UserError.badUse("--set takes " + offered() + ".");
      }
      languages.add(language);
    }
    return languages;
  }

  static void print(TenantId tenant, Set<Locale> besides, PrintWriter out) {
    out.println("languages  " + tenant.value());
    for (Locale language : ServicePhrase.languages()) {
      boolean on = language.equals(Locale.ENGLISH) || besides.contains(language);
      out.println(
          (on ? "answered   " : "a person   ")
              + language.getLanguage()
              + "  "
              + language.getDisplayLanguage(Locale.ENGLISH));
    }
  }

  private static String offered() {
    return ServicePhrase.languages().stream()
        .map(Locale::getLanguage)
        .collect(Collectors.joining(", "));
  }
}
