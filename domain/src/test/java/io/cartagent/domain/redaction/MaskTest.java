package io.cartagent.domain.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.domain.redaction.finding.KnownPeople;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MaskTest {
  private final Mask mask = new Mask();

  @Test
  void leaves_no_way_back() {
    assertThat(mask.mask("I am Anna Schmidt, a@mail.example, order #1027").value())
        .isEqualTo(mask.mask("I am Otto Weber, o@mail.example, order #1027").value())
        .isEqualTo("I am [PERSON], [EMAIL], order #1027");
  }

  @Test
  void takes_out_people_who_are_known() {
    KnownPeople known = new KnownPeople();
    known.addName("Nkechi Obi");

    assertThat(mask.mask("nkechi called", known).value()).isEqualTo("[PERSON] called");
  }

  @Property(tries = 500)
  void changes_nothing_when_it_masks_again(@ForAll("texts") String text) {
    String once = mask.mask(text).value();

    assertThat(mask.mask(once).value()).isEqualTo(once);
    assertThat(once).doesNotContain("@mail.example", "4242 4242 4242 4242", "Schmidt");
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> pieces =
        List.of(
            " a@mail.example ",
            " 4242 4242 4242 4242 ",
            " I am Anna Schmidt. ",
            " order #1027 ",
            " 12 Main Street, Springfield ",
            "\n",
            " é ",
            "[EMAIL]",
            ", ");
    return Arbitraries.of(pieces).list().ofMaxSize(12).map(parts -> String.join("", parts));
  }
}
