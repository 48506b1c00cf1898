-- What the decision says, and what the hall hears when the sitting closes. How it ends stands in endings.lua.

local tools = require "tools"
local ITEM, LOBBYIST, APPEAL, GUESTS = tools.ITEM, tools.LOBBYIST, tools.APPEAL, tools.GUESTS
local filled, skip = tools.filled, tools.skip

local ending = {}

-- 300000000 → "300 000 000", with no-break spaces.
local function grouped(number)
  local digits = string.format("%d", number)
  local first = (#digits - 1) % 3 + 1
  local text = string.sub(digits, 1, first)
  for at = first + 1, #digits, 3 do
    text = text .. "\u{a0}" .. string.sub(digits, at, at + 2)
  end
  return text
end

local MONEY = { kk = "%s теңге", ru = "%s тенге", en = "%s tenge" }
-- What a decision says of a figure that an amendment has taken out.
local NOT_SET = { kk = "белгіленген жоқ", ru = "не указано", en = "not set" }

function ending.on_decision(s)
  local figures = s:draft(ITEM).figures
  local amount, count = figures.sum.amount, figures.buildings.count
  s:tell("all", filled({
    kk = "Шешім қабылданды. Сома: %s. Үй саны: %s.",
    ru = "Решение принято. Сумма: %s. Домов: %s.",
    en = "The decision is adopted. Sum: %s. Buildings: %s.",
  }, amount and filled(MONEY, grouped(amount)) or NOT_SET, count or NOT_SET))
end

-- Those who have no vote on the draft any more turn to the second item.
function ending.on_postponed(s, e)
  if e.item == ITEM then
    s.vars.postponed = true
  end
end

local function residents_unheard(s)
  if not s.vars.appeal or s:seat(APPEAL).speeches > 0 then
    return
  end
  s:tell("all", {
    kk = "142 адамның өтініші тыңдалмады. Тұрғындар залдан тікелей эфирге шықты: «Біз осында келдік, бірақ бізге сөз берілмеді». Мұны сайлаушылар да көріп отыр.",
    ru = "Обращение 142 жителей не выслушали. Жители ведут из зала прямой эфир: «Мы пришли, но слова нам не дали». Это видят и избиратели.",
    en = "The appeal of 142 residents has not been heard. They go live from the hall: “We came, and we were not given the floor.” The voters see it too.",
  })
end

-- A phase that was entered too early does not cut the sitting off: its close ends the session.
function ending.on_phase(s, e)
  if e.phase == "voting" then
    residents_unheard(s)
    if s.vars.postponed then
      s:tell("council", {
        kk = "Мәселе кейінге қалды. Екінші мәселеде депутаттық сауалдар оқылады: келесі сессияға әкімнен не талап ететініңізді ойлаңыз.",
        ru = "Вопрос отложен. По второму вопросу оглашают депутатские запросы: решите, что потребуете от акима к следующей сессии.",
        en = "The item is postponed. Under the second item deputies' inquiries are read out: decide what you demand of the akim for the next session.",
      })
    end
  elseif e.phase == "debrief" and (s.sitting == "open" or s.sitting == "break") then
    s:tell("chair", {
      kk = "Отырыс әлі жабылған жоқ. Төраға оны жапқанда сессия аяқталып, талдау басталады.",
      ru = "Заседание ещё не закрыто. Когда председатель закроет его, сессия завершится и начнётся разбор.",
      en = "The sitting is still open. When the chair closes it, the session ends and the debrief begins.",
    })
  end
end

-- What comes into a sitting has no place after it.
function ending.on_closed(s)
  skip(s, "last-minute")
  skip(s, "quorum")
  if s:draft(ITEM).whole ~= "adopted" then
    s:tell("council " .. GUESTS, {
      kk = "Отырыс жабылды, ал жөндеу туралы шешім жоқ. Көшеде тұрғындар күтіп тұр: оларға не айтасыз?",
      ru = "Заседание закрыто, а решения о ремонте нет. На улице ждут жители: что Вы им скажете?",
      en = "The sitting is closed and there is no decision on the repairs. Residents wait outside: what will you tell them?",
    })
  end
end

return ending
