-- The eight steps of the plan: which of them have come about, whatever was written down.

local common = require "common"

local steps = {}

local went, met, said = common.went, common.met, common.said

local function voted(s)
  for _, vote in ipairs(s:votes()) do
    if vote.subject == "basis:" .. common.ITEM or vote.subject == "whole:" .. common.ITEM then
      return true
    end
  end
  return false
end

-- In the order of the plan; each with when it has come about.
local STEPS = {
  {
    { kk = "мәселе мен негіздеме (расталған дерек)", ru = "проблема и обоснование (подтверждённые данные)", en = "the problem and the grounds (confirmed data)" },
    function(s) return s.vars.distance or s.vars.water or went(s, "request") end,
  },
  {
    { kk = "қолдау жинау", ru = "сбор поддержки", en = "gathering support" },
    function(s) return went(s, "petition") or said(s, "support") == "questions" end,
  },
  {
    { kk = "ресми тіркеу", ru = "официальная регистрация", en = "official registration" },
    function(s) return went(s, "petition") or said(s, "power") == "assembly" end,
  },
  {
    { kk = "тыңдауды ұйымдастыру (хабарлама мен шақыру мерзімінде)", ru = "организация слушаний (объявление и приглашения в срок)", en = "organising the hearing (notice and invitations in time)" },
    function(s) return met(s, "method") and met(s, "invite") end,
  },
  {
    { kk = "тыңдауды өткізу", ru = "проведение слушаний", en = "holding the hearing" },
    function(s) return s:deadline("summary").status ~= "idle" and not s.vars.collapsed end,
  },
  {
    { kk = "нәтижені өңдеу (қорытынды хаттама мерзімінде)", ru = "обработка результатов (итоговый протокол в срок)", en = "processing the results (the outcome in time)" },
    function(s) return met(s, "summary") end,
  },
  { { kk = "түпкілікті қарау", ru = "окончательное рассмотрение", en = "final consideration" }, voted },
  {
    { kk = "орындалуын бақылау (ұсынымдар мен сауал жолданды)", ru = "контроль исполнения (рекомендации и запрос отправлены)", en = "follow-up (the recommendations and the inquiry were sent)" },
    function(s) return went(s, "recs") and went(s, "inquiry") end,
  },
}

local PLAN = {
  [true] = { kk = "Сегіз қадамның жоспары жазылған еді.", ru = "План из восьми шагов был написан.", en = "The plan of eight steps was written." },
  [false] = { kk = "Сегіз қадамның жоспары жіберілмеді.", ru = "План из восьми шагов не отправили.", en = "The plan of eight steps was not sent." },
}

-- Said to all before the ending, so that the debrief has it.
function steps.tell(s)
  local missing, count = { kk = "", ru = "", en = "" }, 0
  for _, step in ipairs(STEPS) do
    if step[2](s) then
      count = count + 1
    else
      for lang, name in pairs(step[1]) do
        missing[lang] = missing[lang] .. (missing[lang] == "" and "" or "; ") .. name
      end
    end
  end
  local all = {
    kk = "%s Сегіз қадамның бәрі іске асты.", ru = "%s Все восемь шагов осуществлены.", en = "%s All eight steps came about.",
  }
  local some = {
    kk = "%s Сегіз қадамнан іске асқаны – %d. Іске аспағаны: %s.", ru = "%s Из восьми шагов осуществлено – %d. Не осуществлено: %s.",
    en = "%s Of the eight steps %d came about. Missing: %s.",
  }
  s:tell("all", common.filled(count == #STEPS and all or some, PLAN[went(s, "plan")], count, missing))
end

return steps
