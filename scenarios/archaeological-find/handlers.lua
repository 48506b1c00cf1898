-- What follows from what people do. Nothing here draws lots; everything goes through the commands
-- that people use. The arch itself is in find.lua, what the group has in facts.lua, words that
-- follow from an answer in follow.lua, the akimat's answers in replies.lua, the end in outcome.lua.

local facts = require "facts"
local find = require "find"
local follow = require "follow"
local outcome = require "outcome"
local register = require "register"
local replies = require "replies"

local react = {
  notice_missed = find.notice_missed,
  listing_missed = find.listing_missed,
}

local BUILDER = "dep-03" -- his son's plant delivers the concrete

-- The group -----------------------------------------------------------------------------------

function react.invitation_missed(s)
  s.vars.uninvited = true
  s:tell("all", {
    kk = "Органдар талқылауға бес жұмыс күні бұрын шақырылмаған. Олар келмей қоя алады, ал келмегені үшін топ оларды кінәлай алмайды. Қорытынды құжатта кім болмағанын және неге болмағанын жазу керек.",
    ru = "Органы не были приглашены за пять рабочих дней. Они вправе не прийти, и упрекнуть их группа не сможет. В итоговом документе придётся написать, кого не было и почему.",
    en = "The bodies were not invited five working days ahead. They may stay away, and the group cannot blame them. The outcome document will have to say who was absent and why.",
  })
end

local function visit_agreed(s)
  s.vars.visit = "agreed"
  s:tell(facts.GROUP, {
    kk = "Компания учаскеге кіргізуге келісті. Қазаншұңқырдың шетінен қараңыздар: кірпіштің өлшемі, ерітінді, тереңдік. Суреттің күні мен орнын жазыңыздар.",
    ru = "Компания согласилась пустить на участок. Смотрите с края котлована: размер кирпича, раствор, глубина. Записывайте день и место каждого снимка.",
    en = "The company lets you onto the plot. Look from the edge of the pit: the size of the bricks, the mortar, the depth. Write down the day and place of each picture.",
  })
end

local function visit_refused(s)
  s.vars.visit = "refused"
  s:tell(facts.GROUP, {
    kk = "Компания учаскеге кіргізбейді; жеке учаскенің иесі бұған құқылы. Топ дуал сыртынан және құжаттан көрінетін фактімен шектеледі.",
    ru = "Компания на участок не пускает, и владелец частного участка вправе так поступить. Группе остаётся то, что видно из-за забора и из документов.",
    en = "The company does not let you in; the owner of a private plot may do so. The group keeps to what can be seen from outside and in the papers.",
  })
end

-- The director's answer is the company's answer to the letter.
local function on_gate(s, choice)
  if choice == "let" then
    s:act("director", "paper.answer", "visit", s:text { kk = "Келісеміз.", ru = "Согласны.", en = "We agree." })
  else
    visit_refused(s)
    s:act("director", "paper.answer", "visit", s:text {
      kk = "Келіспейміз.", ru = "Не согласны.", en = "We do not agree.",
    })
  end
end

function react.on_paper_answered(s, e)
  if e.paper == "visit" and s.vars.visit ~= "refused" then
    visit_agreed(s)
  elseif e.paper == "outcome" then
    s:tell(facts.GROUP, {
      kk = "Әкімдік қорытынды құжатқа жауап берді. Әр ұсынымға не делінгенін құжаттың өзінен оқыңыз: I·ш – Құжаттар.",
      ru = "Акимат ответил на итоговый документ. Что сказано по каждой рекомендации, читайте в самом документе: I·ш – Документы.",
      en = "The akimat has answered the outcome document. Read in the document itself what it says to each recommendation: I·ш – Papers.",
    })
  end
end

-- Who of the computer's asks for the floor at once; others ask when there is room.
local HEARD = {
  facts = { architect = "report", culture = "report", inspector = "report", archaeologist = "statement" },
  summary = { ["dep-05"] = "statement", historian = "statement" },
  heard = {
    ["dep-02"] = "report", citizen = "statement", culture = "statement", architect = "statement",
  },
}

