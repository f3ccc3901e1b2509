package io.cartagent.twin.admin;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation costs by Shopify's rules: leaves nothing, an object one point, a mutation ten,
 * and a connection by how many nodes it may hold.
 */
final class QueryCost {

  static final int LIMIT = 1000;

  private static final int MUTATION = 10;
  private static final int COUNT = 10;
  private static final int CONNECTION = 2;

  private final GraphQLSchema schema;
  private final AdminDocument document;
  private final Map<String, Object> variables;

  QueryCost(GraphQLSchema schema, AdminDocument document, Map<String, Object> variables) {
    this.schema = schema;
    this.document = document;
    this.variables = variables;
  }

  int requested() {
    return total(null);
  }

  /** The cost of what was really answered. */
  int actual(@Nullable Object data) {
    return data == null ? 0 : total(data);
  }

  private int total(@Nullable Object data) {
    OperationDefinition operation = document.operation();
    boolean answered = data != null;
    if (operation.getOperation() == OperationDefinition.Operation.MUTATION) {
      return mutations(operation.getSelectionSet(), data, answered);
    }
    GraphQLObjectType root = schema.getQueryType();
    return Math.max(1, selections(root, operation.getSelectionSet(), data, answered));
  }

  /** Ten each; what a payload holds directly is in it, what that holds is not. */
  private int mutations(SelectionSet set, @Nullable Object data, boolean answered) {
    GraphQLObjectType mutationType = AdminSchema.mutations(schema);
    int cost = 0;
    for (Field mutation : set.getSelectionsOfType(Field.class)) {
      GraphQLFieldDefinition definition = mutationType.getFieldDefinition(mutation.getName());
      SelectionSet parts = mutation.getSelectionSet();
      cost += MUTATION;
      if (definition != null
          && parts != null
          && GraphQLTypeUtil.unwrapAll(definition.getType())
              instanceof GraphQLFieldsContainer payload) {
        Object value = answered ? valueOf(data, mutation) : null;
        for (Field part : parts.getSelectionsOfType(Field.class)) {
          cost += Math.max(0, field((GraphQLCompositeType) payload, part, value, answered) - 1);
        }
      }
    }
    return cost;
  }

  private int selections(
      GraphQLCompositeType type, SelectionSet set, @Nullable Object data, boolean answered) {
    int own = 0;
    Map<String, Integer> alternatives = new HashMap<>();
    for (Selection<?> selection : set.getSelections()) {
      switch (selection) {
        case Field field -> own += field(type, field, data, answered);
        case InlineFragment fragment -> {
          String name =
              fragment.getTypeCondition() == null
                  ? type.getName()
                  : fragment.getTypeCondition().getName();
          int cost = fragment(name, fragment.getSelectionSet(), data, answered);
          alternatives.merge(name, cost, Integer::sum);
        }
        case FragmentSpread spread -> {
          var fragment = document.fragment(spread.getName());
          String name = fragment.getTypeCondition().getName();
          int cost = fragment(name, fragment.getSelectionSet(), data, answered);
          alternatives.merge(name, cost, Integer::sum);
        }
        default -> {}
      }
    }
    Integer same = alternatives.remove(type.getName());
    int most = alternatives.values().stream().max(Integer::compare).orElse(0);
    return own + (same == null ? 0 : same) + most;
  }

  private int fragment(String type, SelectionSet set, @Nullable Object data, boolean answered) {
    return schema.getType(type) instanceof GraphQLCompositeType composite
        ? selections(composite, set, data, answered)
        : 0;
  }

  private int field(
      GraphQLCompositeType parent, Field field, @Nullable Object data, boolean answered) {
    SelectionSet set = field.getSelectionSet();
    if (set == null
        || parent instanceof GraphQLUnionType
        || !(parent instanceof GraphQLFieldsContainer container)) {
      return 0;
    }
    GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
    if (definition == null
        || !(GraphQLTypeUtil.unwrapAll(definition.getType())
            instanceof GraphQLCompositeType type)) {
      return 0;
    }
    Object value = answered ? valueOf(data, field) : null;
    if (answered && value == null) {
      return 1;
    }
    if (((GraphQLNamedType) type).getName().endsWith("Connection")) {
      return connection(type, field, set, value, answered);
    }
    if (((GraphQLNamedType) type).getName().equals("Count")) {
      return COUNT;
    }
    return 1 + selections(type, set, firstOf(value), answered);
  }

  private int connection(
      GraphQLCompositeType type,
      Field field,
      SelectionSet set,
      @Nullable Object value,
      boolean answered) {
    int size = answered ? answeredNodes(value, set) : size(field);
    if (size == 0) {
      return CONNECTION;
    }
    int each = Math.max(1, nodeCost(type, set, value, answered));
    return CONNECTION + weight(size) * each;
  }

  /** Larger pages cost more, but by far not in proportion to their nodes. */
  private static int weight(int size) {
    return Math.max(1, (int) Math.floor(2 * Math.log(size)));
  }

  private int nodeCost(
      GraphQLCompositeType type, SelectionSet set, @Nullable Object value, boolean answered) {
    int most = 0;
    for (Selection<?> selection : set.getSelections()) {
      if (selection instanceof Field part
          && type instanceof GraphQLFieldsContainer container
          && (part.getName().equals("nodes") || part.getName().equals("edges"))) {
        GraphQLFieldDefinition definition = container.getFieldDefinition(part.getName());
        SelectionSet inner = part.getSelectionSet();
        if (definition != null && inner != null) {
          Object nodes = firstOf(valueOf(value, part));
          GraphQLCompositeType node =
              (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
          most = Math.max(most, selections(node, inner, nodes, answered && nodes != null));
          if (part.getName().equals("nodes")) {
            most++;
          }
        }
      }
    }
    return most;
  }

  private static int answeredNodes(@Nullable Object value, SelectionSet set) {
    for (Field part : set.getSelectionsOfType(Field.class)) {
      if (valueOf(value, part) instanceof List<?> list) {
        return list.size();
      }
    }
    return 0;
  }

  private int size(Field field) {
    for (Argument argument : field.getArguments()) {
      if (argument.getName().equals("first") || argument.getName().equals("last")) {
        return Math.max(0, number(argument.getValue()));
      }
    }
    return 0;
  }

  private int number(Value<?> value) {
    Object number =
        switch (value) {
          case IntValue literal -> literal.getValue();
          case VariableReference reference -> variables.get(reference.getName());
          default -> 0;
        };
    return number instanceof Number given ? given.intValue() : 0;
  }

  private static @Nullable Object valueOf(@Nullable Object data, Field field) {
    return data instanceof Map<?, ?> map ? map.get(field.getResultKey()) : null;
  }

  private static @Nullable Object firstOf(@Nullable Object value) {
    return value instanceof List<?> list ? (list.isEmpty() ? null : list.getFirst()) : value;
  }
}
