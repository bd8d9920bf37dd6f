// The work for goja. Handlers take the dictionary and return their returns.

function empty() {}

function domain(address) { return address.slice(address.indexOf("@") + 1); }

function pick(d) {
  return { queue: domain(d.sender_email), score: d.ticket_id % 100 + d.message_subject.length };
}

const queues = [
  ["billing", ["refund", "invoice", "charged", "payment", "receipt"]],
  ["outage", ["is down", "outage", "error 500", "cannot log in", "timeout"]],
  ["sales", ["pricing", "quote", "demo", "upgrade", "seats"]],
];
const vips = ["acme.example", "globex.example", "initech.example"];

function triage(d) {
  const subject = (d.message_subject || "").toLowerCase();
  const body = (d.message_body || "").toLowerCase();
  let queue = "general", score = 0;
  for (const [name, words] of queues) {
    let sum = 0;
    for (const word of words) {
      if (subject.includes(word)) sum += 3;
      if (body.includes(word)) sum += 1;
    }
    if (sum > score) { queue = name; score = sum; }
  }
  const vip = vips.includes(domain(d.sender_email));
  let priority = 1;
  if (queue === "outage") priority += 2;
  if (vip) priority++;
  if (d.ticket_num_messages > 3) priority++;
  if (subject.includes("urgent")) priority++;
  if (d.sender_is_banned || d.ticket_spam_score >= 8.5) { queue = "spam"; priority = 0; }
  return { priority, queue, score, vip };
}

function sieve(d) {
  const n = d.n, composite = new Uint8Array(n);
  let count = 0;
  for (let i = 2; i < n; i++) {
    if (composite[i]) continue;
    count++;
    for (let j = i * i; j < n; j += i) composite[j] = 1;
  }
  return { value: count };
}

function recurse(n) { return n < 2 ? n : recurse(n - 1) + recurse(n - 2); }
function fib(d) { return { value: recurse(d.n) }; }

function sift(a, root, end) {
  for (let child; (child = 2 * root + 1) < end; root = child) {
    if (child + 1 < end && a[child] < a[child + 1]) child++;
    if (a[root] >= a[child]) return;
    const swap = a[root];
    a[root] = a[child];
    a[child] = swap;
  }
}

function sort(d) {
  const n = d.n, a = new Array(n);
  let x = 7, hash = 0;
  for (let i = 0; i < n; i++) a[i] = x = x * 16807 % 2147483647;
  for (let i = (n >> 1) - 1; i >= 0; i--) sift(a, i, n);
  for (let end = n - 1; end > 0; end--) {
    const largest = a[0];
    a[0] = a[end];
    a[end] = largest;
    sift(a, 0, end);
  }
  for (let i = 0; i < n; i++) hash = (hash * 31 + a[i]) % 2147483647;
  return { value: hash };
}

function matrix(d) {
  const n = d.n, a = [], b = [];
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      a.push(i * j % 7 + 0.5);
      b.push((i + j) % 5 - 1.25);
    }
  let total = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let cell = 0;
      for (let k = 0; k < n; k++) cell += a[i * n + k] * b[k * n + j];
      total += cell * ((i + j) % 3);
    }
  return { value: Math.trunc(total) };
}

const program = [
  [1, 0, 0, 0], [1, 1, 0, 1], [2, 2, 1, 0], [1, 3, 0, 360], [14, 2, 3, 0], [2, 4, 3, 0], [6, 4, 2, 0], [2, 3, 4, 0],
  [12, 3, 0, 4], [5, 0, 0, 31], [3, 0, 2, 0], [9, 0, 0, 85], [7, 0, 0, 0xffffff], [11, 1, 0, 1], [13, 1, 5, 2], [0, 0, 0, 0],
];

function interp(d) {
  const r = [0, 0, 0, 0, 0, d.n];
  for (let pc = 0; ; pc++) {
    const [op, a, b, c] = program[pc];
    switch (op) {
      case 0: return { value: r[0] };
      case 1: r[a] = c; break;
      case 2: r[a] = r[b]; break;
      case 3: r[a] += r[b]; break;
      case 4: r[a] -= r[b]; break;
      case 5: r[a] *= c; break;
      case 6: r[a] %= r[b]; break;
      case 7: r[a] &= c; break;
      case 8: r[a] |= c; break;
      case 9: r[a] ^= c; break;
      case 10: r[a] >>= c; break;
      case 11: r[a] += c; break;
      case 12: if (r[a] !== 0) pc = c - 1; break;
      case 13: if (r[a] < r[b]) pc = c - 1; break;
      case 14: { const swap = r[a]; r[a] = r[b]; r[b] = swap; break; }
      case 15: pc = c - 1; break;
    }
  }
}

function hostile_fine() { return { ok: true }; }
function hostile_loop() { for (let i = 0; ; i++); }
function tree(depth) { return depth === 0 ? 1 : tree(depth - 1) + tree(depth - 1); }
function hostile_tree() { return { ok: tree(45) }; }
function hostile_grow() { for (const kept = []; ;) kept.push(new Uint8Array(1 << 20).fill(1)); }
function hostile_fill() { for (const block = new Uint8Array(256 << 20); ;) block.fill(1); }
function dive(n) { return dive(n + 1) * 3 + n; }
function hostile_recursion() { return { ok: dive(1) }; }
function hostile_log() { for (; ;) log("the quick brown fox jumps over the lazy dog, again and again"); }
