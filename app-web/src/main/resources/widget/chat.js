import { ActionCards } from "./actions.js";
import { Api } from "./api.js";
import { Host } from "./host.js";
import { Outbox } from "./outbox.js";
import { Session } from "./session.js";
import { Transcript } from "./transcript.js";

const LONGEST = 2000;
const PATIENCE = 90_000;
const HIDDEN_FOR = 120_000;
const HUMAN = "Talk to a human";

const $ = (id) => document.getElementById(id);
const [scroll, log, typing, newest, notice, composer, text, length, spoken, presence] =
  ["scroll", "log", "typing", "newest", "notice", "composer", "text", "length", "spoken", "presence"].map($);
const calm = matchMedia("(prefers-reduced-motion: reduce)");

const shop = (new URLSearchParams(location.search).get("shop") ?? "").toLowerCase();
const host = new Host();
const session = new Session(shop, host, () => restart());
const api = new Api(session);
const transcript = new Transcript(log, (asked) => submit(asked));
const actions = new ActionCards({
  place: (turn, card) => transcript.place(turn, card),
  async decide(quote, digest, decision) {
    await api.decide(quote, digest, decision).finally(() => {
      if (session.conversation !== shown) restart();
    });
  },
  announce(words) {
    if (!catchingUp) announce(words);
  },
});
const outbox = new Outbox(api, transcript, {
  changed: () => showTyping(),
  sent() {
    if (session.conversation !== shown) restart();
  },
  failed(words) {
    spoken.textContent = words;
    settle(true);
  },
  edit(unsent) {
    text.value = unsent;
    fit();
    text.focus();
  },
});

let shown = null; // the conversation on the screen
let lastId = 0;
let withHuman = false;
let opened = !Host.embedded;
let unread = 0;

/* What is on the screen: the end of the conversation, unless the shopper scrolled away from it. */

let pinned = true;
const low = matchMedia("(max-height: 380px)"); // as in chat.css: there the whole page scrolls
const scroller = () => (low.matches ? document.scrollingElement : scroll);
function scrolled() {
  const { scrollHeight, scrollTop, clientHeight } = scroller();
  pinned = scrollHeight - scrollTop - clientHeight < 48;
  if (pinned) newest.hidden = true;
}
scroll.addEventListener("scroll", scrolled);
document.addEventListener("scroll", scrolled);
function settle(news) {
  if (pinned) scroller().scrollTo({ top: scroller().scrollHeight, behavior: catchingUp || calm.matches ? "instant" : "smooth" });
  else if (news && !catchingUp) newest.hidden = false;
}
newest.addEventListener("click", () => {
  pinned = true;
  newest.hidden = true;
  settle(false);
  text.focus();
});
new ResizeObserver(() => settle(false)).observe(scroll);

let announced = 0;
function announce(words) {
  spoken.textContent = "";
  clearTimeout(announced);
  announced = setTimeout(() => (spoken.textContent = words), 50);
}

let patience = 0;
function showTyping() {
  const busy = !withHuman && (transcript.answering || outbox.busy);
  if (typing.hidden === busy) {
    typing.hidden = !busy;
    // Said only when the answer takes its time: a quick answer speaks for itself.
    clearTimeout(spoken.timer);
    spoken.textContent = "";
    if (busy && !catchingUp) spoken.timer = setTimeout(() => (spoken.textContent = "The assistant is writing an answer."), 2500);
  }
  clearTimeout(patience);
  if (busy) patience = setTimeout(tooLong, PATIENCE);
  settle(false);
}
function tooLong() {
  transcript.rest();
  showTyping();
  tell("This is taking longer than it should. You can ask again, or talk to a human.");
}

function tell(message, again = null) {
  const [words, button] = notice.children;
  if (message === null) {
    notice.hidden = true;
    words.textContent = "";
    return;
  }
  notice.hidden = false;
  if (words.textContent !== message) words.textContent = message;
  button.hidden = again === null;
  button.onclick = again;
}

/* While history is replayed nothing is read aloud or animated; a first lull ends it. */

let catchingUp = false;
let lull = 0;
function catchUp() {
  catchingUp = true;
  log.setAttribute("aria-live", "off");
  document.body.classList.add("replay");
  clearTimeout(lull);
  lull = setTimeout(caughtUp, 3000);
}
function caughtUp() {
  settle(false);
  catchingUp = false;
  log.setAttribute("aria-live", "polite");
  document.body.classList.remove("replay");
}

/* Events of the conversation. */

function position() {
  if (session.conversation !== shown) {
    if (shown !== null) forget();
    shown = session.conversation;
  }
  return lastId;
}
function forget() {
  transcript.clear();
  actions.clear();
  lastId = 0;
  shown = null;
  withHuman = false;
  presence.textContent = "Automated assistant";
}

const EVENTS = {
  message(event) {
    transcript.message(event);
    if (event.role === "operator") becomeHuman("You are talking to our team");
  },
  sentence(event) {
    withHuman = false;
    presence.textContent = "Automated assistant";
    transcript.sentence(event);
  },
  card: (event) => transcript.card(event),
  action: (event) => typeof event.quote === "string" && actions.show(event),
  handoff(event) {
    transcript.handoff(event);
    becomeHuman("Our team will answer here");
  },
  done: (event) => transcript.done(event),
  error: (event) => transcript.error(event),
};
function becomeHuman(words) {
  withHuman = true;
  transcript.rest();
  presence.textContent = words;
}

