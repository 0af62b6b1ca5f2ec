local function take0()
  return 1
end
local function take1(a)
  return a
end
local function take2(a, b)
  return a + b
end
local function take3(a, b, c)
  return a + b + c
end
local function take4(a, b, c, d)
  return a + b + c + d
end
local function take5(a, b, c, d, e)
  return a + b + c + d + e
end
local function take6(a, b, c, d, e, f)
  return a + b + c + d + e + f
end
local function take7(a, b, c, d, e, f, g)
  return a + b + c + d + e + f + g
end
local function take8(a, b, c, d, e, f, g, h)
  return a + b + c + d + e + f + g + h
end

local sum = 0
for i = 1, 600000 do
  sum = (sum + take0()) % 1000003
  sum = (sum + take1(i)) % 1000003
  sum = (sum + take2(i, i)) % 1000003
  sum = (sum + take3(i, i, i)) % 1000003
  sum = (sum + take4(i, i, i, i)) % 1000003
  sum = (sum + take5(i, i, i, i, i)) % 1000003
  sum = (sum + take6(i, i, i, i, i, i)) % 1000003
  sum = (sum + take7(i, i, i, i, i, i, i)) % 1000003
  sum = (sum + take8(i, i, i, i, i, i, i, i)) % 1000003
end
print(sum)
