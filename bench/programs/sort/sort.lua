local n = 500000
local seed = 42
local c = {}
for i = 1, n do
  seed = (seed * 3877 + 29573) % 139968
  local high = seed
  seed = (seed * 3877 + 29573) % 139968
  c[i] = high * 1000 + seed % 1000
end
table.sort(c)
local sum = 0
for i = 1, n do
  sum = (sum * 31 + c[i]) % 1000003
end
print(c[1] .. " " .. c[n] .. " " .. sum)
