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
  s.vars.rally = true
  s:tell({ AUTHOR, "del-09" }, {
    kk = "Чат белгі күтіп тұр. Шықсаңыздар, эфир болады, бірақ тыңдау да, хаттама да бітеді. Қалсаңыздар, бұл адамдардың сөзі ұсынымға айналуы керек.",
    ru = "Чат ждёт знака. Выйдете – будет эфир, но ни слушаний, ни протокола. Останетесь – слова этих людей должны стать рекомендацией.",
    en = "The chat awaits the sign. March, and you get your broadcast but no hearing and no minutes. Stay, and these people's words must become a recommendation.",
  })
end

-- Whoever still thinks it over is told with all others that it is decided.
local function calm(s)
  if s.vars.rally and not s.vars.calmed and not s.vars.out then
    s.vars.calmed = true
    skip(s, "walk-out")
    common.close(s, { "square", "sign", "chat" })
    s:tell("all", {
      kk = "Зал басылды: адамдар орындарына отырды, плакат жиналды. Енді олар сөзді осы жерде күтеді.",
      ru = "Зал успокоился: люди сели, плакат свернули. Теперь слова ждут здесь.",
      en = "The hall has calmed down: people sit, the poster is rolled up. Now they expect to be heard here.",
    })
  end
end

-- Together the author and the owner of the chat calm the hall. The one who presides comes first: the
-- computer's people wait for a person's decision, and cannot make up for one who takes no notice.
function square.voice(s)
  local presides = not bot(s, "deputy") and s:seat("deputy").present
  local wait = presides and not said(s, "square")
  local unled = presides and said(s, "square") == "go-on" and bot(s, AUTHOR) and bot(s, "del-09")
  if said(s, "sign") == "stay" and said(s, "chat") == "calm" and not wait and not unled then
    calm(s)
  end
end

-- What the one who presides has decided is done at once.
function square.square(s, choice)
  if choice == "break" then
    s:act("deputy", "sitting.break", "5")
  elseif choice == "floor" then
    s.vars.owes = true
    give_owed(s)
  end
  square.voice(s)
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
    kk = "Тыңдау үзілді. Залда кім қалды, хаттама кімнің қолында? Алаңда енді бәрі ауыл әкіміне байланысты: ол талап қоя ма, бірден тоқтата ма?",
    ru = "Слушания прервались. Кто остался в зале, у кого протокол? На площади теперь всё за акимом села: предъявит требование или сразу прекратит?",
    en = "The hearing has broken off. Who is left in the hall, who has the minutes? On the square it is now for the village akim: a demand first, or the end at once?",
  })
end

local function go_back(s)
  s.vars.returned = true
  skip(s, "stopped")
  common.close(s, { "demand", "return" })
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
  if choice == "back" then
    go_back(s)
  elseif s:inject("stopped") == "waiting" then
    s:fire("stopped")
  end
end

-- The hearing is over without its outcome: nothing was fixed, nothing goes to the assembly. What is left
-- of the session is the debrief, and the facilitator leads there.
function square.stopped(s)
  local lasts = s.sitting == "open" or s.sitting == "break"
  if s.vars.returned or s.sitting_id ~= "hearing" or not lasts then
    return
  end
  s.vars.collapsed = true
  if s.sitting == "break" then
    s:act("facilitator", "clock.resume") -- an open sitting is closed
  end
  if s:speech() then
    s:act("facilitator", "floor.end")
  end
  s:act("facilitator", "sitting.close")
  s:tell("facilitator", {
    kk = "Тыңдау қорытындысыз жабылды: өңдеу, жиналыс және сауал кезеңдері болмайды, келесі кезең – «Талдау». Ойынды жалғастырғыңыз келсе, соңғы әрекетті кері алып (U), «Митинг тоқтатылды» асқынуын F·а бетінде кейінге қалдырыңыз.",
    ru = "Слушания закрыты без итога: обработки, собрания и запроса не будет, следующий этап – «Разбор». Хотите играть дальше – отмените последний шаг (U) и отложите осложнение «Митинг прекращён» на странице F·а.",
    en = "The hearing is closed without an outcome: there will be no processing, assembly or inquiry; the debrief is next. To play on, take the last step back (U) and hold back the complication “The rally is ended” on the page F·а.",
  })
end

return square
