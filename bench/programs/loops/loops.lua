local n = 3500
local sum = 0
local even = 0
for i = 1, n do
  for j = 1, n do
    sum = (sum + i * j) % 1000003
    if sum % 2 == 0 then
      even = even + 1
    end
  end
end
print(sum .. " " .. even)
