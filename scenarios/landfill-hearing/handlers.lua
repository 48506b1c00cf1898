-- What the scenario does by itself: its complications and its ending. Everything goes through the
-- same commands that people use, so a rule that forbids a command forbids it here too.

local react = {}

local ITEM = "landfill"
local AUTHOR = "resident-1"   -- of the appeal
local RALLY = 30              -- minutes into the hearing, as in complications.lua
local CALLED = { "del-04", "del-05" } -- paid by the district: the head of the school, the paramedic

-- A text with the same values put into all three languages.
local function filled(text, ...)
  return {
    kk = string.format(text.kk, ...),
    ru = string.format(text.ru, ...),
    en = string.format(text.en, ...),
  }
end

local function skip(s, id)
  local state = s:inject(id)
  if state == "waiting" or state == "held" then
    s:act("facilitator", "inject.skip", id)
  end
end

local function sent(s, id)
  local status = s:paper(id).status
  return status == "submitted" or status == "answered"
end

-- Sent, and be it that the addressee returned it.
local function went(s, id)
  return sent(s, id) or s:paper(id).status == "returned"
end

local function met(s, id)
  return s:deadline(id).status == "met"
end

local function bot(s, id)
  return s:seat(id).bot
end

local function waits(s, id)
  for _, asked in ipairs(s:queue()) do
    if asked.seat == id then
      return true
    end
  end
  return false
end

-- Asks for the floor on behalf of a computer-played seat; a person asks for it alone.
local function ask(s, id, kind)
  if bot(s, id) and s:seat(id).present and not waits(s, id) then
    s:act(id, "floor.ask", kind)
  end
end

-- The notice ----------------------------------------------------------------------------------

-- Which sources the notice satisfies is said when the hearing opens, not before.
local function tell_notice(s)
  if s:paper("notice").status == "empty" then
    s:tell("all", {
      kk = "Тыңдау хабарламасыз ашылды: ешбір дереккөздің мерзімі сақталмады. Залға кім келді, кім келмеді – соған қараңыздар.",
      ru = "Слушания открыты без объявления: ни один из сроков не соблюдён. Посмотрите, кто пришёл и кого нет.",
      en = "The hearing was opened without a notice: not one of the terms was kept. Look who came and who did not.",
    })
  elseif met(s, "month") then
    s:tell("all", {
      kk = "Хабарлама бір ай бұрын берілді: барлық дереккөздің мерзімі сақталды. Құны – уақыт: жер комиссиясының күні өтіп кетпеді ме?",
      ru = "Объявлено за месяц: соблюдены все источники. Цена – время: не прошёл ли день земельной комиссии?",
      en = "Notice of a month: every source is satisfied. The price is time: has the land commission's day gone by?",
    })
  elseif met(s, "method") and met(s, "invite") then
    s:tell("all", {
      kk = "Хабарлама әдістеме мен «Қоғамдық бақылау туралы» Заңның мерзімдеріне сай, бірақ регламенттегі бір айға жетпейді. Дереккөздер осы жерде әртүрлі айтады: инвестор мұны еске салуы мүмкін.",
      ru = "Сроки методики и Закона «Об общественном контроле» соблюдены, месяц по регламенту – нет. Здесь источники расходятся, и инвестор может об этом напомнить.",
      en = "The terms of the method and of the Law on public control are kept, the month of the regulation is not. Here the sources disagree, and the investor may say so.",
    })
  elseif met(s, "invite") then
    s:tell("all", {
      kk = "Органдар бес жұмыс күні бұрын шақырылған, бірақ хабарлама әдістемедегі 10 күннен де, регламенттегі бір айдан да кеш берілді. Инвестор мұны еске салуы мүмкін.",
      ru = "Органы приглашены за пять рабочих дней, но ни 10 дней по методике, ни месяц по регламенту не соблюдены. Инвестор может об этом напомнить.",
      en = "The bodies were invited five working days ahead, but neither the 10 days of the method nor the month of the regulation was kept. The investor may say so.",
    })
  else
    s:tell("all", {
      kk = "Хабарлама тым кеш берілді: органдар шақыруды бес жұмыс күні бұрын алмаған. Келмегендердің енді уәжі бар.",
      ru = "Объявили слишком поздно: органы не получили приглашения за пять рабочих дней. У тех, кто не пришёл, есть оправдание.",
      en = "The notice came too late: the bodies were not invited five working days ahead. Those who stayed away have an excuse.",
    })
  end
