-- What follows from what people do. Nothing here draws lots: who was warned, who declared, whom the
-- article is about, what the residents saw by the evening, and how it ends.

local react = {}

local SEAT = { ["3"] = "dep-03", ["7"] = "dep-07", a = "akim" }

local function ask(s, id)
  if s:question(id).status == "waiting" then
    s:act("facilitator", "question.ask", id)
  end
end

local function sent(s, id)
  local status = s:paper(id).status
  return status == "submitted" or status == "answered"
end

local function adopted(s, prepared)
  for _, amendment in ipairs(s:amendments()) do
    if amendment.prepared == prepared and amendment.fate == "adopted" then
      return true
    end
  end
  return false
end

local function recused(s, id)
  return s:seat(id).recused.purchase == true
end

-- Before the vote -----------------------------------------------------------------------------

-- Whoever reminds Yesenov makes it harder to be silent; two reminders are hard to ignore.
local function pressed(s)
  s.vars.pressed = (s.vars.pressed or 0) + 1
end

function react.moment(s)
  ask(s, (s.vars.pressed or 0) >= 2 and "kin-asked" or "kin-quiet")
end

function react.photo(s)
  ask(s, "photo-answer")
end

function react.offer(s)
  ask(s, "offer-answer")
end

local SAID = {
  ["ask-first"] = {
    ask = { "council", {
      kk = "Сәрсенов сұрады: «Мүдделер қақтығысы кімде бар? Жауап хаттамаға жазылады». Жеті мүшенің әрқайсысы жауап беруге тиіс.",
      ru = "Сарсенов спросил: «У кого есть конфликт интересов? Ответ – в протокол». Ответа ждут от каждого из семи членов.",
      en = "Sarsenov asked: “Who has a conflict of interest? The answer goes into the minutes.” Each of the seven members has to answer.",
    } },
    skip = { "secretary", {
      kk = "Мүдде туралы сұрақ қойылған жоқ. Хаттамада бұл жол бос тұр.",
      ru = "Об интересах никто не спросил. Эта строка протокола пуста.",
      en = "Nobody asked about interests. That line of the minutes is empty.",
    } },
  },
  remind = {
    aloud = { "council", {
      kk = "Рахимов еске салды: мүдде туралы білген бойда жазбаша хабарланады; бұл – айып емес, қорғаныс.",
      ru = "Рахимов напомнил: об интересе сообщают письменно и сразу; это не вина, а защита.",
      en = "Rakhimov reminded everybody: notice of an interest is given in writing and at once; it is not an admission of guilt but a shield.",
    } },
  },
  note = {
    pass = { "dep-02", {
      kk = "Мәслихат төрағасы сізге қағаз берді: «Жеткізуші – Есеновтің балдызы». Енді сіз де білесіз, яғни шара қолдану да сіздің міндетіңіз.",
      ru = "Председатель маслихата передала Вам записку: «Поставщик – шурин Есенова». Теперь знаете и Вы, значит, и меры принимать Вам.",
      en = "The chair of the maslikhat handed you a note: “The supplier is Yesenov's brother-in-law.” Now you know, too, so it is for you to take measures.",
    } },
    warn = { "dep-03", {
      kk = "Оспанова сізге оңаша айтты: «Менде қағаз бар. Өзіңіз айтсаңыз, оны ешкім көрмейді». Бірінші дауысқа дейін уақытыңыз бар.",
      ru = "Оспанова сказала Вам наедине: «Записка у меня. Скажете сами – её никто не увидит». До первого голосования время есть.",
      en = "Ospanova told you in private: “I have a note. Say it yourself, and nobody will see it.” There is time until the first vote.",
    } },
  },
  extract = {
    show = { "dep-03", {
      kk = "Тілеубаев тізілімнен үзіндіні көрсетті: «Өзіңіз айтыңыз, мен үндемеймін».",
      ru = "Тлеубаев показал Вам выписку из реестра: «Скажите сами, я промолчу».",
      en = "Tileubayev showed you the extract from the register: “Say it yourself, and I will keep silent.”",
    } },
    commission = { "council", {
      kk = "Тілеубаев үзіндіні дауыстап оқыды: «Мед-Арқа» директоры – Қайрат Досымов. Оның кімнің туысы екенін айтқан жоқ, бірақ Есеновке қарады.",
      ru = "Тлеубаев прочёл выписку вслух: директор «Мед-Арки» – Кайрат Досымов. Чей он родственник, не сказал, но посмотрел на Есенова.",
      en = "Tileubayev read the extract aloud: Med-Arqa's director is Kairat Dossymov. He did not say whose kin this is, but he looked at Yesenov.",
    } },
    press = { "journalist", {
      kk = "Тілеубаев үзіндіні сізге берді. Жарияламас бұрын тексеріңіз: Тілеубаевтың өз мақсаты бар.",
      ru = "Тлеубаев отдал Вам выписку. Прежде чем писать, проверьте её: у Тлеубаева своя цель.",
      en = "Tileubayev gave you the extract. Check it before you write: he has an aim of his own.",
    } },
  },
  sheet = {
    ask = { "dep-07", {
      kk = "Оразов сізге қағазды көрсетті: «Бұл сіз бе?» Қасыңыздағылар естіді.",
      ru = "Оразов показал Вам распечатку: «Это Вы?» Соседи слышали.",
      en = "Orazov showed you the sheet: “Is this you?” Those beside you heard it.",
    } },
    hall = { "dep-02", {
      kk = "Оразов сізге қағаз берді: «Алтын-Мед» үлескерлерінің тізімінде Ахметов бар.",
      ru = "Оразов отдал Вам листок: среди участников «Алтын-Мед» – Ахметов.",
      en = "Orazov handed you a sheet: Akhmetov is among the owners of Altyn-Med.",
    } },
  },
  ["photo-answer"] = {
    explain = { { "resident-3", "journalist" }, {
      kk = "Мұқанова бір сөйлеммен түсіндірді: лекция тегін болған, шарт та, ақша да жоқ. Суретті енді осы түсініктемесіз көрсету – шындықтың жартысын ғана айту.",
      ru = "Муканова объяснила одной фразой: лекция бесплатная, ни договора, ни денег. Снимок без этого объяснения теперь – полуправда.",
      en = "Mukanova explained in one sentence: the lecture was unpaid, there was no contract and no money. Without this explanation the picture is now half a truth.",
    } },
    ignore = { "journalist", {
      kk = "Мұқанова сурет туралы үндемеді. Чатта жұрт жауаптың орнына өз болжамын жазып жатыр.",
      ru = "Муканова о снимке промолчала. Вместо ответа чат полнится догадками.",
      en = "Mukanova said nothing about the picture. In place of an answer the chat is filling with guesses.",
    } },
  },
  push = {
    price = { "council", {
      kk = "Досымов залда: «Бағаны 21 миллионға түсіремін», – деді. Демек, 24 миллион нақты баға емес екен.",
      ru = "Досымов сказал в зале: «Снижаю до 21 миллиона». Значит, 24 миллиона – не настоящая цена.",
      en = "Dossymov said in the hall: “I go down to 21 million.” So 24 million was not the real price.",
    } },
  },
  ["offer-answer"] = {
    report = { "officer", {
      kk = "Жүнісова хабарламаны сізге көрсетіп, жазбаша түсініктеме берді. Оны тіркеп, кімге айту керегін шешіңіз.",
      ru = "Жунусова показала Вам сообщение и дала письменное объяснение. Зарегистрируйте и решите, кому сказать.",
      en = "Zhunusova showed you the message and gave a written explanation. Register it and decide whom to tell.",
    } },
    accept = { "supplier", {
      kk = "Жүнісовадан жауап келді: «Жарайды». Енді екеуіңізді бір хабарлама байлап тұр.",
      ru = "От Жунусовой пришло: «Хорошо». Теперь вас связывает одно сообщение.",
      en = "Zhunusova answered: “All right.” One message now ties the two of you together.",
    } },
  },
  need = {
    original = { "council", {
      kk = "Бас дәрігер өтінімнің түпнұсқасын көрсетті: «үш датчик, кез келген өндіруші». Бес датчикті кім қосқаны белгісіз.",
      ru = "Главный врач показала подлинник заявки: «три датчика, любой производитель». Кто вписал пять, неизвестно.",
      en = "The chief doctor showed the original request: “three probes, any maker”. Who put in five is not known.",
    } },
  },
  origin = {
    admit = { "council", {
      kk = "Жақсыбеков мойындады: мәтінге жеткізушінің үлгісі негіз болған. Енді оны түзету-түзетпеу – комиссияның қолында.",
      ru = "Жаксыбеков признал: за основу взят образец поставщика. Править описание или нет, решать комиссии.",
      en = "Zhaksybekov admitted it: the supplier's sample was used. Whether to change the specification is up to the commission.",
    } },
    defend = { "buyer", {
      kk = "Жақсыбеков: «Мәтінді мамандар жазды», – деп, сізге қарады.",
      ru = "Жаксыбеков сказал: «Писали специалисты», – и посмотрел на Вас.",
      en = "Zhaksybekov said: “Specialists wrote it,” and looked at you.",
    } },
  },
  table = {
    show = { "council", {
      kk = "Ким кестесін көрсетті: «Мед-Арқа» қатарынан үш сатып алуда жалғыз қатысушы болып жеңген.",
      ru = "Ким показала таблицу: «Мед-Арка» выиграла три закупки подряд как единственный участник.",
      en = "Kim showed the table: Med-Arqa won three purchases in a row as the only bidder.",
    } },
  },
  aside = {
    talk = { "buyer", {
      kk = "Рахимов түсіндірді: хабарлаған адамның аты құпия сақталады, оған қысым көрсетуге тыйым салынған. Қызметтік жазбаны әлі де беруге болады.",
      ru = "Рахимов объяснил: имя сообщившего не разглашают, давить на него запрещено. Записку ещё можно подать.",
      en = "Rakhimov explained: the name of whoever reports is kept secret, and putting pressure on them is forbidden. You can still hand in the memo.",
    } },
  },
  act = {
    measures = { { "residents", "media" }, {
      kk = "Мәслихат төрағасы хабарлады: аты аталған адам бұл мәселеден шеттетілді, бақылау басқаға тапсырылды.",
      ru = "Председатель маслихата сообщила: названный в статье отстранён от вопроса, контроль поручен другому.",
      en = "The chair of the maslikhat announced: the person named is off the matter, and its oversight has been given to another.",
    } },
  },
  reopen = {
    review = { { "akim", "supplier", "doctor" }, {
      kk = "Комиссия төрағасы қорытындыны келесі отырыста қайта қарауды ұсынды. Сатып алу оған дейін тоқтап тұрады.",
      ru = "Председатель комиссии предложил пересмотреть заключение на следующем заседании. До тех пор закупка приостановлена.",
      en = "The commission's chair has proposed to review the opinion at the next sitting. Until then the purchase stands still.",
    } },
  },
  chat = {
    post = { { "dep-03", "supplier" }, {
      kk = "Тойдағы сурет чатқа шықты: он минутта сегіз жүз адам көрді.", ru = "Свадебный снимок в чате: за десять минут восемьсот просмотров.",
      en = "The wedding picture is in the chat: eight hundred people saw it in ten minutes.",
    } },
  },
  protocol = {
    publish = { { "residents", "media", "ngo" }, {
      kk = "Дауыс беру хаттамасы сайтқа шықты: енді кімнің қалай дауыс бергенін қауесетсіз білуге болады.",
      ru = "Поимённый протокол на сайте: теперь видно без слухов, кто как голосовал.",
      en = "The record of the vote by name is on the website: how each person voted can be seen without rumours.",
    } },
  },
}

