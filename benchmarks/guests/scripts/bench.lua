-- The work for gopher-lua. Handlers take the dictionary and return their returns.

function empty() return {} end

local function domain(address) return address:sub((address:find("@", 1, true) or 0) + 1) end

function pick(d)
  return { queue = domain(d.sender_email), score = d.ticket_id % 100 + #d.message_subject }
end

local queues = {
  { "billing", { "refund", "invoice", "charged", "payment", "receipt" } },
  { "outage", { "is down", "outage", "error 500", "cannot log in", "timeout" } },
  { "sales", { "pricing", "quote", "demo", "upgrade", "seats" } },
}
local vips = { ["acme.example"] = true, ["globex.example"] = true, ["initech.example"] = true }

function triage(d)
  local subject = (d.message_subject or ""):lower()
  local body = (d.message_body or ""):lower()
  local queue, score = "general", 0
  for _, entry in ipairs(queues) do
    local sum = 0
    for _, word in ipairs(entry[2]) do
      if subject:find(word, 1, true) then sum = sum + 3 end
      if body:find(word, 1, true) then sum = sum + 1 end
    end
    if sum > score then queue, score = entry[1], sum end
  end
  local vip = vips[domain(d.sender_email)] == true
  local priority = 1
  if queue == "outage" then priority = priority + 2 end
  if vip then priority = priority + 1 end
  if (d.ticket_num_messages or 0) > 3 then priority = priority + 1 end
  if subject:find("urgent", 1, true) then priority = priority + 1 end
  if d.sender_is_banned or (d.ticket_spam_score or 0) >= 8.5 then queue, priority = "spam", 0 end
  return { priority = priority, queue = queue, score = score, vip = vip }
end

function sieve(d)
  local n, composite, count = d.n, {}, 0
  for i = 2, n - 1 do
    if not composite[i] then
      count = count + 1
      for j = i * i, n - 1, i do composite[j] = true end
    end
  end
  return { value = count }
end

local function recurse(n)
  if n < 2 then return n end
  return recurse(n - 1) + recurse(n - 2)
end

function fib(d) return { value = recurse(d.n) } end

local function sift(a, root, last)
  while 2 * root <= last do
    local child = 2 * root
    if child < last and a[child] < a[child + 1] then child = child + 1 end
    if a[root] >= a[child] then return end
    a[root], a[child] = a[child], a[root]
    root = child
  end
end

function sort(d)
  local n, a, x, hash = d.n, {}, 7, 0
  for i = 1, n do
    x = x * 16807 % 2147483647
    a[i] = x
  end
  for i = math.floor(n / 2), 1, -1 do sift(a, i, n) end
  for last = n, 2, -1 do
    a[1], a[last] = a[last], a[1]
    sift(a, 1, last - 1)
  end
  for i = 1, n do hash = (hash * 31 + a[i]) % 2147483647 end
  return { value = hash }
end

function matrix(d)
  local n, a, b = d.n, {}, {}
  for i = 0, n - 1 do
    for j = 0, n - 1 do
      a[i * n + j] = i * j % 7 + 0.5
      b[i * n + j] = (i + j) % 5 - 1.25
    end
  end
  local total = 0
  for i = 0, n - 1 do
    for j = 0, n - 1 do
      local cell = 0
      for k = 0, n - 1 do cell = cell + a[i * n + k] * b[k * n + j] end
      total = total + cell * ((i + j) % 3)
    end
  end
  return { value = math.floor(total) }
end

function hostile_fine() return { ok = true } end
function hostile_loop() while true do end end
local function tree(depth)
  if depth == 0 then return 1 end
  return tree(depth - 1) + tree(depth - 1)
end
function hostile_tree() return { ok = tree(45) } end
function hostile_grow()
  local kept = {}
  while true do kept[#kept + 1] = ("x"):rep(1048576) .. #kept end
end
function hostile_fill() while true do local block = ("x"):rep(268435456) end end
local function dive(n) return dive(n + 1) * 3 + n end
function hostile_recursion() return { ok = dive(1) } end
function hostile_log() while true do log("the quick brown fox jumps over the lazy dog, again and again") end end
