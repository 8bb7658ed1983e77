-- Takes one token from the bucket KEYS[1], which refills with ARGV[1] tokens a second up to ARGV[2].
-- Answers 0 when one was taken, else the milliseconds until there is one. Redis's own clock, so that instances agree.
local pace = tonumber(ARGV[1])
local burst = tonumber(ARGV[2])
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local level = redis.call('HMGET', KEYS[1], 'tokens', 'at')
local tokens = tonumber(level[1]) or burst
local at = tonumber(level[2]) or now
tokens = math.min(burst, tokens + math.max(0, now - at) * pace / 1000)
local wait = 0
if tokens >= 1 then
  tokens = tokens - 1
else
  wait = math.ceil((1 - tokens) * 1000 / pace)
end
redis.call('HSET', KEYS[1], 'tokens', tostring(tokens), 'at', tostring(now))
redis.call('PEXPIRE', KEYS[1], math.ceil(burst * 1000 / pace) + 1000)
return wait
