-- Takes one token of each bucket of KEYS, or none of any. Bucket i fills with ARGV[3i-2] tokens a second up to ARGV[3i-1],
-- and with less after a complaint (slow-down.lua), back at its pace a minute later. Who finds none takes one of those that
-- come back within ARGV[3i] milliseconds, so that a level may be below zero.
-- Answers in how many milliseconds the taken tokens are there, 0 for now; below zero when none were taken. Redis's own
-- clock, so that instances agree.
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local wait = 0
local impatient = 0
local levels = {}
for i, key in ipairs(KEYS) do
  local pace = tonumber(ARGV[3 * i - 2])
  local burst = tonumber(ARGV[3 * i - 1])
  local level = redis.call('HMGET', key, 'tokens', 'at', 'share')
  local tokens = tonumber(level[1]) or burst
  local share = tonumber(level[3]) or 1
  local passed = math.max(0, now - (tonumber(level[2]) or now))
  local faster = math.min(1, share + passed / 60000)
  tokens = math.min(burst, tokens + passed / 1000 * pace * (share + faster) / 2)
  levels[i] = {tokens, faster}
  if tokens < 1 then
    local mine = math.ceil((1 - tokens) * 1000 / (pace * faster))
    wait = math.max(wait, mine)
    if mine > tonumber(ARGV[3 * i]) then
      impatient = math.max(impatient, mine)
    end
  end
end
if impatient > 0 then
  return -impatient
end
for i, key in ipairs(KEYS) do
  redis.call('HSET', key, 'tokens', tostring(levels[i][1] - 1), 'at', tostring(now), 'share', tostring(levels[i][2]))
  redis.call('PEXPIRE', key, math.ceil(tonumber(ARGV[3 * i - 1]) * 1000 / tonumber(ARGV[3 * i - 2])) + 61000)
end
return wait
