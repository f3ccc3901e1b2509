package io.cartagent.twin.schema;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects which types and fields of a schema stay.
 *
 * <p>A kept field keeps all its arguments and, whole, their enums and input types. Connections keep
 * their nodes, edges and page information, so that either way of reading a page works.
 */
final class SchemaCut {

  private final Introspection schema;
  private final TreeMap<String, Set<String>> composites = new TreeMap<>();
  private final TreeSet<String> leaves = new TreeSet<>();
  private final TreeSet<String> inputs = new TreeSet<>();

  SchemaCut(Introspection schema) {
    this.schema = schema;
  }

  /** Keeps what an operation document selects. */
  void keepDocument(Document document) {
    Map<String, FragmentDefinition> fragments = new HashMap<>();
    for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      fragments.put(fragment.getName(), fragment);
    }
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      String root =
          switch (operation.getOperation()) {
            case QUERY -> schema.queryType();
            case MUTATION -> schema.mutationType();
            case SUBSCRIPTION -> throw new IllegalArgumentException("subscriptions are not cut");
          };
      keepSelections(root, operation.getSelectionSet(), fragments);
    }
  }

  /** Keeps one line of a coordinate list: {@code Type: field field …}. */
  void keepCoordinates(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("not of the form 'Type: field field': " + line);
    }
    String type = line.substring(0, colon).strip();
    keepOutput(type);
    for (String field : line.substring(colon + 1).strip().split("\\s+", -1)) {
      if (!field.isEmpty()) {
        keepField(type, field);
      }
    }
  }

  private void keepSelections(
      String type, SelectionSet selections, Map<String, FragmentDefinition> fragments) {
    keepOutput(type);
    for (Selection<?> selection : selections.getSelections()) {
      switch (selection) {
        case Field field when field.getName().startsWith("__") -> {}
        case Field field -> {
          String target = keepField(type, field.getName());
          if (field.getSelectionSet() != null) {
            keepSelections(target, field.getSelectionSet(), fragments);
          }
        }
        case InlineFragment fragment -> {
          TypeName condition = fragment.getTypeCondition();
          keepSelections(
              condition == null ? type : condition.getName(),
              fragment.getSelectionSet(),
              fragments);
        }
        case FragmentSpread spread -> {
          FragmentDefinition fragment = fragments.get(spread.getName());
          if (fragment == null) {
            throw new IllegalArgumentException("no fragment named " + spread.getName());
          }
          keepSelections(
              fragment.getTypeCondition().getName(), fragment.getSelectionSet(), fragments);
        }
        default -> throw new IllegalArgumentException("unknown selection " + selection);
      }
    }
  }

  private String keepField(String type, String name) {
    JsonNode field = schema.field(type, name);
    String target = Introspection.namedType(field.path("type"));
    if (composites.computeIfAbsent(type, _ -> new TreeSet<>()).add(name)) {
      for (JsonNode argument : field.path("args")) {
        keepInput(Introspection.namedType(argument.path("type")));
      }
      keepOutput(target);
    }
    return target;
  }

  private void keepOutput(String type) {
    switch (schema.kind(type)) {
      case "SCALAR", "ENUM" -> leaves.add(type);
      case "UNION" -> composites.computeIfAbsent(type, _ -> new TreeSet<>());
      case "OBJECT", "INTERFACE" -> {
        if (composites.putIfAbsent(type, new TreeSet<>()) == null) {
          keepConnectionParts(type);
        }
      }
      default -> throw new IllegalArgumentException(type + " is not an output type");
    }
  }

  private void keepConnectionParts(String type) {
    List<String> parts =
        type.endsWith("Connection")
            ? List.of("edges", "nodes", "pageInfo")
            : type.endsWith("Edge")
                ? List.of("cursor", "node")
                : type.equals("PageInfo")
                    ? List.of("endCursor", "hasNextPage", "hasPreviousPage", "startCursor")
                    : List.of();
    for (String part : parts) {
      if (schema.hasField(type, part)) {
        keepField(type, part);
      }
    }
  }

  private void keepInput(String type) {
    if (!schema.kind(type).equals("INPUT_OBJECT")) {
      leaves.add(type);
    } else if (inputs.add(type)) {
      for (JsonNode field : schema.type(type).path("inputFields")) {
        keepInput(Introspection.namedType(field.path("type")));
      }
    }
  }

  /** Completes what was kept to a valid schema: every object has its interfaces' fields. */
  Kept complete() {
    boolean changed = true;
    while (changed) {
      int before = size();
      for (String type : List.copyOf(composites.keySet())) {
        for (String face : interfacesOf(type)) {
          for (String field : List.copyOf(composites.getOrDefault(face, Set.of()))) {
            keepField(type, field);
          }
        }
      }
      changed = size() != before;
    }
    List<String> empty = new ArrayList<>();
    composites.forEach((type, fields) -> {
      if (fields.isEmpty() && !schema.kind(type).equals("UNION")) {
        empty.add(type);
      }
    });
    if (!empty.isEmpty()) {
      throw new IllegalArgumentException("kept without any field: " + empty);
    }
    return new Kept(composites, leaves, inputs);
  }

  private List<String> interfacesOf(String type) {
    List<String> names = new ArrayList<>();
    for (JsonNode face : schema.type(type).path("interfaces")) {
      if (composites.containsKey(face.path("name").asText())) {
        names.add(face.path("name").asText());
      }
    }
    return names;
  }

  private int size() {
    return composites.values().stream().mapToInt(Set::size).sum() + composites.size();
  }

  /** What stays: fields by object, interface or union; enums and scalars; input types. */
  record Kept(Map<String, Set<String>> composites, Set<String> leaves, Set<String> inputs) {}
}
