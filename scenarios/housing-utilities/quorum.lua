-- Who leaves the hall during the votes, and what the chair makes of it.

local tools = require "tools"
local LOBBYIST, SURGEON, GUESTS = tools.LOBBYIST, tools.SURGEON, tools.GUESTS
local filled = tools.filled
local AWAY_SECONDS = 600

local quorum = {}

local function tell_quorum(s, present)
  s:tell("all", filled({
    kk = "Залда қалған депутат: %d, кворум – %d. Шешімге бәрібір %d дауыс керек: көпшілік барлық депутаттан есептеледі.",
    ru = "Депутатов в зале: %d, кворум – %d. Для решения по-прежнему нужно %d голосов: большинство считают от всех депутатов.",
    en = "Deputies left in the hall: %d, the quorum is %d. A decision still needs %d votes: the majority is counted from all deputies.",
  }, present, s.needed, s.total // 2 + 1))
end

-- Nobody walks out of an open vote: they go when it has been closed.
local function let_go(s)
  local leaving = s.vars.leaving or {}
  s.vars.leaving = nil
  s.vars.away = s.vars.away or {}
  local present = s.present
  for _, id in ipairs(leaving) do
    if s:seat(id).present then
      s:act(id, "seat.leave")
      present = present - 1
      if id ~= SURGEON and id ~= LOBBYIST then
        table.insert(s.vars.away, id)
      end
    end
  end
  s.vars.away_since = s.time
  tell_quorum(s, present)
end

-- Whether they go is for each of those who are called to say.
function quorum.on_called(s, e)
  local speech = s:speech()
  if e.choices ~= "go" or not s:seat(e.seat).present or (speech and speech.seat == e.seat) then
    return
  end
  s.vars.leaving = s.vars.leaving or {}
  table.insert(s.vars.leaving, e.seat)
  if not s:vote() then
    let_go(s)
  end
end

function quorum.on_shift(s, e)
  if e.choices == "ask" then
    s:tell("chair", {
      kk = "Мәмбетова өтінеді: ол – кезекші хирург, кетіп қалуы мүмкін, сондықтан үйлерді тозуы бойынша іріктеу туралы түзету ертерек дауысқа салынса дейді. Түзетулердің ретін сіз белгілейсіз.",
      ru = "Мамбетова просит: она дежурный хирург и может уехать, нельзя ли поставить поправку об износе на голосование пораньше? Порядок поправок задаёте Вы.",
      en = "Mambetova asks: she is the surgeon on duty and may have to leave; could the amendment on wear be voted on early? The order of amendments is yours.",
    })
  end
end

-- A break, or the end, when nothing is being voted on.
local function thin_out(s)
  local choice = s.vars.thin
  s.vars.thin = nil
  if choice == "break" then
    s:act("chair", "sitting.break", 10)
  else
    s:act("chair", "sitting.close")
  end
end

function quorum.on_thin(s, e)
  if e.choices == "vote" then
    return
  elseif not s:seat("chair").bot then
    s:tell("chair", {
      kk = "Шешіміңізді төраға ретінде өзіңіз жариялайсыз: үзіліс те, отырысты жабу да сіздің экраныңызда. Дауыс беру жүріп жатса, алдымен соны жабыңыз.",
      ru = "Объявляете Вы сами: и перерыв, и закрытие заседания – на Вашем экране. Если идёт голосование, сначала закройте его.",
      en = "It is yours to announce: a break and the closing of the sitting are both on your screen. If a vote is under way, close it first.",
    })
    return
  end
  s.vars.thin = e.choices
  if not s:vote() and not s:speech() and s.sitting == "open" then
    thin_out(s)
  end
end

-- Those called to the site are back after a break, or after ten minutes. The surgeon is not.
local function come_back(s)
  local away = s.vars.away
  s.vars.away = nil
  local back = 0
  for _, id in ipairs(away or {}) do
    local seat = s:seat(id)
    if not seat.present and not seat.removed then
      s:act(id, "seat.arrive")
      back = back + 1
    end
  end
  if back > 0 then
    s:tell("all", {
      kk = "Апат орнына кеткен депутаттар қайтып келді. Хатшы кворумды қайта санасын.",
      ru = "Депутаты, уехавшие на место аварии, вернулись. Секретарь заново считает кворум.",
      en = "The deputies called to the site are back. The secretary counts the quorum again.",
    })
  end
end

function quorum.on_resumed(s)
  if s.vars.away then
    come_back(s)
  end
  s:tell(GUESTS, {
    kk = "Үзіліс бітті, дауыс беру жалғасады. Айтарыңыз болса, қазір төрағадан анықтамаға сөз сұраңыз: дауыс кезінде сөз берілмейді.",
    ru = "Перерыв окончен, голосование продолжается. Есть что сказать – попросите слово для справки сейчас: во время голосования слова не дают.",
    en = "The break is over and the votes go on. If you have something to say, ask for the floor on a point of information now: during a vote nobody gets it.",
  })
end

function quorum.on_vote_closed(s)
  if s.vars.leaving then
    let_go(s)
  elseif s.vars.thin then
    thin_out(s)
  elseif s.vars.away and s.time - s.vars.away_since >= AWAY_SECONDS then
    come_back(s)
  end
end

return quorum
