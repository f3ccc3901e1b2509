package io.cartagent.adapter.llm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartagent.adapter.llm.embedded.Slots.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "where is #1027 | #1027 | ''",
        "where is order 1027? | 1027 | ''",
        "order no. 1027 please | 1027 | ''",
        "my order number is 1027 | 1027 | ''",
        "ordr 1027 where | 1027 | ''",
        "status of W2611340 | W2611340 | ''",
        "EN-1001 status | EN-1001 | ''",
        "1027 | 1027 | ''",
        "#1027 [EMAIL_1] | #1027 | [EMAIL_1]",
        "1027, [EMAIL_2] | 1027 | [EMAIL_2]",
        "#1027 10967 | #1027 | 10967",
        "1027 10967 | 1027 | 10967",
        "#1001 F28 X6A9 | #1001 | F28 X6A9",
        "#1002 cf10 1bh | #1002 | cf10 1bh",
        "order 1027 postcode 1012 AB | 1027 | 1012 AB",
        "W2611340, zip code is 10083-1234 | W2611340 | 10083-1234",
        "#1005 K1A 0B1 | #1005 | K1A 0B1",
        "order W6067464 zip 19031 | W6067464 | 19031",
        "my postcode is 1010 and the order is 1044 | 1044 | 1010",
        "does the code MOSS100 work | '' | ''",
        "is the voucher W1234 valid | '' | ''",
        "do you ship to Norway | '' | ''",
        "I am 180 cm tall | '' | ''",
        "is there anything under 50 euro | '' | ''",
        "can our cafe buy 800 mugs | '' | ''",
        "the blanket is 130 x 180 cm | '' | ''"
      })
  void reads_order_numbers_and_contacts(String text, String order, String contact) {
    Slots slots = Slots.read(text, Expectation.NOTHING);

    assertThat(slots.order().orElse("")).isEqualTo(order);
    assertThat(slots.contact().orElse("")).isEqualTo(contact);
  }

  @Test
  void a_bare_number_is_what_the_agent_asked_for() {
    assertThat(Slots.read("10967", Expectation.CONTACT).contact()).contains("10967");
    assertThat(Slots.read("10967", Expectation.ORDER).order()).contains("10967");
  }

  @Test
  void what_is_left_holds_no_personal_data() {
    Slots slots = Slots.read("Where is #1027? I am [EMAIL_1], [PHONE_1]", Expectation.NOTHING);

    assertThat(slots.rest()).doesNotContain("1027", "[");
  }

  @Test
  void a_number_with_its_courtesies_is_all_there_is() {
    assertThat(Slots.read("sure, it is #1027 and the email is [EMAIL_1]", Expectation.BOTH).isAll())
        .isTrue();
    assertThat(Slots.read("#1027 can I return it", Expectation.BOTH).isAll()).isFalse();
  }
}
