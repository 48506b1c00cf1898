-- What the scenario does by itself: its complications and its ending. Everything goes through
-- the same commands that people use, so a rule that forbids a command forbids it here too.

local react = {}

local ITEM = "housing"
local LOBBYIST = "dep-05" -- his wife's brother runs the management company
local SURGEON = "dep-09"
local APPEAL = "resident-1"

-- Whom the burst main calls away with the surgeon, in this order, until exactly the quorum is
-- left. Computer-played seats go before people. The chair and the lobbyist are never called.
local CALLED = { "dep-04", "dep-12", "dep-08", "dep-07", "dep-11", "dep-03", "dep-06", "dep-10",
                 "dep-02" }
local AWAY_SECONDS = 600

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

-- A text with the values put into all three languages; a value may be a text itself.
local function filled(text, ...)
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

local MONEY = { kk = "%s теңге", ru = "%s тенге", en = "%s tenge" }
-- What a decision says of a figure that an amendment has taken out.
local NOT_SET = { kk = "белгіленген жоқ", ru = "не указано", en = "not set" }

local function declared(s)
  return s:seat(LOBBYIST).recused[ITEM] == true
end

-- The last amendment the scenario prepared under this name, unless its author withdrew it.
local function tabled(s, prepared)
  local found
  for _, amendment in ipairs(s:amendments()) do
    if amendment.prepared == prepared and amendment.fate ~= "withdrawn" then
      found = amendment
    end
  end
  return found
end

local function adopted(s, prepared)
  local amendment = tabled(s, prepared)
  return amendment ~= nil and amendment.fate == "adopted"
end

local function skip(s, id)
  if s:inject(id) == "waiting" then
    s:act("facilitator", "inject.skip", id)
  end
end

local function fire(s, id)
  if s:inject(id) == "waiting" then
    s:fire(id)
  end
end

-- A deputy's tie to the company ---------------------------------------------------------------

function react.lobbyist(s)
  s.vars.asked = true
  if declared(s) then
    return
  end
  s:tell(LOBBYIST, {
    kk = "Хат сіз туралы. Жұбайыңыздың ағасы – «Тірек Сервис» директоры, журналист мұны біледі. Бірінші дауысқа дейін мәлімдесеңіз, сөйлемейсіз әрі дауыс бермейсіз. Үндемесеңіз, жұрт мұны арнадан оқиды. Таңдау өзіңізде.",
    ru = "Записка о Вас. Брат Вашей жены – директор «Тірек Сервис», и журналистке это известно. Заявите до первого голосования – не выступаете и не голосуете. Промолчите – об этом прочтут в канале. Выбор за Вами.",
    en = "The note is about you. Your wife's brother is the director of Tirek Service, and the journalist knows it. Declare it before the first vote, and you neither speak nor vote. Keep silent, and people will read it in the channel. The choice is yours.",
  })
  s:tell("media-1", {
    kk = "Екінші дәлел табылды: тойдың суреті мен компания құрылтайшыларының тізімі. Туыстық расталды. Жарияламас бұрын депутаттың өз жауабын сұрайсыз ба?",
    ru = "Нашлось второе подтверждение: снимок со свадьбы и список учредителей компании. Родство доказано. Спросите ли самого депутата, прежде чем публиковать?",
    en = "There is a second proof: a wedding picture and the list of the company's founders. The kinship is confirmed. Will you ask the deputy for an answer before you publish?",
  })
end

function react.expose(s)
  s.vars.public = true
  s:tell("company", {
    kk = "Зал сізден жауап күтеді: актіге кім қол қойды, ақша қайда? Төрағадан анықтама беруге сөз сұраңыз.",
    ru = "Зал ждёт ответа от Вас: кто подписал акт и где деньги? Попросите у председателя слово для справки.",
    en = "The hall expects an answer from you: who signed the certificate and where is the money? Ask the chair for the floor on a point of information.",
  })
  s:tell("dep-11", {
    kk = "Актінің суретінде сіздің қолыңыз көрінеді. Мұны біреу айтқанша күтесіз бе, әлде өзіңіз айтасыз ба?",
    ru = "На снимке акта видна Ваша подпись. Подождёте, пока её заметят, или скажете сами?",
    en = "Your signature can be seen on the picture of the certificate. Will you wait until someone notices, or say it yourself?",
  })
  if declared(s) then
    s:tell("all", {
      kk = "Арна тағы жазды: «Депутат Тимур Есжанов компаниямен туыстығын өзі мәлімдеді, дауыс бермейді». Оқырмандардың көбі мұны адалдық деп бағалады.",
      ru = "Канал пишет дальше: «Депутат Тимур Есжанов сам заявил о родстве с директором компании и не голосует». Многие читатели считают это честным.",
      en = "The channel adds: “Deputy Timur Yeszhanov has declared that he is related to the company's director and does not vote.” Many readers call that honest.",
    })
  else
    s:tell("all", {
      kk = "Арна тағы жазды: «Депутат Тимур Есжанов – компания директорының туысы, бірақ оны мәлімдеген жоқ». Ешкім оны дауыстан айыра алмайды: мүддесін тек өзі мәлімдейді. Зал талап етсе, төраға мәселені әдеп комиссиясына жіберуді дауысқа сала алады.",
      ru = "Канал пишет дальше: «Депутат Тимур Есжанов – родственник директора компании и об этом не заявил». Лишить его голоса никто не может: заявить должен он сам. Если зал потребует, председатель может поставить на голосование передачу вопроса в комиссию по этике.",
      en = "The channel adds: “Deputy Timur Yeszhanov is related to the company's director and has not declared it.” Nobody can take his vote away: declaring it is up to him. If the hall demands it, the chair may put to the vote that the ethics commission looks into it.",
    })
  end
