import { make } from "./transcript.js";

function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
const button = (words) => make("button", { type: "button", className: "link" }, words);

/** Sends what the shopper said, in order and each message once; what could not be sent stays to be sent again. */
export class Outbox {
  #api;
  #transcript;
  #to;
  #queue = Promise.resolve();
  #sending = 0;
  #stranded = new Set(); // messages that only the connection kept from being sent

  /**
   * @param {import("./api.js").Api} api
   * @param {import("./transcript.js").Transcript} transcript
   * @param {{changed(): void, sent(): void, failed(words: string): void, edit(text: string): void}} to
   */
  constructor(api, transcript, to) {
    this.#api = api;
    this.#transcript = transcript;
    this.#to = to;
  }

  get busy() {
    return this.#sending > 0;
  }

  submit(text) {
    this.#deliver(Object.assign(this.#transcript.optimistic(text), { id: newId() }));
  }

  /** The connection is back: sends what it kept from being sent. */
  connected() {
    for (const own of this.#stranded) this.#deliver(own);
  }

  clear() {
    this.#stranded.clear();
  }

  #deliver(own) {
    this.#stranded.delete(own);
    this.#transcript.failed(own, null);
    this.#sending++;
    this.#to.changed();
    this.#queue = this.#queue
      .then(() => this.#api.send(own.id, own.text))
      .then(
        (turn) => {
          this.#transcript.accepted(own, turn);
          this.#to.sent();
        },
        (error) => this.#failed(own, error),
      )
      .finally(() => {
        this.#sending--;
        this.#to.changed();
      });
  }

  #failed(own, error) {
    const next = error.kind === "invalid" ? this.#edit(own) : this.#again(own, error.wait);
    this.#transcript.failed(own, error.message, next);
    if (error.kind === "network") this.#stranded.add(own);
    this.#to.failed(`Your message was not sent. ${error.message}`);
  }

  #edit(own) {
    const edit = button("Edit");
    edit.addEventListener("click", () => {
      this.#transcript.discard(own);
      this.#to.edit(own.text);
    });
    return edit;
  }

  #again(own, wait) {
    const again = button("Send again");
    again.addEventListener("click", () => this.#deliver(own));
    const until = Date.now() + wait * 1000;
    const tick = () => {
      const left = Math.ceil((until - Date.now()) / 1000);
      again.disabled = left > 0;
      again.textContent = left > 0 ? `Send again in ${left} s` : "Send again";
      if (left > 0) setTimeout(tick, 500);
    };
    tick();
    return again;
  }
}
