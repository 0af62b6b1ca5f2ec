local function map(list, f)
  local result = {}
  for i = 1, #list do
    result[i] = f(list[i])
  end
  return result
end

local function filter(list, f)
  local result = {}
  for i = 1, #list do
    if f(list[i]) then
      result[#result + 1] = list[i]
    end
  end
  return result
end

local function reduce(list, f, accumulator)
  for i = 1, #list do
    accumulator = f(accumulator, list[i])
  end
  return accumulator
end

local numbers = {}
for i = 1, 100000 do
  numbers[i] = i
end
local total = 0
for round = 1, 15 do
  local mapped = map(numbers, function(x) return x * 3 + round end)
  local kept = filter(mapped, function(x) return x % 2 == 0 end)
  total = total + reduce(kept, function(a, x) return a + x end, 0)
end
print(string.format("%d", total))
