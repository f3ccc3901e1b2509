package io.cartagent.twin.admin;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A parsed request: one operation and the fragments it may use. */
record AdminDocument(
    Document document, OperationDefinition operation, Map<String, FragmentDefinition> fragments) {

  /**
   * Parses the text and picks the operation.
   *
   * @throws InvalidSyntaxException if it is not GraphQL
   */
  static AdminDocument parse(String text, @Nullable String operationName) {
    Document document = Parser.parse(text);
    List<OperationDefinition> operations =
        document.getDefinitionsOfType(OperationDefinition.class).stream()
            .filter(one -> operationName == null || operationName.equals(one.getName()))
            .toList();
    if (operations.isEmpty()) {
      throw new AdminFailure(
          operationName == null
              ? "A query must contain at least one operation"
              : "No operation named \"" + operationName + "\"",
          "BAD_REQUEST");
    }
    if (operations.size() > 1) {
      throw new AdminFailure("An operation name is required", "BAD_REQUEST");
    }
    Map<String, FragmentDefinition> fragments = new HashMap<>();
    for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      fragments.put(fragment.getName(), fragment);
    }
    return new AdminDocument(document, operations.getFirst(), fragments);
  }

  /** Whether the request would change something; what cannot be parsed would not. */
  static boolean isMutation(String text, @Nullable String operationName) {
    try {
      return parse(text, operationName).operation().getOperation()
          == OperationDefinition.Operation.MUTATION;
    } catch (InvalidSyntaxException | AdminFailure unreadable) {
      return false;
    }
  }

  FragmentDefinition fragment(String name) {
    return Objects.requireNonNull(fragments.get(name), "an unknown fragment passed validation");
  }

  /** How Shopify's error paths name the operation: {@code query OrderLookup}. */
  String title() {
    String kind = operation.getOperation().name().toLowerCase(Locale.ROOT);
    return operation.getName() == null ? kind : kind + " " + operation.getName();
  }
}