local PRESSURE = {
  ["ask-first"] = "ask", remind = "aloud",
  note = { warn = true, pass = true }, extract = { show = true, commission = true },
}

local function presses(question, choice)
  local by = PRESSURE[question]
  return by and (by == choice or (type(by) == "table" and by[choice]))
end

-- The computer's Yesenov and Akhmetov do what they have chosen; people press the key themselves.
local function declare(s, id)
  if s:seat(id).bot and s:seat(id).present and not recused(s, id) then
    s:act(id, "seat.recuse", "purchase")
  end
end

local function on_own(s, e)
  local declares = e.choices == "declare"
  if e.question == "kin-asked" or e.question == "kin-quiet" then
    if declares then declare(s, "dep-03") end
  elseif e.question == "rival-asked" or e.question == "rival-quiet" then
    if declares then declare(s, "dep-07") end
  elseif e.question == "sheet" then
    ask(s, e.choices == "keep" and "rival-quiet" or "rival-asked")
  end
end

-- The day after -------------------------------------------------------------------------------

local function on_reply(s, e)
  local kind, code = string.match(e.question, "^(%a+)-(%w)$")
  if kind == "reply" then
    s.vars.reply = e.choices
  elseif kind == "again" and e.choices == "turn" then
    s.vars.reply = "apologise"
    s.vars.late = code
  end
