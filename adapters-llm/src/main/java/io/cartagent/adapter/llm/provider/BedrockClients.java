package io.cartagent.adapter.llm.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.SdkAdvancedAsyncClientOption;
import software.amazon.awssdk.http.Protocol;
import software.amazon.awssdk.http.auth.scheme.BearerAuthScheme;
import software.amazon.awssdk.http.auth.spi.scheme.AuthSchemeOption;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClientBuilder;

/** Makes the AWS SDK's client. Retries and time-outs are ours alone (RE-20). */
final class BedrockClients {
  private static final Duration NEVER_REACHED = Duration.ofMinutes(10);

  private BedrockClients() {}

  /** How to prove to AWS who calls. */
  sealed interface Proof {
    /** A key pair; the token is there when the pair is a temporary one. */
    record Keys(String id, String secret, Optional<String> token) implements Proof {
      @Override
      public String toString() {
        return "Keys[]";
      }
    }

    /** A Bedrock API key. */
    record Bearer(String token) implements Proof {
      @Override
      public String toString() {
        return "Bearer[]";
      }
    }

    /** A profile of the AWS files. */
    record Profile(String name) implements Proof {}

    /** Whatever the machine has been given, such as a role. */
    record Ambient() implements Proof {}
  }

  /** The client, made once, when first asked for. */
  static Once<BedrockRuntimeAsyncClient> lazily(
      String region, Optional<URI> endpoint, Proof proof, int atOnce) {
    return new Once<>(() -> make(region, endpoint, proof, atOnce));
  }

  private static BedrockRuntimeAsyncClient make(
      String region, Optional<URI> endpoint, Proof proof, int atOnce) {
    NettyNioAsyncHttpClient.Builder http =
        NettyNioAsyncHttpClient.builder()
            .maxConcurrency(atOnce)
            .maxPendingConnectionAcquires(atOnce)
            .connectionTimeout(Duration.ofSeconds(5))
            .readTimeout(NEVER_REACHED)
            .writeTimeout(NEVER_REACHED);
    if (endpoint.filter(address -> "http".equals(address.getScheme())).isPresent()) {
      // Without TLS there is no way to agree on HTTP/2.
      http.protocol(Protocol.HTTP1_1);
    }
    BedrockRuntimeAsyncClientBuilder client =
        BedrockRuntimeAsyncClient.builder()
            .region(Region.of(region))
            .httpClientBuilder(http)
            .asyncConfiguration(options ->
                options.advancedOption(
                    SdkAdvancedAsyncClientOption.FUTURE_COMPLETION_EXECUTOR,
                    Executors.newVirtualThreadPerTaskExecutor()))
            .overrideConfiguration(options -> options.retryStrategy(AwsRetryStrategy.doNotRetry()));
    endpoint.ifPresent(client::endpointOverride);
    switch (proof) {
      case Proof.Bearer(String token) ->
          client
              .authSchemeProvider(_ ->
                  java.util.List.of(
                      AuthSchemeOption.builder().schemeId(BearerAuthScheme.SCHEME_ID).build()))
              .tokenProvider(
                  software.amazon.awssdk.auth.token.credentials.StaticTokenProvider.create(
                      () -> token));
      case Proof.Keys(String id, String secret, Optional<String> token) ->
          client.credentialsProvider(
              StaticCredentialsProvider.create(
                  token.isPresent()
                      ? AwsSessionCredentials.create(id, secret, token.get())
                      : AwsBasicCredentials.create(id, secret)));
      case Proof.Profile(String name) ->
          client.credentialsProvider(
              DefaultCredentialsProvider.builder().profileName(name).build());
      case Proof.Ambient() ->
          client.credentialsProvider(DefaultCredentialsProvider.builder().build());
    }
    return client.build();
  }
}
