package io.cartagent.twin.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutSchemaTest {

  private static final String SCHEMA =
      """
      {"data":{"__schema":{"queryType":{"name":"Q"},"mutationType":{"name":"M"},"directives":[],"types":[
       {"kind":"OBJECT","name":"Q","interfaces":[],"fields":[
         {"name":"boat","args":[{"name":"kind","type":{"kind":"ENUM","name":"Kind"},"defaultValue":"SAIL"}],"type":{"kind":"NON_NULL","ofType":{"kind":"OBJECT","name":"Boat"}}},
         {"name":"harbour","args":[],"type":{"kind":"SCALAR","name":"String"}}]},
       {"kind":"OBJECT","name":"Boat","interfaces":[{"name":"Node"}],"fields":[
         {"name":"name","args":[],"type":{"kind":"SCALAR","name":"String"},"isDeprecated":true,"deprecationReason":"Use `id`."},
         {"name":"id","args":[],"type":{"kind":"NON_NULL","ofType":{"kind":"SCALAR","name":"ID"}}},
         {"name":"crew","args":[],"type":{"kind":"LIST","ofType":{"kind":"SCALAR","name":"String"}}}]},
       {"kind":"INTERFACE","name":"Node","interfaces":[],"fields":[{"name":"id","args":[],"type":{"kind":"NON_NULL","ofType":{"kind":"SCALAR","name":"ID"}}}]},
       {"kind":"ENUM","name":"Kind","enumValues":[{"name":"SAIL"},{"name":"ROW"}]},
       {"kind":"SCALAR","name":"String"},{"kind":"SCALAR","name":"ID"},{"kind":"OBJECT","name":"M","fields":[]}]}}}
      """;

  @TempDir private Path folder;

  @Test
  void keeps_what_is_named_with_its_arguments_enums_interfaces_and_deprecations()
      throws IOException {
    assertThat(cut("Q: boat", "Boat: name", "Node: id"))
        .isEqualTo(
            """
            schema {
              query: Q
            }

            type Boat implements Node {
              name: String @deprecated(reason: "Use `id`.")
              id: ID!
            }

            enum Kind {
              SAIL
              ROW
            }

            interface Node {
              id: ID!
            }

            type Q {
              boat(kind: Kind = SAIL): Boat!
            }
            """);
  }

  @Test
  void the_same_input_gives_the_same_text_whatever_its_order() throws IOException {
    assertThat(cut("Q: boat harbour", "Boat: crew id"))
        .isEqualTo(cut("Boat: id crew", "Q: harbour boat"));
  }

  @Test
  void refuses_a_field_that_the_schema_lacks() {
    assertThatThrownBy(() -> cut("Q: submarine")).hasMessage("the schema has no field Q.submarine");
  }

  private String cut(String... coordinates) throws IOException {
    Path list = Files.write(folder.resolve("list.txt"), List.of(coordinates));
    return CutSchema.cut(
        new ByteArrayInputStream(SCHEMA.getBytes(StandardCharsets.UTF_8)), List.of(list));
  }
}
