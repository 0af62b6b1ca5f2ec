local total = 0
local commas = 0
for round = 1, 240 do
  local t = ""
  for i = 1, 3000 do
    t = t .. i
    t = t .. ","
  end
  total = total + #t
  for i = 1, #t do
    if string.sub(t, i, i) == "," then
      commas = commas + 1
    end
  end
end
print(total .. " " .. commas)