end

function react.on_recused(s, e)
  if e.seat == LOBBYIST and e.item == ITEM then
    skip(s, "lobbyist")
  end
end

-- The rule is said once, when it still helps: before the first vote on the item.
function react.on_item_called(s, e)
  if e.item == ITEM and not s.vars.reminded then
    s.vars.reminded = true
    s:tell("chair", {
      kk = "Мәселе жарияланды. Бірінші дауысқа дейін депутаттардан мүдделер қақтығысы бар-жоғын сұраңыз.",
      ru = "Вопрос объявлен. До первого голосования спросите депутатов о конфликте интересов.",
      en = "The item has been called. Before the first vote ask the deputies about conflicts of interest.",
    })
  end
end

function react.on_cast(s, e)
  local vote = s:vote()
  local about = vote and (vote.subject == "basis:" .. ITEM or vote.subject == "whole:" .. ITEM
                          or string.sub(vote.subject, 1, 6) == "amend:")
  if e.seat == LOBBYIST and about and not declared(s) then
    s.vars.undeclared = true
  end
end

-- The residents -------------------------------------------------------------------------------

function react.appeal(s)
  s.vars.appeal = true
  local speech = s:speech()
  if speech and speech.seat ~= APPEAL then
    s:tell("chair", {
      kk = "Сөйлеушінің сөзі бөлінді. Жоғалған уақытын қайтару үшін, қарсылық болмаса, сөзін бір минутқа ұзарта аласыз.",
      ru = "Выступающего прервали. Чтобы вернуть ему время, можно продлить выступление на минуту, если возражений нет.",
      en = "The speaker has been interrupted. To give the time back you may extend the speech by a minute, if nobody objects.",
    })
  end
  if s:seat(APPEAL).present then
    s:act(APPEAL, "floor.ask", "statement")
  end
end

function react.on_floor_given(s, e)
  if e.seat == APPEAL then
    s.vars.heard = true
    skip(s, "appeal")
  end
end

local function residents_unheard(s)
  if not s.vars.appeal or s.vars.heard then
    return
  end
  s:tell("all", {
    kk = "142 адамның өтініші тыңдалмады. Тұрғындар залдан тікелей эфирге шықты: «Біз осында келдік, бірақ бізге сөз берілмеді». Мұны сайлаушылар да көріп отыр.",
    ru = "Обращение 142 жителей не выслушали. Жители ведут из зала прямой эфир: «Мы пришли, но слова нам не дали». Это видят и избиратели.",
    en = "The appeal of 142 residents has not been heard. They go live from the hall: “We came, and we were not given the floor.” The voters see it too.",
  })
end

-- The akim's opinion on the dearer amendment --------------------------------------------------

-- A computer-played author gives up; a person decides.
local function withdraw_opinion(s, id, author)
  s:act("akim", "draft.opinion", id, "negative")
  s:tell("all", {
    kk = "Әкім 400 миллион теңге туралы түзетуге берген оң қорытындысын қайтарып алды: қаржы көзі жоқ. Оң қорытынды болмаса, түзету дауысқа салынбайды. Авторы оны қайтарып ала алады немесе арзанырақ мәтін енгізе алады.",
    ru = "Аким отозвал положительное заключение на поправку о 400 миллионах тенге: источника денег нет. Без него поправку на голосование не ставят. Автор может её отозвать или внести более дешёвый текст.",
    en = "The akim has withdrawn the positive opinion on the amendment of 400 million tenge: there is no source of money. Without it the amendment is not put to the vote. Its author may withdraw it or table a cheaper text.",
  })
  if s:seat(author).bot then
    s:act(author, "amend.withdraw", id)
  end
end

