package io.cartagent.twin.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Writes what was kept of a schema as SDL: types by name, fields in the schema's own order. */
final class SchemaText {

  private static final Set<String> BUILT_IN_SCALARS =
      Set.of("Boolean", "Float", "ID", "Int", "String");
  private static final Set<String> BUILT_IN_DIRECTIVES =
      Set.of("deprecated", "include", "oneOf", "skip", "specifiedBy");

  private final Introspection schema;
  private final SchemaCut.Kept kept;

  SchemaText(Introspection schema, SchemaCut.Kept kept) {
    this.schema = schema;
    this.kept = kept;
  }

  String write() {
    TreeMap<String, String> blocks = new TreeMap<>();
    kept.composites().forEach((type, fields) -> blocks.put(type, composite(type, fields)));
    for (String leaf : kept.leaves()) {
      if (!BUILT_IN_SCALARS.contains(leaf)) {
        blocks.put(leaf, schema.kind(leaf).equals("ENUM") ? enumeration(leaf) : "scalar " + leaf);
      }
    }
    kept.inputs().forEach(input -> blocks.put(input, input(input)));
    List<String> parts = new ArrayList<>();
    parts.add("schema {\n  query: " + schema.queryType() + mutationLine() + "\n}");
    parts.addAll(directives());
    parts.addAll(blocks.values());
    return String.join("\n\n", parts) + "\n";
  }

  private String mutationLine() {
    String mutation = schema.mutationType();
    return kept.composites().containsKey(mutation) ? "\n  mutation: " + mutation : "";
  }

  private List<String> directives() {
    TreeMap<String, String> definitions = new TreeMap<>();
    for (JsonNode directive : schema.directives()) {
      String name = directive.path("name").asText();
      boolean knownArguments =
          StreamSupport.stream(directive.path("args").spliterator(), false)
              .map(argument -> Introspection.namedType(argument.path("type")))
              .allMatch(type -> BUILT_IN_SCALARS.contains(type) || kept.leaves().contains(type));
      if (!BUILT_IN_DIRECTIVES.contains(name) && knownArguments) {
        TreeSet<String> locations = new TreeSet<>();
        directive.path("locations").forEach(place -> locations.add(place.asText()));
        definitions.put(
            name,
            "directive @"
                + name
                + arguments(directive.path("args"))
                + " on "
                + String.join(" | ", locations));
      }
    }
    return List.copyOf(definitions.values());
  }

  private String composite(String name, Set<String> fields) {
    JsonNode type = schema.type(name);
    if (schema.kind(name).equals("UNION")) {
      List<String> members = keptNames(type.path("possibleTypes"));
      if (members.isEmpty()) {
        throw new IllegalArgumentException("no member of the union " + name + " is kept");
      }
      return "union " + name + " = " + String.join(" | ", members);
    }
    StringBuilder text = new StringBuilder();
    text.append(schema.kind(name).equals("INTERFACE") ? "interface " : "type ").append(name);
    List<String> faces = keptNames(type.path("interfaces"));
    if (!faces.isEmpty()) {
      text.append(" implements ").append(String.join(" & ", faces));
    }
    text.append(" {\n");
    for (JsonNode field : type.path("fields")) {
      if (fields.contains(field.path("name").asText())) {
        text.append("  ")
            .append(field.path("name").asText())
            .append(arguments(field.path("args")))
            .append(": ")
            .append(typeText(field.path("type")))
            .append(deprecation(field))
            .append('\n');
      }
    }
    return text.append('}').toString();
  }

  private List<String> keptNames(JsonNode types) {
    TreeSet<String> names = new TreeSet<>();
    for (JsonNode type : types) {
      if (kept.composites().containsKey(type.path("name").asText())) {
        names.add(type.path("name").asText());
      }
    }
    return List.copyOf(names);
  }

  private String enumeration(String name) {
    StringBuilder text = new StringBuilder("enum ").append(name).append(" {\n");
    for (JsonNode value : schema.type(name).path("enumValues")) {
      text.append("  ").append(value.path("name").asText()).append(deprecation(value)).append('\n');
    }
    return text.append('}').toString();
  }

  private String input(String name) {
    JsonNode type = schema.type(name);
    StringBuilder text = new StringBuilder("input ").append(name);
    text.append(type.path("isOneOf").asBoolean() ? " @oneOf {\n" : " {\n");
    for (JsonNode field : type.path("inputFields")) {
      text.append("  ").append(inputValue(field)).append('\n');
    }
    return text.append('}').toString();
  }

  private static String arguments(JsonNode arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    List<String> texts = new ArrayList<>();
    arguments.forEach(argument -> texts.add(inputValue(argument)));
    return "(" + String.join(", ", texts) + ")";
  }

  private static String inputValue(JsonNode value) {
    return value.path("name").asText()
        + ": "
        + typeText(value.path("type"))
        + (value.hasNonNull("defaultValue") ? " = " + value.path("defaultValue").asText() : "")
        + deprecation(value);
  }

  private static String deprecation(JsonNode element) {
    if (!element.path("isDeprecated").asBoolean()) {
      return "";
    }
    String reason = element.path("deprecationReason").asText("No longer supported");
    return " @deprecated(reason: " + TextNode.valueOf(reason.replaceAll("\\s+", " ")) + ")";
  }

  private static String typeText(JsonNode type) {
    return switch (type.path("kind").asText()) {
      case "NON_NULL" -> typeText(type.path("ofType")) + "!";
      case "LIST" -> "[" + typeText(type.path("ofType")) + "]";
      default -> type.path("name").asText();
    };
  }
}
