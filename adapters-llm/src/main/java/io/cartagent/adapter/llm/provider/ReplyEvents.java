package io.cartagent.adapter.llm.provider;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the events of one reply in one provider's format. */
interface ReplyEvents extends EventReader.Listener {
  /** The text of a field; empty when there is none. */
  static String textOf(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
