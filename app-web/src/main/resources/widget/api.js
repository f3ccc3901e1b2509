import { EventReader } from "./sse.js";

/** Why a call did not do what it should; the words are for the shopper. */
export class ApiError extends Error {
  /** @param {"network"|"refused"|"invalid"|"limited"|"unavailable"|"session"} kind */
  constructor(kind, message, wait = 0) {
    super(message);
    this.kind = kind;
    this.wait = wait;
  }
}

const seconds = (answer) => {
  const said = answer.headers.get("Retry-After");
  if (!said) return 0;
  const wait = /^\d+$/.test(said) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return Math.max(0, Math.min(600, Math.ceil(wait) || 0));
};
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const SILENCE = 75_000;

/** Our app's calls, with the session's token in a header and never in a URL. */
export class Api {
  #session;

  /** @param {import("./session.js").Session} session */
  constructor(session) {
    this.#session = session;
  }

  /** Sends one message; a retry carries the same id, so the server never takes it twice. Returns its turn. */
  async send(id, text) {
    const accepted = await this.#post("/widget/messages", { id, text });
    return typeof accepted.turn === "string" ? accepted.turn : null;
  }

  /** Sends what was pressed below a quote; a retry changes nothing, since a decision that was taken stays taken. */
  async decide(quote, digest, decision) {
    await this.#post(`/widget/actions/${encodeURIComponent(quote)}`, { digest, decision });
  }

  /** Posts until it is answered, a few times at most; only what may be repeated is sent so. */
  async #post(path, body) {
    for (let attempt = 0; ; attempt++) {
      let answer;
      try {
        answer = await this.#call(path, () => ({
          method: "POST",
          headers: { "Content-Type": "application/json", "X-CartAgent": "1" },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(20_000),
        }));
      } catch (error) {
        if (error.kind !== "network" || attempt >= 2 || !navigator.onLine) throw error;
        await pause(600 * 2 ** attempt * (0.7 + Math.random() * 0.6));
        continue;
      }
      if (answer.status === 202 || answer.status === 200) {
        const accepted = await answer.json().catch(() => ({}));
        if (typeof accepted.token === "string") this.#session.renew(accepted.token);
        return accepted;
      }
      if (answer.status >= 500 && attempt < 2) {
        const wait = seconds(answer);
        if (wait > 5) throw new ApiError("unavailable", "The chat is busy right now.", wait);
        await pause(Math.max(wait * 1000, 600 * 2 ** attempt));
        continue;
      }
      throw await this.#failure(answer);
    }
  }

  /**
   * Reads events until the server ends the stream and returns its retry wish; throws when it could not be read.
   * position() is asked once a session stands, since a new session may mean another conversation.
   */
  async follow(position, signal, onOpen, onEvent) {
    const stop = new AbortController();
    signal.addEventListener("abort", () => stop.abort(), { once: true });
    let watch = setTimeout(() => stop.abort(), SILENCE);
    try {
      const answer = await this.#call("/widget/events", () => {
        const last = position();
        const headers = { Accept: "text/event-stream", ...(last > 0 && { "Last-Event-ID": String(last) }) };
        return { headers, signal: stop.signal };
      });
      if (answer.status !== 200 || !answer.body) throw await this.#failure(answer);
      onOpen();
      const reader = new EventReader();
      const bytes = answer.body.getReader();
      for (;;) {
        const { done, value } = await bytes.read();
        if (done) return reader.retry;
        clearTimeout(watch);
        watch = setTimeout(() => stop.abort(), SILENCE);
        for (const event of reader.feed(value)) onEvent(event);
      }
    } catch (error) {
      throw error instanceof ApiError ? error : new ApiError("network", "The connection was lost.");
    } finally {
      clearTimeout(watch);
    }
  }

  /** One call with a token; a refused token is replaced once. */
  async #call(path, request) {
    for (let renewed = false; ; renewed = true) {
      const token = await this.#session.obtain().catch(({ status, retryAfter }) => {
        if (status === 429) throw new ApiError("limited", "Too many chats were opened from here.", retryAfter || 30);
        throw new ApiError("session", "The shop could not start a chat just now.", retryAfter);
      });
      const options = request();
      let answer;
      try {
        answer = await fetch(path, {
          ...options,
          headers: { ...options.headers, Authorization: `Bearer ${token}` },
          cache: "no-store",
          credentials: "omit",
          redirect: "error",
        });
      } catch {
        throw new ApiError("network", navigator.onLine ? "The chat could not be reached." : "You are offline.");
      }
      if (answer.status !== 401) return answer;
      this.#session.refuse(token);
      if (renewed) throw new ApiError("session", "This chat has expired.");
    }
  }

  async #failure(answer) {
    const wait = seconds(answer);
    const problem = await answer.json().catch(() => ({}));
    const said = [problem.detail, problem.title].find((text) => typeof text === "string" && text) ?? "";
    switch (answer.status) {
      case 400:
      case 422:
        return new ApiError("invalid", said || "This message could not be read.");
      case 413:
        return new ApiError("invalid", said || "This message is too long.");
      case 429:
        return new ApiError("limited", "You are sending messages faster than we can answer.", wait || 10);
      default:
        return answer.status >= 500
          ? new ApiError("unavailable", "The chat is not available right now.", wait)
          : new ApiError("refused", said || "The chat did not accept this.");
    }
  }
}
