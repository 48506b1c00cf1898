-- What the functions of this scenario have in common.

local tools = {
  ITEM = "housing",
  LOBBYIST = "dep-05", -- his wife's brother runs the management company
  SURGEON = "dep-09",
  APPEAL = "resident-1",
  GUESTS = "secretary akim ngo residents company media observer",
}

-- A text with the values put into all three languages; a value may be a text itself.
function tools.filled(text, ...)
  local out = {}
  for lang, words in pairs(text) do
    local values = { ... }
    for i, value in ipairs(values) do
      values[i] = type(value) == "table" and value[lang] or value
    end
    out[lang] = string.format(words, table.unpack(values))
  end
  return out
end

function tools.declared(s)
  return s:seat(tools.LOBBYIST).recused[tools.ITEM] == true
end

-- The last amendment the scenario prepared under this name, unless its author withdrew it.
function tools.tabled(s, prepared)
  local found
  for _, amendment in ipairs(s:amendments()) do
    if amendment.prepared == prepared and amendment.fate ~= "withdrawn" then
      found = amendment
    end
  end
  return found
end

function tools.skip(s, id)
  if s:inject(id) == "waiting" then
    s:act("facilitator", "inject.skip", id)
  end
end

return tools
