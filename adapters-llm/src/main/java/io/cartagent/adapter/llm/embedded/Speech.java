package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.DraftSink;
import io.cartagent.domain.grounding.ServicePhrase;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes to the sink whole sentences only, and none twice. */
final class Speech {
  private static final int CARDS = 3;

  private final DraftSink sink;
  private final Set<String> said = new LinkedHashSet<>();
  private final Set<String> shown = new LinkedHashSet<>();
  private final Set<ServicePhrase> phrases = EnumSet.noneOf(ServicePhrase.class);

  Speech(DraftSink sink) {
    this.sink = sink;
  }

  /** One sentence, on a line of its own. */
  void tell(String sentence) {
    String line = sentence.strip();
    if (!line.isEmpty() && said.add(line)) {
      sink.write(line + "\n");
    }
  }

  void say(ServicePhrase phrase) {
    if (phrases.add(phrase)) {
      sink.say(phrase);
    }
  }

  void show(String reference) {
    if (shown.size() < CARDS && shown.add(reference)) {
      sink.showCard(reference);
    }
  }

  boolean hasSpoken() {
    return !said.isEmpty() || !phrases.isEmpty();
  }
}
