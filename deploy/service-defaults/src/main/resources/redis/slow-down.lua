-- Empties the bucket KEYS[1] (ARGV as in take-tokens.lua) and halves how fast it fills, down to a sixteenth; complaints
-- within a second are one complaint.
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
local level = redis.call('HMGET', KEYS[1], 'at', 'share', 'slowedAt', 'tokens')
local passed = math.max(0, now - (tonumber(level[1]) or now))
local share = math.min(1, (tonumber(level[2]) or 1) + passed / 60000)
if now - (tonumber(level[3]) or 0) >= 1000 then
  share = math.max(1 / 16, share / 2)
end
redis.call('HSET', KEYS[1], 'tokens', tostring(math.min(0, tonumber(level[4]) or 0)), 'at', tostring(now), 'share', tostring(share), 'slowedAt', tostring(now))
redis.call('PEXPIRE', KEYS[1], math.ceil(tonumber(ARGV[2]) * 1000 / tonumber(ARGV[1])) + 61000)
return 0
