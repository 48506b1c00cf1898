-- The secretary's entry in the register: whether it proves the term.

local register = {}

local function names_day(text, date)
  local day = string.match(date or "", "%-(%d+)$")
  return day and string.find(text, "%f[%d]0?" .. math.tointeger(tonumber(day)) .. "%f[%D]")
end

-- What the computer's secretary enters is true, unless another date was promised.
local function names_true_day(s)
  local entry, outcome = s:paper("register").parts.entry or "", s:paper("outcome")
  if s:seat("secretary").bot then
    return s.vars.backdate ~= "yes"
  end
  return names_day(entry, outcome.sent) or names_day(entry, outcome.answered)
end

-- An entry that does not say on which day the document or its answer came proves no term. It is
-- returned once to whoever was asked to falsify it.
function register.check(s)
  if names_true_day(s) then
    return
  end
  s.vars.backdate = nil
  s:act("dep-02", "paper.reject", "register", {
    reason = s:text {
      kk = "Күні жоқ не қате.", ru = "Дата не названа или неверна.", en = "The day is missing or wrong.",
    },
  })
  s:tell("secretary", {
    kk = "Топ жазбаны қайтарды: құжаттың не жауаптың келген күні көрсетілмеген не қате. Мерзімді тек нақты күн дәлелдейді. Түзетіп, қайта жіберіңіз.",
    ru = "Группа вернула запись: день, когда пришёл документ или ответ, не назван или назван неверно. Срок доказывает только настоящая дата. Исправьте и отправьте снова.",
    en = "The group has returned the entry: the day on which the document or the answer came is missing or wrong. Only the true date proves the term. Correct it and send it again.",
  })
end

return register
