const PROOF = 50 * 60_000; // the server counts on one for an hour
const AGAIN = 60_000;

/** The token of this shopper's conversation with this shop: kept in our own partitioned storage, else in memory. */
export class Session {
  #key;
  #host;
  #held = null;
  #provedUntil = 0;

  /**
   * @param {string} shop
   * @param {import("./host.js").Host} host
   * @param {() => void} changed called when another tab of this browser went on to another conversation
   */
  constructor(shop, host, changed) {
    this.#key = `cartagent:${shop}`;
    this.#host = host;
    this.#held = this.#read();
    window.addEventListener("storage", ({ key, newValue }) => {
      const stored = key === this.#key && newValue ? this.#read() : null;
      if (!stored) return;
      const other = stored.conversation !== this.#held?.conversation;
      this.#held = stored;
      if (other) changed();
    });
  }

  get conversation() {
    return this.#held?.conversation ?? null;
  }

  /** The token at hand, or null. */
  get token() {
    if (this.#held && Date.parse(this.#held.expiresAt) <= Date.now()) this.drop();
    return this.#held?.token ?? null;
  }

  /**
   * A token that the storefront has vouched for on this page. Before it has, nothing stored is shown: whoever was
   * signed in last time may not be who is here now. A proof that grows old is renewed while the shopper stays.
   */
  async obtain() {
    const held = this.token;
    if (!held || Date.now() >= this.#provedUntil) await this.#prove(held);
    return this.#held.token;
  }

  async #prove(held) {
    try {
      this.#keep(await this.#host.session(held));
      this.#provedUntil = Date.now() + PROOF;
    } catch (failure) {
      if (!held || this.#provedUntil === 0) throw failure;
      // The storefront does not answer just now: what it vouched for on this page goes on.
      this.#provedUntil = Date.now() + AGAIN;
    }
  }

  /** Nothing is known of who is here: the page was left and came back. */
  doubt() {
    this.#provedUntil = 0;
  }

  /**
   * Our API refused this token. Another tab may have renewed it in the meantime; otherwise it is dropped, so that
   * obtain() asks for a new session.
   */
  refuse(token) {
    const stored = this.#read();
    if (stored && stored.token !== token) this.#held = stored;
    else if (this.#held?.token === token) this.drop();
  }

  /** The server changed the token after it learnt more about the shopper. */
  renew(token) {
    if (this.#held) this.#keep({ ...this.#held, token });
  }

  drop() {
    this.#held = null;
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Storage is blocked: there was nothing to remove.
    }
  }

  #keep(session) {
    this.#held = session;
    try {
      localStorage.setItem(this.#key, JSON.stringify(session));
    } catch {
      // Storage is blocked or full: the session lives as long as this page.
    }
  }

  #read() {
    try {
      const stored = JSON.parse(localStorage.getItem(this.#key));
      const whole = ["token", "conversation", "expiresAt"].every((field) => typeof stored?.[field] === "string");
      return whole && Date.parse(stored.expiresAt) > Date.now() ? stored : null;
    } catch {
      return null;
    }
  }
}
