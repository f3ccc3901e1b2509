package io.cartagent.application.port.persistence;

final class InMemoryToolSwitchesTest extends ToolSwitchesContract {
  private final ToolSwitches switches = new InMemoryToolSwitches();

  @Override
  protected ToolSwitches switches() {
    return switches;
  }
}