end

function react.on_opened(s, e)
  if e.sitting == "hearing" then
    s.vars.hearing = true
    tell_notice(s)
  end
end

-- The hearing ---------------------------------------------------------------------------------

-- A computer-played akim leaves; a person decides.
function react.no_show(s)
  if met(s, "invite") then
    s:tell("all", {
      kk = "Шақыру уақытында берілген: әкім кетсе, бұл хаттамаға жазылады, сұрақтар сауалға көшеді. Ауыл әкімі білгенін айтады, бірақ шешім оның құзыретінде емес.",
      ru = "Приглашение отправлено вовремя: если аким уйдёт, это занесут в протокол, а вопросы перейдут в запрос. Аким села скажет, что знает, но решать не вправе.",
      en = "The invitation was in time: if the akim leaves, that is minuted and the questions move to the inquiry. The village akim says what he knows, but the decision is not his.",
    })
  else
    s:tell("all", {
      kk = "Әкімдіктің уәжі: шақыру тыңдауға бес жұмыс күнінен аз қалғанда келді («Қоғамдық бақылау туралы» Заңның 10-бабының 3-тармағы). Әкім кетіп қалса да, оны кінәлау қиын.",
      ru = "Довод акимата: приглашение пришло позже чем за пять рабочих дней (пункт 3 статьи 10 Закона «Об общественном контроле»). Уйдёт аким – упрекнуть его трудно.",
      en = "The akimat's argument: the invitation came later than five working days ahead (article 10(3) of the Law on public control). If the akim leaves, he is hard to blame.",
    })
  end
  s:tell("akim", {
    kk = "Облыстан қоңырау шалып жатыр: кету де, қалу да өз шешіміңіз. Кетсеңіз, сұрақтар сауал болып қайтады; қалсаңыз, залға өзіңіз жауап бересіз.",
    ru = "Звонят из области: уйти или остаться, решаете Вы. Уйдёте – вопросы вернутся запросом; останетесь – отвечать залу самому.",
    en = "The oblast is calling: to go or to stay is your decision. Go, and the questions return as an inquiry; stay, and you answer the hall yourself.",
  })
  if bot(s, "akim") and s:seat("akim").present then
    s:act("akim", "seat.leave")
  end
end

function react.supporters(s)
  s.vars.supporters = true
  s:tell("secretary", {
    kk = "Тізімде он бір бөтен адам бар. Мекенжайын сұраңыз да, нәтижесін төрағалық етушіге айтыңыз.",
    ru = "В списке одиннадцать посторонних. Спросите адреса и доложите председательствующей.",
    en = "There are eleven strangers on the list. Ask for addresses and tell the presiding officer.",
  })
  s:tell("deputy", {
    kk = "Тыңдау ашық, бөтен адамды да қуып шығуға негіз жоқ. Бірақ кім екенін сұрауға, кезекті тең бөлуге, тәртіп бұзғанға ескертуге болады.",
    ru = "Слушания открыты, и выгнать приезжих не за что. Но спросить, кто они, делить очередь поровну и предупредить нарушителя можно.",
    en = "The hearing is open and there are no grounds to send outsiders away. But you may ask who they are, share out the queue and warn whoever disturbs.",
  })
  s:tell("resident-3", {
    kk = "Жұрт сізге қарап отыр. Сөз алсаңыз, бірінші сұрақ: «Қай көшеде тұрасыз?»",
    ru = "На Вас смотрят. Возьмёте слово – первым спросят: «На какой улице живёте?»",
    en = "They are looking at you. Take the floor, and the first question is: “Which street do you live in?”",
  })
  ask(s, "resident-3", "statement")
  ask(s, "investor", "statement")
end

