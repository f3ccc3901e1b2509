/*
 * Puts CartAgent's chat on a storefront page. Nothing is requested or stored before the shopper opens it.
 *
 * <script src="https://APP/widget/loader.js" data-shop="SHOP.myshopify.com" data-proxy="/apps/cartagent" defer></script>
 * Optional: data-name="Shop name" (shown in the chat's title).
 */
(() => {
  "use strict";

  const script = document.currentScript;
  const TAG = "cartagent-chat";
  if (!script || document.querySelector(TAG)) return;

  const app = new URL(script.src).origin;
  const shop = (script.dataset.shop || "").toLowerCase();
  const proxy = script.dataset.proxy || "/apps/cartagent";
  const name = (script.dataset.name || "").slice(0, 60);
  if (!/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/.test(shop) || !/^(\/[\w-]+)+$/.test(proxy)) {
    console.warn("CartAgent: the chat was not added; data-shop or data-proxy of the script tag is not valid.");
    return;
  }

  const CSS = `
:host { all: initial !important; position: fixed !important; inset: auto 0 0 auto !important; z-index: 2147483000 !important; }
* { box-sizing: border-box; }
section { font: 600 15px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; --ink: #fff; --accent: #0d5446; --paper: #fff; --text: #17211e; }
button { font: inherit; cursor: pointer; touch-action: manipulation; }
button:focus-visible { outline: 3px solid #fff; outline-offset: -6px; box-shadow: 0 0 0 3px #1c5fd4; }
.launch { position: fixed; inset-block-end: calc(20px + env(safe-area-inset-bottom, 0px)); inset-inline-end: calc(20px + env(safe-area-inset-right, 0px));
  display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 0 22px 0 18px; border: 1px solid transparent; border-radius: 28px;
  background: var(--accent); color: var(--ink); box-shadow: 0 1px 2px rgb(0 0 0 / .2), 0 8px 24px rgb(0 0 0 / .22); transition: transform .15s, background .15s; }
.launch:hover { background: #0a4338; transform: translateY(-1px); }
.launch svg { inline-size: 24px; block-size: 24px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.launch[hidden], .badge[hidden], .state[hidden] { display: none; }
.badge { position: absolute; inset-block-start: -6px; inset-inline-end: -4px; min-inline-size: 24px; block-size: 24px; padding: 0 6px; border-radius: 12px;
  background: #b3261e; color: #fff; border: 2px solid #fff; font-size: 12px; line-height: 20px; text-align: center; }
dialog { position: fixed; inset: auto; inset-block-end: calc(20px + env(safe-area-inset-bottom, 0px)); inset-inline-end: 20px; margin: 0; padding: 0;
  inline-size: min(400px, calc(100vw - 40px)); block-size: min(640px, calc(100vh - 40px)); block-size: min(640px, calc(100dvh - 40px)); max-inline-size: none; max-block-size: none;
  border: 1px solid rgb(20 33 30 / .14); border-radius: 18px; overflow: hidden; background: var(--paper); color: var(--text);
  box-shadow: 0 2px 6px rgb(0 0 0 / .12), 0 20px 56px rgb(0 0 0 / .28); }
dialog[open] { animation: rise .18s ease-out; }
dialog::backdrop { background: transparent; }
@keyframes rise { from { opacity: 0; transform: translateY(12px); } }
iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; }
iframe:not(.ready) { visibility: hidden; }
.state { position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 16px; padding: 24px; text-align: center; font-weight: 400; }
.state p { margin: 0; max-inline-size: 34ch; }
.state button { min-height: 44px; padding: 0 20px; border-radius: 22px; border: 1px solid var(--accent); background: var(--accent); color: var(--ink); font-weight: 600; }
.state button + button { background: transparent; color: inherit; border-color: currentColor; }
.row { display: flex; flex-wrap: wrap; gap: 12px; justify-content: center; }
@media (max-width: 480px), (max-height: 480px) {
  dialog { inset: 0; inline-size: 100%; block-size: 100%; block-size: 100dvh; border: 0; border-radius: 0; }
}
@media (max-width: 480px) {
  .launch { inline-size: 56px; padding: 0; justify-content: center; inset-block-end: calc(16px + env(safe-area-inset-bottom, 0px)); inset-inline-end: 16px; }
  .word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (prefers-color-scheme: dark) {
  section { --accent: #63d3b1; --ink: #06231b; --paper: #121917; --text: #e8efec; }
  .launch:hover { background: #82dfc3; }
  dialog { border-color: rgb(255 255 255 / .16); }
}
@media (prefers-reduced-motion: reduce) { .launch, dialog[open] { transition: none; animation: none; } .launch:hover { transform: none; } }
@media (forced-colors: active) { .launch, dialog, .state button { border: 1px solid CanvasText; } button:focus-visible { outline-color: Highlight; } }
@media print { section { display: none; } }`;

  const el = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const bubble = () => {
    const SVG = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(SVG, "svg");
    const path = document.createElementNS(SVG, "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    path.setAttribute("d", "M12 3.5c5 0 9 3.3 9 7.5s-4 7.5-9 7.5c-1 0-2-.1-2.9-.4L4.5 20.5l1-3.8C3.9 15.3 3 13.2 3 11c0-4.2 4-7.5 9-7.5ZM8.2 11h.01M12 11h.01M15.8 11h.01");
    svg.append(path);
    return svg;
  };

  const badge = el("span", { class: "badge", hidden: "", "aria-hidden": "true" });
  const launch = el("button", { class: "launch", type: "button", "aria-haspopup": "dialog", "aria-expanded": "false" }, bubble(), el("span", { class: "word" }, "Chat with us"), badge);
  const words = el("p", { role: "status" });
  const again = el("button", { type: "button" }, "Try again");
  const leave = el("button", { type: "button" }, "Close");
  const state = el("div", { class: "state" }, words, el("div", { class: "row" }, again, leave));
  const panel = el("dialog", { "aria-label": name ? `Chat with ${name}` : "Chat with us" }, state);
  const host = el(TAG, { dir: getComputedStyle(document.documentElement).direction });
  const root = host.attachShadow({ mode: "open" });
  root.append(el("section", { "aria-label": "Chat" }, launch, panel));
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(el("style", {}, CSS));
  }

  const REMEMBER = "cartagent:open";
  const remember = (open) => {
    try {
      if (open) sessionStorage.setItem(REMEMBER, "1");
      else sessionStorage.removeItem(REMEMBER);
    } catch { /* Storage is blocked: the chat just starts closed on the next page. */ }
  };
  const remembered = () => {
    try { return sessionStorage.getItem(REMEMBER) === "1"; } catch { return false; }
  };

  const covering = matchMedia("(max-width: 480px), (max-height: 480px)");
  let frame = null;
  let ready = false;
  let watch = 0;
  let asking = false;

  // The only way out to the frame: always addressed to our own origin, never to "*".
  const tell = (type, more) => ready && frame.contentWindow.postMessage({ ...more, type: `cartagent:${type}` }, app);

  const show = (message, failed) => {
    words.textContent = message;
    again.hidden = !failed;
    again.style.display = failed ? "" : "none";
    state.hidden = false;
  };
  const fail = () => {
    if (ready) return;
    show("The chat could not be opened just now. The rest of this page works as usual.", true);
    if (panel.open) again.focus();
  };
  const load = () => {
    clearTimeout(watch);
    ready = false;
    frame?.remove();
    show("Opening the chat…", false);
    frame = el("iframe", {
      title: name ? `Chat with ${name}` : "Chat with us",
      sandbox: "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox",
      referrerpolicy: "strict-origin",
    });
    frame.addEventListener("load", () => {
      // An error page or a refused frame also "loads"; only an answer proves that it is our chat.
      frame.contentWindow.postMessage({ type: "cartagent:hello", name }, app);
      clearTimeout(watch);
      watch = setTimeout(fail, 4000);
    });
    frame.addEventListener("error", fail);
    watch = setTimeout(fail, 15000);
    frame.src = `${app}/widget/frame?shop=${encodeURIComponent(shop)}`;
    panel.append(frame);
  };

  const open = (takeFocus) => {
    if (panel.open) return;
    if (!frame) load();
    if (covering.matches) panel.showModal();
    else panel.show();
    if (!takeFocus) root.activeElement?.blur();
    launch.hidden = true;
    launch.setAttribute("aria-expanded", "true");
    unread(0);
    remember(true);
    fit();
    if (takeFocus) frame.focus();
    tell("opened", { focus: takeFocus });
  };
  const close = () => {
    if (panel.open) panel.close();
  };
  panel.addEventListener("close", () => {
    launch.hidden = false;
    launch.setAttribute("aria-expanded", "false");
    remember(false);
    tell("closed");
    launch.focus();
  });
  const unread = (count) => {
    badge.hidden = count < 1 || panel.open;
    badge.textContent = count > 9 ? "9+" : String(count);
    if (badge.hidden) launch.removeAttribute("aria-label");
    else launch.setAttribute("aria-label", `Chat with us, ${count} new ${count === 1 ? "message" : "messages"}`);
  };
  // Phones draw their keyboard over the page: keep the composer above it.
  const fit = () => {
    const seen = window.visualViewport;
    const keyboard = covering.matches && seen && seen.scale === 1;
    panel.style.blockSize = keyboard ? `${seen.height}px` : "";
    panel.style.insetBlockStart = keyboard ? `${seen.offsetTop}px` : "";
  };

  const session = async (present) => {
    if (asking) return;
    asking = true;
    try {
      const answer = await fetch(`${proxy}/session`, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify(typeof present === "string" && present.length < 8192 ? { token: present } : {}),
        cache: "no-store",
      });
      const given = answer.ok ? await answer.json() : {};
      const { token, conversation, expiresAt } = given;
      if ([token, conversation, expiresAt].every((value) => typeof value === "string" && value)) {
        tell("session", { token, conversation, expiresAt });
      } else {
        tell("session-failed", { status: answer.status, retryAfter: Number(answer.headers.get("Retry-After")) || 0 });
      }
    } catch {
      tell("session-failed", { status: 0, retryAfter: 0 });
    } finally {
      asking = false;
    }
  };

  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== app || !frame || source !== frame.contentWindow || typeof data?.type !== "string") return;
    switch (data.type) {
      case "cartagent:ready":
        ready = true;
        clearTimeout(watch);
        frame.classList.add("ready");
        state.hidden = true;
        tell(panel.open ? "opened" : "closed", { focus: root.activeElement !== null });
        break;
      case "cartagent:session-needed":
        session(data.token);
        break;
      case "cartagent:close":
        close();
        break;
      case "cartagent:unread":
        if (Number.isInteger(data.count) && data.count >= 0) unread(data.count);
        break;
    }
  });
  launch.addEventListener("click", () => open(true));
  leave.addEventListener("click", close);
  again.addEventListener("click", () => {
    load();
    leave.focus();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  covering.addEventListener("change", () => {
    if (!panel.open) return;
    panel.removeAttribute("open");
    if (covering.matches) panel.showModal();
    else panel.show();
    fit();
  });
  window.visualViewport?.addEventListener("resize", fit);
  window.visualViewport?.addEventListener("scroll", fit);

  document.body.append(host);
  if (remembered() && !covering.matches) open(false);
})();
