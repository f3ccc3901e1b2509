package io.cartagent.application.answering;

import io.cartagent.application.port.llm.ActionWish;
import io.cartagent.domain.action.ActionRequest;
import io.cartagent.domain.action.Refusal;
import io.cartagent.domain.action.ReturnOptions;
import io.cartagent.domain.action.ReturnReason;
import io.cartagent.domain.action.ShippingAddress;
import io.cartagent.domain.action.Situation;
import io.cartagent.domain.redaction.UntrustedText;
import io.cartagent.domain.redaction.Vault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what is wanted into exact parameters, putting back what the vault has hidden. */
final class WishReader {
  /** What was understood. */
  sealed interface Reading {
    record Understood(ActionRequest request) implements Reading {}

    /** These parts are missing or make no sense. */
    record Unclear(List<String> parts) implements Reading {}

    /** Understood, and it cannot be. */
    record Impossible(Refusal reason) implements Reading {}
  }

  private static final int LONGEST = 200;
  private static final int FEWEST_PARTS = 4;
  private static final Reading UNCLEAR_ADDRESS = new Reading.Unclear(List.of("address"));

  private final Vault vault;

  WishReader(Vault vault) {
    this.vault = vault;
  }

  Reading read(ActionWish wish, Situation situation) {
    return switch (wish) {
      case ActionWish.Cancel ignored ->
          new Reading.Understood(new ActionRequest.CancelOrder(situation.order().name()));
      case ActionWish.NewAddress address -> read(whole(address).orElse(address), situation);
      case ActionWish.AddressLine line ->
          parted(line).map(address -> read(address, situation)).orElse(UNCLEAR_ADDRESS);
      case ActionWish.SendBack goods -> read(goods, situation);
    };
  }