function react.opinion(s)
  s.vars.opinion_withdrawn = true
  local dearer = tabled(s, "sum-400")
  if not dearer then
    s:tell("akim", {
      kk = "Түзету әлі енгізілген жоқ. Авторына қазір айтсаңыз, ол мәтінін өзгертіп үлгереді.",
      ru = "Поправку ещё не внесли. Скажете автору сейчас – он успеет изменить текст.",
      en = "The amendment has not been tabled yet. If you tell its author now, there is time to change it.",
    })
  elseif dearer.fate == "pending" then
    withdraw_opinion(s, dearer.id, dearer.author)
  end
end

-- The akim had agreed to 400 million the day before. A computer-played akim says so when the
-- amendment comes; a person decides.
function react.on_tabled(s, e)
  if e.prepared == "last-minute" then
    skip(s, "last-minute")
  elseif e.prepared == "sum-400" and s.vars.opinion_withdrawn then
    withdraw_opinion(s, e.id, e.seat)
  elseif e.prepared == "sum-400" and s:seat("akim").bot then
    s:act("akim", "draft.opinion", e.id, "positive")
  end
end

-- The last-minute amendment -------------------------------------------------------------------

-- The leader speaks without a text, and the engine refuses as it would anyone. The written
-- version is left to the deputy whose task it is.
function react.last_minute(s)
  if s:seat("dep-06").present then
    s:act("dep-06", "amend.table", ITEM, { kind = "set", clause = "buildings" })
  end
  s:tell("dep-07", {
    kk = "Ауызша түзету қабылданбады. Екі жол жетеді: 2-тармақ, «10» орнына «8». Мәтінді хатшыға тұтастай дауыс беруге дейін тапсырып үлгеріңіз немесе бас тартыңыз.",
    ru = "Устную поправку не приняли. Хватит двух строк: пункт 2, вместо «10» – «8». Сдайте текст секретарю до голосования в целом или откажитесь.",
    en = "The oral amendment was not accepted. Two lines are enough: clause 2, “8” instead of “10”. Hand the text to the secretary before the vote on the whole, or give it up.",
  })
  s:tell("dep-08", {
    kk = "Сегіз үй қалса, 9- және 10-үй тізімнен шығады. Бұл – сіздің сайлаушыларыңыз.",
    ru = "Если домов станет восемь, из списка выпадут № 9 и 10. Это Ваши избиратели.",
    en = "With eight buildings, Nos. 9 and 10 drop off the list. They are your voters.",
  })
  local author = s:seat("dep-07")
  if author.bot and author.present and not tabled(s, "last-minute") then
    s:act("dep-07", "amend.table", ITEM, { prepared = "last-minute" })
  end
end

-- The quorum ----------------------------------------------------------------------------------

local function may_be_called(s, id)
  local speech = s:speech()
  return s:seat(id).present and not (speech and speech.seat == id)
end

-- The first `count` of CALLED who are in the hall: computer-played seats go, people are asked.
local function choose(s, count)
  local chosen, asked = {}, {}
  for _, bots in ipairs { true, false } do
    for _, id in ipairs(CALLED) do
      if #chosen + #asked < count and may_be_called(s, id) and s:seat(id).bot == bots then
        table.insert(bots and chosen or asked, id)
      end
    end
  end
  return chosen, asked
end

