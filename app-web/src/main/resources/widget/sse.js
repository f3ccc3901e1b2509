/**
 * Reads Server-Sent Events from bytes, however the network cut them: inside a character, a line or a CRLF.
 * EventSource would do it too, but cannot send an Authorization header, and a token may not stand in a URL.
 */
export class EventReader {
  #decoder = new TextDecoder("utf-8");
  #rest = "";
  #data = [];
  #name = "";
  #id = null;

  /** The server's wish, in milliseconds, for how long to wait before connecting again; null while unsaid. */
  retry = null;

  /** @param {Uint8Array} bytes @returns {{id: string|null, name: string, data: string}[]} the events now complete */
  feed(bytes) {
    this.#rest += this.#decoder.decode(bytes, { stream: true });
    const events = [];
    for (;;) {
      const end = this.#rest.search(/[\r\n]/);
      // A CR at the very end may be the first half of a CRLF: wait for the next byte.
      if (end < 0 || (this.#rest[end] === "\r" && end === this.#rest.length - 1)) return events;
      const line = this.#rest.slice(0, end);
      this.#rest = this.#rest.slice(end + (this.#rest.startsWith("\r\n", end) ? 2 : 1));
      if (line === "") this.#dispatch(events);
      else this.#field(line);
    }
  }

  #field(line) {
    const colon = line.indexOf(":");
    if (colon === 0) return; // a comment: the server's heartbeat
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "data") this.#data.push(value);
    else if (field === "event") this.#name = value;
    else if (field === "id" && !value.includes("\0")) this.#id = value;
    else if (field === "retry" && /^\d+$/.test(value)) this.retry = Number(value);
  }

  #dispatch(events) {
    if (this.#data.length > 0) {
      events.push({ id: this.#id, name: this.#name || "message", data: this.#data.join("\n") });
    }
    this.#data = [];
    this.#name = "";
  }
}