end

local function on_trust(s, e)
  local points = string.match(e.question, "^trust%-[hml]") and tonumber(string.sub(e.choices, 2))
  if points then
    s.vars.evening = e.question
    s.vars.sum = (s.vars.sum or 0) + points
    s.vars.rated = (s.vars.rated or 0) + 1
    s.vars.least = math.min(s.vars.least or points, points)
    s.vars.most = math.max(s.vars.most or points, points)
  end
end

local OPEN = { act = "measures", protocol = "publish", reopen = "review" }

function react.on_answer(s, e)
  if not e.choices then return end
  if OPEN[e.question] == e.choices then
    s.vars.measures = (s.vars.measures or 0) + 1
  end
  local said = SAID[e.question] and SAID[e.question][e.choices]
  if said then s:tell(said[1], said[2]) end
  if presses(e.question, e.choices) then pressed(s) end
  on_own(s, e)
  on_reply(s, e)
  on_trust(s, e)
end

function react.on_closed(s, e)
  if e.question == "sheet" and s:question("rival-asked").status == "waiting" then
    ask(s, "rival-quiet")
  end
end

-- In time is before the first vote on the item: on paper, or by the recusal itself.
local function open_about(s, seat, paper)
  return recused(s, seat) or (s.vars.noted or {})[paper] == true
