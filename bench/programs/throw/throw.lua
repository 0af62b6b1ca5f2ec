local function refuse_even(i)
  if i % 2 == 0 then
    error("even")
  end
end

local caught = 0
local passed = 0
for i = 1, 1000000 do
  local ok = pcall(refuse_even, i)
  if ok then
    passed = passed + 1
  else
    caught = caught + 1
  end
end
print(caught .. " " .. passed)
