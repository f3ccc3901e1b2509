package io.cartagent.twin.admin;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Shopify's own scalars: all are text on the wire, and moments have whole seconds. */
final class Scalars {

  private Scalars() {}

  static GraphQLScalarType named(String name) {
    return GraphQLScalarType.newScalar().name(name).coercing(new Text()).build();
  }

  private static final class Text implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object answer, GraphQLContext context, Locale locale) {
      return answer instanceof Instant moment
          ? moment.truncatedTo(ChronoUnit.SECONDS).toString()
          : answer.toString();
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      return input;
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      Object value =
          switch (input) {
            case StringValue text -> text.getValue();
            case IntValue number -> number.getValue();
            case FloatValue number -> number.getValue();
            case BooleanValue flag -> flag.isValue();
            default -> throw new CoercingParseLiteralException("not a plain value");
          };
      if (value == null) {
        throw new CoercingParseLiteralException("no value");
      }
      return value;
    }
  }
}