end

-- Whom there is something to write about: who left an interest unsaid, else who answers for the text.
local function named(s)
  if not open_about(s, "dep-03", "declaration") then
    return "3"
  end
  return open_about(s, "dep-07", "declaration-7") and "a" or "7"
end

local ARTICLE = { ["3"] = "article-kin", ["7"] = "article-share", a = "article-text" }

function react.press(s)
  s:fire(ARTICLE[named(s)])
end

function react.article(s, e)
  s.vars.code = e.id == "article-kin" and "3" or e.id == "article-share" and "7" or "a"
  ask(s, "reply-" .. s.vars.code)
end

function react.leak(s)
  if s.vars.code then
    ask(s, "again-" .. s.vars.code)
  end
end

-- The paper that the answer promised; a denial promises none.
local function promised(s)
  local kinds = { admit = "facts-", apologise = "apology-", step = "step-" }
  local kind = s.vars.code and kinds[s.vars.reply]
  return kind and kind .. s.vars.code
end

local function kept(s)
  local paper = promised(s)
  return paper ~= nil and sent(s, paper)
end

-- What the residents have seen of the day.
local function openness(s)
  local sum = kept(s) and (s.vars.late and 1 or 2) or s.vars.reply == "deny" and -2 or -1
  for _, paper in ipairs { "statement", "letter", "request", "memo" } do
    local status = s:paper(paper).status
    if status == "answered" or ((paper == "statement" or paper == "memo") and status == "submitted") then
      sum = sum + 1
    end
  end
  return sum + (s.vars.measures or 0) + (adopted(s, "publish") and 1 or 0)
end

function react.evening(s)
  local sum = openness(s)
  ask(s, sum >= 4 and "trust-high" or sum >= 2 and "trust-mid" or "trust-low")
end

local function believed(s)
  if s.vars.rated then
    return s.vars.sum >= 3 * s.vars.rated
  end
  return openness(s) >= 3
end

-- Of the residents' ratings the one that speaks for what they made of the day.
local function trust_fact(s)
  return s.vars.evening and "answer.given question=" .. s.vars.evening .. " choices=t" ..
    (believed(s) and s.vars.most or s.vars.least)
end

-- How it ends ---------------------------------------------------------------------------------

local function declared(s, seat, paper)
  return recused(s, seat) and "seat.recused seat=" .. seat or "paper.submitted paper=" .. paper
end

local function text_facts(s)
  local facts = { declared(s, "dep-03", "declaration"), declared(s, "dep-07", "declaration-7") }
  table.insert(facts, (adopted(s, "open-spec") and "" or "not ") .. "amend.adopted prepared=open-spec")
  table.insert(facts, (s:draft("purchase").whole == "adopted" and "" or "not ") .. "decision.adopted draft=purchase")
  return facts
end

-- Nobody on the commission had anything to hide: the text decides, and who answers for it.
local function end_of_text(s)
  local withdrawn = sent(s, "step-a")
  if s:draft("purchase").whole ~= "adopted" or withdrawn then
    local facts = text_facts(s)
    if withdrawn then table.insert(facts, "paper.submitted paper=step-a") end
    return "delayed", facts
  elseif adopted(s, "open-spec") then
    return "trust-kept", text_facts(s)
  elseif kept(s) and believed(s) and s:draft("ethics").whole == "adopted" then
    return "mended", { "paper.submitted paper=" .. promised(s), "decision.adopted draft=ethics", trust_fact(s) }
  end
  return "tailored", text_facts(s)
end

