/**
 * The page that embeds us, reached through its loader. The loader speaks first; its origin, which the browser
 * vouches for and frame-ancestors limits to this shop, is the only one we ever answer.
 */
export class Host extends EventTarget {
  #origin = null;
  #waiting = null;

  /** True when there is a page around us that could speak. */
  static get embedded() {
    return window.parent !== window;
  }

  listen() {
    window.addEventListener("message", ({ origin, source, data }) => {
      if (!Host.embedded || source !== window.parent || origin === "null" || typeof data?.type !== "string") return;
      if (data.type === "cartagent:hello" && this.#origin === null) this.#origin = origin;
      if (origin !== this.#origin) return;
      this.#hear(data);
    });
  }

  #hear(data) {
    switch (data.type) {
      case "cartagent:hello":
        this.#emit("hello", { name: typeof data.name === "string" ? data.name.slice(0, 60) : "" });
        break;
      case "cartagent:opened":
        this.#emit("opened", { focus: data.focus === true });
        break;
      case "cartagent:closed":
        this.#emit("closed", {});
        break;
      case "cartagent:session": {
        const { token, conversation, expiresAt } = data;
        if ([token, conversation, expiresAt].every((value) => typeof value === "string" && value && value.length < 8192)) {
          this.#waiting?.resolve({ token, conversation, expiresAt });
        }
        break;
      }
      case "cartagent:session-failed":
        this.#waiting?.reject({ status: Number(data.status) || 0, retryAfter: Number(data.retryAfter) || 0 });
        break;
    }
  }

  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  tell(type, more = {}) {
    if (this.#origin) window.parent.postMessage({ ...more, type: `cartagent:${type}` }, this.#origin);
  }

  /**
   * Asks the page for a session, to go on with a token where there is one; asked twice at once, both get the same answer.
   * Rejects with {status, retryAfter}; status 0 means that nothing answered.
   */
  session(token) {
    if (this.#waiting) return this.#waiting.promise;
    if (!this.#origin) return Promise.reject({ status: 0, retryAfter: 0 });
    const waiting = {};
    waiting.promise = new Promise((resolve, reject) => Object.assign(waiting, { resolve, reject })).finally(() => {
      clearTimeout(timer);
      this.#waiting = null;
    });
    const timer = setTimeout(() => waiting.reject({ status: 0, retryAfter: 0 }), 20000);
    this.#waiting = waiting;
    this.tell("session-needed", token ? { token } : {});
    return waiting.promise;
  }
}
