count = 0
total = 0
function step()
  count = count + 1
  total = (total + count * 3) % 1000003
end
for i = 1, 3200000 do
  step()
end
print(count .. " " .. total)
