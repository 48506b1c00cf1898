-- What the scenario does by itself: its complications, its decisions and its ending. Everything goes
-- through the same commands that people use, so a rule that forbids a command forbids it here too.

local tools = require "tools"
local ITEM, LOBBYIST, APPEAL, GUESTS = tools.ITEM, tools.LOBBYIST, tools.APPEAL, tools.GUESTS
local declared, tabled, skip = tools.declared, tools.tabled, tools.skip

local react = {}

-- A deputy's tie to the company ---------------------------------------------------------------

function react.lobbyist(s)
  if declared(s) then
    return
  end
  s:tell(LOBBYIST, {
    kk = "Хат сіз туралы. Жұбайыңыздың ағасы – «Тірек Сервис» директоры, журналист мұны сұрап жүр. Бірінші дауысқа дейін мәлімдесеңіз, сөйлемейсіз әрі дауыс бермейсіз. Үндемесеңіз, жұрт мұны арнадан оқуы мүмкін. Таңдау өзіңізде.",
    ru = "Записка о Вас. Брат Вашей жены – директор «Тірек Сервис», и журналистка об этом расспрашивает. Заявите до первого голосования – не выступаете и не голосуете. Промолчите – об этом могут прочесть в канале. Выбор за Вами.",
    en = "The note is about you. Your wife's brother is the director of Tirek Service, and the journalist is asking. Declare it before the first vote, and you neither speak nor vote. Keep silent, and people may read it in the channel. The choice is yours.",
  })
end

function react.on_recused(s, e)
  if e.seat == LOBBYIST and e.item == ITEM then
    skip(s, "lobbyist")
  end
end

-- The rule is said once, when it still helps: before the first vote on the item. With the second item
-- comes the turn of those who have no vote.
function react.on_item_called(s, e)
  if e.item == "misc" then
    s:tell(GUESTS, {
      kk = "Екінші мәселе: депутаттық сауалдар. Әкімге сұрағыңыз қалса, төрағадан сөз сұраңыз немесе депутаттан сауалға қосуын өтініңіз.",
      ru = "Второй вопрос: депутатские запросы. Если остался вопрос к акиму, попросите слово или попросите депутата внести его в запрос.",
      en = "The second item: deputies' inquiries. If you have a question left for the akim, ask for the floor, or ask a deputy to put it into an inquiry.",
    })
  elseif e.item == ITEM and not s.vars.reminded then
    s.vars.reminded = true
    s:tell("chair", {
      kk = "Мәселе жарияланды. Бірінші дауысқа дейін депутаттардан мүдделер қақтығысы бар-жоғын сұраңыз.",
      ru = "Вопрос объявлен. До первого голосования спросите депутатов о конфликте интересов.",
      en = "The item has been called. Before the first vote ask the deputies about conflicts of interest.",
    })
  end
end

function react.on_remind(s, e)
  if declared(s) then
    return
  elseif e.choices == "alone" then
    s:tell(LOBBYIST, {
      kk = "Хатшы құлағыңызға сыбырлады: «Бланкіні қайтармадыңыз. Мәлімдесеңіз, хаттамаға бірінші дауысқа дейін жазамын».",
      ru = "Секретарь говорит Вам на ухо: «Бланк Вы не вернули. Если заявите, внесу в протокол до первого голосования».",
      en = "The secretary says in your ear: “You did not return the form. If you declare it, I shall minute it before the first vote.”",
    })
  elseif e.choices == "chair" then
    s:tell("council", {
      kk = "Хатшының өтініші бойынша төраға сұрайды: осы мәселеде кімнің мүдделер қақтығысы бар? Бар болса, бірінші дауысқа дейін мәлімдеңіз.",
      ru = "По просьбе секретаря председатель спрашивает: у кого по этому вопросу конфликт интересов? Если есть, заявите до первого голосования.",
      en = "At the secretary's request the chair asks: who has a conflict of interest on this item? If you have, declare it before the first vote.",
    })
  end
