package io.cartagent.adapter.llm.embedded;

import io.cartagent.application.port.llm.DraftSink;
import io.cartagent.domain.conversation.HandoffReason;
import io.cartagent.domain.grounding.ServicePhrase;
import java.util.ArrayList;
import java.util.List;

/** Remembers a draft. */
final class RecordingSink implements DraftSink {
  final StringBuilder text = new StringBuilder();
  final List<ServicePhrase> phrases = new ArrayList<>();
  final List<String> cards = new ArrayList<>();
  final List<HandoffReason> handOvers = new ArrayList<>();

  @Override
  public void write(String piece) {
    text.append(piece);
  }

  @Override
  public void say(ServicePhrase phrase) {
    phrases.add(phrase);
  }

  @Override
  public void showCard(String reference) {
    cards.add(reference);
  }

  @Override
  public void handOver(HandoffReason reason) {
    handOvers.add(reason);
  }

  String text() {
    return text.toString();
  }

  List<String> sentences() {
    return text.toString().lines().toList();
  }
}
