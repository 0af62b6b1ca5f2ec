local a = 0
for i = 1, 7500000 do
  local op = i % 7
  if op == 0 then
    a = a + 1
  elseif op == 1 then
    a = a + i
  elseif op == 2 then
    a = a - i
  elseif op == 3 then
    a = a + 3
  elseif op == 4 then
    a = a - 5
  elseif op == 5 then
    a = a + 7
  else
    a = math.fmod(a, 100003)
  end
end
print(string.format("%d", a))