function react.fake_expert(s)
  s:tell("lawyer", {
    kk = "Тексеру парағын толтырып, депутатқа беріңіз. Кимге алдымен жеке айтсаңыз, өзі бас тартуы мүмкін.",
    ru = "Заполните лист проверки и отдайте депутату. Скажете Киму сначала наедине – возможно, он откажется сам.",
    en = "Fill in the check and give it to the deputy. Tell Kim in private first, and he may step back by himself.",
  })
end

-- The check comes before the complication: there is nothing left to discover.
local function checked(s)
  s.vars.checked = true
  skip(s, "fake-expert")
  s:tell("all", {
    kk = "Заңгер сарапшының құжаттарын тексерді: талаптың бірі орындалмаған. Виталий Кимнің сөзі жеке пікір ретінде тыңдалады, қоғамдық сараптама болып саналмайды («Қоғамдық бақылау туралы» Заңның 11-бабының 3-тармағы).",
    ru = "Юрист проверил документы эксперта: одно из требований не выполнено. Слова Виталия Кима – частное мнение, общественной экспертизой они не считаются (пункт 3 статьи 11 Закона «Об общественном контроле»).",
    en = "The lawyer has checked the expert's papers: one requirement is not met. What Vitaly Kim says is heard as a private opinion; it is no public expertise (article 11(3) of the Law on public control).",
  })
end

function react.leak(s)
  s.vars.leak = true
  s:tell("del-11", {
    kk = "Суретте сіздің қолыңыз тұр. Өзіңіз айтасыз ба, әлде біреу танығанша күтесіз бе?",
    ru = "На снимке Ваша подпись. Скажете сами или подождёте, пока узнают?",
    en = "Your signature is in the picture. Will you say so, or wait until it is recognised?",
  })
  s:tell({ "investor", "akim", "village-akim" }, {
    kk = "Зал нақты қашықтықты сұрайды. Жауап берсеңіз де, үндемесеңіз де, хаттамаға түседі.",
    ru = "Зал спросит о настоящем расстоянии. И ответ, и молчание попадут в протокол.",
    en = "The hall will ask for the true distance. Both an answer and silence go into the minutes.",
  })
  s:tell("sanitary", {
    kk = "Жобадағы санитариялық-қорғаныш аймағы – 1000 метр. 640 метрге келісім бересіз бе? Сұрақ енді сізге қойылады.",
    ru = "Санитарно-защитная зона в проекте – 1000 метров. Согласуете ли Вы 640? Теперь спросят Вас.",
    en = "The sanitary protection zone in the project is 1000 metres. Will you approve 640? Now they will ask you.",
  })
  ask(s, "del-11", "statement")
  ask(s, AUTHOR, "statement")
end

local function give_owed(s)
  if s.vars.owes and not s:speech() then
    s.vars.owes = nil
    s:act("deputy", "floor.give", AUTHOR, "statement")
  end
end

local function at_hearing(s)
  return s.sitting_id == "hearing" and s.sitting == "open"
end

function react.rally(s)
  if not at_hearing(s) then
    skip(s, "walk-out")
    return
  end
  s.vars.rally = true
  -- Shown by hand before its minute: what follows would come at its own minute, not after five.
  if s.time - (s.vars.hearing_from or s.time) < RALLY * 60 and s:inject("walk-out") == "waiting" then
    s:act("facilitator", "inject.hold", "walk-out")
  end
  s:tell("deputy", {
    kk = "Бес минут: үзіліс жариялаңыз, Ержановаға не Мадиярға сөз беріңіз немесе ескерту жасаңыз. Ештеңе істемесеңіз, зал көшеге шығады.",
    ru = "Пять минут: объявите перерыв, дайте слово Ержановой или Мадияру либо сделайте предупреждение. Не сделаете ничего – зал уйдёт на улицу.",
    en = "Five minutes: call a break, give the floor to Yerzhanova or Madiyar, or give a warning. Do nothing, and the hall walks out.",
  })
  s:tell({ AUTHOR, "del-09" }, {
    kk = "Чат белгі күтіп тұр. Шықсаңыздар, эфир болады, бірақ тыңдау да, хаттама да бітеді. Қалсаңыздар, бұл адамдардың сөзі ұсынымға айналуы керек.",
    ru = "Чат ждёт знака. Выйдете – будет эфир, но ни слушаний, ни протокола. Останетесь – слова этих людей должны стать рекомендацией.",
    en = "The chat awaits the sign. March, and you get your broadcast but no hearing and no minutes. Stay, and these people's words must become a recommendation.",
  })
  -- A computer-played deputy calls a break if the author of the appeal has been heard before;
  -- otherwise the author gets the floor as soon as it is free, which may be too late.
  if bot(s, "deputy") and s.vars.heard then
    s:act("deputy", "sitting.break", "5")
  elseif bot(s, "deputy") then
    s.vars.owes = true
    give_owed(s)
  end
