-- From the hearing's end to the answer: the assembly, the land commission, the papers.

local common = require "common"

local after = {}

local bot, said, went = common.bot, common.said, common.went
local RETURNED = { kk = "Нақты жауап жоқ", ru = "Нет ответа по существу", en = "No concrete answer" }
local CALLED = { "del-04", "del-05" } -- paid by the district: the head of the school, the paramedic

-- A paper from the village puts the commission off; without one it decides.
function after.commission(s)
  if went(s, "petition") or went(s, "inquiry") or went(s, "recs") then
    s:fire "plot-kept"
  else
    s.vars.granted = true
    s:fire "plot-given"
  end
end

-- The rule is said once, when it still helps: before the first vote on the item.
function after.on_item_called(s, e)
  if e.item == common.ITEM and not s.vars.reminded then
    s.vars.reminded = true
    s:tell("chair", {
      kk = "Мәселе жарияланды. Бірінші дауысқа дейін делегаттардан мүдделер қақтығысы бар-жоғын сұраңыз.",
      ru = "Вопрос объявлен. До первого голосования спросите делегатов о конфликте интересов.",
      en = "The item has been called. Before the first vote ask the delegates about conflicts of interest.",
    })
    s:tell("del-03", {
      kk = "Осы сәтте шешесіз: мүддеңізді мәлімдесеңіз, сөйлемейсіз, дауыс бермейсіз, бірақ залда отырсаңыз, көпшілік сізді де қосып есептеледі. Үндемесеңіз, талдауда көрінеді.",
      ru = "Решайте сейчас: заявите об интересе – не выступаете и не голосуете, но, сидя в зале, остаётесь в счёте большинства. Промолчите – это покажет разбор.",
      en = "Decide now: declare your interest and you neither speak nor vote, but in the hall you still count for the majority. Keep silent, and the debrief shows it.",
    })
  end
end

