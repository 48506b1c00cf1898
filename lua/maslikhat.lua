-- The library of scenario authors: local m = require "maslikhat"
--
-- The constructors return the table they are given; the program remembers the line of the call,
-- so that it can say where something is wrong.
local m = {}

for _, kind in ipairs { "scenario", "draft", "clause", "item", "phase", "inject", "amendment",
                        "question", "page" } do
  m[kind] = constructor(kind)
end

local rules = constructor "rules"
local roles = constructor "roles"

-- Minutes, in seconds.
function m.min(minutes)
  if type(minutes) ~= "number" then
    error("m.min takes a number of minutes", 2)
  end
  return minutes * 60
end

-- Copies `from` into `to`; tables within are merged, everything else is replaced.
local function merge(to, from)
  for key, value in pairs(from) do
    if type(value) == "table" and type(to[key]) == "table" then
      merge(to[key], value)
    elseif type(value) == "table" then
      to[key] = merge({}, value)
    else
      to[key] = value
    end
  end
  return to
end

-- m.rules "maslikhat" { … }: the preset lua/rules/maslikhat.lua with the scenario's own settings.
function m.rules(name)
  if type(name) ~= "string" then
    error("m.rules takes the name of a preset, then a table: m.rules \"maslikhat\" { … }", 2)
  end
  return function(settings)
    local found, preset = pcall(require, "rules." .. name)
    local merged = { preset = name }
    if found and type(preset) == "table" then
      merge(merged, preset)
    else
      merged.missing = true
    end
    if type(settings) == "table" then
      merge(merged, settings)
    end
    rules(merged)
    return merged
  end
end

-- The cast: the cards roles/NAME.json of the data folder, or a file beside scenario.lua.
function m.roles(name)
  local cast = { name = name }
  roles(cast)
  return cast
end

return m