end

-- Nobody declares an interest for a person; the computer does what it has chosen.
function react.on_interest(s, e)
  if e.choices ~= "declare" or declared(s) then
    return
  end
  if s:seat(LOBBYIST).bot then
    s:act(LOBBYIST, "seat.recuse", ITEM, { reason = "…" })
  else
    s:tell(LOBBYIST, {
      kk = "Мүдделер қақтығысын енді өзіңіз мәлімдеңіз: орныңыздағы экранда «мүддені мәлімдеу» пернесі бар. Бірінші дауысқа дейін үлгеріңіз.",
      ru = "Теперь заявите о конфликте интересов сами: на Вашем экране есть клавиша «заявить интерес». Успейте до первого голосования.",
      en = "Now declare the conflict of interest yourself: your screen has the key “declare interest”. Do it before the first vote.",
    })
  end
end

-- The post in Telegram: what it says depends on what the two reporters have done.
function react.expose(s)
  local picture, publish = s.vars.picture, s.vars.publish
  s:tell("company", {
    kk = "Зал сізден жауап күтеді: актіге кім қол қойды, ақша қайда? Төрағадан анықтама беруге сөз сұраңыз.",
    ru = "Зал ждёт ответа от Вас: кто подписал акт и где деньги? Попросите у председателя слово для справки.",
    en = "The hall expects an answer from you: who signed the certificate and where is the money? Ask the chair for the floor on a point of information.",
  })
  if picture ~= "give" or publish == "now" then
    return
  elseif declared(s) then
    s:tell("all", {
      kk = "Арна тағы жазды: «Депутат Тимур Есжанов компаниямен туыстығын өзі мәлімдеді, дауыс бермейді». Оқырмандардың көбі мұны адалдық деп бағалады.",
      ru = "Канал пишет дальше: «Депутат Тимур Есжанов сам заявил о родстве с директором компании и не голосует». Многие читатели считают это честным.",
      en = "The channel adds: “Deputy Timur Yeszhanov has declared that he is related to the company's director and does not vote.” Many readers call that honest.",
    })
  else
    s:tell("all", {
      kk = "Арна той суретімен тағы жазды: «Депутат Тимур Есжанов – компания директорының туысы, бірақ оны мәлімдеген жоқ». Ешкім оны дауыс беру құқығынан айыра алмайды: мүддесін тек өзі мәлімдейді. Зал талап етсе, төраға мәселені әдеп комиссиясына жіберуді дауысқа сала алады.",
      ru = "Канал добавляет снимок со свадьбы: «Депутат Тимур Есжанов – родственник директора компании и об этом не заявил». Лишить его голоса никто не может: заявить должен он сам. Если зал потребует, председатель может поставить на голосование передачу вопроса в комиссию по этике.",
      en = "The channel adds a wedding picture: “Deputy Timur Yeszhanov is related to the company's director and has not declared it.” Nobody can take his vote away: declaring it is up to him. If the hall demands it, the chair may put to the vote that the ethics commission looks into it.",
    })
  end
end

function react.on_picture(s, e)
  s.vars.picture = e.choices
end

function react.on_publish(s, e)
  s.vars.publish = e.choices
  if e.choices == "ask" then
    s:tell(LOBBYIST, {
      kk = "Журналист Жұмабек келді: «Мұқышев сізге кім болады? Жауабыңызды сол күйінде жариялаймын».",
      ru = "Подходит журналистка Жумабек: «Кем Вам приходится Мукушев? Ваш ответ опубликую слово в слово».",
      en = "The journalist Zhumabek comes up: “What is Mukushev to you? I shall publish your answer word for word.”",
    })
  end
end

