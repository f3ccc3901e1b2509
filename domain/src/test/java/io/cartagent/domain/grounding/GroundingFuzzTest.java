package io.cartagent.domain.grounding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cartagent.domain.commerce.ShopProfile;
import io.cartagent.domain.identity.IdentityLevel;
import io.cartagent.domain.knowledge.Passage;
import io.cartagent.domain.knowledge.Source;
import io.cartagent.domain.knowledge.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Bytes as text. In a build the kept inputs run; docs/embedding/README.md tells how to search. */
final class GroundingFuzzTest {
  private static final ShopProfile SHOP =
      new ShopProfile(
          "Acme",
          URI.create("https://acme.example"),
          Currency.getInstance("EUR"),
          ZoneOffset.UTC,
          Optional.empty());
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Source POLICY =
      new Source("policy-1", SourceKind.POLICY, "Returns", Optional.empty(), Optional.empty());

  /** The first byte says how long the pieces are. */
  @FuzzTest(maxDuration = "2m")
  void however_a_text_is_cut_its_sentences_are_the_same(byte[] input) {
    String text = new String(input, UTF_8);
    int piece = input.length == 0 ? 1 : 1 + (input[0] & 0x1F);

    SentenceAssembler whole = new SentenceAssembler();
    List<String> expected = new ArrayList<>(whole.push(text));
    expected.addAll(whole.finish());

    SentenceAssembler cut = new SentenceAssembler();
    List<String> actual = new ArrayList<>();
    for (int at = 0; at < text.length(); at += piece) {
      actual.addAll(cut.push(text.substring(at, Math.min(text.length(), at + piece))));
    }
    actual.addAll(cut.finish());
    assertThat(actual).isEqualTo(expected);
  }

  /** The text before the first line break is the sentence, the rest is what the shop says. */
  @FuzzTest(maxDuration = "2m")
  void a_verdict_is_always_reached_and_points_into_the_sentence(byte[] input) {
    String text = new String(input, UTF_8);
    int line = text.indexOf('\n');
    String sentence = line < 0 ? text : text.substring(0, line);
    Passage passage =
        new Passage("p-1", POLICY, "", line < 0 ? "" : text.substring(line + 1), "d-1");
    GroundingContext context =
        new GroundingContext(
            List.of(new Evidence.Excerpt("e-1", passage)),
            List.of(),
            IdentityLevel.ANONYMOUS,
            SHOP,
            NOW);

    GroundingVerdict verdict = new GroundingPolicy().judge(sentence, context);

    switch (verdict) {
      case GroundingVerdict.Grounded grounded ->
          assertThat(grounded.sentence().text()).isEqualTo(sentence);
      case GroundingVerdict.Ungrounded ungrounded -> {
        int length = sentence.codePointCount(0, sentence.length());
        assertThat(ungrounded.findings()).isNotEmpty();
        assertThat(ungrounded.findings())
            .allMatch(it -> 0 <= it.start() && it.start() <= it.end() && it.end() <= length);
      }
    }
  }
}
