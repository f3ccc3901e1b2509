package io.cartagent.web.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine, looked at before something big is started on them. */
final class Ports {
  private Ports() {}

  /** The port, when nobody listens on it. */
  static int free(int port, String option) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket.getLocalPort();
    } catch (IOException e) {
      throw UserError.failed(
          "port "
              + port
              + " is in use: stop what listens there, or choose another with "
              + option
              + ".");
    }
  }

  /** Any free port. */
  static int any() {
    return free(0, "another port");
  }
}