local function ask_for_floor(s, seats)
  for id, kind in pairs(seats) do
    local seat = s:seat(id)
    if seat.bot and seat.present then
      s:act(id, "floor.ask", kind)
    end
  end
end

-- The outcome document ------------------------------------------------------------------------

local function on_outcome(s)
  local lacks = facts.lacks(s)
  s:tell("all", {
    kk = "Қорытынды құжат жіберілді. Әкімдік оны қарауға және әр ұсынымға он жұмыс күні ішінде жеке-жеке жауап беруге міндетті.",
    ru = "Итоговый документ отправлен. Акимат обязан его рассмотреть и ответить на каждую рекомендацию отдельно в течение десяти рабочих дней.",
    en = "The outcome document has been sent. The akimat has to consider it and answer each recommendation separately within ten working days.",
  })
  if lacks then
    s:tell({ "akim", "lawyer", "dep-02", "dep-04", "facilitator" }, {
      kk = "Құжаттың осал жері: " .. lacks.kk .. ".",
      ru = "Слабое место документа: " .. lacks.ru .. ".",
      en = "The weak side of the document: " .. lacks.en .. ".",
    })
  end
  if s:seat("akim").bot and s.vars.hurry == "today" then
    replies.at_once(s)
  end
end

function react.outcome_missed(s)
  s:tell("all", {
    kk = "Жеті жұмыс күні өтті, қорытынды құжат жіберілген жоқ. Кеш жіберуге болады, бірақ әкімдік «мерзімінен кейін түсті» деп жаза алады.",
    ru = "Семь рабочих дней прошли, итоговый документ не отправлен. Послать можно и позже, но акимат вправе написать «поступил с нарушением срока».",
    en = "Seven working days have passed and the outcome document has not been sent. It may still go out, but the akimat may note that it came late.",
  })
end

function react.answers_missed(s)
  s:tell("all", {
    kk = "Он жұмыс күні өтті: әр ұсынымға жеке жауап берілмеді. Топ тиісті мемлекеттік органға шағымдана алады; төраға шағымды қолдау туралы мәселені сессияда дауысқа сала алады.",
    ru = "Десять рабочих дней прошли: на каждую рекомендацию отдельно не ответили. Группа может жаловаться в соответствующий государственный орган, а председатель – поставить поддержку жалобы на голосование сессии.",
    en = "Ten working days have passed without an answer to each recommendation. The group may complain to the state body concerned, and the chair may put support for the complaint to the vote at the session.",
  })
end

-- Invited too late, or not at all: the hearing is held, and does not count as one.
local function unsummoned(s, fact)
  s.vars.unsummoned = fact
  s:tell({ "akim", "culture", "dep-02", "dep-04", "dep-05", "citizen", "historian" }, {
    kk = "Топ тыңдауға үш жұмыс күні бұрын шақырылмаған: дайындалуға уақыт болмады. Бас тарту туралы шешім мұндай тыңдаудан кейін берік болмайды.",
    ru = "Группу не пригласили на слушание за три рабочих дня: подготовиться было некогда. Отказ после такого слушания непрочен.",
    en = "The group was not invited to the hearing three working days ahead: there was no time to prepare. A refusal after such a hearing does not stand firm.",
  })
end

function react.unsummoned(s)
  unsummoned(s, "deadline.missed deadline=summons")
end

function react.study_hasty(s)
  s.vars.hasty = true
  s:tell({ "institute", "culture", "inspector" }, {
    kk = "Институттың қорытындысы үш аптадан бұрын шықты: зертханалық талдау бітпеген. Мұндай қорытындыға шағым жасау оңай.",
    ru = "Заключение института вышло раньше трёх недель: лабораторный анализ не закончен. Такое заключение легко обжаловать.",
    en = "The institute's opinion came before the three weeks were over: the laboratory has not finished. Such an opinion is easy to appeal.",
  })
end

-- A general letter is no answer: the session can speak of the complaint once the term is over.
local function wait_for_answers(s)
  local answers = s:deadline("answers")
  if s.vars.verdict == "shelve" and answers.status == "running" then
    s:act("scenario", "calendar.go", "answers")
    s:act("scenario", "calendar.pass", "1")
  end
