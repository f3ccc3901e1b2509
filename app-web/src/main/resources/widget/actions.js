import { make, table, words } from "./transcript.js";

const STAGES = {
  offered: "Please decide",
  awaiting_approval: "Waiting for the shop's approval",
  under_way: "Being carried out",
  done: "Done",
  needs_a_person: "Our team is looking at it",
  ended: "Ended, nothing was changed",
};
const YES = {
  cancel_order: "Yes, cancel the order",
  change_address: "Yes, change the address",
  request_return: "Yes, request the return",
};
const STEPS = ["offered", "awaiting_approval", "under_way"];
let serial = 0;

/** How far an action is; every end is the last step. */
function step(stage) {
  const at = STEPS.indexOf(stage);
  return at < 0 ? STEPS.length : at;
}

/** Until when, in words: today's times without a day. */
function until(at) {
  const end = new Date(at);
  if (Number.isNaN(end.getTime())) return null;
  const clock = { hour: "numeric", minute: "2-digit" };
  const today = end.toDateString() === new Date().toDateString();
  return end.toLocaleString([], today ? clock : { day: "numeric", month: "short", ...clock });
}

/**
 * What the shop would do, does and has done, one card for each quote: a later state takes the earlier one's place.
 * Everything on a card comes from the shop's records; nothing happens without a press on its button.
 */
export class ActionCards {
  #to;
  #cards = new Map();

  /**
   * @param {{
   *   place(turn: string, card: HTMLElement): void,
   *   decide(quote: string, digest: string, decision: "confirm"|"decline"): Promise<void>,
   *   announce(words: string): void,
   * }} to
   */
  constructor(to) {
    this.#to = to;
  }

  clear() {
    this.#cards.clear();
  }

  show(action) {
    const known = this.#cards.get(action.quote);
    // Two of the server's workers may tell of two steps in the wrong order.
    if (known && step(action.stage) < step(known.dataset.stage)) return;
    // Not read out as a whole when a line changes: what is new is announced in a few words.
    const card = known ?? this.#blank();
    const held = known?.contains(document.activeElement) ?? false;
    this.#fill(card, action);
    if (known) {
      if (held) card.focus({ preventScroll: true });
    } else {
      this.#cards.set(action.quote, card);
      this.#to.place(action.turn, card);
    }
    this.#to.announce(this.#inWords(action));
  }

  #blank() {
    const card = make("div", { className: "card action", tabIndex: -1 });
    card.setAttribute("role", "group");
    card.setAttribute("aria-live", "off");
    return card;
  }

  #inWords({ title, stage, expiresAt }) {
    const end = stage === "offered" ? until(expiresAt) : null;
    return `${title}. ${STAGES[stage] ?? ""}${end ? ` until ${end}` : ""}.`;
  }

  #fill(card, action) {
    const { stage, title, rows } = action;
    const heading = words("h2", title);
    heading.id = `action-${++serial}`;
    card.setAttribute("aria-labelledby", heading.id);
    card.dataset.stage = Object.hasOwn(STAGES, stage) ? stage : "ended";
    const tag = make("p", { className: "stage" }, STAGES[stage] ?? "");
    card.replaceChildren(tag, heading, table(rows), ...(stage === "offered" ? this.#choices(card, action) : []));
  }

  #choices(card, { quote, digest, kind, expiresAt }) {
    const end = until(expiresAt);
    const stands = end && make("p", { className: "until" }, "You can decide until ", make("time", { dateTime: expiresAt }, end));
    const yes = make("button", { type: "button", className: "pill strong" }, YES[kind] ?? "Yes, do this");
    const no = make("button", { type: "button", className: "pill" }, "No, leave it");
    const said = make("p", { className: "said-back", hidden: true });
    const press = async (pressed, decision) => {
      if (yes.disabled) return;
      const focused = document.activeElement === pressed;
      yes.disabled = no.disabled = true;
      if (focused) card.focus({ preventScroll: true });
      this.#say(said, decision === "confirm" ? "Sending your yes…" : "Sending your no…");
      try {
        await this.#to.decide(quote, digest, decision);
        if (said.isConnected) this.#say(said, "Received. This card shows how it goes on.");
      } catch (error) {
        if (!said.isConnected) return;
        yes.disabled = no.disabled = false;
        if (document.activeElement === card) pressed.focus({ preventScroll: true });
        this.#say(said, error.message, true);
      }
    };
    yes.addEventListener("click", () => press(yes, "confirm"));
    no.addEventListener("click", () => press(no, "decline"));
    return [...(stands ? [stands] : []), make("div", { className: "choices" }, no, yes), said];
  }

  #say(said, text, failed = false) {
    said.hidden = false;
    said.classList.toggle("bad", failed);
    said.textContent = text;
    this.#to.announce(text);
  }
}
