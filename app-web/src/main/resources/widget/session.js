/** The token of this shopper's conversation with this shop: kept in our own partitioned storage, else in memory. */
export class Session {
  #key;
  #host;
  #held = null;

  /** @param {string} shop @param {import("./host.js").Host} host */
  constructor(shop, host) {
    this.#key = `cartagent:${shop}`;
    this.#host = host;
    this.#held = this.#read();
  }

  get conversation() {
    return this.#held?.conversation ?? null;
  }

  /** The token at hand, or null. */
  get token() {
    if (this.#held && Date.parse(this.#held.expiresAt) <= Date.now()) this.drop();
    return this.#held?.token ?? null;
  }

  /** A token at hand or a new one from the storefront. */
  async obtain() {
    if (!this.token) this.#keep(await this.#host.session());
    return this.#held.token;
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
