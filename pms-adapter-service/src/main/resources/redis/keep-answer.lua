-- Keeps the answer ARGV[1] under KEYS[1] for ARGV[2] milliseconds, ends the claim KEYS[2] if its word is ARGV[3] still, and tells
-- the mark of the holds KEYS[3].
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
if ARGV[3] ~= '' and redis.call('GET', KEYS[2]) == ARGV[3] then
  redis.call('DEL', KEYS[2])
end
return redis.call('GET', KEYS[3]) or ''
