/* The shop's own behaviour: choosing a variant, and a cart that lives in this browser only. */
const $ = (id) => document.getElementById(id);
const KEY = "cart";

function readCart() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
function keepCart(cart) {
  try {
    localStorage.setItem(KEY, JSON.stringify(cart));
  } catch {
    // Storage is blocked: the cart is forgotten with the page.
  }
  showCart(cart);
}
function showCart(cart) {
  const count = cart.reduce((sum, line) => sum + line.quantity, 0);
  $("cart-count").hidden = count === 0;
  $("cart-count").textContent = count;
  if (!$("cart")) return;
  $("cart-empty").hidden = count > 0;
  $("cart").replaceChildren(
    ...cart.map((line) => {
      const item = document.createElement("li");
      const name = document.createElement("span");
      const price = document.createElement("span");
      const remove = document.createElement("button");
      name.textContent = `${line.quantity} × ${line.title}${line.variant === line.title ? "" : `, ${line.variant}`}`;
      price.textContent = line.price;
      remove.textContent = "Remove";
      remove.setAttribute("aria-label", `Remove ${line.title}`);
      remove.addEventListener("click", () => keepCart(readCart().filter((one) => one.id !== line.id)));
      item.append(name, price, remove);
      return item;
    }),
  );
}

function chosenRow() {
  const chosen = [...document.querySelectorAll(".choice")].map((set) => set.querySelector("input:checked")?.value ?? "").join("|");
  return [...document.querySelectorAll("#variants tbody tr")].find((row) => row.dataset.options === chosen);
}
function showChoice() {
  const row = chosenRow();
  const available = row?.dataset.available === "true";
  if (row) $("price").replaceChildren(...[...row.querySelector("[data-price]").childNodes].map((node) => node.cloneNode(true)));
  $("stock").textContent = row ? row.querySelector("[data-stock]").textContent : "Not made in this combination";
  $("add").disabled = !available;
  $("add").textContent = available ? "Add to cart" : row ? "Sold out" : "Not available";
  const art = document.querySelector("input[data-art]:checked")?.dataset.art;
  if (art) $("art").src = art;
}
function add(event) {
  event.preventDefault();
  const row = chosenRow();
  if (row?.dataset.available !== "true") return;
  const cart = readCart();
  const line = cart.find((one) => one.id === row.dataset.id);
  const price = row.querySelector("ins, [data-price]:not(:has(ins))").lastChild.textContent;
  if (line) line.quantity++;
  else cart.push({ id: row.dataset.id, title: $("product").dataset.title, variant: row.cells[0].textContent, price, quantity: 1 });
  keepCart(cart);
  $("toast").textContent = "Added to your cart";
  setTimeout(() => ($("toast").textContent = ""), 2500);
}

showCart(readCart());
$("choose")?.addEventListener("change", showChoice);
$("choose")?.addEventListener("submit", add);
