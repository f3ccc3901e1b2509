package io.cartagent.modeltwin;

import java.util.Map;

/** A request of HTTP/1.1, whole. Header names are in lower case. */
record HttpRequest(String method, String path, Map<String, String> headers, Captured raw) {
  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