end

function react.on_floor_ended(s)
  give_owed(s)
end

local function calm(s)
  if s.vars.rally and not s.vars.calmed and not s.vars.collapsed then
    s.vars.calmed = true
    skip(s, "walk-out")
    s:tell("all", {
      kk = "Зал басылды: адамдар орындарына отырды, плакат жиналды. Енді олар сөзді осы жерде күтеді.",
      ru = "Зал успокоился: люди сели, плакат свернули. Теперь слова ждут здесь.",
      en = "The hall has calmed down: people sit, the poster is rolled up. Now they expect to be heard here.",
    })
  end
end

function react.on_break(s)
  if s.sitting_id == "hearing" then
    calm(s)
  end
end

function react.on_warned(s)
  calm(s)
end

-- What the man in the green cap writes is read out, if it is the truth.
function react.on_answer(s, e)
  if e.question == "who-are-you" and e.choices == "admit" then
    s.vars.admitted = true
    s:tell("all", {
      kk = "Хатшы бір ескертпені дауыстап оқыды: «Аудан орталығынанмын, ақшаға келдім. Кешіріңіздер». Жасыл қалпақтылар үнсіз.",
      ru = "Секретарь читает одно из замечаний вслух: «Я из райцентра, мне заплатили. Простите». Зелёные кепки молчат.",
      en = "The secretary reads one of the remarks aloud: “I am from the district centre and was paid. Forgive me.” The green caps are silent.",
    })
  end
end

function react.on_floor_given(s, e)
  if e.seat == AUTHOR then
    s.vars.heard = true
  end
  if e.seat == AUTHOR or e.seat == "del-09" then
    calm(s)
  end
  if e.seat == "del-11" and s.vars.leak then
    s.vars.confessed = true
  end
end

-- The hearing is over without its outcome: nothing was fixed, nothing goes to the assembly.
function react.walk_out(s)
  if not s.vars.rally or s.vars.calmed or not at_hearing(s) then
    return
  end
  s.vars.collapsed = true
  for _, id in ipairs { AUTHOR, "del-09", "resident-2" } do
    if s:seat(id).present then
      s:act(id, "seat.leave")
    end
  end
  if s:speech() then
    s:act("facilitator", "floor.end")
  end
  s:act("facilitator", "sitting.close")
  s:act("facilitator", "phase.go", "debrief")
end

-- Between the sittings ------------------------------------------------------------------------

-- A paper from the village puts the commission off; without one it decides.
function react.commission(s)
  if sent(s, "inquiry") or sent(s, "recs") then
    s.vars.postponed = true
    s:tell("all", {
      kk = "Комиссия төрағасы хатты оқып берді де, мәселені жауап берілгенше кейінге қалдырды. Жер учаскесі әзірге ешкімге берілген жоқ.",
      ru = "Председатель комиссии прочитал письмо и отложил вопрос до ответа. Участок пока никому не отдан.",
      en = "The chair of the commission read the letter and put the matter off until it is answered. The plot has been given to nobody yet.",
    })
  else
    s.vars.granted = true
    s:tell("all", {
      kk = "Комиссияның алдында ауылдан келген бір парақ қағаз да болмады. Жер учаскесі «Таза Далаға» берілді. Ұсыным беруге әлі де болады, бірақ енді берілген жерді қайтаруды сұрауға тура келеді, ал ол әлдеқайда ауыр жол.",
      ru = "Перед комиссией не было ни листа от села. Участок отдан компании «Таза Дала». Рекомендации ещё возможны, но теперь придётся просить об отмене, а это путь куда труднее.",
      en = "There was not a sheet from the village before the commission. The plot went to Taza Dala. Recommendations are still possible, but now they must ask for a reversal, a far harder road.",
    })
  end
