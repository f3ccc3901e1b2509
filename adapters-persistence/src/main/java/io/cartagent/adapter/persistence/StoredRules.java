package io.cartagent.adapter.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.ActionLimit;
import io.cartagent.domain.action.ActionRules;
import io.cartagent.domain.action.ApprovalRule;
import io.cartagent.domain.action.KillSwitch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The shape of a merchant's rules in the database. What it does not understand it refuses. */
record StoredRules(
    Set<ActionKind> offered,
    boolean stopsAll,
    Set<ActionKind> stops,
    Map<ActionKind, StoredApprovalRule> approval,
    List<StoredLimit> limits,
    String quoteValidity,
    String approvalWait,
    String returnWindow,
    String settleTime,
    int mostAttempts) {
  static StoredRules of(ActionRules rules) {
    Map<ActionKind, StoredApprovalRule> approval = new TreeMap<>();
    rules.approval().forEach((kind, rule) -> approval.put(kind, StoredApprovalRule.of(rule)));
    return new StoredRules(
        new TreeSet<>(rules.offered()),
        rules.killSwitch().all(),
        new TreeSet<>(rules.killSwitch().kinds()),
        approval,
        rules.limits().stream().map(StoredLimit::of).toList(),
        rules.quoteValidity().toString(),
        rules.approvalWait().toString(),
        rules.returnWindow().toString(),
        rules.settleTime().toString(),
        rules.mostAttempts());
  }

  ActionRules toRules() {
    Map<ActionKind, ApprovalRule> rules = new TreeMap<>();
    approval.forEach((kind, rule) -> rules.put(kind, rule.toRule()));
    return new ActionRules(
        offered,
        new KillSwitch(stopsAll, stops),
        rules,
        limits.stream().map(StoredLimit::toLimit).toList(),
        Duration.parse(quoteValidity),
        Duration.parse(approvalWait),
        Duration.parse(returnWindow),
        Duration.parse(settleTime),
        mostAttempts);
  }

  String toJson() {
    try {
      return StoredTurn.JSON.writeValueAsString(this);
    } catch (JsonProcessingException ignored) {
      throw new IllegalStateException("rules for actions could not be written");
    }
  }

  static StoredRules ofJson(String json) {
    try {
      return StoredTurn.JSON.readValue(json, StoredRules.class);
    } catch (JsonProcessingException ignored) {
      throw new IllegalStateException(
          "stored rules for actions have a shape this version does not know: set them again");
    }
  }

  /** When an operator must approve; with a threshold above which. */
  record StoredApprovalRule(When when, @Nullable StoredMoney threshold) {
    enum When {
      ALWAYS,
      ABOVE,
      NEVER
    }

    static StoredApprovalRule of(ApprovalRule rule) {
      return switch (rule) {
        case ApprovalRule.Always ignored -> new StoredApprovalRule(When.ALWAYS, null);
        case ApprovalRule.Never ignored -> new StoredApprovalRule(When.NEVER, null);
        case ApprovalRule.Above above ->
            new StoredApprovalRule(When.ABOVE, StoredMoney.of(above.threshold()));
      };
    }

    ApprovalRule toRule() {
      return switch (when) {
        case ALWAYS -> new ApprovalRule.Always();
        case NEVER -> new ApprovalRule.Never();
        case ABOVE ->
            new ApprovalRule.Above(
                Objects.requireNonNull(threshold, "a stored rule has no threshold").toMoney());
      };
    }
  }

  /** How much and how often within one scope. */
  record StoredLimit(
      Scope scope, Set<ActionKind> kinds, @Nullable String period, StoredMoney amount, int count) {
    enum Scope {
      ORDER,
      SHOPPER,
      SHOP_DAY
    }

    static StoredLimit of(ActionLimit limit) {
      Set<ActionKind> kinds = new TreeSet<>(limit.kinds());
      StoredMoney amount = StoredMoney.of(limit.amount());
      return switch (limit) {
        case ActionLimit.PerOrder ignored ->
            new StoredLimit(Scope.ORDER, kinds, null, amount, limit.count());
        case ActionLimit.PerShopper shopper ->
            new StoredLimit(
                Scope.SHOPPER, kinds, shopper.period().toString(), amount, limit.count());
        case ActionLimit.PerShopDay ignored ->
            new StoredLimit(Scope.SHOP_DAY, kinds, null, amount, limit.count());
      };
    }

    ActionLimit toLimit() {
      return switch (scope) {
        case ORDER -> new ActionLimit.PerOrder(kinds, amount.toMoney(), count);
        case SHOPPER ->
            new ActionLimit.PerShopper(
                kinds,
                Duration.parse(
                    Objects.requireNonNull(period, "a stored limit of a shopper has no period")),
                amount.toMoney(),
                count);
        case SHOP_DAY -> new ActionLimit.PerShopDay(kinds, amount.toMoney(), count);
      };
    }
  }
}
