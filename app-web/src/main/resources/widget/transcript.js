const KINDS = { policy: "Shop policy", page: "Page", article: "Article", product: "Product", order: "Your order" };
let serial = 0;

/** Makes an element; strings become text nodes, so no text can ever become markup. */
export function make(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Text as people see it: without the marks that reorder or hide it. */
function clean(text) {
  return String(text ?? "").replace(/[\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E007F}]/gu, "");
}

/** A link to the outside, or null for anything but http and https. */
function link(url, ...children) {
  const target = URL.canParse(url ?? "") ? new URL(url) : null;
  if (!target || !["https:", "http:"].includes(target.protocol)) return null;
  const anchor = make("a", { href: target.href, target: "_blank", rel: "noopener noreferrer nofollow" }, ...children);
  anchor.append(make("span", { className: "unseen" }, " (opens in a new tab)"));
  return anchor;
}

export const words = (tag, text, className = "") => make(tag, { className, dir: "auto", lang: "" }, clean(text));
/** The rows of a card. */
export function table(rows) {
  const list = make("dl");
  for (const { label, value, url } of Array.isArray(rows) ? rows : []) {
    const shown = clean(value);
    list.append(make("div", {}, words("dt", label), make("dd", { dir: "auto", lang: "" }, link(url, shown) ?? shown)));
  }
  return list;
}

const speaker = (name) => make("span", { className: "unseen" }, `${name}: `);

function time(at) {
  const when = new Date(at ?? Date.now());
  if (Number.isNaN(when.getTime())) return null;
  const shown = when.toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });
  return make("time", { dateTime: when.toISOString(), title: when.toLocaleString() }, shown);
}

/** Keeps the first source's number on the line of the last word, where that word is short enough to be moved. */
function cited(text, [first, ...more]) {
  const cut = text.lastIndexOf(" ") + 1;
  if (!first || text.length - cut > 20) return [text, ...(first ? [first] : []), ...more];
  return [text.slice(0, cut), make("span", { className: "tail" }, text.slice(cut), first), ...more];
}

/**
 * The conversation on the screen. A turn is what the shopper said and everything that answers it; turns stand in
 * the order in which they first appeared, and what belongs to a turn is only ever added to its end.
 */
export class Transcript {
  #log;
  #again;
  #turns = new Map();
  #unsettled = [];

  /** @param {HTMLElement} log @param {(text: string) => void} again asks a failed turn's question anew */
  constructor(log, again) {
    this.#log = log;
    this.#again = again;
  }

  get empty() {
    return this.#log.childElementCount === 0;
  }

