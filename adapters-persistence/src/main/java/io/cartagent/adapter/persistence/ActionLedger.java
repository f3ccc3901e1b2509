package io.cartagent.adapter.persistence;

import static io.cartagent.adapter.persistence.schema.Tables.ACTION_LEDGER;
import static io.cartagent.adapter.persistence.schema.Tables.ORDER_ACTION;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cartagent.adapter.persistence.FieldCipher.Place;
import io.cartagent.adapter.persistence.schema.tables.records.ActionLedgerRecord;
import io.cartagent.domain.action.ActionKind;
import io.cartagent.domain.action.LedgerEntry;
import io.cartagent.domain.action.QuoteId;
import io.cartagent.domain.commerce.Money;
import io.cartagent.domain.identity.ShopperId;
import io.cartagent.domain.tenant.TenantId;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * What a shop's actions have cost, inside one transaction. Its rows outlive the conversations, so
 * order and customer are encrypted with the shop's key and not with a conversation's.
 */
final class ActionLedger {
  private record Whose(String order, String shopper) {}

  private final DSLContext db;
  private final TenantId tenant;
  private final FieldCipher cipher;

  ActionLedger(DSLContext db, TenantId tenant, FieldCipher cipher) {
    this.db = db;
    this.tenant = tenant;
    this.cipher = cipher;
  }

  /** Puts what an action counts for now in place of what it counted for before. */
  void put(QuoteId quote, Optional<LedgerEntry> spending) {
    if (spending.isEmpty()) {
      db.deleteFrom(ACTION_LEDGER)
          .where(ACTION_LEDGER.SHOP_ID.eq(tenant.value()))
          .and(ACTION_LEDGER.QUOTE_ID.eq(quote.value()))
          .execute();
      return;
    }
    ActionLedgerRecord row = toRow(spending.get());
    db.insertInto(ACTION_LEDGER).set(row).onDuplicateKeyUpdate().set(row).execute();
  }

  /** What was spent since then and what is not certain, oldest first. */
  List<LedgerEntry> list(Instant since) {
    return db.select(ACTION_LEDGER, ORDER_ACTION.QUOTE_ID)
        .from(ACTION_LEDGER)
        .leftJoin(ORDER_ACTION)
        .on(ORDER_ACTION.SHOP_ID.eq(ACTION_LEDGER.SHOP_ID))
        .and(ORDER_ACTION.QUOTE_ID.eq(ACTION_LEDGER.QUOTE_ID))
        .where(ACTION_LEDGER.SHOP_ID.eq(tenant.value()))
        .and(
            ACTION_LEDGER
                .AT
                .ge(since.atOffset(ZoneOffset.UTC))
                .or(ACTION_LEDGER.SETTLED.isFalse().and(ORDER_ACTION.QUOTE_ID.isNotNull())))
        .orderBy(ACTION_LEDGER.AT, ACTION_LEDGER.QUOTE_ID)
        .fetch(row -> toEntry(row.value1(), row.value2() != null));
  }

  /** Whether a quote of this id has counted for anything. */
  boolean holds(QuoteId quote) {
    return db.fetchExists(
        ACTION_LEDGER,
        ACTION_LEDGER.SHOP_ID.eq(tenant.value()).and(ACTION_LEDGER.QUOTE_ID.eq(quote.value())));
  }

  private ActionLedgerRecord toRow(LedgerEntry entry) {
    try {
      byte[] whose =
          StoredTurn.JSON.writeValueAsBytes(new Whose(entry.orderId(), entry.shopper().value()));
      return new ActionLedgerRecord(
          tenant.value(),
          entry.quote().value(),
          entry.kind().name(),
          entry.amount().amount(),
          entry.amount().currency().getCurrencyCode(),
          entry.at().atOffset(ZoneOffset.UTC),
          entry.settled(),
          cipher.seal(place(entry.quote().value()), whose));
    } catch (JsonProcessingException ignored) {
      throw new IllegalStateException("an entry of the action ledger could not be written");
    }
  }

  /** Of an action that is gone with its conversation nobody can read the end any more. */
  private LedgerEntry toEntry(ActionLedgerRecord row, boolean isThere) {
    try {
      Whose whose =
          StoredTurn.JSON.readValue(
              cipher.open(place(row.getQuoteId()), row.getWhose()), Whose.class);
      return new LedgerEntry(
          new QuoteId(row.getQuoteId()),
          ActionKind.valueOf(row.getKind()),
          whose.order(),
          new ShopperId(whose.shopper()),
          new Money(row.getAmount(), Currency.getInstance(row.getCurrency())),
          row.getAt().toInstant(),
          row.getSettled() || !isThere);
    } catch (IOException ignored) {
      throw new IllegalStateException(
          "an entry of the action ledger has a shape this version does not know");
    }
  }

  private Place place(String quote) {
    return new Place(tenant, "action_ledger", "whose", quote);
  }
}
