package io.cartagent.twin.csv;

import io.cartagent.twin.store.StoreException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file in memory: its header and its rows, each with the line it begins on. */
record Sheet(String name, Map<String, Integer> columns, List<Row> rows) {

  static Sheet read(Path file) {
    String name = String.valueOf(file.getFileName());
    String text = text(file, name);
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    if (header.contains(";") && !header.contains(",")) {
      throw new StoreException(
          name
              + ", line 1: the columns are separated by semicolons, as some spreadsheets save them;"
              + " use the file as Shopify exported it, with commas");
    }
    try (CSVParser parser =
        CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
      return read(name, parser);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new StoreException(name + ": not a well-formed CSV file: " + reason(e), e);
    }
  }

  /** The parser's own words, which name the line, without the types it wraps them in. */
  private static String reason(Exception refused) {
    String message = String.valueOf(refused.getMessage());
    return message.substring(
        message.lastIndexOf("Exception: ") < 0
            ? 0
            : message.lastIndexOf("Exception: ") + "Exception: ".length());
  }

  private static Sheet read(String name, CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    if (!records.hasNext()) {
      throw new StoreException(name + ", line 1: the file is empty");
    }
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String column : records.next()) {
      columns.putIfAbsent(column.strip().toLowerCase(Locale.ROOT), columns.size());
    }
    List<Row> rows = new ArrayList<>();
    long line = parser.getCurrentLineNumber() + 1;
    while (records.hasNext()) {
      CSVRecord record = records.next();
      if (record.size() > columns.size()) {
        throw new StoreException(
            name
                + ", line "
                + line
                + ", column "
                + (columns.size() + 1)
                + ": the row has "
                + record.size()
                + " columns, the header "
                + columns.size());
      }
      rows.add(new Row(name, line, columns, List.of(record.values())));
      line = parser.getCurrentLineNumber() + 1;
    }
    return new Sheet(name, columns, rows);
  }

  boolean has(String column) {
    return columns.containsKey(column.toLowerCase(Locale.ROOT));
  }

  private static String text(Path file, String name) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new StoreException(name + ": the file is not UTF-8, as Shopify exports it", e);
    } catch (IOException e) {
      throw new StoreException(name + ": the file could not be read", e);
    }
  }
}
