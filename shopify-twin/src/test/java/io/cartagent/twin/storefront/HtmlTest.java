package io.cartagent.twin.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void escapes_every_value_in_text_and_in_attributes() {
    String hostile = "\"><script>alert('x')</script>&";

    Html html = Html.of("<a title=\"{}\">{}</a>", hostile, hostile);

    String escaped = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;";
    assertThat(html).hasToString("<a title=\"" + escaped + "\">" + escaped + "</a>");
  }

  @Test
  void keeps_braces_of_a_value_as_text() {
    Html html = Html.of("<p>{}</p><p>{}</p>", "{}", "second");

    assertThat(html).hasToString("<p>{}</p><p>second</p>");
  }

  @Test
  void inserts_markup_that_is_markup_already() {
    Html inner = Html.of("<b>{}</b>", "<");

    assertThat(Html.of("<p>{}</p>", inner)).hasToString("<p><b>&lt;</b></p>");
  }

  @Test
  void refuses_a_template_whose_holes_do_not_match_its_values() {
    assertThatThrownBy(() -> Html.of("<p>{}</p>")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Html.of("<p></p>", "too much"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void cleans_a_merchants_html_of_scripts_handlers_and_images() { // AI-12
    Html html =
        Html.cleaned(
            """
            <div><p onclick="steal()">Soft <b>wool</b><script>steal()</script>
            <img src="https://tracker.example/x.png"><a href="javascript:steal()">more</a>
            <a href="/pages/care">care</a><style>p{display:none}</style><iframe src="//x"></iframe>\
            """);

    assertThat(html.toString())
        .contains("<b>wool</b>", "href=\"/pages/care\"")
        .doesNotContain("steal", "tracker", "javascript:", "<style", "<iframe", "<script");
  }
}
