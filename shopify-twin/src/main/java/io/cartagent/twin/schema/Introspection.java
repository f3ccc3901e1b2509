package io.cartagent.twin.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Reads an introspection result by name. */
final class Introspection {

  private final JsonNode schema;
  private final Map<String, JsonNode> types = new HashMap<>();

  private Introspection(JsonNode schema) {
    this.schema = schema;
    for (JsonNode type : schema.path("types")) {
      types.put(type.path("name").asText(), type);
    }
  }

  static Introspection read(InputStream json) throws IOException {
    JsonNode root = new ObjectMapper().readTree(json);
    JsonNode data = root.has("data") ? root.path("data") : root;
    if (!data.has("__schema")) {
      throw new IOException("not an introspection result: it has no __schema");
    }
    return new Introspection(data.path("__schema"));
  }

  String queryType() {
    return schema.path("queryType").path("name").asText();
  }

  String mutationType() {
    return schema.path("mutationType").path("name").asText();
  }

  Iterable<JsonNode> directives() {
    return schema.path("directives");
  }

  JsonNode type(String name) {
    JsonNode type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("the schema has no type " + name);
    }
    return type;
  }

  String kind(String name) {
    return type(name).path("kind").asText();
  }

  boolean hasField(String type, String name) {
    for (JsonNode field : type(type).path("fields")) {
      if (field.path("name").asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  JsonNode field(String type, String name) {
    for (JsonNode field : type(type).path("fields")) {
      if (field.path("name").asText().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException("the schema has no field " + type + "." + name);
  }

  static String namedType(JsonNode type) {
    JsonNode inner = type;
    while (inner.hasNonNull("ofType")) {
      inner = inner.path("ofType");
    }
    return inner.path("name").asText();
  }
}