function react.mistake(s)
  s:tell("dep-11", {
    kk = "Арна сізді қате атады. Төрағадан анықтама беруге сөз сұрап, түзете аласыз; бірақ сонда актідегі қолыңызды да сұрайды.",
    ru = "Канал ошибочно назвал Вас. Можно попросить слова для справки, но тогда спросят и о подписи под актом.",
    en = "The channel named you by mistake. You may ask for the floor to put it right; but then they will ask about the signature on the certificate.",
  })
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

-- What the chair has decided; a computer-played one acts on it.
function react.on_interrupted(s, e)
  if e.choices == "floor" then
    s:tell(APPEAL, {
      kk = "Төраға кезегіңіз келгенде сөз беруге уәде етті. Кезекте тұрсыз.",
      ru = "Председатель обещал дать слово, когда подойдёт очередь. Вы в очереди.",
      en = "The chair has promised you the floor in your turn. You are in the queue.",
    })
  elseif e.choices == "warn" and s:seat("chair").bot and s:seat(APPEAL).present then
    s:act("chair", "seat.warn", APPEAL)
  end
end

function react.forged(s)
  s:tell(APPEAL, {
    kk = "Енді шындықты айту ғана қалды: төрағадан сөз сұрап, қай қолдарды неге өзіңіз қойғаныңызды айтыңыз немесе үндемеңіз.",
    ru = "Осталось сказать правду: попросите слово и объясните, какие подписи и почему Вы поставили сами, – или промолчите.",
    en = "There is only the truth left: ask for the floor and say which signatures you wrote and why – or keep silent.",
  })
end

-- The akim's opinion on the dearer amendment --------------------------------------------------

-- What becomes of the amendment is for its author to decide.
local function withdraw_opinion(s, id)
  s:act("akim", "draft.opinion", id, "negative")
  s:tell("all", {
    kk = "Әкім 400 миллион теңге туралы түзетуге берген оң қорытындысын қайтарып алды: қаржы көзі жоқ. Оң қорытынды болмаса, түзету дауысқа салынбайды. Авторы оны қайтарып ала алады немесе арзанырақ мәтін енгізе алады.",
    ru = "Аким отозвал положительное заключение на поправку о 400 миллионах тенге: источника денег нет. Без него поправку на голосование не ставят. Автор может её отозвать или внести более дешёвый текст.",
    en = "The akim has withdrawn the positive opinion on the amendment of 400 million tenge: there is no source of money. Without it the amendment is not put to the vote. Its author may withdraw it or table a cheaper text.",
  })
end

function react.on_boiler(s, e)
  s.vars.boiler = e.choices
  if e.choices == "truth" then
    s:tell("dep-04", {
      kk = "Әкім айтты: 400 миллионға оң қорытынды болмайды, қосымша ақша – мектеп қазандығының ақшасы. Ондай қорытындысыз түзетуіңіз дауысқа салынбайды: арзанырақ мәтін ойлайсыз ба?",
      ru = "Аким сказал: положительного заключения на 400 миллионов не будет, лишние деньги – школьной котельной. Без него поправку на голосование не ставят: подумаете о тексте дешевле?",
      en = "The akim has told you: there will be no positive opinion on 400 million, the extra money is the school boiler's. Without it your amendment is not put to the vote: will you think of a cheaper text?",
    })
  end
end

-- What becomes of the akim's opinion, he decides.
function react.on_letter(s, e)
  local dearer = tabled(s, "sum-400")
  s.vars.letter = e.choices
  if e.choices ~= "withdraw" then
    return
  elseif not s:seat("akim").bot then
    s:tell("akim", {
      kk = "Қорытындыны түзету енгізілгеннен кейін өз экраныңыздан бересіз: теріс қорытынды оны дауысқа жібермейді.",
      ru = "Заключение Вы даёте со своего экрана, когда поправка внесена: с отрицательным её на голосование не ставят.",
      en = "You give your opinion at your own screen once the amendment is tabled: with a negative one it is not put to the vote.",
    })
  elseif dearer and dearer.fate == "pending" then
    withdraw_opinion(s, dearer.id)
  end
