package io.cartagent.application.answering;

import io.cartagent.domain.grounding.Evidence;
import io.cartagent.domain.redaction.UntrustedText;
import io.cartagent.domain.redaction.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the values behind placeholders back into a drafted sentence, but only those this shopper may
 * see: what they wrote themselves, and what stands in evidence they may hear (ID-05).
 */
final class Restoration {
  private final Vault vault;
  private final TurnSetting setting;
  private final TurnEvidence evidence;

  Restoration(Vault vault, TurnSetting setting, TurnEvidence evidence) {
    this.vault = vault;
    this.setting = setting;
    this.evidence = evidence;
  }

  String restore(String drafted) {
    if (drafted.indexOf('[') < 0) {
      return drafted;
    }
    Map<String, String> visible = new HashMap<>();
    vault
        .contents()
        .forEach((placeholder, value) -> {
          if (drafted.contains(placeholder) && maySee(value)) {
            visible.put(placeholder, value);
          }
        });
    return Vault.holding(visible).reveal(drafted);
  }

  private boolean maySee(String value) {
    List<Evidence> heard = evidence.all();
    return setting.said().stream().anyMatch(said -> holds(said, value))
        || heard.stream()
            .filter(item -> setting.listener().reaches(item.audience()))
            .anyMatch(item -> holds(item.text(), value))
        || setting.shop().contactEmail().filter(value::equals).isPresent();
  }

  private static boolean holds(String text, String value) {
    return text.contains(value) || UntrustedText.clean(text).contains(value);
  }
}
