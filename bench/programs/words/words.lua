local seed = 42
local letters = 0
local count = {}
for line = 1, 3000 do
  local list = {}
  for i = 1, 100 do
    seed = (seed * 3877 + 29573) % 139968
    list[#list + 1] = "w" .. (seed % 5000)
  end
  local text = table.concat(list, " ")
  letters = letters + #text
  for word in string.gmatch(text, "[^ ]+") do
    if count[word] == nil then
      count[word] = 1
    else
      count[word] = count[word] + 1
    end
  end
end

local most = 0
local distinct = 0
for key, n in pairs(count) do
  distinct = distinct + 1
  if n > most then
    most = n
  end
end
print(letters .. " " .. distinct .. " " .. most)