local function tell_majority(s)
  s:tell("council", common.filled({
    kk = "Залда қалған делегат: %d, кворум – %d. Көпшілік қатысып отырғандардан есептеледі: енді %d «жақтап» дауыс керек. Қалыс қалған да, мүддесін мәлімдеген де есепте қалады, шығып кеткен адам – жоқ.",
    ru = "Делегатов в зале: %d, кворум – %d. Большинство считают от присутствующих: теперь голосов «за» нужно %d. Воздержавшийся и заявивший об интересе остаются в счёте, ушедший – нет.",
    en = "Delegates in the hall: %d, quorum: %d. The majority is counted from those present: votes “for” now needed: %d. Those who abstain or have declared an interest stay in the count, those who leave do not.",
  }, s.present, s.needed, s.present // 2 + 1))
end

-- Nobody goes out while a vote is open.
local function leave_now(s)
  for _, id in ipairs(CALLED) do
    if s.vars.goes and s.vars.goes[id] and s:seat(id).present then
      s:act(id, "seat.leave")
    end
  end
  s.vars.goes = nil
end

-- Whoever knows that the record of the site is wrong may move to put the item off until it is measured
-- anew. When the debate is closed, that is voted on first.
function after.measure(s, choice)
  s.vars.put_off = choice == "move"
  if choice == "move" then
    s:tell("council", {
      kk = "Бейсенов ұсынды: «Қашықтық қайта өлшенгенше мәселені кейінге қалдырайық». Бұл бірінші болып дауысқа салынады. Кейінге қалса, ауыл бүгін ешқандай ұсыным бермейді.",
      ru = "Бейсенов предложил: «Отложим вопрос, пока не измерят расстояние заново». За это голосуют первым. Отложат – сегодня село никаких рекомендаций не даст.",
      en = "Beisenov moved: “Let us put the item off until the distance has been measured anew.” That is voted on first. If it is put off, the village gives no recommendations today.",
    })
  end
end

function after.on_debate_closed(s)
  if not s.vars.put_off then
    return
  elseif bot(s, "chair") then
    s:act("chair", "vote.open", "procedural:postpone")
  else
    s:tell("chair", {
      kk = "Жарыссөз тоқтатылды. Негізге алар алдында Бейсеновтің ұсынысын дауысқа салыңыз: «кейінге қалдыру».",
      ru = "Прения прекращены. До голосования за основу поставьте на голосование предложение Бейсенова: «отложить».",
      en = "The debate is closed. Before the vote on the basis put Beisenov's motion to the vote: “postpone”.",
    })
  end
  s.vars.put_off = nil
end

function after.called_away(s)
  s:tell("chair", {
    kk = "Мектеп директоры мен фельдшерді ауданға шақырып жатыр. Екеуі кетсе, кворумға қауіп төнеді, керекті дауыс саны да өзгереді. Олар әлі осында: екеуімен сөйлесуге не дауыс беруді тездетуге болады.",
    ru = "Директора школы и фельдшера зовут в район. Уедут – под угрозой кворум, и нужное число голосов изменится. Пока они здесь, можно поговорить с ними или ускорить голосование.",
    en = "The head of the school and the paramedic are called to the district. If they go, the quorum is at risk and the number of votes needed changes. While they are here you can talk to them, or bring the vote forward.",
  })
end

function after.go(s, choice, seat)
  if choice == "go" and s:seat(seat).present then
    s.vars.goes = s.vars.goes or {}
    s.vars.goes[seat] = true
    if not s:vote() then
      leave_now(s)
    end
  end
end

function after.on_vote_closed(s)
  if s.vars.goes then
    leave_now(s)
  end
end

function after.on_left(s, e)
  if s.sitting_id == "assembly" and s.sitting == "open" and not s.vars.told_majority then
    for _, id in ipairs(CALLED) do
      if e.seat == id then
        s.vars.told_majority = true
        tell_majority(s)
      end
    end
  end
end

function after.corridor(s, choice, seat)
  if choice == "speak" and s.sitting == "open" then
    common.ask(s, seat, "statement")
  end
end

local STRAW = {
  stop = { kk = "округте полигон болмасын", ru = "полигону в округе не быть", en = "no landfill in the rural district" },
  distance = { kk = "2000 метр", ru = "2000 метров", en = "2000 metres" },
  dump = { kk = "ескі қоқысты үш айда жою", ru = "убрать старую свалку за три месяца", en = "the old dump cleared in three months" },
  jobs = { kk = "он екі жұмыс орны", ru = "двенадцать рабочих мест", en = "twelve jobs" },
  monitoring = { kk = "мониторингтік топ", ru = "мониторинговая группа", en = "the monitoring group" },
}

function after.straw_closed(s)
  local first = common.most(s:question("straw").counts)
  if first then
    s:tell("council", common.filled({
      kk = "Даусы жоқ адамдардың ең көп қолдағаны: %s. Дауыс – сіздікі, бірақ тыңдауда айтылғанын ұмытпаңыз.",
      ru = "У тех, кто без голоса, больше всего поддержки получило: %s. Голос Ваш, но помните, что говорили на слушаниях.",
      en = "Most of those without a vote support: %s. The vote is yours, but remember what was said at the hearing.",
    }, STRAW[first]))
  end
end

-- What the delegates would settle for is told to those who lead and those who propose.
function after.settle_closed(s)
  local count = s:question("settle").counts
  s:tell({ "chair", "del-05", "del-09", "del-12" }, common.filled({
    kk = "Делегаттардың ұстанымы: «полигон болмасын» – %d, 2000 метр – %d, 1000 метр – %d, 500 метр – %d. Түзетудің өтуі дауысқа салыну ретіне де байланысты: кім қай нұсқаға көнетінін осыдан көресіз.",
    ru = "Позиции делегатов: «полигону не быть» – %d, 2000 метров – %d, 1000 метров – %d, 500 метров – %d. Пройдёт ли поправка, зависит и от порядка голосования: отсюда видно, кто на какую согласится.",
    en = "The delegates' positions: “no landfill” – %d, 2000 metres – %d, 1000 metres – %d, 500 metres – %d. Whether an amendment passes depends on the order of the votes, too: this shows who would settle for which.",
  }, count.none, count["two-km"], count["one-km"], count["half-km"]))
end

-- Whether those without a vote will live with the decision, before the delegates vote on the whole.
function after.bow_closed(s)
  local count = s:question("bow").counts
  s:tell({ "council", "secretary" }, common.filled({
    kk = "Даусы жоқтар айтты: шешімді мойындайтыны – %d, ерекше пікірін жазып беретіні – %d, мойындамайтыны – %d. Ерекше пікірлер хаттамаға тіркеледі.",
    ru = "Те, у кого голоса нет, сказали: примут решение – %d, дадут особое мнение – %d, не признают – %d. Особые мнения прилагают к протоколу.",
    en = "Those without a vote have said: will accept the decision – %d, hand in a dissent – %d, do not accept it – %d. Dissents are attached to the minutes.",
  }, count.accept, count.write, count.fight))
end

-- What the village does while it waits: pictures are a fact, counted days a reminder.
function after.days_closed(s)
  local first = common.most(s:question("days").counts)
  if first == "photo" then
    s.vars.watched = "answer.given question=days choices=photo"
    s:tell({ "deputy", "akim" }, {
      kk = "Тұрғындар қоқыс орны мен құдықтардың суреттерін жіберді: күні, орны көрсетілген. Енді ауылдың дәлелі бір айғаққа көбейді.",
      ru = "Жители прислали снимки свалки и колодцев с датой и местом. Доводы села стали на один факт сильнее.",
      en = "The residents have sent pictures of the dump and the wells, with day and place. The village's case is one fact stronger.",
    })
  elseif first == "count" then
    s:tell({ "akim", "chair" }, {
      kk = "Ауыл чатында тоғыз жүз адам күн санап отыр: жауап мерзімінің қай күні бітетінін бәрі біледі.",
      ru = "В чате села девятьсот человек считают дни: когда кончается срок ответа, знают все.",
      en = "Nine hundred people in the village chat count the days: everybody knows when the term for the answer ends.",
    })
  end
end

local ALOUD = {
  list = { choice = "read", kk = "Оралбаев", ru = "Оралбаев", en = "Oralbayev" },
  husband = { choice = "tell", kk = "Қожахметова", ru = "Кожахметова", en = "Kozhakhmetova" },
  handshake = { choice = "tell", kk = "Шмидт", ru = "Шмидт", en = "Schmidt" },
}

-- Who tells of an interest alone is heard by the chair, who asks whether it is a conflict.
function after.interest(s, choice, _, question)
  local who = ALOUD[question]
  if who.choice == choice then
    s:tell({ "chair", "secretary" }, {
      kk = who.kk .. " өз мүддесі туралы ашық айтты. Мұны хаттамаға жазып, делегаттардан мүдделер қақтығысы бар-жоғын сұраңыз.",
      ru = who.ru .. " открыто говорит о своём интересе. Занесите это в протокол и спросите делегатов о конфликте интересов.",
      en = who.en .. " speaks openly of an interest. Have it minuted and ask the delegates about conflicts of interest.",
    })
  end
end

-- What came out at the hearing changes what computer-played authors dare to ask for.
function after.on_tabled(s, e)
  local withdrawn = e.prepared == "own-expert" and s.vars.checked
                    or e.prepared == "km-500" and s.vars.confessed
  if withdrawn and bot(s, e.seat) then
    s:act(e.seat, "amend.withdraw", e.id)
  end
end

function after.inquiry(s)
  s:tell("all", {
    kk = "Депутаттық сауал тіркелді. Көшірмесі екі жұмыс күні ішінде жолданады, жауап бір ай ішінде жазбаша, қол қойылып беріледі (Үлгі регламенттің 40–44-тармақтары).",
    ru = "Депутатский запрос зарегистрирован. Копию направят в течение двух рабочих дней, ответ – письменный, с подписью, в течение месяца (пункты 40–44 Типового регламента).",
    en = "The deputy's inquiry is registered. A copy is forwarded within two working days; the answer is due within a month, written and signed (paragraphs 40–44 of the Model regulation).",
  })
end

function after.recs(s)
  s:tell("all", {
    kk = "Ұсынымдар әкімдікке жолданды. Мерзім туралы дереккөз екіұшты: күнтізбеде 10 (жұмыс) күн де, бір ай да тұр. Қайсысы сақталғанын көресіздер.",
    ru = "Рекомендации отправлены в акимат. О сроке источник говорит двусмысленно: в календаре и 10 (рабочих) дней, и месяц. Увидите, какой соблюдён.",
    en = "The recommendations have gone to the akimat. The source is ambiguous on the term: the calendar shows both 10 (working) days and a month. You will see which is kept.",
  })
end

function after.formal(s)
  s:tell("deputy", {
    kk = "Сауалға жауап мерзімі жүріп жатыр. Жауап келгенде оны бес бөлік бойынша тексеріңіз: нөмірі мен күні, қабылданып, қаралғаны, нақты жауап, келесі қадамдар, қорытынды және байланысатын адам. Бірі жетіспесе, қайтарыңыз.",
    ru = "Срок ответа на запрос идёт. Когда ответ придёт, проверьте его по пяти частям: номер и дата, получен и рассмотрен, ответ по существу, дальнейшие шаги, вывод и контакт. Чего-то нет – верните.",
    en = "The term for the answer is running. When the answer comes, check it for its five parts: number and date, received and considered, a concrete answer, next steps, conclusion and contact. If one is missing, return it.",
  })
end

local EMPTY = { "жұмыс жүргізіл", "работа ведется", "работа ведётся", "work is under way", "бақылауда", "на контроле", "under control" }

-- An answer that says no more than the draft which the akim's office brought.
function after.empty_answer(s)
  local words = text.lower(s:paper("answer").parts.answer or "")
  for _, empty in ipairs(EMPTY) do
    if string.find(words, empty, 1, true) and not string.find(words, "%d") then
      return true
    end
  end
  return false
end

-- A person who gets an answer is asked about it; the computer checks what is worth checking.
function after.answer(s)
  if s:question("checked").status == "waiting" and (not bot(s, "deputy") or after.empty_answer(s)) then
    s:act("facilitator", "question.ask", "checked")
  end
end

-- A person says why in words of their own.
function after.checked(s, choice)
  if choice ~= "return" or s:paper("answer").status ~= "submitted" then
    return
  elseif bot(s, "deputy") then
    s:act("deputy", "paper.reject", "answer", { reason = s:text(RETURNED) })
  else
    s:tell("deputy", {
      kk = "Жауап әзірге қайтарылған жоқ. «Депутаттық сауалға жауап» құжаты үшін «Кері қайтару» дегенді таңдаңыз: не жетпейтінін өз сөзіңізбен жазасыз.",
      ru = "Ответ ещё не возвращён. Для документа «Ответ на депутатский запрос» выберите «Вернуть»: чего не хватает, Вы напишете своими словами.",
      en = "The answer is not returned yet. For the paper “Answer to the deputy's inquiry” choose “Return”: you say in your own words what is missing.",
    })
  end
end

-- What is returned is written anew.
function after.returned(s, e)
  if e.paper == "answer" and bot(s, "akim") and after.empty_answer(s) then
    s:act("akim", "paper.fill", "answer", "answer", "")
  end
end

function after.session(s, choice)
  if choice == "propose" then
    s:tell("all", {
      kk = "Тоқтарова айтты: ауылдың ұсынымдарын мәслихат сессиясына шығарып, қоқыс бағдарламасын қайта қарауды ұсынады.",
      ru = "Токтарова сообщила: вынесет рекомендации села на сессию маслихата и предложит пересмотреть программу по отходам.",
      en = "Toktarova announced: she brings the village's recommendations to the maslikhat's session and proposes to review the waste programme.",
    })
  end
end

function after.late_summary(s)
  s:tell({ "akim", "deputy", "secretary" }, {
    kk = "Жеті жұмыс күні өтті, қорытынды хаттама жоқ («Қоғамдық бақылау туралы» Заңның 13-бабының 2-тармағы). Енді әкімдік «тыңдау нәтижесі ресімделмеді» дей алады.",
    ru = "Семь рабочих дней прошли, итогового протокола нет (пункт 2 статьи 13 Закона «Об общественном контроле»). Теперь акимат вправе сказать: итог слушаний не оформлен.",
    en = "Seven working days are over and there is no outcome (article 13(2) of the Law on public control). Now the akimat may say that the hearing has no proper outcome.",
  })
end

return after
