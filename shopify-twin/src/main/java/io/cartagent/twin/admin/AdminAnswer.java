package io.cartagent.twin.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What goes back over the wire, and the deprecated fields that were asked. */
record AdminAnswer(Map<String, Object> body, Set<String> deprecated) {

  static AdminAnswer errors(List<Map<String, Object>> errors) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("errors", errors);
    return new AdminAnswer(body, Set.of());
  }
}
