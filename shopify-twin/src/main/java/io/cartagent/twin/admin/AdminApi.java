package io.cartagent.twin.admin;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.parser.InvalidSyntaxException;
import graphql.schema.GraphQLSchema;
import io.cartagent.twin.store.TwinStore;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Answers one shop's Admin GraphQL requests: checked, paid for, executed. */
public final class AdminApi {

  /** Beyond what any loaded record bears. */
  private static final long FIRST_NEW_ID = 9_000_000_000_000L;

  private final TwinStore store;
  private final URI origin;
  private final Clock clock;
  private final GraphQLSchema schema = AdminSchema.get();
  private final Bucket bucket;
  private final Jobs jobs;
  private final AtomicLong ids = new AtomicLong(FIRST_NEW_ID);
  private final GraphQL graphql;

  public AdminApi(TwinStore store, URI origin, Clock clock, Jobs jobs, Allowance allowance) {
    this.store = store;
    this.origin = origin;
    this.clock = clock;
    this.jobs = jobs;
    this.bucket = new Bucket(allowance, clock);
    this.graphql =
        GraphQL.newGraphQL(schema)
            .defaultDataFetcherExceptionHandler(parameters ->
                CompletableFuture.completedFuture(
                    DataFetcherExceptionHandlerResult.newResult()
                        .error(
                            failure(
                                GraphqlErrorBuilder.newError(
                                    parameters.getDataFetchingEnvironment()),
                                parameters.getException()))
                        .build()))
            .build();
  }

  /** The body of the answer, and the deprecated fields the query used. */
  AdminAnswer answer(String query, Map<String, Object> variables, @Nullable String operationName) {
    jobs.runDue();
    try {
      AdminDocument document = AdminDocument.parse(query, operationName);
      DocumentCheck check = DocumentCheck.of(schema, document);
      if (!check.errors().isEmpty()) {
        return AdminAnswer.errors(check.errors());
      }
      QueryCost cost = new QueryCost(schema, document, variables);
      List<GraphQLError> invalid =
          new graphql.validation.Validator()
              .validateDocument(schema, document.document(), java.util.Locale.ENGLISH).stream()
                  .map(GraphQLError.class::cast)
                  .toList();
      if (!invalid.isEmpty()) {
        return AdminAnswer.errors(
            invalid.stream().map(error -> AdminErrors.of(error, "INVALID_QUERY")).toList());
      }
      return execute(query, variables, operationName, cost, check.deprecated());
    } catch (InvalidSyntaxException e) {
      return AdminAnswer.errors(List.of(AdminErrors.of(e.toInvalidSyntaxError(), "PARSE_ERROR")));
    } catch (AdminFailure e) {
      return AdminAnswer.errors(
          List.of(Map.of("message", text(e), "extensions", Map.of("code", e.code()))));
    }
  }

  /** What Shopify says when the bucket is empty. */
  Map<String, Object> throttled(int requested) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("errors", List.of(AdminErrors.throttled()));
    body.put("extensions", Map.of("cost", cost(requested, null)));
    return body;
  }

  private AdminAnswer execute(
      String query,
      Map<String, Object> variables,
      @Nullable String operationName,
      QueryCost cost,
      Set<String> deprecated) {
    int requested = cost.requested();
    if (requested > QueryCost.LIMIT) {
      return AdminAnswer.errors(List.of(AdminErrors.tooExpensive(requested, QueryCost.LIMIT)));
    }
    if (!bucket.take(requested)) {
      return new AdminAnswer(throttled(requested), Set.of());
    }
    AdminContext context = new AdminContext(store, origin, clock, jobs, ids);
    ExecutionResult result =
        graphql.execute(
            ExecutionInput.newExecutionInput(query)
                .operationName(operationName)
                .variables(variables)
                .root(RootFields.ROOT)
                .graphQLContext(Map.of(AdminContext.class, context))
                .build());
    Object data = result.isDataPresent() ? result.getData() : null;
    int actual = Math.min(requested, cost.actual(data));
    bucket.giveBack(requested - actual);
    Map<String, Object> body = new LinkedHashMap<>();
    if (!result.getErrors().isEmpty()) {
      body.put(
          "errors",
          result.getErrors().stream()
              .map(error -> AdminErrors.of(error, "INVALID_VARIABLE"))
              .toList());
    }
    if (result.isDataPresent()) {
      body.put("data", data);
      Map<String, Object> extensions = new LinkedHashMap<>();
      extensions.put("cost", cost(requested, actual));
      if (!context.searches().isEmpty()) {
        extensions.put("search", context.searches());
      }
      body.put("extensions", extensions);
    }
    return new AdminAnswer(body, deprecated);
  }

  private Map<String, @Nullable Object> cost(int requested, @Nullable Integer actual) {
    Map<String, @Nullable Object> cost = new LinkedHashMap<>();
    cost.put("requestedQueryCost", requested);
    cost.put("actualQueryCost", actual);
    cost.put("throttleStatus", bucket.status());
    return cost;
  }

  private static GraphQLError failure(GraphqlErrorBuilder<?> error, Throwable cause) {
    if (cause instanceof AdminFailure known) {
      return error.message("%s", text(known)).extensions(Map.of("code", known.code())).build();
    }
    String request = UUID.randomUUID().toString();
    System.getLogger(AdminApi.class.getName())
        .log(System.Logger.Level.ERROR, "a field of the twin failed, request " + request, cause);
    return error
        .message(
            "Internal error. Looks like something went wrong on our end.%nRequest ID: %s (include"
                + " this in support requests).",
            request)
        .extensions(Map.of("code", "INTERNAL_SERVER_ERROR", "requestId", request))
        .build();
  }

  private static String text(AdminFailure failure) {
    return String.valueOf(failure.getMessage());
  }
}
