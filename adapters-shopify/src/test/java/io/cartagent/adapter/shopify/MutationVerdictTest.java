package io.cartagent.adapter.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutationVerdictTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DONE | {"data":{"orderCancel":{"orderCancelUserErrors":[]}}}
          DONE | {"data":{"orderCancel":{"job":null,"orderCancelUserErrors":[]}},"errors":[{"extensions":{"code":"ACCESS_DENIED"},"path":["orderCancel","job"]}]}
          REFUSED | {"data":{"orderCancel":{"orderCancelUserErrors":[{"code":"INVALID"}]}}}
          REFUSED | {"data":{"orderCancel":{"orderCancelUserErrors":[{"message":"no code"}]}}}
          REFUSED | {"data":{"orderCancel":{"orderCancelUserErrors":[{"code":"NO_REFUND_PERMISSION"}]}}}
          UNCLEAR | {"data":{"orderCancel":{"orderCancelUserErrors":[{"code":"INTERNAL_ERROR"}]}}}
          UNCLEAR | {"data":{"orderCancel":{"orderCancelUserErrors":[{"code":"INVALID"},{"code":"NOTIFICATION_FAILED"}]}}}
          UNCLEAR | {"data":{"orderCancel":{"orderCancelUserErrors":null}}}
          UNCLEAR | {"data":{"orderCancel":{}}}
          UNCLEAR | {"data":{"orderCancel":null}}
          UNCLEAR | {"data":{}}
          UNCLEAR | {"data":null}
          UNCLEAR | {}
          NOT_BEGUN | {"errors":[{"extensions":{"code":"undefinedField"},"path":["mutation CancelOrder","orderCancel","x"]}]}
          NOT_BEGUN | {"errors":[{"extensions":{"code":"INVALID_VARIABLE"}}]}
          NOT_BEGUN | {"data":{"orderCancel":null},"errors":[{"extensions":{"code":"ACCESS_DENIED"},"path":["orderCancel"]}]}
          UNCLEAR | {"data":{"orderCancel":null},"errors":[{"extensions":{"code":"ACCESS_DENIED"},"path":["orderCancel","orderCancelUserErrors"]}]}
          UNCLEAR | {"errors":[{"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}
          UNCLEAR | {"errors":[{"extensions":{"code":"INVALID_VARIABLE"}},{"extensions":{"code":"TIMEOUT"}}]}
          UNCLEAR | {"errors":[{"message":"what else"}]}
          UNCLEAR | {"errors":"[API] something"}
          UNCLEAR | {"errors":[]}
          THROTTLED | {"errors":[{"extensions":{"code":"THROTTLED"}}]}
          DONE | {"data":{"orderCancel":{"orderCancelUserErrors":[]}},"errors":[{"extensions":{"code":"THROTTLED"}}]}
          """)
  void says_no_only_when_nothing_was_done(MutationVerdict verdict, String body) throws IOException {
    ShopifyAnswer answer =
        ShopifyAnswer.parse(body.getBytes(StandardCharsets.UTF_8), Optional.empty());

    assertThat(MutationVerdict.of(answer, ShopifyMutation.CANCEL_ORDER)).isEqualTo(verdict);
  }
}
