local function add_to(q, n)
  q.v = (q.v + n) % 1000003
end

local p = {v = 0}
local q = {v = 0}
for i = 1, 2000000 do
  p.v = (p.v + i) % 1000003
  add_to(q, p.v)
end
print(p.v .. " " .. q.v)
