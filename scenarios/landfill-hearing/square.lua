-- “To the square!”: what calms the hall, and what follows when nothing does.

local common = require "common"

local square = {}

local skip, bot, said, AUTHOR = common.skip, common.bot, common.said, common.AUTHOR

local function give_owed(s)
  if s.vars.owes and not s:speech() and s:seat(AUTHOR).present then
    s.vars.owes = nil
    s:act("facilitator", "floor.give", AUTHOR, "statement")
  end
end

function square.rally(s)
  if not common.at_hearing(s) then
    skip(s, "walk-out")
    return
  end
  s.vars.rally = true
  s:tell({ AUTHOR, "del-09" }, {
    kk = "Чат белгі күтіп тұр. Шықсаңыздар, эфир болады, бірақ тыңдау да, хаттама да бітеді. Қалсаңыздар, бұл адамдардың сөзі ұсынымға айналуы керек.",
    ru = "Чат ждёт знака. Выйдете – будет эфир, но ни слушаний, ни протокола. Останетесь – слова этих людей должны стать рекомендацией.",
    en = "The chat awaits the sign. March, and you get your broadcast but no hearing and no minutes. Stay, and these people's words must become a recommendation.",
  })
end

local function calm(s)
  if s.vars.rally and not s.vars.calmed and not s.vars.out then
    s.vars.calmed = true
    skip(s, "walk-out")
    s:tell("all", {
      kk = "Зал басылды: адамдар орындарына отырды, плакат жиналды. Енді олар сөзді осы жерде күтеді.",
      ru = "Зал успокоился: люди сели, плакат свернули. Теперь слова ждут здесь.",
      en = "The hall has calmed down: people sit, the poster is rolled up. Now they expect to be heard here.",
    })
  end
end

-- What the one who presides has decided is done at once.
function square.square(s, choice)
  if s.vars.calmed or not common.at_hearing(s) then
    return
  elseif choice == "break" then
    s:act("deputy", "sitting.break", "5")
  elseif choice == "floor" then
    s.vars.owes = true
    give_owed(s)
  end
end

-- The author and the owner of the chat calm the hall together, whatever the chair does.
function square.voice(s)
  if said(s, "sign") == "stay" and said(s, "chat") == "calm" then
    calm(s)
  end
end

function square.on_floor_ended(s)
  give_owed(s)
end

function square.on_break(s)
  if s.sitting_id == "hearing" then
    calm(s)
  end
end

square.on_warned = calm

function square.on_floor_given(s, e)
  if e.seat == AUTHOR or e.seat == "del-09" then
    calm(s)
  end
  if e.seat == "del-11" and s.vars.leak then
    s.vars.confessed = true
    s.vars.distance = s.vars.distance or "floor.given seat=del-11"
  end
end

-- Who has given the sign goes out. The hearing is not over yet: a demand comes first.
function square.walk_out(s)
  if not s.vars.rally or s.vars.calmed or not common.at_hearing(s) then
    skip(s, "stopped")
    return
  end
  s.vars.out = true
  if s:speech() then
    s:act("facilitator", "floor.end")
  end
  for id, question in pairs { [AUTHOR] = "sign", ["del-09"] = "chat" } do
    local answer = said(s, question)
    if s:seat(id).present and (bot(s, id) or answer == "march" or answer == "call") then
      s:act(id, "seat.leave")
    end
  end
  s:tell({ "deputy", "secretary" }, {
    kk = "Тыңдау үзілді. Залдағылар қалды ма, хаттама кімнің қолында? Алаңда ауыл әкімі талап қойып жатыр.",
    ru = "Слушания прервались. Кто остался в зале, у кого протокол? На площади аким села предъявляет требование.",
    en = "The hearing has broken off. Who is left in the hall, who has the minutes? On the square the village akim makes a demand.",
  })
end

local function go_back(s)
  s.vars.returned = true
  skip(s, "stopped")
  for _, id in ipairs { AUTHOR, "del-09" } do
    if not s:seat(id).present then
      s:act("secretary", "seat.arrive", id)
    end
  end
  s:tell("all", {
    kk = "Берілген уақытта адамдар залға оралды: бұзушылық жойылды, тыңдау жалғасады. Хаттамаға үзіліс пен себебі жазылды.",
    ru = "В отведённое время люди вернулись в зал: нарушение устранено, слушания продолжаются. Перерыв и его причина внесены в протокол.",
    en = "The people came back within the time given: the breach is put right, the hearing goes on. The break and its reason are in the minutes.",
  })
end

function square.demand(s, choice)
  if choice == "stop" and s.vars.out then
    s:fire("stopped")
  end
end

function square.back(s, choice)
  if not s.vars.out or s.vars.collapsed then
    return
  elseif choice == "back" then
    go_back(s)
  elseif s:inject("stopped") == "waiting" then
    s:fire("stopped")
  end
end

-- The hearing is over without its outcome: nothing was fixed, nothing goes to the assembly.
function square.stopped(s)
  if not s.vars.out or s.vars.returned or not common.at_hearing(s) then
    return
  end
  s.vars.collapsed = true
  if s:speech() then
    s:act("facilitator", "floor.end")
  end
  s:act("facilitator", "sitting.close")
  s:act("facilitator", "phase.go", "debrief")
end

return square