  /** Name, street and more, town with postcode, country; absent when there are fewer parts. */
  private Optional<ActionWish.NewAddress> parted(ActionWish.AddressLine line) {
    List<String> parts =
        Arrays.stream(vault.reveal(line.text()).split("[,\\n]", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.size() < FEWEST_PARTS || parts.size() > FEWEST_PARTS + 1) {
      return Optional.empty();
    }
    List<String> town = List.of(parts.get(parts.size() - 2).split("\\s+", -1));
    return Optional.of(
        new ActionWish.NewAddress(
            line.orderName(),
            parts.get(0),
            parts.get(1),
            parts.size() > FEWEST_PARTS ? parts.get(2) : "",
            joined(town, word -> !hasDigit(word)),
            "",
            joined(town, WishReader::hasDigit),
            parts.getLast()));
  }

  /** A whole address may be hidden behind one placeholder, which nobody can take apart before. */
  private Optional<ActionWish.NewAddress> whole(ActionWish.NewAddress wish) {
    return vault.reveal(wish.street()).equals(wish.street())
        ? Optional.empty()
        : parted(
            new ActionWish.AddressLine(
                wish.orderName(), vault.reveal(wish.recipient()) + ", " + wish.street()));
  }

  private static String joined(List<String> words, Predicate<String> wanted) {
    return words.stream().filter(wanted).collect(Collectors.joining(" "));
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private Reading read(ActionWish.NewAddress wish, Situation situation) {
    List<String> unclear = new ArrayList<>();
    String recipient = needed("recipient", wish.recipient(), unclear);
    String street = needed("address_line_1", wish.street(), unclear);
    String city = needed("city", wish.city(), unclear);
    Optional<String> more = optional("address_line_2", wish.more(), unclear);
    Optional<String> region = optional("region", wish.region(), unclear);
    Optional<String> postcode = optional("postcode", wish.postcode(), unclear);
    Optional<String> country = countryOf(needed("country", wish.country(), unclear));
    if (country.isEmpty() && !unclear.contains("country")) {
      unclear.add("country");
    }
    if (!unclear.isEmpty() || country.isEmpty()) {
      return new Reading.Unclear(unclear);
    }
    List<String> lines = new ArrayList<>(List.of(street));
    more.ifPresent(lines::add);
    return new Reading.Understood(
        new ActionRequest.ChangeAddress(
            situation.order().name(),
            new ShippingAddress(recipient, lines, city, region, postcode, country.get())));
  }

  private Reading read(ActionWish.SendBack wish, Situation situation) {
    Optional<ReturnReason> reason = reasonOf(wish.reason());
    if (reason.isEmpty()) {
      return new Reading.Unclear(List.of("reason"));
    }
    List<ReturnOptions.Option> all = ReturnOptions.of(situation);
    List<ReturnOptions.Option> named = named(vault.reveal(wish.item()).strip(), all);
    if (named.isEmpty()) {
      return new Reading.Unclear(List.of("item"));
    }
    List<ReturnOptions.Option> possible =
        named.stream().filter(option -> option.pieces() > 0).toList();
    if (possible.isEmpty()) {
      return new Reading.Impossible(named.getFirst().refusal().orElse(Refusal.NOT_DELIVERED));
    }
    Optional<Integer> quantity = numberOf(wish.quantity());
    if (!wish.quantity().isBlank() && (quantity.isEmpty() || possible.size() > 1)) {
      return new Reading.Unclear(List.of("quantity"));
    }
    return new Reading.Understood(
        new ActionRequest.RequestReturn(
            situation.order().name(),
            possible.stream()
                .map(option ->
                    new ActionRequest.Pieces(option.item().id(), quantity.orElse(option.pieces())))
                .toList(),
            reason.get()));
  }

  /** The items meant: all, the one of that title, or the only one whose title holds the words. */
  private static List<ReturnOptions.Option> named(
      String words, List<ReturnOptions.Option> options) {
    String wanted = words.toLowerCase(Locale.ROOT);
    if (wanted.equals("all")) {
      return options;
    }
    List<ReturnOptions.Option> exact =
        options.stream()
            .filter(option ->
                option.item().fullTitle().equalsIgnoreCase(words)
                    || option.item().title().equalsIgnoreCase(words))
            .toList();
    if (exact.size() == 1 || wanted.isBlank()) {
      return exact;
    }
    List<ReturnOptions.Option> near =
        options.stream()
            .filter(option -> option.item().fullTitle().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    return near.size() == 1 ? near : List.of();
  }

  private static Optional<ReturnReason> reasonOf(String text) {
    for (ReturnReason reason : ReturnReason.values()) {
      if (reason.name().equalsIgnoreCase(text.strip())) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> numberOf(String text) {
    try {
      return Optional.of(Integer.parseInt(text.strip())).filter(number -> number > 0);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /** A code of two letters, or the English name of a country. */
  static Optional<String> countryOf(String text) {
    String wanted = text.strip();
    for (String code : Locale.getISOCountries()) {
      boolean named =
          Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(wanted);
      if (named || code.equalsIgnoreCase(wanted)) {
        return Optional.of(code);
      }
    }
    return switch (wanted.toUpperCase(Locale.ROOT)) {
      case "UK", "GREAT BRITAIN", "ENGLAND", "SCOTLAND", "WALES" -> Optional.of("GB");
      case "USA", "U.S.", "U.S.A.", "AMERICA" -> Optional.of("US");
      default -> Optional.empty();
    };
  }

  private String needed(String part, String text, List<String> unclear) {
    Optional<String> value = optional(part, text, unclear);
    if (value.isEmpty() && !unclear.contains(part)) {
      unclear.add(part);
    }
    return value.orElse("");
  }

  /** A placeholder that reveals nothing is no part of an address. */
  private Optional<String> optional(String part, String text, List<String> unclear) {
    String value = UntrustedText.clean(vault.reveal(text)).strip();
    boolean odd =
        value.length() > LONGEST || value.chars().anyMatch(one -> "[]<>\n".indexOf(one) >= 0);
    if (odd) {
      unclear.add(part);
    }
    return odd || value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
