package io.cartagent.adapter.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document against the part of Shopify's own schema that the twin is cut from. */
class ShopifyDocumentsTest {
  private static final GraphQLSchema SCHEMA = schema();

  @ParameterizedTest
  @EnumSource(ShopifyOperation.class)
  void asks_for_nothing_the_schema_lacks(ShopifyOperation operation) {
    Document document = Parser.parse(operation.document());

    assertThat(new Validator().validateDocument(SCHEMA, document, Locale.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ShopifyOperation.class)
  void uses_no_field_that_is_going_away(ShopifyOperation operation) {
    Document document = Parser.parse(operation.document());
    OperationDefinition root = document.getDefinitionsOfType(OperationDefinition.class).getFirst();
    List<String> deprecated = new ArrayList<>();

    collect(
        operation.changesTheShop() ? SCHEMA.getMutationType() : SCHEMA.getQueryType(),
        root.getSelectionSet(),
        document,
        deprecated);

    assertThat(deprecated).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ShopifyMutation.class)
  void knows_changes_from_reads(ShopifyMutation mutation) {
    assertThat(mutation.operation().changesTheShop()).isTrue();
    assertThat(mutation.operation().document())
        .contains(mutation.root() + "(")
        .contains(mutation.errors() + " {");
  }

  private static void collect(
      @Nullable GraphQLFieldsContainer type,
      @Nullable SelectionSet set,
      Document document,
      List<String> deprecated) {
    if (type == null || set == null) {
      return;
    }
    for (Selection<?> selection : set.getSelections()) {
      switch (selection) {
        case Field field -> {
          GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
          if (definition.isDeprecated()) {
            deprecated.add(type.getName() + "." + field.getName());
          }
          for (Argument argument : field.getArguments()) {
            if (definition.getArgument(argument.getName()).isDeprecated()) {
              deprecated.add(field.getName() + "(" + argument.getName() + ")");
            }
          }
          collect(
              GraphQLTypeUtil.unwrapAll(definition.getType())
                      instanceof GraphQLFieldsContainer inner
                  ? inner
                  : null,
              field.getSelectionSet(),
              document,
              deprecated);
        }
        case InlineFragment part ->
            collect(
                container(Objects.requireNonNull(part.getTypeCondition()).getName()),
                part.getSelectionSet(),
                document,
                deprecated);
        case FragmentSpread spread -> {
          FragmentDefinition part =
              document.getDefinitionsOfType(FragmentDefinition.class).stream()
                  .filter(one -> one.getName().equals(spread.getName()))
                  .findFirst()
                  .orElseThrow();
          collect(
              container(part.getTypeCondition().getName()),
              part.getSelectionSet(),
              document,
              deprecated);
        }
        default -> throw new AssertionError(selection);
      }
    }
  }

  private static @Nullable GraphQLFieldsContainer container(String name) {
    return SCHEMA.getType(name) instanceof GraphQLFieldsContainer type ? type : null;
  }

  private static GraphQLSchema schema() {
    try (InputStream sdl =
        Objects.requireNonNull(
            ShopifyDocumentsTest.class.getResourceAsStream("/schema/admin_2026-10.graphqls"))) {
      String text = new String(sdl.readAllBytes(), StandardCharsets.UTF_8);
      return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    } catch (IOException e) {
      throw new IllegalStateException("the schema cannot be read", e);
    }
  }
}