local function tell_quorum(s, present)
  s:tell("all", filled({
    kk = "Залда қалған депутат: %d, кворум – %d. Тағы %d депутат шықса, дауыс беруге болмайды. Шешімге бәрібір %d дауыс керек: көпшілік барлық депутаттан есептеледі.",
    ru = "Депутатов в зале: %d, кворум – %d. При уходе ещё %d из них голосовать нельзя. Для решения по-прежнему нужно %d голосов: большинство считают от всех депутатов.",
    en = "Deputies left in the hall: %d, the quorum is %d. With %d fewer there is no voting. A decision still needs %d votes: the majority is counted from all deputies.",
  }, present, s.needed, present - s.needed + 1, s.total // 2 + 1))
end

-- Nobody makes a person leave: whoever is called hears of it and decides.
local function ask_to_leave(s, id)
  if id == SURGEON then
    s:tell(id, {
      kk = "Сіз кезекші хирургсіз: ауруханаға шақырып жатыр. Кетсеңіз, даусыңыз бен кворумның бір бөлігі кетеді; қалсаңыз, сізді ауруханада күтеді. Өзіңіз шешіңіз: кетсеңіз, хатшыға айтыңыз.",
      ru = "Вы дежурный хирург: Вас вызывают в больницу. Уйдёте – уйдёт Ваш голос и часть кворума; останетесь – в больнице ждут. Решаете Вы: уходя, скажите секретарю.",
      en = "You are the surgeon on duty and the hospital calls. Go, and your vote goes with you, and a part of the quorum; stay, and they wait at the hospital. It is your decision: tell the secretary when you leave.",
    })
  else
    s:tell(id, {
      kk = "Сізді де апат орнына шақырды. Барасыз ба, отырысты аяқтап кетесіз бе? Кетсеңіз, хатшыға айтыңыз: кворум соған байланысты.",
      ru = "Вас тоже вызывают на место аварии. Поедете или досидите до конца? Уходя, скажите секретарю: от этого зависит кворум.",
      en = "You too are called to the site of the accident. Do you go, or stay to the end? Tell the secretary when you leave: the quorum depends on it.",
    })
  end
end

local function call_away(s)
  s.vars.call_waits = nil
  local surgeon = s:seat(SURGEON)
  local goes = surgeon.present and surgeon.bot
  local left = s.present - (goes and 1 or 0)
  if surgeon.present and not surgeon.bot then
    ask_to_leave(s, SURGEON)
  end
  if left < s.needed then
    return
  end
  local chosen, asked = choose(s, left - s.needed)
  if goes then
    s:act(SURGEON, "seat.leave")
  end
  for _, id in ipairs(chosen) do
    s:act(id, "seat.leave")
  end
  for _, id in ipairs(asked) do
    ask_to_leave(s, id)
  end
  s.vars.away = chosen
  s.vars.away_since = s.time
  tell_quorum(s, left - #chosen)
end

-- Nobody is called out while a vote is open: they leave when it has been closed.
function react.quorum(s)
  if s:vote() then
    s.vars.call_waits = true
  else
    call_away(s)
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

local function back_if_due(s)
  if s.vars.away and not s:vote() and s.time - s.vars.away_since >= AWAY_SECONDS then
    come_back(s)
  end
end

function react.on_resumed(s)
  if s.vars.away then
    come_back(s)
  end
end

function react.on_floor_ended(s)
  back_if_due(s)
end

function react.on_vote_closed(s)
  if s.vars.undeclared then
    fire(s, "expose")
  end
  if s.vars.call_waits then
    call_away(s)
  else
    back_if_due(s)
  end
end

-- The outcome ---------------------------------------------------------------------------------

function react.on_decision(s)
  local figures = s:draft(ITEM).figures
  local amount, count = figures.sum.amount, figures.buildings.count
  s:tell("all", filled({
    kk = "Шешім қабылданды. Сома: %s. Үй саны: %s.",
    ru = "Решение принято. Сумма: %s. Домов: %s.",
    en = "The decision is adopted. Sum: %s. Buildings: %s.",
  }, amount and filled(MONEY, grouped(amount)) or NOT_SET, count or NOT_SET))
end

-- What the votes on the draft came to: the last result on it, as basis or as a whole.
local function result_on_draft(s)
  local result
  for _, vote in ipairs(s:votes()) do
    local about = vote.subject == "basis:" .. ITEM or vote.subject == "whole:" .. ITEM
    if about and not vote.annulled then
      result = vote.result
    end
  end
  return result
end

local function changed(s)
  for _, amendment in ipairs(s:amendments()) do
    if amendment.fate == "adopted" then
      return true
    end
  end
  return false
end

local function outcome(s)
  local draft = s:draft(ITEM)
  if draft.whole == "adopted" then
    if adopted(s, "public-control") or adopted(s, "monitoring-group") then
      return "adopted-under-control"
    end
    return changed(s) and "adopted" or "adopted-300"
  end
  if draft.whole == "rejected" or draft.basis == "rejected" then
    return "rejected"
  elseif draft.away == "postponed" then
    return "postponed"
  end
  if not s.quorum or result_on_draft(s) == "no-quorum" then
    return "no-quorum"
  end
  return "no-decision"
end

local function finish(s)
  if s.vars.finished then
    return
  end
  s.vars.finished = true
  s:finish(outcome(s))
end

-- A phase that was entered too early does not cut the sitting off: its close ends the session.
function react.on_phase(s, e)
  if e.phase == "voting" then
    residents_unheard(s)
  elseif e.phase == "debrief" and (s.sitting == "open" or s.sitting == "break") then
    s:tell("chair", {
      kk = "Отырыс әлі жабылған жоқ. Төраға оны жапқанда сессия аяқталып, талдау басталады.",
      ru = "Заседание ещё не закрыто. Когда председатель закроет его, сессия завершится и начнётся разбор.",
      en = "The sitting is still open. When the chair closes it, the session ends and the debrief begins.",
    })
  elseif e.phase == "debrief" then
    finish(s)
  end
end

-- What comes into a sitting has no place after it.
function react.on_closed(s)
  skip(s, "last-minute")
  skip(s, "quorum")
  if s.phase == "debrief" then
    finish(s)
  end
end

return react