end

-- A computer-played akim agrees to the dearer amendment unless he has thought better of it.
function react.on_tabled(s, e)
  if e.prepared == "last-minute" then
    skip(s, "last-minute")
  elseif e.prepared == "sum-400" and s:seat("akim").bot then
    if s.vars.boiler == "truth" or s.vars.letter == "withdraw" then
      s:act("akim", "draft.opinion", e.id, "negative")
    else
      s:act("akim", "draft.opinion", e.id, "positive")
    end
  end
end

-- Deals -----------------------------------------------------------------------------------------

function react.on_kindergarten(s, e)
  local cut = tabled(s, "sum-200")
  if e.choices == "tell" then
    s:tell("all", {
      kk = "Қарасаев залға айтты: әкім оған балабақшаға ақша уәде етіп, 200 миллион туралы түзетуді алып тастауды сұраған. Әкім не дейді?",
      ru = "Карасаев рассказал залу: аким обещал ему деньги на детский сад, если он снимет поправку о 200 миллионах. Что скажет аким?",
      en = "Karasayev has told the hall: the akim promised him kindergarten money if he dropped the amendment on 200 million. What does the akim say?",
    })
  elseif e.choices == "take" and cut and cut.fate == "pending" and s:seat("dep-06").bot then
    s:act("dep-06", "amend.withdraw", cut.id)
  elseif e.choices == "take" then
    s:tell("dep-06 akim", {
      kk = "Келісім бар: Қарасаев 200 миллион туралы түзетуді өзі қайтарып алады, әкім балабақшаны келесі бюджетке енгізеді. Сөзде тұру – екеуіңізге де сын.",
      ru = "Уговор есть: Карасаев сам отзывает поправку о 200 миллионах, аким вносит детский сад в следующий бюджет. Слово держать обоим.",
      en = "It is a bargain: Karasayev himself withdraws the 200 million, the akim puts the kindergarten into the next budget. Both have their word to keep.",
    })
  end
end

-- Somebody has moved to postpone: when the debate is closed, the hall decides that first.
function react.on_three(s, e)
  if e.choices == "postpone" then
    s.vars.motion = true
  end
end

function react.on_debate_closed(s, e)
  if not s.vars.motion or e.item ~= ITEM then
    return
  end
  s.vars.motion = nil
  if s:seat("chair").bot then
    s:act("chair", "vote.open", "procedural:postpone")
  else
    s:tell("chair", {
      kk = "Хегай мәселені тексеру актілері шыққанша кейінге қалдыруды ұсынған. Негізге алар алдында осыны дауысқа салыңыз: «кейінге қалдыру».",
      ru = "Хегай предложил отложить вопрос до актов обследования. До голосования за основу поставьте это на голосование: «отложить».",
      en = "Khegai has moved to postpone the item until the surveys are there. Put that to the vote before the basis: “postpone”.",
    })
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
end

-- A person hands the text in; the computer does so once it has decided to.
function react.on_eight_written(s, e)
  local author = s:seat("dep-07")
  if e.choices == "write" and author.bot and author.present and not tabled(s, "last-minute") then
    s:act("dep-07", "amend.table", ITEM, { prepared = "last-minute" })
  end
end

function react.on_sheet(s, e)
  if e.choices == "list" then
    s:tell("council", {
      kk = "Хатшы түзетулер тізімін таратты: кім енгізді, қай тармақ, не өзгереді. Дауыс беру осы тізім бойынша жүреді.",
      ru = "Секретарь раздала список поправок: кто внёс, какой пункт, что меняется. По нему и будут голосовать.",
      en = "The secretary has handed out a list of the amendments: who tabled them, which clause, what changes. The votes follow it.",
    })
  end
end

for _, part in ipairs { require "quorum", require "outcome" } do
  for name, reaction in pairs(part) do
    react[name] = reaction
  end
end

return react