end

-- Time enough for the study passes before the decision is written, unless ten days were promised.
local function wait_for_study(s)
  if s:deadline("study").status == "running" and s.vars.terms ~= "ten" then
    s:act("scenario", "calendar.go", "study")
  end
end

-- The session ---------------------------------------------------------------------------------

function react.on_sitting_opened(s, e)
  s.vars.session = s.vars.session or e.sitting == "session"
  s.vars.met = s.vars.met or e.sitting == "control"
  if e.sitting == "hearing" and not facts.sent(s, "summons") then
    unsummoned(s, "not paper.submitted paper=summons")
  end
end

-- The votes begin with the complaint, when there is one; a chair of the computer's puts it.
function react.on_stage(s, e)
  if e.stage == "votes" and s:seat("chair").bot and s:deadline("answers").status == "missed" then
    s:act("chair", "vote.open", "question:complaint")
  end
end

function react.on_item_called(s, e)
  if e.item == "arch" then
    s:tell("chair", {
      kk = "Мәселе жарияланды. Бірінші дауысқа дейін депутаттардан мүдделер қақтығысы бар-жоғын сұраңыз.",
      ru = "Вопрос объявлен. До первого голосования спросите депутатов о конфликте интересов.",
      en = "The item has been called. Before the first vote ask the deputies about conflicts of interest.",
    })
  elseif HEARD[e.item] then
    ask_for_floor(s, HEARD[e.item])
  end
end

function react.on_recused(s, e)
  if e.seat == BUILDER then
    s:tell("media", {
      kk = "Тәшенов мүдделер қақтығысы барын өзі мәлімдеді. Жүкқұжаттар енді жаңалық емес, есесіне мақалаңызға адалдық туралы бір жол қосылады.",
      ru = "Ташенов сам заявил о своём интересе. Накладные больше не новость, зато в статье появится строка о честности.",
      en = "Tashenov has declared the interest himself. The waybills are no longer news; your article gains a line on honesty.",
    })
  end
end

-- The money is free when the school roof waits; the computer's akim goes by that.
function react.on_tabled(s, e)
  if e.prepared ~= "money" then
    return
  end
  if s:seat("akim").bot then
    s:act("akim", "draft.opinion", e.id, s.vars.school == "insist" and "negative" or "positive")
  else
    s:tell("akim", {
      kk = "18 миллион теңге туралы түзету енгізілді. Сіздің оң қорытындыңызсыз ол дауысқа салынбайды. Сол ақшаны мектеп шатыры да күтіп тұр.",
      ru = "Внесена поправка о 18 миллионах тенге. Без Вашего положительного заключения её на голосование не ставят. Этих же денег ждёт школьная крыша.",
      en = "The amendment on 18 million tenge has been tabled. Without your positive opinion it is not put to the vote. A school roof waits for the same money.",
    })
  end
end

function react.on_vote_closed(s, e)
  if e.subject == "question:complaint" then
    s.vars.complaint = e.result == "adopted" or s.vars.complaint
    s.vars.unsupported = not s.vars.complaint
  end
end

-- The end -------------------------------------------------------------------------------------

-- A term that still runs when the debrief begins runs out first: nobody is saved by the bell. Whether
-- one did.
local function run_out(s)
  local ran = false
  for _, id in ipairs { "notice", "listing", "final" } do
    if s:deadline(id).status == "running" then
      s:act("scenario", "calendar.go", id)
      s:act("scenario", "calendar.pass", "1")
      ran = true
    end
  end
  return ran
end

-- What carried the document and what did not is what the debrief is about.
local function tell_document(s)
  local lacks = facts.lacks(s)
  if facts.sent(s, "outcome") then
    s:tell("all", {
      kk = lacks and "Қорытынды құжаттың осал жері: " .. lacks.kk .. "." or "Қорытынды құжаттың осал жері болмады.",
      ru = lacks and "Слабое место итогового документа: " .. lacks.ru .. "." or "Слабых мест у итогового документа не было.",
      en = lacks and "The weak side of the outcome document: " .. lacks.en .. "." or "The outcome document had no weak side.",
    })
  end
