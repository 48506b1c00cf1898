-- The library of scenario authors: local m = require "maslikhat"
--
-- The constructors return the table they are given; the program remembers the line of the call,
-- so that it can say where something is wrong.
local m = {}

for _, kind in ipairs { "draft", "clause", "item", "phase", "inject", "amendment",
                        "question", "choice", "page", "paper", "part", "deadline", "sitting",
                        "step", "problem", "ending", "commission", "body", "score", "sway", "sample",
                        "groups", "team", "talks", "term", "pair" } do
  m[kind] = constructor(kind)
end

local rules = constructor "rules"
local roles = constructor "roles"
local remarks = constructor "remarks"
local test = constructor "test"
local calendar = constructor "calendar"

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
    local steps
    if found and type(preset) == "table" then
      merge(merged, preset)
      steps = preset.steps
    else
      merged.missing = true
    end
    if type(settings) == "table" then
      merge(merged, settings)
      steps = settings.steps or steps -- a list is replaced as a whole
    end
    merged.steps = steps
    rules(merged)
    return merged
  end
end

-- m.calendar { start = "2026-04-06" }: the story's calendar with the holidays of Kazakhstan.
function m.calendar(settings)
  calendar(settings)
  if settings.holidays == nil then
    settings.holidays = require "rules.holidays"
  end
  return settings
end

-- Puts the elements 1, 2, … of a table into a list of it, under `key`.
local function listed(settings, key)
  local list = {}
  for i, element in ipairs(settings) do
    list[i] = element
    settings[i] = nil
  end
  settings[key] = list
  return settings
end

-- m.remarks { from = "all", marks = 3, m.problem { … } }: written remarks and the map of problems.
function m.remarks(settings)
  return listed(remarks(settings), "problems")
end

-- m.test { minutes = 4, m.pair { … }, … }: what is asked before the play and, otherwise, after it.
function m.test(settings)
  return listed(test(settings), "pairs")
end

local NOT_OF_PAPERS = { samples = true, hints = true, clauses = true }

-- A form's part, with the words the scenario has for it.
local function copy_part(part, settings)
  local copy = {}
  for key, value in pairs(part) do
    copy[key] = value
  end
  copy.sample = settings.samples and settings.samples[part.id] or part.sample
  copy.hint = settings.hints and settings.hints[part.id] or part.hint
  copy.clauses = settings.clauses and settings.clauses[part.id] or part.clauses
  return m.part(copy)
end

-- m.form "inquiry" { … }: a paper with the parts the law requires, from lua/forms/NAME.lua.
function m.form(name)
  if type(name) ~= "string" then
    error("m.form takes the name of a form, then a table: m.form \"inquiry\" { … }", 2)
  end
  return function(settings)
    local found, form = pcall(require, "forms." .. name)
    local made = {}
    if not found or type(form) ~= "table" then
      made.missing = name
      form = {}
    end
    for key, value in pairs(form) do
      made[key] = type(key) == "number" and copy_part(value, settings) or value
    end
    local count = #made
    for key, value in pairs(settings) do
      if type(key) == "number" then
        made[count + key] = value
      elseif not NOT_OF_PAPERS[key] then
        made[key] = value
      end
    end
    return m.paper(made)
  end
end

-- What is made of `more` comes before what the scenario's own list has.
local function put_before(list, more)
  for i, value in ipairs(list or {}) do
    more[#more + 1] = value
  end
  return more
end

local CONVENING = {
  sitting = true, extraordinary = true, by = true, deputies = true, to = true, phase = true,
  notice_days = true, materials_days = true, why = true,
}

-- m.convening { sitting = "session", … }: the papers that call a session, and their terms.
function m.convening(settings)
  if type(settings) ~= "table" or type(settings.sitting) ~= "string" then
    error("m.convening takes a table with its sitting: m.convening { sitting = \"session\" }", 2)
  end
  for key in pairs(settings) do
    if not CONVENING[key] then
      error("m.convening does not know the key " .. tostring(key), 2)
    end
  end
  return settings
end

-- What it makes of the scenario's own lists.
local function convene(settings, convening, several)
  local council = settings.council or {}
  for _, sitting in ipairs(settings.sittings or {}) do
    if sitting.id == convening.sitting then
      sitting.extraordinary = convening.extraordinary or sitting.extraordinary
      convening.named = several and sitting.title or nil
    end
  end
  convening.by = convening.by or { council.chair, council.secretary }
  convening.to = convening.to or "all"
  convening.deputies = convening.deputies or "council"
  local papers, terms = require "convening"(convening, council)
  settings.papers = put_before(settings.papers, papers)
  settings.deadlines = put_before(settings.deadlines, terms)
end

-- m.rules "NAME" without settings is a function that still waits for them.
local function finish_rules(owner)
  if type(owner) == "table" and type(owner.rules) == "function" then
    owner.rules = owner.rules {}
  end
end

local BODIES = { "hearing", "assembly", "commission", "control", "court" } -- of lua/bodies

-- The scenario's own kinds of body, and those of lua/bodies that its rules name: all of them where a
-- name is none, so that the nearest can be told.
local function name_bodies(settings)
  local owners, known, named, unknown = { settings }, { maslikhat = true }, {}, false
  local list = type(settings.bodies) == "table" and settings.bodies or {}
  for _, body in ipairs(list) do
    known[type(body) == "table" and body.id or ""] = true
  end
  for _, sitting in ipairs(type(settings.sittings) == "table" and settings.sittings or {}) do
    owners[#owners + 1] = type(sitting) == "table" and sitting or nil
  end
  for _, owner in ipairs(owners) do
    if owner ~= settings and owner.body and not owner.rules then
      owner.rules = m.rules "own" {}
    end
    finish_rules(owner)
    local rules = type(owner.rules) == "table" and owner.rules or {}
    named[owner.body or rules.body or "maslikhat"] = true
  end
  for _, id in ipairs(BODIES) do
    known[id] = known[id] or "offered"
  end
  for id in pairs(named) do
    unknown = unknown or not known[id]
  end
  for _, id in ipairs(BODIES) do
    if known[id] == "offered" and (named[id] or unknown) then
      list[#list + 1] = require("bodies." .. id)
    end
  end
  settings.bodies = settings.bodies or (#list > 0 and list or nil)
end

m.scenario = constructor("scenario", function(settings)
  name_bodies(settings)
  local list = settings.convening or {}
  if type(list) ~= "table" then
    error("convening is a list: { m.convening { … } }", 0)
  end
  for _, convening in ipairs(list.sitting and { list } or list) do
    convene(settings, m.convening(convening), #list > 1)
  end
  settings.convening = nil
end)

-- The sways of a table of rows: a question and its choice ("deal agree") or a condition, then each subject
-- of a vote with how much it weighs for it.
function m.sways(rows)
  local list = {}
  for _, row in ipairs(rows) do
    local question, choice = string.match(row[1], "^(%S+) (%S+)$")
    local plain = question and not string.find(row[1], "[.=]") and question ~= "not"
    local when = plain and "answer.given question=" .. question .. " choices=" .. choice or row[1]
    for i = 2, #row, 2 do
      list[#list + 1] = m.sway { on = row[i], by = row[i + 1], when = when }
    end
  end
  return list
end

-- The cast: the cards roles/NAME.json of the data folder, or a file beside scenario.lua.
function m.roles(name)
  local cast = { name = name }
  roles(cast)
  return cast
end

return m
