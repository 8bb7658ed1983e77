-- For one taker after the other: takes one token of each of its buckets, or none of any. ARGV begins with three of each
-- bucket of KEYS: bucket i fills with ARGV[3i-2] tokens a second up to ARGV[3i-1], and with less after a complaint
-- (slow-down.lua), back at its pace a minute later. Who finds none takes one of those that come back within ARGV[3i]
-- milliseconds, so that a level may be below zero. After these, for each taker: of how many buckets, then their numbers.
-- Answers for each taker in how many milliseconds its tokens are there, 0 for now; below zero when none were taken. Redis's
-- own clock, so that instances agree.
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local buckets = {}
for i, key in ipairs(KEYS) do
  local pace = tonumber(ARGV[3 * i - 2])
  local burst = tonumber(ARGV[3 * i - 1])
  local level = redis.call('HMGET', key, 'tokens', 'at', 'share')
  local share = tonumber(level[3]) or 1
  local passed = math.max(0, now - (tonumber(level[2]) or now))
  local faster = math.min(1, share + passed / 60000)
  local tokens = math.min(burst, (tonumber(level[1]) or burst) + passed / 1000 * pace * (share + faster) / 2)
  buckets[i] = {tokens = tokens, share = faster, patience = tonumber(ARGV[3 * i]), millis = 1000 / (pace * faster)}
end
local answers = {}
local at = 3 * #KEYS + 1
while at <= #ARGV do
  local last = at + tonumber(ARGV[at])
  local wait = 0
  local impatient = 0
  for j = at + 1, last do
    local bucket = buckets[tonumber(ARGV[j])]
    if bucket.tokens < 1 then
      local mine = math.ceil((1 - bucket.tokens) * bucket.millis)
      wait = math.max(wait, mine)
      if mine > bucket.patience then
        impatient = math.max(impatient, mine)
      end
    end
  end
  if impatient == 0 then
    for j = at + 1, last do
      local bucket = buckets[tonumber(ARGV[j])]
      bucket.tokens = bucket.tokens - 1
      bucket.taken = true
    end
  end
  answers[#answers + 1] = impatient > 0 and -impatient or wait
  at = last + 1
end
for i, key in ipairs(KEYS) do
  local bucket = buckets[i]
  if bucket.taken then
    redis.call('HSET', key, 'tokens', tostring(bucket.tokens), 'at', tostring(now), 'share', tostring(bucket.share))
    redis.call('PEXPIRE', key, math.ceil(tonumber(ARGV[3 * i - 1]) * 1000 / tonumber(ARGV[3 * i - 2])) + 61000)
  end
end
return answers