local function end_of_scandal(s)
  local code = s.vars.code
  local silent = "not seat.recused seat=" .. SEAT[code]
  local paper = promised(s)
  if not paper then
    return s.vars.reply == "deny" and "denied" or "words-only", {
      silent, (s.vars.reply == "deny" and "" or "not ") .. "answer.given question=reply-" .. code .. " seat=" .. SEAT[code],
    }
  elseif not kept(s) then
    return "words-only", { silent, "not paper.submitted paper=" .. paper }
  elseif s.vars.reply == "step" then
    return believed(s) and "stepped-back" or "words-only", { silent, "paper.submitted paper=" .. paper, trust_fact(s) }
  elseif believed(s) and s:draft("ethics").whole == "adopted" then
    return "mended", { silent, "paper.submitted paper=" .. paper, "decision.adopted draft=ethics", trust_fact(s) }
  end
  local facts = { silent, "paper.submitted paper=" .. paper }
  if s:draft("ethics").whole ~= "adopted" then table.insert(facts, "not decision.adopted draft=ethics") end
  if s.vars.evening and not believed(s) then table.insert(facts, trust_fact(s)) end
  return "words-only", facts
end

local function find_end(s)
  if not s.vars.called then
    return "delayed", { s.vars.sat and "not decision.adopted draft=purchase" or "not sitting.opened sitting=commission" }
  end
  s.vars.code = s.vars.code or named(s)
  if s.vars.code == "a" then
    return end_of_text(s)
  end
  return end_of_scandal(s)
end

function react.on_phase(s, e)
  if e.phase == "hours" and not s.vars.called then
    s:tell("all", {
      kk = "Комиссия сатып алуды қараған жоқ, сондықтан газеттің жазатын ештеңесі жоқ. Бұл күн тыныш өтеді: келесі кезеңге көшуге болады.",
      ru = "Комиссия закупку не рассматривала, и газете писать не о чем. День пройдёт тихо: можно переходить к следующему этапу.",
      en = "The commission has not dealt with the purchase, so the paper has nothing to write about. It is a quiet day: you may go on to the next phase.",
    })
  elseif e.phase == "debrief" then
    local ending, facts = find_end(s)
    s:ending(ending, { because = facts })
  end
end

-- The sitting ---------------------------------------------------------------------------------

function react.on_opened(s, e)
  s.vars.sat = s.vars.sat or e.sitting == "commission"
end

function react.on_item(s, e)
  if e.item == "purchase" then
    s.vars.called = true
    if s:inject("moment") == "skipped" then react.moment(s) end
    s:tell("residents", {
      kk = "Мәселені қарау басталды. Сөйлегіңіз келсе, сөз сұраңыз: сөзді комиссия төрағасы береді.",
      ru = "К вопросу перешли. Если хотите выступить, просите слово: его даёт председатель комиссии.",
      en = "The item has been called. If you want to speak, ask for the floor: the commission's chair gives it.",
    })
  end
end

function react.on_recused(s, e)
  s:tell("secretary", {
    kk = "Мүдде мәлімделді. Өздігінен бас тарту хаттамасын жазыңыз: кім, қай мәселе бойынша, қандай шара, кворум қанша. Комиссия төрағасы қол қояды.",
    ru = "Об интересе заявлено. Составьте протокол самоотвода: кто, по какому вопросу, какая мера, какой кворум. Подписывает председатель комиссии.",
    en = "An interest has been declared. Write the recusal protocol: who, on which item, what measure, what quorum. The commission's chair signs it.",
  })
end

function react.on_submitted(s, e)
  if e.paper == "memo" then
    s:tell("council", {
      kk = "Сатып алу бөлімінің қызметтік жазбасы тіркелді: мәтіннің файлы жеткізушіден келген.",
      ru = "Зарегистрирована служебная записка отдела закупок: файл описания пришёл от поставщика.",
      en = "A memo from procurement is registered: the file with the specification came from the supplier.",
    })
  elseif e.paper == "declaration" or e.paper == "declaration-7" then
    local seat = e.paper == "declaration" and "dep-03" or "dep-07"
    if s:draft("purchase").basis == "pending" then
      s.vars.noted = s.vars.noted or {}
      s.vars.noted[e.paper] = true
    end
    if not recused(s, seat) then
      s:tell(seat, {
        kk = "Мәлімдемеңіз тіркелді. Мәселені қарау басталған соң S·ы пернесін басып, «Мүдделер қақтығысы» дегенді де таңдаңыз: содан кейін дауыс бермейсіз.",
        ru = "Ваше заявление зарегистрировано. Когда перейдут к вопросу, выберите и S·ы, «Конфликт интересов»: после этого Вы не голосуете.",
        en = "Your declaration is registered. Once the item is called, choose S·ы, “Conflict of interest”, too: after that you do not vote.",
      })
    end
  end
end

return react