  /** True while something the shopper said has not been answered to its end. */
  get answering() {
    return [...this.#turns.values()].some((turn) => turn.open);
  }

  clear() {
    this.#log.replaceChildren();
    this.#turns.clear();
    this.#unsettled = [];
  }

  /** Shows the shopper's own message before the server has it. */
  optimistic(text) {
    const own = { text, turn: null, sent: false, ...this.#mine(text, null) };
    own.root = make("div", { className: "turn" }, own.line);
    this.#log.append(own.root);
    this.#unsettled.push(own);
    return own;
  }

  /** The server took the message; its event may have come before or may come later. */
  accepted(own, turn) {
    own.sent = true;
    this.failed(own, null);
    if (own.turn !== null || turn === null) return;
    own.turn = turn;
    const known = this.#turns.get(turn);
    if (known?.asked) {
      own.root.remove();
      this.#settle(own);
    } else {
      this.#adopt(own, turn);
    }
  }

  /** Says beside the message why it was not sent, with buttons; null takes that away. */
  failed(own, reason, ...buttons) {
    own.line.classList.toggle("failed", reason !== null);
    own.meta.replaceChildren(...(reason === null ? [own.time] : [make("span", {}, `Not sent. ${reason} `), ...buttons]));
  }

  discard(own) {
    own.root.remove();
    this.#settle(own);
  }

  message({ turn: id, role, text, at }) {
    if (role === "operator") {
      const line = make("div", { className: "line person" }, make("span", { className: "name" }, "Team"), words("p", text, "bubble"));
      line.append(make("p", { className: "meta" }, time(at) ?? ""));
      this.#append(this.#turn(id), line);
      return;
    }
    const known = this.#turns.get(id);
    if (known?.asked) return;
    const own = this.#unsettled.find((one) => one.turn === id) ?? this.#unsettled.find((one) => one.turn === null && one.text === text);
    if (own) {
      this.#adopt(own, id);
      this.#settle(own);
      this.failed(own, null);
      return;
    }
    const turn = this.#turn(id);
    Object.assign(turn, { asked: true, open: true, text });
    turn.root.prepend(this.#mine(text, at).line);
  }

  sentence({ turn: id, text, citations }) {
    const turn = this.#turn(id);
    const said = clean(text).trim();
    const item = /^[•*-]\s+/.exec(said);
    turn.bubble ??= this.#append(turn, make("div", { className: "line theirs" }, speaker("Assistant"), make("div", { className: "bubble" }))).lastChild;
    let block = turn.bubble.lastElementChild;
    const tag = item ? "UL" : "P";
    if (block?.tagName !== tag) {
      block = make(item ? "ul" : "p", { dir: "auto", lang: "" });
      turn.bubble.append(block);
    }
    const chips = (Array.isArray(citations) ? citations : []).map((citation) => this.#chip(turn, citation));
    const piece = make("span", { className: "said" }, ...cited(item ? said.slice(item[0].length) : said, chips));
    if (item) block.append(make("li", {}, piece));
    else block.append(block.hasChildNodes() ? " " : "", piece);
  }

  card({ turn: id, kind, title, rows, url }) {
    const heading = words("h2", title);
    const whole = link(url, ...heading.childNodes);
    if (whole) heading.append(whole);
    const tag = make("p", { className: "kind" }, kind === "order" ? "Order" : "Product");
    this.place(id, make("div", { className: "card" }, tag, heading, table(rows)));
  }

  /** Puts an element of its own at the end of a turn. */
  place(id, element) {
    const turn = this.#turn(id);
    this.#append(turn, make("div", { className: "line theirs" }, element));
    turn.bubble = null;
  }

  handoff({ turn: id, text }) {
    const banner = make("div", { className: "handoff" }, make("strong", {}, "Passed to our team"), words("p", text));
    const turn = this.#turn(id);
    this.#append(turn, banner);
    turn.bubble = null;
  }

  error({ turn: id, text, retryable }) {
    const turn = this.#turn(id);
    const trouble = make("div", { className: "trouble" }, words("p", text));
    if (retryable && turn.text) {
      const again = make("button", { type: "button", className: "link" }, "Ask again");
      again.addEventListener("click", () => {
        again.remove();
        this.#again(turn.text);
      });
      trouble.append(again);
    }
    this.#append(turn, trouble);
    turn.bubble = null;
    turn.open = false;
  }

  done({ turn: id }) {
    const turn = this.#turn(id);
    turn.open = false;
    turn.bubble = null;
  }

  /** Stops waiting for answers that a person, not the assistant, will give. */
  rest() {
    for (const turn of this.#turns.values()) turn.open = false;
  }

  #turn(id) {
    let turn = this.#turns.get(id);
    if (!turn) {
      turn = { root: make("div", { className: "turn" }), asked: false, open: false, text: null, bubble: null, sources: new Map() };
      this.#turns.set(id, turn);
      this.#log.append(turn.root);
    }
    return turn;
  }

  #append(turn, line) {
    turn.root.append(line);
    return line;
  }

  #adopt(own, id) {
    own.turn = id;
    const known = this.#turns.get(id);
    if (known) {
      known.root.prepend(own.line);
      if (own.root !== known.root) own.root.remove();
      Object.assign(known, { asked: true, text: own.text });
    } else {
      this.#turns.set(id, { root: own.root, asked: true, open: true, text: own.text, bubble: null, sources: new Map() });
    }
  }

  #settle(own) {
    this.#unsettled = this.#unsettled.filter((one) => one !== own);
  }

  #mine(text, at) {
    const shown = time(at) ?? "";
    const meta = make("p", { className: "meta" }, shown);
    const line = make("div", { className: "line mine" }, speaker("You"), words("p", text, "bubble"), meta);
    return { line, meta, time: shown };
  }

  /** A small numbered button that opens its source below the paragraph; the same source keeps its number. */
  #chip(turn, citation) {
    const key = JSON.stringify([citation.label, citation.url, citation.quote]);
    if (!turn.sources.has(key)) turn.sources.set(key, turn.sources.size + 1);
    const number = turn.sources.get(key);
    const label = clean(citation.label);
    const chip = make("button", { type: "button", className: "chip" }, String(number));
    chip.setAttribute("aria-label", `Source ${number}: ${label}`);
    chip.setAttribute("aria-expanded", "false");
    const source = this.#source(citation, label);
    chip.setAttribute("aria-controls", source.id);
    const toggle = (open) => {
      if (open) chip.closest(".said").after(source);
      else source.remove();
      chip.setAttribute("aria-expanded", String(open));
    };
    chip.addEventListener("click", () => {
      const open = chip.getAttribute("aria-expanded") !== "true";
      for (const other of this.#log.querySelectorAll('.chip[aria-expanded="true"]')) if (other !== chip) other.click();
      toggle(open);
      if (open) source.scrollIntoView({ block: "nearest" });
    });
    chip.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || chip.getAttribute("aria-expanded") !== "true") return;
      event.stopPropagation();
      toggle(false);
    });
    return chip;
  }

  #source({ kind, url, quote }, label) {
    const heading = make("span", { className: "source-label", dir: "auto", lang: "" }, link(url, label) ?? label);
    const source = make("span", { className: "source", id: `source-${++serial}` }, make("span", { className: "kind" }, KINDS[kind] ?? "Source"), heading);
    if (quote) source.append(make("q", { dir: "auto", lang: "" }, clean(quote)));
    return source;
  }
}