end

local function finish(s)
  tell_document(s)
  outcome.finish(s)
end

local function close(s)
  s.vars.closing = true
  if not run_out(s) then
    finish(s)
  end
end

-- The days that were left are over, and so are their terms.
function react.on_day(s)
  if s.vars.closing then
    finish(s)
  end
end

-- What the decision rests on is what there is when it is taken.
local function on_final(s)
  s.vars.appeal = outcome.contested(s)
  if not s.vars.resumed then
    s:tell("all", s.vars.status == "strike" and {
      kk = "Түпкілікті шешім шықты: арка алдын ала есепке алу тізімінен шығарылды.",
      ru = "Окончательное решение принято: арку исключили из списка предварительного учёта.",
      en = "The final decision has been taken: the arch is struck off the preliminary list.",
    } or {
      kk = "Түпкілікті шешім шықты: арка мемлекеттік тізімге енгізілді.",
      ru = "Окончательное решение принято: арку внесли в государственный список.",
      en = "The final decision has been taken: the arch is entered in the state list.",
    })
  end
end

local SUBMITTED = {
  register = register.check,
  notice = find.on_notice,
  ["finder-notice"] = find.on_notice,
  outcome = on_outcome,
  listing = find.on_listing,
  final = on_final,
}

function react.on_submitted(s, e)
  if SUBMITTED[e.paper] then
    SUBMITTED[e.paper](s)
  end
end

-- Answers -------------------------------------------------------------------------------------

local function on_kin(s, choice)
  if choice == "tell" then
    s.vars.kin_known = true
    s:tell({ "culture", "dep-02" }, {
      kk = "Ысқақов өзі айтты: компания директоры – қарындасының күйеуі. Заң мұндай маманға тыйым салмайды, бірақ енді өзіңіз шешесіз, әрі бұл хаттамаға жазылады.",
      ru = "Искаков сам сказал: директор компании – муж его сестры. Закон такого специалиста не запрещает, но решать теперь Вам, и это запишут в протокол.",
      en = "Iskakov has said it himself: the company's director is his sister's husband. The law does not forbid such a specialist, but the decision is now yours, and it is minuted.",
    })
  end
end

local function on_keep(s, choice)
  if choice == "replace" then
    s.vars.replaced = true
    s:tell({ "institute", "culture", "inspector" }, {
      kk = "Сараптама институтқа берілді. Зерттеуге үш апта керек, бұл уақыт үш айдың ішінен кетеді.",
      ru = "Экспертиза передана институту. На исследование нужно три недели, и они уйдут из тех же трёх месяцев.",
      en = "The expertise goes to the institute. The study takes three weeks, out of the same three months.",
    })
  end
end

local ANSWERED = {
  thin = function(s, choice)
    if choice == "request" then
      s:act("scenario", "calendar.pass", "3")
    end
  end,
  verdict = function(s, choice)
    if choice == "accept" then
      replies.bind(s)
    end
  end,
  night = find.on_night,
  resume = find.on_resume,
  gate = on_gate,
  kin = on_kin,
  keep = on_keep,
  drop = function(s, choice)
    s.vars.dropped = choice == "replace"
  end,
  stand = function(s, choice)
    s.vars.back = (s.vars.back or 0) + (choice == "back" and 1 or 0)
  end,
  ["own-up"] = function(s, choice)
    s.vars.denied = choice == "deny"
  end,
  ["heard-out"] = function(s, choice)
    s.vars.heard = choice
    if choice == "accept" then
      replies.bind(s)
    end
  end,
}

-- What is only remembered, by the question's own name.
local REMEMBERED = {
  silence = true, hurry = true, archive = true, delay = true, safe = true, form = true,
  specialist = true, warn = true, strategy = true, school = true,
  terms = true, who = true, kin = true, wedding = true, keep = true,
  verdict = true, written = true, backdate = true, plea = true, deal = true, loan = true,
  status = true, patience = true,
}

