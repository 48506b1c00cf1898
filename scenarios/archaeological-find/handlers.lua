-- What follows from what people do: the terms, the complications, the ending. Nothing here draws
-- lots. Everything goes through the commands that people use.

local react = {}

local GROUP = { "dep-02", "dep-04", "dep-05", "citizen", "historian" }
local BUILDER = "dep-03" -- his son's plant delivers the concrete
local DAY_PRICE = 1200000 -- what a day of standstill costs the company, in tenge

-- 8400000 → "8 400 000", with no-break spaces.
local function grouped(number)
  local digits = string.format("%d", number)
  local first = (#digits - 1) % 3 + 1
  local text = string.sub(digits, 1, first)
  for at = first + 1, #digits, 3 do
    text = text .. "\u{a0}" .. string.sub(digits, at, at + 2)
  end
  return text
end

-- A text with the same values put into all three languages.
local function filled(text, ...)
  return {
    kk = string.format(text.kk, ...),
    ru = string.format(text.ru, ...),
    en = string.format(text.en, ...),
  }
end

local function skip(s, id)
  if s:inject(id) == "waiting" then
    s:act("facilitator", "inject.skip", id)
  end
end

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

-- The find ------------------------------------------------------------------------------------

local function on_notice(s, e)
  s.vars.notified = e.seat
  s:tell("all", {
    kk = "Олжа туралы хабарлама жіберілді. Осы күннен бастап әкімдікте арканы алдын ала есепке алу тізіміне қосуға бір ай бар.",
    ru = "Уведомление о находке отправлено. С этого дня у акимата месяц, чтобы внести арку в список предварительного учёта.",
    en = "Notice of the find has been given. From this day the akimat has a month to enter the arch in the preliminary list.",
  })
  if e.seat == "archaeologist" then
    s:tell("director", {
      kk = "Хабарламаны археолог жазды. Жұмысты тоқтату міндеті сізден түскен жоқ, бірақ «өзіміз хабарладық» деп айта алмайсыз.",
      ru = "Уведомление написал археолог. Остановить работы Вы обязаны по-прежнему, а сказать «мы сообщили сами» уже не сможете.",
      en = "The archaeologist wrote the notice. You still have to stop the works, and can no longer say that you reported it yourself.",
    })
  end
end

function react.notice_missed(s)
  s.vars.silent = true
  if s.vars.closing then
    react.finish(s)
    return
  end
  s:tell("all", {
    kk = "Үш жұмыс күні өтті, олжа туралы ешкім хабарлаған жоқ. «Тарихи-мәдени мұра объектілерін қорғау және пайдалану туралы» Заңның 30-бабындағы міндет бұзылды, бір айлық мерзім басталған жоқ, арканы әзірге ештеңе қорғамайды. Кеш те болса хабарлауға болады. Хабарламаған компанияның залал талап етуі қиындайды.",
    ru = "Три рабочих дня прошли, о находке никто не сообщил. Обязанность из статьи 30 Закона «Об охране и использовании объектов историко-культурного наследия» нарушена, месяц не начался, арку пока ничто не защищает. Уведомить можно и с опозданием. Компании, которая промолчала, будет труднее требовать возмещения убытков.",
    en = "Three working days have passed and nobody has given notice. The duty under article 30 of the Law on heritage sites has been breached, the month has not begun, nothing protects the arch yet. Notice may still be given late. A company that kept silent will find it harder to claim losses.",
  })
end

-- At night ------------------------------------------------------------------------------------

function react.night(s)
  ask(s, "night")
  s:tell("dep-08", {
    kk = "Прораб уәде еткен хабарламасын жіберді: «Бүгін түнде». Атын айтпай-ақ инспекторға хабарлай аласыз.",
    ru = "Прораб прислал Вам обещанное сообщение: «Сегодня ночью». Предупредить инспектора можно, не называя имени.",
    en = "The foreman has sent you the message he promised: “Tonight.” You can warn the inspector without naming him.",
  })
end

local function night_stopped(s)
  s.vars.night = "stopped"
  s:tell("all", {
    kk = "Түнде учаскеде экскаватор іске қосылды. Күзетшінің қолында инспектордың жазбаша талабы бар еді: полиция он минутта жетті. Арка бүтін, шетінен бір қатар кірпіш түскен. Талап жазылмаса, тоқтататын қағаз болмас еді.",
    ru = "Ночью на участке завели экскаватор. У сторожа было письменное требование инспектора, и полиция приехала через десять минут. Арка цела, с края упал ряд кирпичей. Не будь требования, остановить было бы нечем.",
    en = "At night the excavator was started on the plot. The watchman had the inspector's written demand, and the police came within ten minutes. The arch stands; one course of bricks fell at the edge. Without the demand there would have been nothing to stop it with.",
  })
end

local function night_broken(s)
  s.vars.night = "broken"
  s:tell("all", {
    kk = "Таңертең азаматтар қоңырау шалды: түнде қазаншұңқырда экскаватор жұмыс істеген, арканың шығыс жағы құлаған. Учаскеде жұмысты тоқтату туралы бірде-бір жазбаша талап болмаған. Қалған жартысын енді сақтауға бола ма?",
    ru = "Утром позвонили жители: ночью в котловане работал экскаватор, восточная сторона арки обрушена. Письменного требования остановить работы на участке не было. Удастся ли сберечь оставшуюся половину?",
    en = "In the morning citizens called: an excavator had worked in the pit at night and the eastern side of the arch is down. There was no written demand on the site to stop the works. Can the remaining half be kept?",
  })
end

local function on_night(s, choice)
  if choice == "refuse" then
    s.vars.night = "refused"
    s:tell({ "dep-08", "director", "foreman" }, {
      kk = "Түнде учаскеде тыныш болды: прораб экскаваторды іске қоспады. Оның бригадасы ертең не істейді, жалақыны кім төлейді?",
      ru = "Ночью на участке было тихо: прораб не завёл экскаватор. Что завтра будет делать его бригада и кто ей заплатит?",
      en = "The night was quiet: the foreman did not start the excavator. What will the crew do tomorrow, and who will pay them?",
    })
  elseif sent(s, "stop-demand") then
    night_stopped(s)
  else
    night_broken(s)
  end
end

-- The group -----------------------------------------------------------------------------------

local FORMS = {
  discussion = {
    kk = "Нысан – қоғамдық талқылау. Хабарландыру жазыңыздар: БАҚ кемінде 3, органдар кемінде 5 жұмыс күні бұрын білуге тиіс. Бес күн екі талапқа да жетеді.",
    ru = "Форма – общественное обсуждение. Напишите объявление: СМИ узнают за 3 рабочих дня, органы не позднее чем за 5. Обоим требованиям отвечают пять.",
    en = "The form is a public discussion. Write the announcement: the media learn of it 3 working days ahead, the bodies at least 5. Five meets both.",
  },
  expertise = {
    kk = "Нысан – қоғамдық сараптама. Сарапшының білімі мен екі жыл өтілін тексеріңіздер: оның тұжырымы қорытынды құжатқа айналады. Арканың өзін бағалау – бөлек, тарихи-мәдени сараптаманың ісі.",
    ru = "Форма – общественная экспертиза. Проверьте образование и два года стажа эксперта: его выводы станут итоговым документом. Саму арку оценивает другая, историко-культурная экспертиза.",
    en = "The form is a public expertise. Check the expert's degree and two years' work: the findings become the outcome document. The arch itself is assessed by another, the historical and cultural expertise.",
  },
  monitoring = {
    kk = "Нысан – қоғамдық мониторинг. Учаскеге бару иесінің келісімімен ғана: тізім, сәйкестік, негіздеме. Компания бақылау объектісі емес, ол бас тарта алады; әкімдіктің құжаттарын көру үшін әкімдікке барыңыздар.",
    ru = "Форма – общественный мониторинг. На участок – только с согласия владельца: список, соответствие, обоснование. Компания не объект контроля и может отказать; документы смотрите в акимате.",
    en = "The form is public monitoring. You visit the plot only if its owner agrees: list, compliance, reasons. The company is no object of control and may refuse; the papers are at the akimat.",
  },
}

local function on_form(s, choice)
  s.vars.form = choice
  s:tell(GROUP, FORMS[choice])
end

function react.on_returned(s, e)
  if e.paper == "visit" then
    s.vars.visit = "refused"
    s:tell(GROUP, {
      kk = "Бару туралы өтініш қайтарылды. Жеке учаскенің иесі бұған құқылы. Кемшілігін түзетіп қайта жіберуге не дуал сыртынан және құжаттан көрінетін фактімен шектелуге болады.",
      ru = "Просьба о посещении возвращена, и владелец частного участка вправе так поступить. Можно исправить и послать снова или ограничиться тем, что видно из-за забора и из документов.",
      en = "The request for a visit was returned; the owner of a private plot may do so. You may correct it and send it again, or keep to what can be seen from outside and in the papers.",
    })
  end
end

local function visit_agreed(s)
  s.vars.visit = "agreed"
  s:tell(GROUP, {
    kk = "Компания учаскеге кіргізуге келісті. Қазаншұңқырдың шетінен қараңыздар: кірпіштің өлшемі, ерітінді, тереңдік. Суреттің күні мен орнын жазыңыздар.",
    ru = "Компания согласилась пустить на участок. Смотрите с края котлована: размер кирпича, раствор, глубина. Записывайте день и место каждого снимка.",
    en = "The company lets you onto the plot. Look from the edge of the pit: the size of the bricks, the mortar, the depth. Write down the day and place of each picture.",
  })
end

function react.invitation_missed(s)
  s.vars.uninvited = true
  s:tell("all", {
    kk = "Органдар талқылауға бес жұмыс күні бұрын шақырылмаған. Олар келмей қоя алады, ал келмегені үшін топ оларды кінәлай алмайды. Қорытынды құжатта кім болмағанын және неге болмағанын жазу керек.",
    ru = "Органы не были приглашены за пять рабочих дней. Они вправе не прийти, и упрекнуть их группа не сможет. В итоговом документе придётся написать, кого не было и почему.",
    en = "The bodies were not invited five working days ahead. They may stay away, and the group cannot blame them. The outcome document will have to say who was absent and why.",
  })
end

local function at_the_fence(s)
  s:tell(GROUP, {
    kk = "Келісім жоқ: топ учаскеге кірмейді, дуалдың сыртынан қарайды. Фактінің негізгі көзі – әкімдіктің құжаттары мен органдардың жауабы.",
    ru = "Согласия нет: группа не входит на участок и смотрит из-за забора. Главный источник фактов – документы акимата и ответы органов.",
    en = "There is no consent: the group stays outside the fence. The main source of facts is the akimat's papers and the bodies' answers.",
  })
end

function react.on_sitting_opened(s, e)
  if e.sitting == "control" and s.vars.form == "monitoring" and s.vars.visit ~= "agreed" then
    at_the_fence(s)
  end
end

-- The outcome document ------------------------------------------------------------------------

function react.claim(s)
  s:tell("all", filled({
    kk = "Компанияның есебі бойынша бүгінге дейінгі залал – %s теңге.",
    ru = "По расчёту компании, убытки на сегодня – %s тенге.",
    en = "By the company's count the losses so far are %s tenge.",
  }, grouped(s.day * DAY_PRICE)))
  if s.vars.silent then
    s:tell("all", {
      kk = "Бірақ олжа туралы үш жұмыс күні ішінде хабарламаған да – сол компания. Әкімдіктің заңгерлері: «Өз міндетін орындамаған талап қоя алмайды», – деп отыр.",
      ru = "Но о находке за три рабочих дня не сообщила та же компания. Юристы акимата говорят: «Кто не исполнил свою обязанность, тому нечего требовать».",
      en = "But the same company gave no notice within three working days. The akimat's lawyers say: “Those who broke their own duty have nothing to claim.”",
    })
  elseif sent(s, "outcome") then
    s:tell("all", {
      kk = "Қорытынды құжат жіберіліп қойған: онда фактілер мен баптар бар, жұмысты заңның өзі тоқтатқаны көрініп тұр. Компания сотқа жүгінбей, талабын қайтарып алды.",
      ru = "Итоговый документ уже отправлен: в нём факты и статьи, и видно, что работы остановил сам закон. В суд компания не пошла и претензию отозвала.",
      en = "The outcome document has been sent: its facts and articles show that the law itself stopped the works. The company does not go to court and withdraws the claim.",
    })
  else
    s.vars.claim = true
    s:tell("akim", {
      kk = "Қаржы басқармасы ескертеді: талап тұрғанда резервтегі 18 миллион сотқа керек болуы мүмкін. Арканы бекітуге ақша бөлу туралы түзетуге оң қорытынды беруге басқарма қарсы. Қорытынды құжат жұмысты заңның өзі тоқтатқанын көрсетсе, талап әлсірейді.",
      ru = "Управление финансов предупреждает: пока висит претензия, 18 миллионов резерва могут понадобиться на суд. Против денег на укрепление арки оно возражает. Если итоговый документ покажет, что работы остановил сам закон, претензия ослабнет.",
      en = "The finance department warns: while the claim stands, the 18 million of the reserve may be needed in court. It objects to money for shoring up the arch. If the outcome document shows that the law itself stopped the works, the claim weakens.",
    })
  end
end

local function on_outcome(s)
  s:tell("all", {
    kk = "Қорытынды құжат жіберілді: барлық міндетті бөлігі бар. Әкімдік әр ұсынымға он жұмыс күні ішінде жеке-жеке жауап беруге міндетті.",
    ru = "Итоговый документ отправлен, все обязательные части на месте. На каждую рекомендацию акимат отвечает отдельно в течение десяти рабочих дней.",
    en = "The outcome document has been sent with all its required parts. The akimat answers each recommendation separately within ten working days.",
  })
  if s.vars.claim then
    s.vars.claim = nil
    s:tell({ "akim", "dep-08", "lawyer" }, {
      kk = "Құжаттағы фактілер мен баптар талаптың негізін әлсіретті: қаржы басқармасы 18 миллионға қарсылығын алып тастады.",
      ru = "Факты и статьи документа ослабили претензию: управление финансов больше не возражает против 18 миллионов.",
      en = "The facts and articles of the document have weakened the claim: the finance department no longer objects to the 18 million.",
    })
  end
end

function react.outcome_missed(s)
  s:tell("all", {
    kk = "Жеті жұмыс күні өтті, қорытынды құжат жіберілген жоқ. Кеш жіберуге болады, бірақ әкімдік «мерзімінен кейін түсті» деп жаза алады, компанияның талабы да сол күйі тұр.",
    ru = "Семь рабочих дней прошли, итоговый документ не отправлен. Послать можно и позже, но акимат вправе написать «поступил с нарушением срока», а претензия компании остаётся в силе.",
    en = "Seven working days have passed and the outcome document has not been sent. It may still go out, but the akimat may note that it came late, and the company's claim stands.",
  })
end

-- The answers ---------------------------------------------------------------------------------

function react.last_letter(s)
  s:tell({ "akim", "culture", "architect" }, {
    kk = "Бүгін – соңғы күн. Әр ұсынымға жеке, уәжді жауап жазыңыздар: келісеміз бе, неге, қашан. Болмаса, мерзім өтеді.",
    ru = "Сегодня последний день. Ответьте на каждую рекомендацию отдельно: согласны ли, почему, когда. Иначе срок пропущен.",
    en = "Today is the last day. Answer each recommendation separately: do we agree, why, when? Otherwise the term is missed.",
  })
  s:tell("secretary", {
    kk = "Жақыпов тағы қоңырау шалды. Хат нақты қай күні, қай сағатта түссе, журналда сол жазылады.",
    ru = "Снова звонил Жакупов. В журнале пишут тот день и час, когда письмо действительно пришло.",
    en = "Zhakupov has rung again. The register records the day and the hour at which the letter really came.",
  })
end

function react.answers_missed(s)
  s.vars.unanswered = true
  s:tell("all", {
    kk = "Он жұмыс күні өтті: әр ұсынымға жеке жауап берілмеді. Топ жоғары тұрған органға шағымдана алады; депутат талап етсе, төраға шағымды қолдау туралы мәселені сессияда дауысқа сала алады.",
    ru = "Десять рабочих дней прошли: на каждую рекомендацию отдельно не ответили. Группа может жаловаться в вышестоящий орган, а председатель по требованию депутата – поставить поддержку жалобы на голосование сессии.",
    en = "Ten working days have passed without an answer to each recommendation. The group may complain to the higher body, and if a deputy demands it, the chair may put support for the complaint to the vote at the session.",
  })
end

function react.on_paper_answered(s, e)
  if e.paper == "visit" then
    visit_agreed(s)
  elseif e.paper == "outcome" then
    skip(s, "last-letter")
  end
end

-- The list and the expertise ------------------------------------------------------------------

local function on_listing(s)
  if s.vars.resumed then
    return
  end
  s:tell("all", {
    kk = "Арка алдын ала есепке алу тізіміне қосылды. Енді ол ескерткішпен тең қорғалады, ал үш ай ішінде мәртебесі шешілуге тиіс.",
    ru = "Арку внесли в список предварительного учёта. Теперь её защищают наравне с памятником, а статус должны решить за три месяца.",
    en = "The arch is on the preliminary list. It is now protected like a monument, and its status has to be decided within three months.",
  })
end

-- A term of the authorities is over: the owner may resume. Whether he does is his decision.
-- In the debrief nobody decides any more.
local function owner_may_resume(s, term, text)
  s.vars.late = term
  if s.vars.closing then
    react.finish(s)
  else
    s:tell("all", text)
    ask(s, "resume")
  end
end

function react.listing_missed(s)
  owner_may_resume(s, "listing", {
    kk = "Бір ай өтті, арка тізімге қосылған жоқ. «Тарихи-мәдени мұра объектілерін қорғау және пайдалану туралы» Заңның 30-бабының 2-тармағы бойынша учаскенің иесі игеруді қайта бастай алады. Енді бәрі директордың шешіміне байланысты.",
    ru = "Месяц прошёл, в список арку не внесли. По пункту 2 статьи 30 Закона «Об охране и использовании объектов историко-культурного наследия» владелец вправе возобновить освоение участка. Теперь всё зависит от решения директора.",
    en = "The month is over and the arch is not on the list. Under article 30(2) of the Law on heritage sites the owner may resume work on the plot. Everything now hangs on the director's decision.",
  })
end

local function on_resume(s, choice)
  if choice == "resume" then
    s.vars.resumed = true
    s:tell("all", {
      kk = "Директор құрылысты заңды түрде қайта бастады: қазаншұңқырға бетон құйылып жатыр. Арканы енді тек суреттен көресіз.",
      ru = "Директор законно возобновил стройку: в котлован пошёл бетон. Арку теперь можно увидеть только на снимках.",
      en = "The director has lawfully resumed building: concrete flows into the pit. The arch can now be seen in pictures only.",
    })
  else
    s.vars.waited = true
    s:tell("all", {
      kk = "Директор құқығын пайдаланбады: «Күтеміз», – деді. Мерзім өткен, бірақ арка орнында. Органдар кешіккен ісін бітіріп үлгере ала ма?",
      ru = "Директор не воспользовался правом: «Подождём». Срок пропущен, но арка на месте. Успеют ли органы доделать то, с чем опоздали?",
      en = "The director does not use his right: “We wait.” The term is missed, but the arch is in its place. Will the bodies finish what they are late with?",
    })
  end
end

local function on_who(s, choice)
  s.vars.who = choice
  if choice == "local" then
    ask(s, "kin")
  else
    skip(s, "kin")
  end
end

local function on_kin(s, choice)
  if choice == "tell" then
    s.vars.declared = true
    skip(s, "kin")
    s:tell("culture", {
      kk = "Ысқақов өзі айтты: компания директоры – қарындасының күйеуі. Заң мұндай сарапшыға тыйым салмайды, бірақ енді өзіңіз шешесіз, әрі бұл хаттамаға жазылады.",
      ru = "Искаков сам сказал: директор компании – муж его сестры. Закон такого эксперта не запрещает, но решать теперь Вам, и это запишут.",
      en = "Iskakov has said it himself: the company's director is his sister's husband. The law does not forbid such an expert, but the decision is now yours, and it is minuted.",
    })
    ask(s, "keep")
  end
end

function react.kin(s)
  if s.vars.who ~= "local" then
    s:tell("culture", {
      kk = "Мақала Ысқақов туралы. Сараптаманы әлі ешкімге тапсырмаған болсаңыз, таңдағанда мұны ескеріңіз.",
      ru = "Статья об Искакове. Если экспертиза ещё никому не поручена, учтите это при выборе.",
      en = "The article is about Iskakov. If nobody has been given the expertise yet, bear it in mind when you choose.",
    })
    return
  end
  s.vars.exposed = true
  ask(s, "keep")
end

local function on_keep(s, choice)
  if choice == "replace" then
    s.vars.who = "institute"
    s:tell({ "institute", "culture", "inspector" }, {
      kk = "Сараптама институтқа берілді. Зерттеуге үш апта керек, бұл уақыт үш айдың ішінен кетеді.",
      ru = "Экспертиза передана институту. На исследование нужно три недели, и они уйдут из тех же трёх месяцев.",
      en = "The expertise goes to the institute. The study takes three weeks, out of the same three months.",
    })
  end
end

function react.study_hasty(s)
  s.vars.hasty = true
  s:tell({ "institute", "culture", "inspector" }, {
    kk = "Институттың қорытындысы үш аптадан бұрын шықты: зертханалық талдау бітпеген. Мұндай қорытындыға шағым жасау оңай.",
    ru = "Заключение института вышло раньше трёх недель: лабораторный анализ не закончен. Такое заключение легко обжаловать.",
    en = "The institute's opinion came before the three weeks were over: the laboratory has not finished. Such an opinion is easy to appeal.",
  })
end

-- Time enough for the study passes before the decision is written.
local function wait_for_study(s)
  local study = s:deadline("study")
  if study.status == "running" and study.left > 0 then
    s:act("scenario", "calendar.go", "study")
  end
end

-- The session ---------------------------------------------------------------------------------

function react.on_item_called(s, e)
  if e.item == "arch" and not s.vars.reminded then
    s.vars.reminded = true
    s:tell("chair", {
      kk = "Мәселе жарияланды. Бірінші дауысқа дейін депутаттардан мүдделер қақтығысы бар-жоғын сұраңыз.",
      ru = "Вопрос объявлен. До первого голосования спросите депутатов о конфликте интересов.",
      en = "The item has been called. Before the first vote ask the deputies about conflicts of interest.",
    })
  end
end

function react.on_recused(s, e)
  if e.seat == BUILDER then
    s:tell("media", {
      kk = "Тәшенов мүдделер қақтығысын өзі мәлімдеді. Жүкқұжаттар енді жаңалық емес, мақалаңызға адалдық туралы жол қосылды.",
      ru = "Ташенов сам заявил о своём интересе. Накладные больше не новость, зато в статье появится строка о честности.",
      en = "Tashenov has declared the interest himself. The waybills are no longer news; your article gains a line on honesty.",
    })
  end
end

function react.on_tabled(s, e)
  if e.prepared ~= "money" then
    return
  end
  if s:seat("akim").bot then
    s:act("akim", "draft.opinion", e.id, s.vars.claim and "negative" or "positive")
  else
    s:tell("akim", {
      kk = "18 миллион теңге туралы түзету енгізілді. Сіздің оң қорытындыңызсыз ол дауысқа салынбайды. Сол ақшаны мектеп шатыры да күтіп тұр.",
      ru = "Внесена поправка о 18 миллионах тенге. Без Вашего положительного заключения её на голосование не ставят. Этих же денег ждёт школьная крыша.",
      en = "The amendment on 18 million tenge has been tabled. Without your positive opinion it is not put to the vote. A school roof waits for the same money.",
    })
  end
end

-- The outcome ---------------------------------------------------------------------------------

function react.final_missed(s)
  owner_may_resume(s, "final", {
    kk = "Үш ай өтті, түпкілікті шешім жоқ. «Тарихи-мәдени мұра объектілерін қорғау және пайдалану туралы» Заңның 30-бабының 2-тармағы бойынша иесі учаскені игеруді қайта бастай алады.",
    ru = "Три месяца прошли, окончательного решения нет. По пункту 2 статьи 30 Закона «Об охране и использовании объектов историко-культурного наследия» владелец вправе возобновить освоение участка.",
    en = "Three months are over and there is no final decision. Under article 30(2) of the Law on heritage sites the owner may resume work on the plot.",
  })
end

-- Whether the expertise behind the decision is open to appeal.
local function contested(s)
  if s.vars.who == "institute" then
    return s.vars.hasty or not sent(s, "expertise-institute")
  elseif s.vars.who == "local" then
    return not s.vars.declared or not sent(s, "expertise-local")
  end
  return not sent(s, "expertise-institute")
end

local function decided(s)
  if s.vars.status == "strike" then
    return "struck-off"
  elseif s.vars.open_to_appeal then
    return "contested"
  elseif s:draft("arch").away == "postponed" then
    return "arch-postponed"
  elseif s:draft("arch").whole ~= "adopted" then
    return "arch-alone"
  end
  return adopted(s, "glass-hall") and "arch-and-centre" or "arch-saved"
end

local function outcome(s)
  if s.vars.night == "broken" then
    return "broken"
  elseif s.vars.resumed then
    return "resumed"
  elseif sent(s, "final") then
    return decided(s)
  elseif s.vars.waited then
    return "unprotected"
  elseif s.vars.silent and not s.vars.notified then
    return "unreported"
  end
  return s.vars.late and "resumed" or "unfinished"
end

function react.finish(s)
  if s.vars.finished then
    return
  end
  s.vars.finished = true
  s:finish(outcome(s))
end

-- A term that still runs when the debrief begins runs out first: nobody is saved by the bell.
local function run_out(s)
  for _, id in ipairs { "notice", "listing", "final" } do
    if s:deadline(id).status == "running" then
      s:act("scenario", "calendar.go", id)
      s:act("scenario", "calendar.pass", "1")
      return true
    end
  end
  return false
end

local function close(s)
  s.vars.closing = true
  if not run_out(s) then
    react.finish(s)
  end
end

-- What the decision rests on is what there is when it is taken.
local function on_final(s)
  s.vars.open_to_appeal = contested(s)
  if s.vars.resumed then
    return
  end
  s:tell("all", {
    kk = "Арканың мәртебесі туралы түпкілікті шешім шықты.",
    ru = "Окончательное решение о статусе арки принято.",
    en = "The final decision on the status of the arch has been taken.",
  })
end

local SUBMITTED = {
  notice = on_notice,
  outcome = on_outcome,
  listing = on_listing,
  final = on_final,
}

function react.on_submitted(s, e)
  local follow = SUBMITTED[e.paper]
  if follow then
    follow(s, e)
  end
end

local ANSWERED = {
  form = on_form,
  night = on_night,
  who = on_who,
  kin = on_kin,
  keep = on_keep,
  resume = on_resume,
  status = function(s, choice)
    s.vars.status = choice
  end,
}

-- What a computer-played seat decides follows from what others have done; the decisions that are
-- not here it draws.
local CHOOSES = {
  -- A paper in hand makes it easy to refuse.
  night = { "foreman", function(s)
    return sent(s, "stop-demand") and "refuse" or "go"
  end },
  -- Who was called to a public discussion looks for an expert nobody can object to.
  who = { "culture", function(s)
    return sent(s, "announcement") and "institute" or "local"
  end },
  keep = { "culture", function(s)
    return s.vars.exposed and "replace" or "keep"
  end },
  -- The bank waits for whoever has a written recommendation, and so can he.
  resume = { "director", function(s)
    return s:draft("arch").whole == "adopted" and "wait" or "resume"
  end },
  -- The superior's wish weighs more where nobody else has written anything.
  status = { "inspector", function(s)
    local heard = s:draft("arch").whole == "adopted" or s:paper("outcome").status == "answered"
    return heard and "include" or "strike"
  end },
}

function react.on_asked(s, e)
  local choice = CHOOSES[e.question]
  if choice and s:seat(choice[1]).bot then
    s:act(choice[1], "answer.give", e.question, choice[2](s))
  end
end

function react.on_answer(s, e)
  local follow = ANSWERED[e.question]
  if follow then
    follow(s, e.choices)
  end
end

function react.on_phase(s, e)
  if e.phase == "site" and s:question("night").status == "open" then
    s:act("facilitator", "question.close", "night") -- nobody went out
  elseif e.phase == "final" then
    wait_for_study(s)
  elseif e.phase == "debrief" and (s.sitting == "open" or s.sitting == "break") then
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
  end
end

return react
