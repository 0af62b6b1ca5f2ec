local numbers = {}
local object = {}
for i = 1, 100 do
  numbers[i] = i
  object["name" .. i] = i
end
local sum = 0
for round = 1, 64000 do
  for _, n in ipairs(numbers) do
    sum = sum + n
  end
  sum = sum % 1000003
end
for round = 1, 16000 do
  for name in pairs(object) do
    sum = sum + object[name]
  end
  sum = sum % 1000003
end
print(sum)
