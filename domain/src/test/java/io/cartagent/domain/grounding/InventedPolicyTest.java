package io.cartagent.domain.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.grounding.GroundingVerdict.Grounded;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.SourceKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Policies a shop never wrote, made of the words it did write, and true sentences in other words
 * (GR-02). The first two shops were read while the checks were written, the kitchen shop was not.
 */
class InventedPolicyTest {
  @ParameterizedTest
  @CsvSource({"outdoor-shop, 0, 32", "audio-shop, 0, 24", "kitchen-shop, 9, 27"})
  void lets_no_invented_policy_out_and_most_true_sentences(
      String shop, int mostInvented, int fewestTrue) throws IOException {
    Probe probe = Probe.of(shop);

    List<String> invented = probe.passing("invented", "%s");
    List<String> right = probe.passing("true", "%s");

    assertThat(invented).hasSizeLessThanOrEqualTo(mostInvented);
    assertThat(right).hasSizeGreaterThanOrEqualTo(fewestTrue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I can confirm that %s", "Thanks for asking, %s", "I'm happy to say that %s"})
  void hears_a_policy_in_the_agents_own_talk(String talk) throws IOException {
    for (String shop : List.of("outdoor-shop", "audio-shop")) {
      assertThat(Probe.of(shop).passing("invented", talk)).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void takes_an_orders_record_for_no_policy() {
    List<Evidence> record =
        List.copyOf(
            OrderFacts.of(
                EvidenceFixture.twoParcels(),
                EvidenceFixture.source("#1027", SourceKind.ORDER, "Order #1027"),
                IdentityLevel.CLAIMED,
                EvidenceFixture.DUBLIN));
    GroundingChecker checker = new GroundingPolicy().over(context(record));

    assertThat(checker.judge("Every return is free."))
        .isInstanceOf(GroundingVerdict.Ungrounded.class);
    assertThat(checker.judge("You may keep the parcel and get your money back."))
        .isInstanceOf(GroundingVerdict.Ungrounded.class);
  }

  private static GroundingContext context(List<Evidence> evidence) {
    return new GroundingContext(
        evidence, List.of(), IdentityLevel.CLAIMED, EvidenceFixture.shop(), EvidenceFixture.NOW);
  }

  /** A shop's texts with sentences about them. */
  private record Probe(GroundingChecker checker, Map<String, List<String>> sentences) {
    static Probe of(String shop) throws IOException {
      Map<String, List<String>> parts = new HashMap<>();
      String part = "";
      for (String line : read(shop).lines().toList()) {
        if (line.startsWith("== ")) {
          part = line.substring(3);
        } else if (!line.isBlank()) {
          parts.computeIfAbsent(part, ignored -> new ArrayList<>()).add(line);
        }
      }
      List<Evidence> texts = new ArrayList<>();
      for (String text : parts.getOrDefault("policy", List.of())) {
        String id = "text" + texts.size();
        texts.add(
            new Evidence.Excerpt(
                id,
                new Passage(
                    id,
                    EvidenceFixture.source("policy", SourceKind.POLICY, "Policy"),
                    "",
                    text,
                    id)));
      }
      return new Probe(new GroundingPolicy().over(context(texts)), parts);
    }

    private static String read(String shop) throws IOException {
      try (InputStream file =
          InventedPolicyTest.class.getResourceAsStream("probe/" + shop + ".txt")) {
        return new String(
            Objects.requireNonNull(file, shop).readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    /** The sentences of one kind that are let out, each said in the given way. */
    List<String> passing(String kind, String talk) {
      return sentences.getOrDefault(kind, List.of()).stream()
          .map(sentence -> talk.equals("%s") ? sentence : talk.formatted(lowerFirst(sentence)))
          .filter(sentence -> checker.judge(sentence) instanceof Grounded)
          .toList();
    }

    private static String lowerFirst(String sentence) {
      return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
  }
}
