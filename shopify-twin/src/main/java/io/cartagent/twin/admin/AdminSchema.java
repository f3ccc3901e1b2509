package io.cartagent.twin.admin;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The executable schema: the committed SDL with a fetcher for every field. Built once a JVM. */
final class AdminSchema {

  static final String VERSION = "2026-10";

  private static final String RESOURCE = "/schema/admin_" + VERSION + ".graphqls";

  private AdminSchema() {}

  static GraphQLSchema get() {
    return Holder.SCHEMA;
  }

  static GraphQLObjectType mutations(GraphQLSchema schema) {
    return Objects.requireNonNull(schema.getMutationType(), "the schema has mutations");
  }

  private static final class Holder {
    static final GraphQLSchema SCHEMA = build();
  }

  private static GraphQLSchema build() {
    TypeDefinitionRegistry types = new SchemaParser().parse(sdl());
    Wiring wiring = new Wiring();
    RootFields.wire(wiring);
    RootFields.wireMutations(wiring);
    CancelOrder.wire(wiring);
    ShopFields.wire(wiring);
    ContentFields.wire(wiring);
    CustomerFields.wire(wiring);
    ProductFields.wire(wiring);
    StockFields.wire(wiring);
    OrderFields.wire(wiring);
    FulfillmentFields.wire(wiring);
    ReturnFields.wire(wiring);
    RuntimeWiring.Builder runtime = RuntimeWiring.newRuntimeWiring();
    types
        .scalars()
        .keySet()
        .forEach(name -> {
          if (!ScalarInfo.isGraphqlSpecifiedScalar(name)) {
            runtime.scalar(Scalars.named(name));
          }
        });
    TypeResolver resolver =
        environment -> {
          Object answer = environment.getObject();
          String type = answer == null ? null : wiring.typeOf(answer);
          return type == null ? null : environment.getSchema().getObjectType(type);
        };
    types.types().values().stream()
        .filter(type ->
            type instanceof graphql.language.InterfaceTypeDefinition
                || type instanceof graphql.language.UnionTypeDefinition)
        .forEach(type -> runtime.type(type.getName(), one -> one.typeResolver(resolver)));
    GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(types, runtime.build());
    return schema.transform(builder -> builder.codeRegistry(registry(schema, wiring, resolver)));
  }

  private static GraphQLCodeRegistry registry(
      GraphQLSchema schema, Wiring wiring, TypeResolver resolver) {
    GraphQLCodeRegistry.Builder registry = GraphQLCodeRegistry.newCodeRegistry();
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (type.getName().startsWith("__")) {
        continue;
      }
      switch (type) {
        case GraphQLObjectType object -> {
          Map<String, DataFetcher<?>> fetchers = wiring.of(object.getName());
          for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
            registry.dataFetcher(
                FieldCoordinates.coordinates(object.getName(), field.getName()),
                fetchers.getOrDefault(field.getName(), fallback(field)));
          }
        }
        case GraphQLInterfaceType face -> registry.typeResolver(face, resolver);
        case GraphQLUnionType union -> registry.typeResolver(union, resolver);
        default -> {}
      }
    }
    return registry.build();
  }

  /** Pages, edges and answers that are maps need no fetcher of their own. */
  private static DataFetcher<@Nullable Object> fallback(GraphQLFieldDefinition field) {
    String name = field.getName();
    GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
    boolean connection = type.getName().endsWith("Connection");
    return environment -> {
      Object source = environment.getSource();
      return switch (source) {
        case Slice slice -> ofSlice(slice, name);
        case Slice.Edge edge -> name.equals("cursor") ? edge.cursor() : edge.node();
        case Map<?, ?> map -> {
          Object value = map.get(name);
          yield connection && value instanceof List<?> list
              ? new Request(environment).page(list)
              : value;
        }
        case null, default ->
            throw new IllegalStateException("nothing answers " + name + " of " + type.getName());
      };
    };
  }

  private static @Nullable Object ofSlice(Slice slice, String name) {
    return switch (name) {
      case "nodes" -> slice.nodes();
      case "edges" -> slice.edges();
      case "pageInfo" -> slice;
      case "hasNextPage" -> slice.hasNextPage();
      case "hasPreviousPage" -> slice.hasPreviousPage();
      case "startCursor" -> slice.startCursor();
      case "endCursor" -> slice.endCursor();
      default -> throw new IllegalStateException("a page has no " + name);
    };
  }

  private static String sdl() {
    try (InputStream text = AdminSchema.class.getResourceAsStream(RESOURCE)) {
      if (text == null) {
        throw new IllegalStateException("the schema is missing from the class path: " + RESOURCE);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
