-- What lies under the answer KEYS[1], with the number of changes KEYS[2] and the mark of the holds KEYS[3]. Where no young
-- answer lies there, the question is the caller's from now on, for ARGV[4] milliseconds, unless somebody else has the claim
-- KEYS[4]; ARGV[3] is the caller's word for it, and empty for one who only looks. An answer begins with the number of changes
-- that were known when it was asked for and with when that was; it is young when nothing has changed since and it is of the
-- time after ARGV[2] and not after ARGV[1] (the caller's time and a little more), all in milliseconds since 1970. Tells whether
-- it is young, whether the claim is the caller's, the number of changes, the mark, the answer.
local found = redis.call('MGET', KEYS[1], KEYS[2], KEYS[3])
local changes = found[2] or '0'
local generation, at = string.match(found[1] or '', '^(%d+) (%-?%d+) ')
at = tonumber(at)
local young = generation == changes and at > tonumber(ARGV[2]) and at <= tonumber(ARGV[1])
local mine = not young and ARGV[3] ~= '' and redis.call('SET', KEYS[4], ARGV[3], 'NX', 'PX', ARGV[4])
return {young and 1 or 0, mine and 1 or 0, changes, found[3] or '', found[1]}