end

-- The assembly --------------------------------------------------------------------------------

-- The rule is said once, when it still helps: before the first vote on the item.
function react.on_item_called(s, e)
  if e.item == ITEM and not s.vars.reminded then
    s.vars.reminded = true
    s:tell("chair", {
      kk = "Мәселе жарияланды. Бірінші дауысқа дейін делегаттардан мүдделер қақтығысы бар-жоғын сұраңыз.",
      ru = "Вопрос объявлен. До первого голосования спросите делегатов о конфликте интересов.",
      en = "The item has been called. Before the first vote ask the delegates about conflicts of interest.",
    })
  end
end

local function tell_majority(s)
  s:tell("all", filled({
    kk = "Залда қалған делегат: %d, кворум – %d. Көпшілік қатысып отырғандардан есептеледі: енді %d «жақтап» дауыс керек. Қалыс қалған да, мүддесін мәлімдеген де есепте қалады, шығып кеткен адам – жоқ.",
    ru = "Делегатов в зале: %d, кворум – %d. Большинство считают от присутствующих: теперь голосов «за» нужно %d. Воздержавшийся и заявивший об интересе остаются в счёте, ушедший – нет.",
    en = "Delegates in the hall: %d, quorum: %d. The majority is counted from those present: votes “for” now needed: %d. Those who abstain or have declared an interest stay in the count, those who leave do not.",
  }, s.present, s.needed, s.present // 2 + 1))
end

local function leave_now(s)
  s.vars.call_waits = nil
  for _, id in ipairs(CALLED) do
    if s:seat(id).present and bot(s, id) then
      s:act(id, "seat.leave")
      s.vars.away = true
    end
  end
end

-- Computer-played seats obey, people decide. Nobody goes out while a vote is open.
function react.called_away(s)
  s:tell(CALLED, {
    kk = "Барсаңыз, қызметіңіз тыныш, бірақ даусыңыз жоғалады. Қалсаңыз, ертең түсініктеме жазасыз. Дауыс беру құқығыңызды ешкім ала алмайды: шешім – сізде.",
    ru = "Поедете – на службе спокойно, но голос пропадёт. Останетесь – завтра писать объяснительную. Лишить Вас голоса никто не может: решайте сами.",
    en = "Go, and your post is safe but your vote is lost. Stay, and tomorrow you explain yourself in writing. Nobody can take your vote away: it is your decision.",
  })
  if s:vote() then
    s.vars.call_waits = true
  else
    leave_now(s)
  end
end

function react.on_vote_closed(s)
  if s.vars.call_waits then
    leave_now(s)
  end
end

function react.on_left(s, e)
  if s.sitting_id == "assembly" and s.sitting == "open" and not s.vars.told_majority then
    for _, id in ipairs(CALLED) do
      if e.seat == id then
        s.vars.told_majority = true
        tell_majority(s)
      end
    end
  end
end

-- What came out at the hearing changes what computer-played authors dare to ask for.
function react.on_tabled(s, e)
  local withdrawn = e.prepared == "own-expert" and s.vars.checked
                    or e.prepared == "km-500" and s.vars.confessed
  if withdrawn and bot(s, e.seat) then
    s:act(e.seat, "amend.withdraw", e.id)
  end
end

-- The papers ----------------------------------------------------------------------------------

function react.on_submitted(s, e)
  if e.paper == "check" then
    checked(s)
  elseif e.paper == "inquiry" then
    s:tell("all", {
      kk = "Депутаттық сауал тіркелді. Көшірмесі екі жұмыс күні ішінде жолданады, жауап бір ай ішінде жазбаша, қол қойылып беріледі (Үлгі регламенттің 40–44-тармақтары).",
      ru = "Депутатский запрос зарегистрирован. Копию направят в течение двух рабочих дней, ответ – письменный, с подписью, в течение месяца (пункты 40–44 Типового регламента).",
      en = "The deputy's inquiry is registered. A copy is forwarded within two working days; the answer is due within a month, written and signed (paragraphs 40–44 of the Model regulation).",
    })
  elseif e.paper == "recs" then
    s:tell("all", {
      kk = "Ұсынымдар әкімдікке жолданды. Мерзім туралы дереккөз екіұшты: күнтізбеде 10 (жұмыс) күн де, бір ай да тұр. Қайсысы сақталғанын көресіздер.",
      ru = "Рекомендации отправлены в акимат. О сроке источник говорит двусмысленно: в календаре и 10 (рабочих) дней, и месяц. Увидите, какой соблюдён.",
      en = "The recommendations have gone to the akimat. The source is ambiguous on the term: the calendar shows both 10 (working) days and a month. You will see which is kept.",
    })
  end
end

function react.formal(s)
  s.vars.formal = true
  s:tell("deputy", {
    kk = "Үш күннен кейін жауап мерзімі бітеді. Келген жауапты бес бөлік бойынша тексеріңіз: нөмірі мен күні, қабылданып, қаралғаны, нақты жауап, келесі қадамдар, қорытынды және байланысатын адам. Бірі жетіспесе, қайтарыңыз.",
    ru = "Через три дня срок ответа истечёт. Проверьте ответ по пяти частям: номер и дата, получен и рассмотрен, ответ по существу, дальнейшие шаги, вывод и контакт. Чего-то нет – верните.",
    en = "In three days the term is over. Check the answer for its five parts: number and date, received and considered, a concrete answer, next steps, conclusion and contact. If one is missing, return it.",
  })
end

-- The outcome ---------------------------------------------------------------------------------

-- What the votes on the recommendations came to: the last result, as basis or as a whole.
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

-- What became of the answer to a paper: "met", "running", or that it did not come in time. A paper
-- that was not sent asks for none.
local function answer(s, paper, term)
  return went(s, paper) and s:deadline(term).status or "met"
end

-- Of the two terms for the recommendations the longer one decides.
local function after_adoption(s)
  if not went(s, "recs") then
    return went(s, "inquiry") and "inquiry-only" or "on-paper"
  elseif s.vars.granted then
    return "too-late"
  end
  local recs, inquiry = answer(s, "recs", "recs-month"), answer(s, "inquiry", "inquiry-answer")
  if recs == "met" and inquiry == "met" then
    return "answered"
  end
  local late = recs ~= "met" and recs ~= "running" or inquiry ~= "met" and inquiry ~= "running"
  return late and "unanswered" or "waiting"
end

local function outcome(s)
  local draft = s:draft(ITEM)
  if s.vars.collapsed then
    return "collapsed"
  elseif draft.whole == "adopted" then
    return after_adoption(s)
  elseif draft.whole == "rejected" or draft.basis == "rejected" then
    return "rejected"
  elseif draft.away == "postponed" then
    return "postponed"
  end
  local hall = s.sitting_id == "assembly" and not s.quorum
  return (hall or result_on_draft(s) == "no-quorum") and "no-quorum" or "no-decision"
end

local function finish(s)
  if s.vars.finished then
    return
  end
  s.vars.finished = true
  s:finish(outcome(s))
end

local function under_way(s)
  return s.sitting == "open" or s.sitting == "break"
end

-- A phase that was entered too early does not cut a sitting off: its close ends the session.
function react.on_phase(s, e)
  if e.phase == "hearing" then
    s.vars.hearing_from = s.time
  end
  if e.phase ~= "debrief" then
    return
  elseif under_way(s) then
    s:tell("chair", {
      kk = "Отырыс әлі жабылған жоқ. Ол жабылғанда сессия аяқталып, талдау басталады.",
      ru = "Заседание ещё не закрыто. Когда его закроют, сессия завершится и начнётся разбор.",
      en = "The sitting is still open. When it is closed, the session ends and the debrief begins.",
    })
  else
    finish(s)
  end
end

-- What can only happen in the hall does not happen after the hearing.
function react.on_closed(s, e)
  if e.sitting == "hearing" then
    for _, id in ipairs { "no-show", "supporters", "rally", "walk-out" } do
      skip(s, id)
    end
  end
  if s.phase == "debrief" then
    finish(s)
  end
end

return react