function react.on_answer(s, e)
  local choice = e.choices
  if not choice then
    return -- private
  end
  if REMEMBERED[e.question] then
    s.vars[e.question] = choice
  end
  facts.hear(s, e.question, choice)
  local words = follow[e.question .. " " .. choice]
  if words then
    s:tell(words[1], words[2])
  end
  if ANSWERED[e.question] then
    ANSWERED[e.question](s, choice)
  end
end

-- What a computer-played seat decides where others have left it no choice; the rest it draws.
local CHOOSES = {
  night = { "foreman", function(s)
    return s.vars.warn == "foreman" and "refuse" or nil
  end },
  verdict = { "akim", function(s)
    return not facts.holds(s) and "shelve" or nil
  end },
  ["heard-out"] = { "akim", function(s)
    return (not facts.holds(s) or s.vars.plea == "anger") and "refuse" or nil
  end },
  written = { "dep-02", replies.written },
  who = { "culture", function(s)
    return s.vars.kin_known and "institute" or nil
  end },
  resume = { "director", function(s)
    return s.vars.loan == "call" and "resume" or nil
  end },
  patience = { "director", function(s)
    if s.vars.loan == "call" then
      return "build"
    end
    return s.vars.deal == "agree" and "hold" or nil
  end },
  status = { "inspector", function(s)
    local support = outcome.support(s)
    if support == 0 or support == 1 then
      return nil
    end
    return support > 1 and "include" or "strike"
  end },
}

function react.on_asked(s, e)
  local choice = CHOOSES[e.question]
  if choice and s:seat(choice[1]).bot then
    local taken = choice[2](s)
    if taken then
      s:act(choice[1], "answer.give", e.question, taken)
    end
  end
end

function react.on_fired(s, e)
  if e.id == "kin" then
    s.vars.kin_known = true
    local article = follow["article " .. tostring(s.vars.wedding)]
    if article then
      s:tell("all", article)
    end
  elseif e.id == "old-plan" then
    s.vars.plan_found = true
    s:tell({ "historian", "dep-02", "archaeologist", "inspector" }, {
      kk = "Жоспар табылды. Оны топтың өзі көрсеткен болса, факт болар еді; енді ол күмән тудырады.",
      ru = "План нашёлся. Покажи его группа сама, он был бы фактом; теперь он вызывает сомнение.",
      en = "The plan is found. Shown by the group itself it would have been a fact; now it raises doubts.",
    })
  end
end

-- Without the document the phase has nothing to wait for but days, and whoever leads is told.
local function nothing_to_answer(s)
  s:tell({ "dep-02", "facilitator" }, {
    kk = "Қорытынды құжат жіберілмеген: әкімдік жауап беретін құжат жоқ. Оны №2 әлі де жібере алады; жіберілмесе, күнтізбені жылжытып, келесі кезеңге өтіңіздер.",
    ru = "Итоговый документ не отправлен, акимату отвечать не на что. №2 ещё может его отправить; если не отправит, переведите календарь и переходите к следующему этапу.",
    en = "The outcome document has not been sent: the akimat has nothing to answer. No. 2 can still send it; if that is not done, move the calendar and go on to the next phase.",
  })
end

function react.on_phase(s, e)
  local sits = s.sitting == "open" or s.sitting == "break"
  if e.phase == "outcome" and s.vars.met and facts.count(s) < facts.NEEDED then
    s:act("facilitator", "question.ask", "thin")
  elseif e.phase == "answers" and not facts.sent(s, "outcome") then
    nothing_to_answer(s)
  elseif e.phase == "session" and not sits then
    wait_for_answers(s)
  elseif e.phase == "final" and not sits then
    wait_for_study(s)
  elseif e.phase == "debrief" and sits then
    s:tell("chair", {
      kk = "Отырыс әлі жабылған жоқ. Төраға оны жапқанда іс аяқталып, талдау басталады.",
      ru = "Заседание ещё не закрыто. Когда председатель закроет его, дело завершится и начнётся разбор.",
      en = "The sitting is still open. When the chair closes it, the case ends and the debrief begins.",
    })
  elseif e.phase == "debrief" then
    close(s)
  end
end

function react.on_sitting_closed(s)
  if s.phase == "debrief" then
    close(s)
  elseif s.phase == "final" then
    wait_for_study(s)
  end
end

return react
