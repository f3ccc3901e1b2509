package io.cartagent.adapter.persistence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Finds out at start whether the master key is the one this database was sealed with (CR-09). */
final class KeyCheck {
  private static final byte[] TEXT = "CartAgent".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PLACE = "key_check".getBytes(StandardCharsets.UTF_8);

  private KeyCheck() {}

  /** Seals a fresh database with the key; refuses a key that does not open a sealed one. */
  static void verify(DataSource runtime, MasterKey master) {
    try (Connection connection = runtime.getConnection()) {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into cartagent.key_check (sealed) values (?) on conflict do nothing")) {
        insert.setBytes(1, master.aead().encrypt(TEXT, PLACE));
        insert.executeUpdate();
      }
      try (PreparedStatement select =
              connection.prepareStatement("select sealed from cartagent.key_check");
          ResultSet rows = select.executeQuery()) {
        rows.next();
        open(master, rows.getBytes(1));
      }
    } catch (SQLException | GeneralSecurityException e) {
      throw new IllegalStateException("the master key could not be checked", e);
    }
  }

  private static void open(MasterKey master, byte[] sealed) {
    try {
      master.aead().decrypt(sealed, PLACE);
    } catch (GeneralSecurityException e) {
      UnfitDatabaseException unfit =
          new UnfitDatabaseException(
              List.of(
                  "it was sealed with another master key (CR-09): start with the key it was first"
                      + " started with; nothing has been changed"));
      unfit.addSuppressed(e);
      throw unfit;
    }
  }
}
