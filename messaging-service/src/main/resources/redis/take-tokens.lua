-- Takes one token of each bucket of KEYS, or none of any. Bucket i fills with ARGV[2i-1] tokens a second up to ARGV[2i],
-- and with less after a complaint (slow-down.lua), back at its pace a minute later.
-- Answers 0 when they were taken, else the milliseconds until there is one of each. Redis's own clock, so that instances agree.
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local wait = 0
local levels = {}
for i, key in ipairs(KEYS) do
  local pace = tonumber(ARGV[2 * i - 1])
  local burst = tonumber(ARGV[2 * i])
  local level = redis.call('HMGET', key, 'tokens', 'at', 'share')
  local tokens = tonumber(level[1]) or burst
  local share = tonumber(level[3]) or 1
  local passed = math.max(0, now - (tonumber(level[2]) or now))
  local faster = math.min(1, share + passed / 60000)
  tokens = math.min(burst, tokens + passed / 1000 * pace * (share + faster) / 2)
  levels[i] = {tokens, faster}
  if tokens < 1 then
    wait = math.max(wait, math.ceil((1 - tokens) * 1000 / (pace * faster)))
  end
end
if wait == 0 then
  for i, key in ipairs(KEYS) do
    redis.call('HSET', key, 'tokens', tostring(levels[i][1] - 1), 'at', tostring(now), 'share', tostring(levels[i][2]))
    redis.call('PEXPIRE', key, math.ceil(tonumber(ARGV[2 * i]) * 1000 / tonumber(ARGV[2 * i - 1])) + 61000)
  end
end
return wait