let counted = null;
function onEvent({ id, name, data }) {
  const number = Number(id);
  if (Number.isInteger(number) && id !== null) {
    if (number <= lastId) return;
    lastId = number;
  }
  let event;
  try {
    event = JSON.parse(data);
  } catch {
    return;
  }
  if (!Object.hasOwn(EVENTS, name) || typeof event?.turn !== "string") return;
  if (name !== "done" && notice.children[1].hidden) tell(null);
  EVENTS[name](event);
  if (catchingUp) {
    clearTimeout(lull);
    lull = setTimeout(caughtUp, 350);
  } else if (!opened && name !== "done" && event.role !== "shopper" && counted !== event.turn) {
    counted = event.turn;
    host.tell("unread", { count: ++unread });
  }
  showTyping();
  settle(name !== "done" && event.role !== "shopper");
}

/* The stream: one at a time, begun again for as long as someone may be looking. */

let stream = null;
let wake = null;
let following = false;
function restart() {
  stream?.abort();
  wake?.();
}
const sleep = (milliseconds) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });

async function follow() {
  if (following) return;
  following = true;
  for (let failures = 0; ; ) {
    stream = new AbortController();
    const { signal } = stream;
    let wait;
    try {
      const retry = await api.follow(
        position,
        signal,
        () => {
          failures = 0;
          if (transcript.empty && lastId === 0 && returning) catchUp();
          returning = true;
          tell(null);
          outbox.connected();
        },
        onEvent,
      );
      wait = (retry ?? 400) * (0.75 + Math.random() * 0.5);
    } catch (error) {
      if (signal.aborted) {
        wait = 0;
      } else {
        failures++;
        const backoff = Math.min(30_000, 700 * 2 ** Math.min(failures, 6)) * (0.6 + Math.random() * 0.8);
        wait = error.kind === "refused" ? 3_600_000 : Math.max(backoff, error.wait * 1000);
        explain(error, failures);
      }
    }
    if (document.hidden && pausing) await sleep(86_400_000);
    else await sleep(wait);
  }
}
function explain(error, failures) {
  if (!navigator.onLine) tell("You are offline. The chat goes on when you are back.");
  else if (error.kind === "network" && failures < 2) return;
  else if (error.kind === "network" || error.kind === "unavailable") tell("The chat lost its connection and is trying again.", restart);
  else tell(error.message, restart);
}

let returning = session.token !== null;
let pausing = false;
let hiding = 0;
document.addEventListener("visibilitychange", () => {
  clearTimeout(hiding);
  if (document.hidden) {
    hiding = setTimeout(() => {
      if (transcript.answering) return;
      pausing = true;
      stream?.abort();
    }, HIDDEN_FOR);
  } else if (pausing) {
    pausing = false;
    wake?.();
  }
});
window.addEventListener("online", () => {
  tell(null);
  restart();
});
// The page was left and came back as it was: the shop has to vouch anew before anything is seen again.
window.addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  session.doubt();
  forget();
  restart();
});
window.addEventListener("offline", () => tell("You are offline. The chat goes on when you are back."));

/* What the shopper says. */

function submit(said) {
  pinned = true;
  newest.hidden = true;
  outbox.submit(said);
  settle(false);
}

function fit() {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
  const over = text.value.trim().length - LONGEST;
  composer.classList.toggle("over", over > 0);
  text.setAttribute("aria-invalid", String(over > 0));
  let words = "";
  if (over > 0) words = `${over} ${over === 1 ? "character" : "characters"} too long`;
  else if (over > -200) words = `${-over} characters left`;
  if (length.textContent !== words) length.textContent = words;
}

text.addEventListener("input", fit);
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  composer.requestSubmit();
});
composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const said = text.value.trim();
  if (said && said.length <= LONGEST) {
    text.value = "";
    fit();
    submit(said);
  }
  text.focus();
});

let asked = 0;
$("human").addEventListener("click", () => {
  if (Date.now() - asked < 2000) return;
  asked = Date.now();
  submit(HUMAN);
});
$("clear").addEventListener("click", () => $("confirm").showModal());
$("confirm").addEventListener("close", ({ target }) => {
  if (target.returnValue === "yes") {
    session.drop();
    forget();
    outbox.clear();
    returning = false;
    restart();
    text.focus();
  }
  target.returnValue = "";
});

/* The page around us. */

$("close").hidden = !Host.embedded;
$("close").addEventListener("click", () => host.tell("close"));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && !$("confirm").open) host.tell("close");
});
host.addEventListener("hello", ({ detail: { name } }) => {
  if (name) {
    $("title").textContent = name;
    document.title = `Chat with ${name}`;
  }
  host.tell("ready");
  follow();
});
host.addEventListener("opened", ({ detail: { focus } }) => {
  opened = true;
  unread = 0;
  counted = null;
  if (focus) (matchMedia("(pointer: coarse)").matches ? $("title") : text).focus();
  settle(false);
});
host.addEventListener("closed", () => {
  opened = false;
});
host.listen();
if (!Host.embedded) tell("Please open this chat from the shop's own pages.");
