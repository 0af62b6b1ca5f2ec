local t = string.rep("lorem ipsum dolor sit amet ", 1000)
local found = 0
for round = 1, 100 do
  for i = 1, #t - 4 do
    if string.sub(t, i, i + 4) == "dolor" then
      found = found + 1
    end
  end
end
print(found)
