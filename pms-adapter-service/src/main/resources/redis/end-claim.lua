-- Ends the claim KEYS[1] if its word is ARGV[1] still: one that took too long may be another's by now.
if redis.call('GET', KEYS[1]) == ARGV[1] then
  return redis.call('DEL', KEYS[1])
end
return 0
