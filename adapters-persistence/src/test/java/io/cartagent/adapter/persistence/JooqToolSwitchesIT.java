package io.cartagent.adapter.persistence;

import io.cartagent.application.port.persistence.ToolSwitches;
import io.cartagent.application.port.persistence.ToolSwitchesContract;
import org.junit.jupiter.api.BeforeEach;

final class JooqToolSwitchesIT extends ToolSwitchesContract {
  @BeforeEach
  void empty() {
    TestDatabase.emptyWithBothShops();
  }

  @Override
  protected ToolSwitches switches() {
    return TestDatabase.bean(ToolSwitches.class);
  }
}
