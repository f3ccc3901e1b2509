package io.cartagent.twin.admin;

import graphql.Directives;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds fields and arguments that the schema lacks, and deprecated fields that it has. */
final class DocumentCheck {

  private static final int DEEPEST = 60;

  private final GraphQLSchema schema;
  private final AdminDocument document;
  private final List<Map<String, Object>> errors = new ArrayList<>();
  private final Set<String> deprecated = new TreeSet<>();

  private DocumentCheck(GraphQLSchema schema, AdminDocument document) {
    this.schema = schema;
    this.document = document;
  }

  static DocumentCheck of(GraphQLSchema schema, AdminDocument document) {
    DocumentCheck check = new DocumentCheck(schema, document);
    GraphQLObjectType root =
        switch (document.operation().getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> AdminSchema.mutations(schema);
          case SUBSCRIPTION ->
              throw new AdminFailure("The twin answers no subscriptions", "BAD_REQUEST");
        };
    check.selections(root, document.operation().getSelectionSet(), List.of(document.title()));
    return check;
  }

  List<Map<String, Object>> errors() {
    return List.copyOf(errors);
  }

  Set<String> deprecated() {
    return deprecated;
  }

  private void selections(GraphQLCompositeType type, SelectionSet set, List<String> path) {
    if (path.size() > DEEPEST) {
      throw new AdminFailure("The query nests deeper than " + DEEPEST + " levels", "BAD_REQUEST");
    }
    for (Selection<?> selection : set.getSelections()) {
      switch (selection) {
        case Field field -> field(type, field, with(path, field.getResultKey()));
        case InlineFragment fragment -> {
          String name =
              fragment.getTypeCondition() == null
                  ? type.getName()
                  : fragment.getTypeCondition().getName();
          fragment(name, fragment.getSelectionSet(), with(path, "... on " + name));
        }
        case FragmentSpread spread -> {
          FragmentDefinition fragment = document.fragments().get(spread.getName());
          if (fragment != null) {
            String name = fragment.getTypeCondition().getName();
            fragment(name, fragment.getSelectionSet(), with(path, "fragment " + spread.getName()));
          }
        }
        default -> {}
      }
    }
  }

  private void fragment(String type, SelectionSet set, List<String> path) {
    if (schema.getType(type) instanceof GraphQLCompositeType composite) {
      selections(composite, set, path);
    }
  }

  private void field(GraphQLCompositeType type, Field field, List<String> path) {
    if (field.getName().startsWith("__")) {
      return;
    }
    GraphQLFieldDefinition definition =
        type instanceof GraphQLFieldsContainer container
            ? container.getFieldDefinition(field.getName())
            : null;
    if (definition == null) {
      report(
          "Field '" + field.getName() + "' doesn't exist on type '" + type.getName() + "'",
          field,
          path,
          "undefinedField",
          "typeName",
          type.getName(),
          "fieldName",
          field.getName());
      return;
    }
    if (definition.hasAppliedDirective(Directives.DeprecatedDirective.getName())) {
      deprecated.add(type.getName() + "." + field.getName());
    }
    arguments(definition, field, path);
    if (field.getSelectionSet() != null
        && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType target) {
      selections(target, field.getSelectionSet(), path);
    }
  }

  private void arguments(GraphQLFieldDefinition definition, Field field, List<String> path) {
    for (Argument argument : field.getArguments()) {
      if (definition.getArgument(argument.getName()) == null) {
        report(
            "Field '" + field.getName() + "' doesn't accept argument '" + argument.getName() + "'",
            field,
            with(path, argument.getName()),
            "argumentNotAccepted",
            "name",
            field.getName(),
            "typeName",
            "Field",
            "argumentName",
            argument.getName());
      }
    }
    for (GraphQLArgument argument : definition.getArguments()) {
      boolean required =
          argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
      if (required
          && field.getArguments().stream()
              .noneMatch(given -> given.getName().equals(argument.getName()))) {
        report(
            "Field '" + field.getName() + "' is missing required arguments: " + argument.getName(),
            field,
            path,
            "missingRequiredArguments",
            "className",
            "Field",
            "name",
            field.getName(),
            "arguments",
            argument.getName());
      }
    }
  }

  private void report(
      String message, Field field, List<String> path, String code, String... details) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code);
    for (int i = 0; i < details.length; i += 2) {
      extensions.put(details[i], details[i + 1]);
    }
    errors.add(AdminErrors.invalid(message, place(field), path, extensions));
  }

  private static SourceLocation place(Field field) {
    SourceLocation place = field.getSourceLocation();
    return place == null ? SourceLocation.EMPTY : place;
  }

  private static List<String> with(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return longer;
  }
}
