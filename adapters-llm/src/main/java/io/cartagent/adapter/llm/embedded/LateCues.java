package io.cartagent.adapter.llm.embedded;

import java.util.List;

/** What a question about a parcel adds beyond where it is. */
final class LateCues {
  private LateCues() {}

  /** The record may say delivered, but the shopper does not have it. */
  static boolean saysNotReceived(String text) {
    List<String> words = Words.of(text);
    boolean denied =
        words.stream()
            .anyMatch(
                Cues.wordSet("not never nothing havent hasnt didnt dont isnt no wasnt")::contains);
    boolean delivered = Words.contains(words, "delivered");
    boolean received =
        words.stream()
            .anyMatch(Cues.wordSet("received receive got arrived came come here have")::contains);
    return delivered && denied && received;
  }

  /** "When will my order arrive" is about one order, "how long does delivery take" is not. */
  static boolean isAboutOwnOrder(String text) {
    List<String> words = Words.of(text);
    return words.contains("my") || words.contains("mine") || Words.contains(words, "ordered");
  }
}
