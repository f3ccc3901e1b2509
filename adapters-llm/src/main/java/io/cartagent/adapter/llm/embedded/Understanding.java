package io.cartagent.adapter.llm.embedded;

import java.util.List;
import java.util.Optional;

/**
 * What the shopper wants, as far as it was understood.
 *
 * @param requests in the order they were made; never empty
 * @param order the order they speak of, from this message or an earlier one
 * @param contact its proof, likewise
 * @param ordersAreNew whether the order or its proof was given in the message to answer
 * @param rude whether the shopper is losing patience in words
 */
record Understanding(
    List<Request> requests,
    Optional<String> order,
    Optional<String> contact,
    boolean ordersAreNew,
    boolean rude) {
  /**
   * One thing asked.
   *
   * @param text the question itself
   * @param topic the question with what earlier messages say it is about
   */
  record Request(Intent intent, String text, String topic) {}

  Understanding {
    requests = List.copyOf(requests);
  }

  boolean wants(Intent intent) {
    return requests.stream().anyMatch(request -> request.intent() == intent);
  }
}
