-- The recommendations on paper beside what the assembly adopted: a figure that stands in the one and
-- not in the other is noticed, by whoever writes it and by whoever gets it.

local common = require "common"

local compared = {}

local ITEM = common.ITEM

-- The parts of the paper, each with the figure of the decision it carries.
local CARRIES = {
  ["rec-1"] = { "site", "metres" }, ["rec-2"] = { "water", "wells" }, ["rec-3"] = { "dump", "months" },
}

-- "2 000", "2,000" and "2 km" are all 2000.
local function plain(text)
  for _, mark in ipairs { "[ ,]", "\u{a0}" } do
    text = string.gsub(text, "(%d)" .. mark .. "(%d%d%d)", "%1%2")
  end
  for _, unit in ipairs { "км", "km" } do
    text = string.gsub(text, "(%d) ?" .. unit, "%1000")
  end
  return text
end

-- An amendment in words of its own brings figures of its own.
function compared.on_tabled(s, e)
  s.vars.worded = s.vars.worded or {}
  s.vars.worded[e.id] = e.kind ~= "set" and plain(e.text or "") or ""
end

local function adopted_in_words(s, number)
  local found = false
  for _, amendment in ipairs(s:amendments()) do
    local text = amendment.fate == "adopted" and s.vars.worded[amendment.id] or ""
    found = found or string.find(text, "%f[%d]" .. number .. "%f[%D]") ~= nil
  end
  return found
end

-- Days and years are no figures of the decision; months are what is called so.
local function is_figure(number, word, field)
  local months = string.find(word, "^month") or string.find(word, "^ай") or string.find(word, "^мес")
  local other = number > 31 and (number < 2020 or number > 2040)
  return field == "months" and months or field ~= "months" and other
end

-- The first figure of the part that the assembly has not adopted; nil when it names the one it has.
local function foreign(s, part)
  local clause, field = table.unpack(CARRIES[part])
  local known, first = {}, nil
  for _, figures in pairs(s:draft(ITEM).figures) do
    for _, number in pairs(figures) do
      known[number] = true
    end
  end
  local own = s:draft(ITEM).figures[clause]
  for number, word in string.gmatch(plain(s:paper("recs").parts[part] or ""), "(%d+)%s*([^%d%s]*)") do
    local size = tonumber(number)
    if own and size == own[field] then
      return nil
    elseif is_figure(size, word, field) and not known[size] and not adopted_in_words(s, number) then
      first = first or number
    end
  end
  return first
end

local function adopted(s)
  return s:draft(ITEM).whole == "adopted"
end

-- Before it is sent, whoever wrote it can still mend it.
function compared.filled(s, e)
  local number = e.paper == "recs" and CARRIES[e.part] and adopted(s) and foreign(s, e.part)
  if number then
    s:tell(e.seat or "facilitator", common.filled({
      kk = "Ұсынымдарда «%s» деген сан тұр, ал жиналыс қабылдаған мәтінде ондай сан жоқ. Жібермес бұрын екеуін салыстырып, түзетіңіз: жіберілген мәтін өзгертілмейді.",
      ru = "В рекомендациях стоит число «%s», а в тексте, который приняло собрание, его нет. Сравните и исправьте до отправки: отправленное не изменить.",
      en = "The recommendations name the figure “%s”; the text the assembly adopted does not. Compare the two and mend it before it is sent: what has been sent cannot be changed.",
    }, number))
  end
end

-- Afterwards the akimat may answer whichever is easier.
function compared.sent(s)
  s.vars.differs = nil
  for part in pairs(CARRIES) do
    local number = foreign(s, part)
    if number then
      s.vars.differs = true
      s:tell({ "chair", "deputy", "secretary", "akim" }, common.filled({
        kk = "Ұсынымдар жіберілді, бірақ онда «%s» деген сан бар, ал жиналыс қабылдаған мәтінде ондай сан жоқ. Екі мәтін екі түрлі болса, әкімдік өзіне жеңіліне жауап бере алады.",
        ru = "Рекомендации отправлены, но в них стоит число «%s», а в тексте, который приняло собрание, его нет. Когда тексты расходятся, акимат может ответить на тот, что ему легче.",
        en = "The recommendations have been sent, but they name the figure “%s”, which the text the assembly adopted does not. Where the two differ the akimat may answer the easier one.",
      }, number))
      if s:question("two-texts").status == "waiting" then
        s:act("facilitator", "question.ask", "two-texts")
      end
      return
    end
  end
end

return compared
