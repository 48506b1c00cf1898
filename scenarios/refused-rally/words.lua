-- What the case tells people.

local REFUSED = {
  named = {
    kk = "Себебі жазылған. Алаң шынымен бос емес пе, әлде жәрмеңкені ауыстыруға болар ма еді?",
    ru = "Причина названа. Площадь и правда занята или ярмарку можно было перенести?",
    en = "A reason is given. Is the square really taken, or could the fair have been moved?",
  },
  unnamed = {
    kk = "Бас тартудың себебі айтылмаған.", ru = "Причина отказа не названа.", en = "No reason is given.",
  },
  attached = { kk = "Қаулының мәтіні қоса берілген.", ru = "Текст постановления приложен.", en = "The text of the decree is attached." },
  unattached = {
    kk = "Қаулының өзі қоса берілмеген.", ru = "Само постановление не приложено.", en = "The decree is not attached.",
  },
}

-- Texts put one after the other.
local function join(...)
  local out = {}
  for _, lang in ipairs { "kk", "ru", "en" } do
    local parts = {}
    for _, text in ipairs { ... } do
      table.insert(parts, text[lang])
    end
    out[lang] = table.concat(parts, " ")
  end
  return out
end

-- What has come is what the letter says, whoever wrote it; `day` of August.
local function refused(parts, day)
  local act = #parts.act <= 400 and ": «" .. parts.act:gsub("[. ]+$", "") .. "»." or "."
  local from = {
    kk = day .. " тамызда бөлімнен бас тарту хаты келді" .. act,
    ru = day .. " августа из отдела пришло письмо об отказе" .. act,
    en = "On " .. day .. " August a letter of refusal comes from the department" .. act:gsub("«", "“"):gsub("»", "”"),
  }
  return join(
    from,
    REFUSED[parts.attached and "attached" or "unattached"],
    REFUSED[parts.reasons and "named" or "unnamed"]
  )
end

-- What the court has decided, in the words of its judgment.
local function announced(operative)
  local said = #operative <= 400 and " " .. operative or ""
  return {
    kk = "Сот шешімі жарияланды." .. said, ru = "Решение суда оглашено." .. said,
    en = "The judgment is announced." .. said,
  }
end

return {
  join = join,
  refused = refused,
  announced = announced,
  draft = {
    letter = {
      kk = "Тоқтаровтың жобасы – бір сөйлем: қаулының нөмірі ғана. Себеп пен қаулының өзі керек болса, хатқа өзіңіз қосыңыз.",
      ru = "Проект Токтарова – одна фраза с номером постановления. Причину и само постановление, если нужны, впишите сами.",
      en = "Toktarov's draft is one sentence with the number of the decree. The reason and the decree itself are yours to add.",
    },
    reasoned = {
      kk = "Тоқтаровтың жобасында себебі жазылған: сол күні жәрмеңке өтеді; қаулының мәтіні қоса берілген, бірақ оған әлі қол қойылмаған.",
      ru = "В проекте Токтарова названа причина – ярмарка в тот же день; приложен и текст постановления, но он ещё не подписан.",
      en = "Toktarov's draft names the reason, a fair on the same day; the text of the decree is attached, but not signed yet.",
    },
  },
  flyer = {
    delete = {
      kk = "Айбек арнадағы жазбаны өшірді: мерзім өткенше үгіт жүргізілмейді.",
      ru = "Айбек удалил запись в канале: до истечения срока агитации нет.",
      en = "Aibek has deleted the post: no campaigning until the time is over.",
    },
    leave = {
      kk = "Айбек жазбаны қалдырды. Үгіт мерзімінен бұрын басталды: бұл сотта еске түсуі мүмкін.",
      ru = "Айбек оставил запись. Агитация началась раньше срока: в суде об этом могут вспомнить.",
      en = "Aibek has left the post. Campaigning has begun before its time: a court may be reminded of it.",
    },
  },
  notice_sent = {
    kk = "Хабарлама берілді, он үш тармағы түгел. Берілген күн – тіркелген күн. Әкімдік келесі күннен бастап үш жұмыс күні ішінде жауап беруге тиіс. Соңғы күн қайсы екенін өзіңіз есептеп шығарыңыз.",
    ru = "Уведомление подано, все тринадцать пунктов на месте. День подачи и есть день регистрации. У акимата три рабочих дня, считая со следующего. Какой день последний, посчитайте сами.",
    en = "The notice has been filed with all its thirteen entries. The day of filing is the day of registration. The akimat has three working days from the next day on. Work out yourself which day is the last.",
  },
  cleared = {
    kk = "Бөлімнен ұйымдастырушыға қоңырау шалып, хабарламадағы түсініксіз жерлерді нақтылады.",
    ru = "Из отдела позвонили организатору и уточнили то, что в уведомлении неясно.",
    en = "The department rang the organiser to clear up what the notice leaves unclear.",
  },
  entry = {
    form = {
      kk = "Нысаны – митинг: шеру мен демонстрацияға хабарлама жеткіліксіз, келісу қажет.",
      ru = "Форма – митинг: для шествия и демонстрации мало уведомления, нужно согласование.",
      en = "The form is a rally: for a march or a demonstration a notice is not enough, consent is needed.",
    },
    time = {
      kk = "Күні – 21 қыркүйек, сағат 11.00.", ru = "День – 21 сентября, 11.00.",
      en = "The day is 21 September, 11.00.",
    },
    filed = {
      kk = "Берілген күні – 8 тамыз, хабарлама сол күні тіркелді.", ru = "Дата подачи – 8 августа, в этот день уведомление зарегистрировано.",
      en = "The date of filing is 8 August, the day of registration.",
    },
    data = {
      kk = "Дербес деректерді өңдеуге келісім алынды.", ru = "Согласие на обработку персональных данных получено.",
      en = "Consent to the use of personal data has been given.",
    },
  },
  moved = {
    kk = "Хабарламада таңдалған орын емес, басқа орын көрсетілген: хабарламадағысы тіркелді.",
    ru = "В уведомлении указано не то место, которое было выбрано: зарегистрировано указанное.",
    en = "The notice names a place other than the one chosen: the one in the notice is registered.",
  },
  undesignated = {
    kk = "Өткізу орны – әкімдіктің алды; бұл жерді мәслихат арнайы орын етіп айқындамаған.",
    ru = "Место – перед акиматом; маслихат не определял это место как специализированное.",
    en = "The place is in front of the akimat; the maslikhat has not designated it for assemblies.",
  },
  tents = {
    kk = "Хабарламада шатыр не киіз үй көрсетілген: оларды тек әкімдіктің келісімімен орнатуға болады.",
    ru = "В уведомлении указаны шатры или юрты: ставить их можно только с согласия акимата.",
    en = "The notice names tents or yurts: they may be put up only with the akimat's consent.",
  },
  registered_only = {
    kk = "Бұл – хабарламаның тіркелгені туралы жауап қана. Әкім шешімін 12 тамызда қабылдайды, ол бөлек хатпен жіберіледі.",
    ru = "Это лишь подтверждение регистрации. Аким решает 12 августа, его решение уходит отдельным письмом.",
    en = "This only says that the notice is registered. The akim decides on 12 August, and the decision is sent in a separate letter.",
  },
  advice = {
    agree = {
      kk = "Есімованың кеңесі: келісіп, жәрмеңкені басқа күнге ауыстыру.", ru = "Совет Есимовой: согласиться, а ярмарку перенести.",
      en = "Yesimova's advice: consent, and move the fair.",
    },
    ["no-tents"] = {
      kk = "Есімованың кеңесі: шатырсыз өткізуге келісу.", ru = "Совет Есимовой: согласиться, но без шатров.",
      en = "Yesimova's advice: consent without tents.",
    },
    alternative = {
      kk = "Есімованың кеңесі: Жастар паркін ұсыну.", ru = "Совет Есимовой: предложить парк Молодёжи.",
      en = "Yesimova's advice: offer the Youth Park.",
    },
    refuse = {
      kk = "Есімованың кеңесі: бас тарту, себебі алаңда жәрмеңке өтеді.", ru = "Совет Есимовой: отказать, потому что на площади ярмарка.",
      en = "Yesimova's advice: refuse, as the fair is on the square.",
    },
    wait = {
      kk = "Есімованың кеңесі: облыстың не айтарын күту.", ru = "Совет Есимовой: подождать, что скажет область.",
      en = "Yesimova's advice: wait for what the oblast will say.",
    },
  },
  unsent = {
    kk = "18 қыркүйек. Хабарлама сол күйі жіберілмеді, енді кеш: митингіге бес жұмыс күнінен аз қалды. Әкімдік қарайтын да, сот тексеретін де ештеңе жоқ. Бірақ жұрт 21 қыркүйек туралы естіді.",
    ru = "18 сентября. Уведомление так и не отправили, а теперь поздно: до митинга меньше пяти рабочих дней. Акимату нечего рассматривать, суду нечего проверять. Но о 21 сентября люди уже слышали.",
    en = "18 September. The notice was never sent, and now it is too late: fewer than five working days are left. The akimat has nothing to consider, a court nothing to examine. But people have heard of 21 September.",
  },
  notice_late = {
    kk = "Хабарлама 21 қыркүйекке кемінде бес жұмыс күні қалғанда жіберілуге тиіс еді. Бұл хабарлама кешікті: ол бойынша митинг өткізуге болмайды.",
    ru = "Уведомление надо было отправить не позднее чем за пять рабочих дней до 21 сентября. Это уведомление опоздало: проводить по нему митинг нельзя.",
    en = "The notice had to be sent at least five working days before 21 September. This one is too late: no rally can be held on it.",
  },
  course = {
    agree = {
      kk = "Әкім келісетін болды. Бөлім басшысы келісім хатын бүгін жібереді.",
      ru = "Аким решил: согласиться. Руководитель отдела отправляет письмо о согласии сегодня.",
      en = "The akim has decided: consent. The head of the department sends the letter today.",
    },
    ["no-tents"] = {
      kk = "Әкім митингіні шатырсыз, киіз үйсіз өткізуге келісті. Бөлім басшысы жауапты бүгін жібереді.",
      ru = "Аким решил: согласиться на митинг без шатров и юрт. Руководитель отдела отправляет ответ сегодня.",
      en = "The akim has decided: consent to the rally without tents and yurts. The head of the department sends the answer today.",
    },
    alternative = {
      kk = "Әкім басқа орын – Жастар паркін ұсынатын болды. Хатта себебін жазыңыз: ұйымдастырушы бір жұмыс күні ішінде жауап береді.",
      ru = "Аким решил: предложить другое место – парк Молодёжи. Напишите почему: организатор должен ответить за один рабочий день.",
      en = "The akim has decided: offer another place, the Youth Park. Write why: the organiser answers within one working day.",
    },
    refuse = {
      kk = "Әкім бас тартатын болды. Хатты бөлім басшысы жазады. Бас тарту негізделген және дәлелді болуға тиіс; қаулының өзі қоса беріле ме?",
      ru = "Аким решил: отказать. Письмо пишет руководитель отдела. Отказ должен быть обоснованным и мотивированным; приложат ли само постановление?",
      en = "The akim has decided: refuse. The head of the department writes the letter. A refusal must be justified and reasoned; will the decree itself be attached?",
    },
    wait = {
      kk = "Әкім әзірге жауап бермей, облыстың белгісін күтетін болды. Мерзім өтіп жатыр: үндемеудің де салдары бар.",
      ru = "Аким решил: пока не отвечать, ждать знака из области. Срок идёт: и у молчания есть последствия.",
      en = "The akim has decided: no answer for now, wait for a sign from the oblast. Time is running: silence has consequences, too.",
    },
  },
  way = {
    agreed = {
      kk = "Әкімдік келісті: 21 қыркүйектегі митинг өтеді. Енді үгіт жүргізуге болады.",
      ru = "Акимат согласился: митинг 21 сентября состоится. Теперь можно агитировать.",
      en = "The akimat has agreed: the rally of 21 September will be held. Campaigning may begin now.",
    },
    silence = {
      kk = "Үш жұмыс күні өтті, әкімдік жауап бермеді. Хабарлама берілген митинг үшін бұл – келісім. 21 қыркүйектегі митинг өтеді; кешігіп келген бас тартудың күші жоқ.",
      ru = "Три рабочих дня прошли, акимат не ответил. Для митинга, о котором подано уведомление, это согласие. Митинг 21 сентября состоится; отказ, который придёт с опозданием, силы не имеет.",
      en = "Three working days have passed without an answer from the akimat. For a rally of which notice was given this is consent. The rally of 21 September will be held; a late refusal has no force.",
    },
    elsewhere = {
      kk = "Ұйымдастырушы баламаны қабылдады: митинг 21 қыркүйекте Жастар паркінде өтеді. Енді жаңа орынды көрсетіп, үгіт жүргізуге болады.",
      ru = "Организатор принял альтернативу: митинг пройдёт 21 сентября в парке Молодёжи. Теперь можно агитировать, называя новое место.",
      en = "The organiser has accepted the alternative: the rally will be held on 21 September in the Youth Park. Campaigning may begin, naming the new place.",
    },
    settled = {
      kk = "Әкім бас тартуын қайтарып алды. Енді соттың қажеті жоқ: митинг 21 қыркүйекте өтеді.",
      ru = "Аким отозвал отказ. Суд больше не нужен: митинг состоится 21 сентября.",
      en = "The akim has taken the refusal back. No court is needed any more: the rally will be held on 21 September.",
    },
    court = {
      kk = "Сот шешімін жариялады: бас тарту заңсыз деп танылды. Митинг 21 қыркүйекте өтеді. Жауапкер шешімге шағым жасай алады.",
      ru = "Суд огласил решение: отказ признан незаконным. Митинг состоится 21 сентября. Ответчик может обжаловать решение.",
      en = "The court has announced its judgment: the refusal was unlawful. The rally will be held on 21 September. The respondent may appeal.",
    },
  },
  dismissed = {
    kk = "Сот талапкердің пайдасына шешім шығармады: бас тарту күшінде. Ұйымдастырушы жоғары тұрған сотқа шағым жасай алады, бірақ шағым 21 қыркүйекке дейін қаралып үлгермейді.",
    ru = "Суд не вынес решения в пользу истца: отказ в силе. Организатор может подать жалобу в вышестоящий суд, но до 21 сентября её не рассмотрят.",
    en = "The court did not find for the claimant: the refusal stands. The organiser may appeal, but the appeal will not be heard before 21 September.",
  },
  alternative = {
    kk = "Әкімдік басқа орын ұсынды: қала шетіндегі Жастар паркі. Келісетініңізді не келіспейтініңізді бір жұмыс күні ішінде хабарлаңыз.",
    ru = "Акимат предложил другое место: парк Молодёжи на окраине. За один рабочий день надо сказать, согласны Вы или нет.",
    en = "The akimat has offered another place: the Youth Park on the outskirts. Within one working day you have to say whether you agree.",
  },
  unwritten = {
    kk = "Әкімнің шешімі мерзімінде хатқа түсіп, ұйымдастырушыға жіберілмеді. Ауызша айтылған шешім жауап болып саналмайды.",
    ru = "Решение акима не стало письмом и не ушло организатору в срок. Устное решение – не ответ.",
    en = "The akim's decision did not become a letter and was not sent to the organiser in time. A decision by word of mouth is no answer.",
  },
  too_late = {
    kk = "Бөлімнен хат келді, бірақ үш жұмыс күні өтіп кеткен. Кешіккен жауаптың күші жоқ: митинг келісілген болып саналады.",
    ru = "Из отдела пришло письмо, но три рабочих дня уже прошли. Запоздалый ответ силы не имеет: митинг считается согласованным.",
    en = "A letter comes from the department, but the three working days are over. A late answer has no force: the rally counts as agreed.",
  },
  reply_missed = {
    kk = "Бір жұмыс күні өтті, ұйымдастырушы баламаға жауап бермеді. Бұрынғы орынға келісім жоқ, жаңасы қабылданбады.",
    ru = "Рабочий день прошёл, на альтернативу организатор не ответил. На прежнее место согласия нет, новое не принято.",
    en = "The working day has passed, and the organiser has not answered the offer. There is no consent to the old place, and the new one was not accepted.",
  },
  complaint_missed = {
    kk = "Талап арыз сотқа уақытында жіберілмеді: енді іс 21 қыркүйекке дейін қаралып үлгермейді.",
    ru = "Иск вовремя не подан: до 21 сентября дело уже не рассмотрят.",
    en = "The claim was not filed in time: the case can no longer be heard before 21 September.",
  },
  complaint_sent = {
    kk = "Талап арыз сотқа түсті. Істі үш судья қарайды. Жауапкерлер – қала әкімдігі мен оның ішкі саясат бөлімі.",
    ru = "Иск поступил в суд. Дело рассмотрят трое судей. Ответчики – акимат города и его отдел внутренней политики.",
    en = "The claim has reached the court. Three judges will hear the case. The respondents are the city akimat and its department of internal policy.",
  },
  next = {
    sue = {
      kk = "Қасенов: «Сотқа жүгінеміз», – деп жариялады. Талап арызды үш жұмыс күні ішінде жіберу керек.",
      ru = "Касенов объявил: «Идём в суд». Иск надо отправить за три рабочих дня.",
      en = "Kassenov announces: “We go to court.” The claim has to be sent within three working days.",
    },
    talk = {
      kk = "Қасенов алдымен келісіп көрмек: депутат Дүйсеннен әкімге баруды сұрады. Талап арыз берудің мерзімі де өтіп жатыр.",
      ru = "Касенов сначала попробует договориться: просит депутата Дуйсен сходить к акиму. Срок подачи иска тем временем идёт.",
      en = "Kassenov wants to talk first: he asks deputy Duisen to see the akim. Meanwhile the time for filing the claim is running.",
    },
    out = {
      kk = "Қасенов: «Бізге рұқсат керек емес, бәрібір шығамыз», – деді. Адвокаты үндемеді.",
      ru = "Касенов сказал: «Разрешение нам не нужно, выйдем всё равно». Его адвокат промолчал.",
      en = "Kassenov says: “We need no permission, we go out all the same.” His lawyer keeps silent.",
    },
    stop = {
      kk = "Қасенов: «Бұл жолы тоқтаймыз», – деді. Бас тартудың заңдылығын енді ешкім тексермейді.",
      ru = "Касенов сказал: «На этот раз отступим». Законность отказа теперь никто не проверит.",
      en = "Kassenov says: “This time we stop.” Nobody will now examine whether the refusal was lawful.",
    },
  },
  no_mediator = {
    kk = "Депутат Дүйсен барудан бас тартты: «Мен байқаушымын». Сотқа жол әлі ашық.",
    ru = "Депутат Дуйсен отказалась: «Я наблюдатель». Дорога в суд ещё открыта.",
    en = "Deputy Duisen declines: “I am an observer.” The way to the court is still open.",
  },
  stands = {
    kk = "Әкім бас тартуын қайтарып алмады. Мәселені сот шешеді.",
    ru = "Аким отказ не отозвал. Решать будет суд.",
    en = "The akim does not take the refusal back. The court will have to decide.",
  },
  leak = {
    lawyer = {
      kk = "Журналист тіркеу журналының суретін адвокатқа берді: қаулы бас тартудан кейін тіркелген болуы мүмкін. Сотта қаулының түпнұсқасын талап етіңіз.",
      ru = "Журналистка передала адвокату снимок журнала: постановление могли зарегистрировать после отказа. Требуйте в суде подлинник постановления.",
      en = "The journalist has given the lawyer the picture of the register: the decree may have been registered after the refusal. In court, demand the original of the decree.",
    },
    publish = {
      kk = "Сайтта мақала шықты: «№ 1769 қаулы артқы күнмен жазылған ба?» Суреттен бәрі бірдей көрінбейді, бірақ қала соны сөз етіп жатыр. Судья мақалаға емес, құжатқа қарайды.",
      ru = "На сайте вышла статья: «Постановление № 1769 – задним числом?» На снимке видно не всё, но город уже обсуждает. Судьи смотрят не на статьи, а на документы.",
      en = "An article is out: “Decree No. 1769 – backdated?” The picture does not show everything, but the city talks of it. Judges look at documents, not at articles.",
    },
    verify = {
      kk = "Журналист хабарласты: «Қаулының түпнұсқасы сізде ғой, күнін көрсетіңіз». Жауап бермесеңіз, сұрақ сотта қайта қойылады.",
      ru = "Журналистка пишет: «Подлинник постановления у Вас, покажите дату». Не ответите – вопрос всплывёт в суде.",
      en = "The journalist writes: “You have the original of the decree; show me its date.” If you do not answer, the question will come up in court.",
    },
  },
  verified = {
    kk = "Тоқтаров жауап берді: «Түпнұсқа әкімдікте, көрсете алмаймын. Күні туралы сотта сұраса, айтамын». Сурет әзірге расталған жоқ: «тексерілмеген» деп қана жазуға болады.",
    ru = "Токтаров ответил: «Подлинник в акимате, показать не могу. О дате скажу, если спросит суд». Снимок пока не подтверждён: писать о нём можно только «не проверено».",
    en = "Toktarov answers: “The original is at the akimat, I cannot show it. If the court asks about the date, I shall tell it.” The picture is not confirmed yet: all you can write is “not verified”.",
  },
  brought = {
    verify = {
      kk = "Тоқтаров қаулының күнін сіз түпнұсқаны сұрағаннан кейін айтты: енді бұл – расталған факт.",
      ru = "Токтаров назвал дату постановления после того, как Вы попросили подлинник: теперь это подтверждённый факт.",
      en = "Toktarov has told the date of the decree after you asked for the original: now it is a confirmed fact.",
    },
    publish = {
      kk = "Мақалаңыздан кейін Тоқтаров қаулының шын күнін сотта айтты.",
      ru = "После Вашей статьи Токтаров назвал суду настоящую дату постановления.",
      en = "After your article Toktarov has told the court the real date of the decree.",
    },
  },
  call_reported = {
    kk = "Төрағалық етуші судья Ибраева облыстан қоңырау шалынғанын мәлімдеді: онымен іс туралы тарап емес адам сөйлеспек болған. Бұл туралы жазба іске тіркелді.",
    ru = "Председательствующая Ибраева сообщила о звонке из области: о деле с ней пытался говорить человек, который не является стороной. Запись об этом приобщена к делу.",
    en = "Presiding judge Ibrayeva has made known a call from the oblast: somebody who is not a party tried to speak to her about the case. A note of this is on the file.",
  },
  word = {
    place = {
      kk = "Депутат Дүйсеннің ашық хаты шықты: «Алаңды мәслихат айқындаған, әкімдік себебін айтсын». Хатты бүкіл қала оқып жатыр.",
      ru = "Вышло открытое письмо депутата Дуйсен: «Площадь определил маслихат, пусть акимат назовёт причину». Его читает весь город.",
      en = "Deputy Duisen's open letter is out: “The maslikhat designated the square; let the akimat name its reason.” The city reads it.",
    },
    judge = {
      kk = "Депутат Дүйсен көпшілік алдында судьяларды талапкерді қолдауға шақырды. Сотқа ықпал етуге ешкімнің құқығы жоқ. Бұған қалай қарайсыз?",
      ru = "Депутат Дуйсен публично призвала судей поддержать истца. Влиять на суд не вправе никто. Как Вы к этому отнесётесь?",
      en = "Deputy Duisen publicly called on the judges to find for the claimant. Nobody may influence the court. How do you respond?",
    },
    wait = {
      kk = "Депутат Дүйсен: «Сот шешім шығарғанша пікір айтпаймын», – деді.",
      ru = "Депутат Дуйсен: «До решения суда комментариев не даю».",
      en = "Deputy Duisen: “No comment before the judgment.”",
    },
  },
  witnesses = {
    helper = { kk = "Сәуле Жантас", ru = "Сауле Жантас", en = "Saule Zhantas" },
    student = { kk = "Айбек Серікұлы", ru = "Айбек Серикулы", en = "Aibek Serikuly" },
    elder = { kk = "Қайыржан Мұқан", ru = "Каиржан Мукан", en = "Kairzhan Mukan" },
    trader = { kk = "Рашид Юсупов", ru = "Рашид Юсупов", en = "Rashid Yusupov" },
    mother = { kk = "Наталья Ли", ru = "Наталья Ли", en = "Natalya Li" },
  },
  witness = {
    kk = "куә болуға дайын. Одан сұрағыңыз келсе, түсініктеме беруге сөз беріңіз.",
    ru = "соглашается дать показания. Захотите спросить – дайте слово для пояснения.",
    en = "is ready to testify. If you want to ask, give this witness the floor for an explanation.",
  },
  file = {
    kk = "Тоқтаров сізге мынаны айтты: № 1769 қаулыға 13 тамызда қол қойылған, ал одан журналды қайта жазу талап етіліп отыр. Мұны қорытындыңызда ескересіз бе?",
    ru = "Токтаров рассказал Вам: № 1769 подписали 13 августа, а журнал ему велят переписать. Учтёте это в заключении?",
    en = "Toktarov tells you: No. 1769 was signed on 13 August, and he is told to rewrite the register. Will your opinion take account of it?",
  },
  disclosed = {
    ["judge-1"] = {
      kk = "Судья Ибраева мәлімдеді: әкімнің көмекшісі – күйеуінің немере інісі. Тараптар судьяға қарсылық білдірген жоқ.",
      ru = "Судья Ибраева сообщила: помощник акима – двоюродный брат её мужа. Стороны отвода не заявили.",
      en = "Judge Ibrayeva makes known: an aide of the akim's is her husband's cousin. The parties do not object to the judge.",
    },
    ["judge-2"] = {
      kk = "Судья Қожахмет мәлімдеді: бұрын Ахметжановпен бір кеңседе жұмыс істеген. Тараптар судьяға қарсылық білдірген жоқ.",
      ru = "Судья Кожахмет сообщил: раньше работал с Ахметжановым в одной конторе. Стороны отвода не заявили.",
      en = "Judge Kozhakhmet makes known: he once worked with Akhmetzhanov in the same office. The parties do not object to the judge.",
    },
    ["judge-3"] = {
      kk = "Судья Пак мәлімдеді: бауыры жәрмеңкеге шығатын саудагерлердің базарында қойма ұстайды. Тараптар судьяға қарсылық білдірген жоқ.",
      ru = "Судья Пак сообщила: у её брата склад на рынке, чьи торговцы участвуют в ярмарке. Стороны отвода не заявили.",
      en = "Judge Pak makes known: her brother keeps a warehouse at the market of the fair's traders. The parties do not object to the judge.",
    },
  },
  cameras = {
    yes = {
      kk = "Сот залға камера кіргізуге рұқсат берді: түсіруге болады.", ru = "Суд разрешил камеры в зале: снимать можно.",
      en = "The court allows cameras in the room: you may film.",
    },
    no = {
      kk = "Сот камераға рұқсат бермеді: қағазға жазып отырыңыз.", ru = "Суд камер не разрешил: пишите в блокнот.",
      en = "The court allows no cameras: take notes.",
    },
  },
  confess = {
    truth = {
      kk = "Тоқтаров сотта: «Қаулыға 13 тамызда қол қойылды, хат одан бір күн бұрын кеткен», – деді. Зал тым-тырыс.",
      ru = "Токтаров сказал суду: «Постановление подписали 13 августа, письмо ушло днём раньше». В зале тихо.",
      en = "Toktarov tells the court: “The decree was signed on 13 August, the letter had gone a day before.” The room is silent.",
    },
    evade = {
      kk = "Тоқтаров сотта: «Күні қаулының өзінде жазылған», – деді. Қаулының түпнұсқасын ешкім көрсеткен жоқ.",
      ru = "Токтаров ответил суду: «Дата указана в самом постановлении». Подлинника никто не показал.",
      en = "Toktarov answers the court: “The date is on the decree itself.” Nobody has shown the original.",
    },
    office = {
      kk = "Тоқтаров түпнұсқаны бөлім басшысынан талап етуді сұрады. Сот құжатты Есімовадан талап етеді.",
      ru = "Токтаров попросил истребовать подлинник у руководителя отдела. Суд требует документ у Есимовой.",
      en = "Toktarov asks the court to demand the original from the head of the department. The court demands the document of Yesimova.",
    },
  },
  not_a_party = {
    kk = "Сотта тараптар, олардың өкілдері мен прокурор сөйлейді. Сізді куә ретінде шақыруы мүмкін: түсініктеме беруге сөз сұраңыз.",
    ru = "В суде говорят стороны, их представители и прокурор. Вас могут вызвать свидетелем: просите слово для пояснения.",
    en = "In court the parties, their representatives and the prosecutor speak. You may be called as a witness: ask for the floor to give an explanation.",
  },
  deliberate = {
    kk = "Судьялар кеңесуге кетеді: алдымен жабық отырысқа көшуге, содан кейін шешім жобасына дауыс беріңіздер. Екі дауыс жеткілікті.",
    ru = "Суд удаляется на совещание: проголосуйте сначала о переходе в закрытое заседание, затем по проекту решения. Достаточно двух голосов.",
    en = "The court withdraws: vote first on going into closed session, then on the draft judgment. Two votes are enough.",
  },
  to_write = {
    kk = "«Сот шешімі» әлі жіберілмесе, оны жазып (ол – құжаттарыңыздың арасында), тараптарға жіберіңіз. Қай тарап жеңсе де, шешімнің дәлелдері жазылуға тиіс.",
    ru = "Если «Решение суда» ещё не отправлено, напишите его – оно среди Ваших документов – и направьте сторонам. Какая бы сторона ни победила, в решении нужны мотивы.",
    en = "If “The judgment” has not been sent yet, write it – it is among your papers – and send it to the parties. Whichever side has won, the judgment needs reasons.",
  },
  park = {
    kk = "Митинг Жастар паркінде өтіп жатыр: сахна шағын, айнала қайың, қалаға қайтатын соңғы автобус сағат алтыда жүреді.",
    ru = "Митинг в парке Молодёжи: сцена маленькая, вокруг берёзы, последний автобус в город уходит в шесть.",
    en = "The rally is in the Youth Park: a small stage, birches around, the last bus to the city leaves at six.",
  },
  tent_demand = {
    kk = "Әкімдік өкілі ұйымдастырушыдан шатырды он минут ішінде жинауды талап етті. Орындалмаса, митинг алдымен тоқтатыла тұрады, содан кейін біржола тоқтатылады.",
    ru = "Представитель акимата требует от организатора убрать шатёр за десять минут. Не уберут – митинг приостановят, а затем прекратят.",
    en = "The akimat's representative demands that the organiser remove the tent within ten minutes. If not, the rally is suspended, and then ended.",
  },
  comment = {
    law = {
      kk = "жергілікті арнаға заңды түсіндірді: хабарлама, мерзім, негізделген жауап. Осы дау туралы айтпады.",
      ru = "местному каналу объясняет закон: уведомление, срок, обоснованный ответ. Об этом споре – ни слова.",
      en = "explains the law on the local channel: notice, time limit, a justified answer. Not a word about this dispute.",
    },
    view = {
      kk = "жергілікті арнада кімнің дұрыс екенін айтты. Бұл дау сотқа жетсе, тарап оған қарсылық білдіре алады.",
      ru = "сообщает местному каналу, кто прав. Дойдёт спор до суда – сторона может заявить отвод.",
      en = "says on the local channel who is right. Should the dispute come to court, a party may object to this judge.",
    },
    silent = {
      kk = "жергілікті арнаға түсініктеме бермеді.", ru = "отказывается от комментария местному каналу.",
      en = "gives the local channel no comment.",
    },
  },
  judges = {
    ["judge-2"] = { kk = "Судья Қожахмет", ru = "Судья Кожахмет", en = "Judge Kozhakhmet" },
    ["judge-3"] = { kk = "Судья Пак", ru = "Судья Пак", en = "Judge Pak" },
  },
  registry = {
    explain = {
      kk = "Сот кеңсесінде көршіңізге талап арызды қалай беру керегін түсіндірді: мерзім туралы судья шешеді.",
      ru = "В канцелярии суда Вашей соседке объяснили, как подают иск; о сроке решает судья.",
      en = "At the court's registry your neighbour was told how a claim is filed; the time limit is for a judge to decide.",
    },
    late = {
      kk = "Сот кеңсесінде көршіңізге «кеш, әуре болмаңыз» депті. Ал мерзім туралы судья ғана айта алады.",
      ru = "В канцелярии суда Вашей соседке сказали: «Поздно, не трудитесь». А о сроке вправе судить только судья.",
      en = "At the court's registry your neighbour was told: “Too late, do not trouble.” Yet only a judge may say so.",
    },
    write = {
      kk = "Сот хатшысы көршіңізге талап арызды өзі жазып беріпті. Сот бір жақтың қағазын жазбайды: мұны қарсы тарап еске салады.",
      ru = "Секретарь суда сама написала Вашей соседке иск. Суд не пишет бумаг за сторону, и ответчик это припомнит.",
      en = "The clerk wrote the claim for your neighbour herself. A court writes nobody's papers; the other side will remember it.",
    },
  },
  beforehand = {
    no = {
      kk = "Судья Ибраева: «Құқық бұзушылық жоқ, қарайтын материал да жоқ: алдын ала ешкімді қамаққа алмаймын».",
      ru = "Судья Ибраева: «Нет ни нарушения, ни материала: заранее никого не арестую».",
      en = "Judge Ibrayeva: “There is no violation and no case to hear: I will have nobody arrested beforehand.”",
    },
    later = {
      kk = "Судья Ибраева: «Тәртіп бұзылса, материалды әкеліңіз, бірден қол қоямын».",
      ru = "Судья Ибраева: «Нарушат порядок – несите материал, подпишу сразу».",
      en = "Judge Ibrayeva: “If the order is broken, bring me the case, and I will sign at once.”",
    },
    tell = {
      kk = "Судья Ибраева ұйымдастырушыны алдын ала қамаққа алудан бас тартты және полицияның бұл өтінішін прокурорға хабарлады.",
      ru = "Судья Ибраева отказалась арестовать организатора заранее и сообщила о просьбе полиции прокурору.",
      en = "Judge Ibrayeva refused to arrest the organiser beforehand and reported the police's request to the prosecutor.",
    },
  },
  duty = {
    hear = {
      kk = "Кезекші судья Ибраева бетін жапқан жігітті тыңдап, ескерту жасады: бір адамның қылығы үшін басқалар жауап бермейді.",
      ru = "Дежурная судья Ибраева выслушала парня, закрывшего лицо, и вынесла предупреждение: проступок одного – не вина остальных.",
      en = "Ibrayeva, the judge on duty, heard the young man who had covered his face and cautioned him: one person's deed is not the others' guilt.",
    },
    fine = {
      kk = "Кезекші судья Ибраева бетін жапқан жігітті тыңдамай, оған айыппұл салды. Адвокат шағым береді.",
      ru = "Дежурная судья Ибраева оштрафовала парня, закрывшего лицо, не выслушав его. Адвокат подаёт жалобу.",
      en = "Ibrayeva, the judge on duty, fined the young man who had covered his face without hearing him. The lawyer appeals.",
    },
    others = {
      kk = "Кезекші судья Ибраева жігіттің қасындағыларға да хаттама толтыруды тапсырды. Прокурор: «Олар не істеді?» – дейді.",
      ru = "Дежурная судья Ибраева велела составить протоколы и на тех, кто стоял рядом. Прокурор спрашивает: «А они что сделали?»",
      en = "Ibrayeva, the judge on duty, has those who stood beside him reported, too. The prosecutor asks: “And what have they done?”",
    },
  },
  tent_agreed = {
    kk = "Хабарламада шатыр көрсетілген, әкімдік келіскен: шатыр тұра береді, қарттар су болмайды.",
    ru = "Шатёр указан в уведомлении, акимат согласился: он остаётся, старики не мокнут.",
    en = "The notice names the tent and the akimat has consented: it stays, and the old people keep dry.",
  },
  tent_gone = {
    kk = "Шатыр жиналды, қарттарға қолшатыр мен плащ әкеліп берілді. Митинг келісім бойынша жалғасты.",
    ru = "Шатёр убрали, старикам принесли зонты и плащи. Митинг по согласованию продолжается.",
    en = "The tent is down; the old people get umbrellas and raincoats. By agreement the rally goes on.",
  },
  objected = {
    kk = "Прокурор араласты: бұзушылық өмір мен денсаулыққа қатер төндірмесе, алдымен оны жоюды талап ету керек. Шатыр жиналды, митинг жалғасты.",
    ru = "Прокурор вмешалась: если нарушение не угрожает жизни и здоровью, сначала требуют его устранить. Шатёр убрали, митинг продолжается.",
    en = "The prosecutor steps in: where a violation threatens neither life nor health, one first demands that it be removed. The tent is taken down, the rally goes on.",
  },
  exits = {
    kk = "Полиция арбаларды жылжытып, артқы шығу жолын ашты, қақпаны уақытша жапты. Алаң тыныш.",
    ru = "Полиция сдвинула тележки, открыла задний выход и на время закрыла ворота. На площади спокойно.",
    en = "The police move the carts, open the rear exit and close the gate for a while. The square is calm.",
  },
  stayed = {
    kk = "Ұйымдастырушы микрофонды алды: «Біз митингіге келдік, митингіде қаламыз». Ұран басылды, жұрт орнында қалды.",
    ru = "Организатор взял микрофон: «Мы пришли на митинг, на митинге и останемся». Крики стихли, люди остались на месте.",
    en = "The organiser takes the microphone: “We came to a rally, and at a rally we stay.” The chanting dies down, people stay.",
  },
  returned = {
    kk = "Ұйымдастырушы шеруге шыққандарды көше бұрышынан қайтарды. Ол әкімдік өкілімен келісті: митинг бұрынғы орнында аяқталады.",
    ru = "Организатор вернул колонну с угла улицы. Он договорился с представителем акимата: митинг закончится на прежнем месте.",
    en = "The organiser turns the column back at the corner. He and the akimat's representative agree: the rally ends where it began.",
  },
  stopped = {
    tent = {
      kk = "Шатыр жиналмады. Әкімдік өкілі митингіні тоқтата тұрды, белгіленген уақыт өткен соң оны тоқтатты.",
      ru = "Шатёр не убрали. Представитель акимата приостановил митинг, а когда назначенное время вышло, прекратил его.",
      en = "The tent was not removed. The akimat's representative suspended the rally and, once the time set had passed, ended it.",
    },
    hasty = {
      kk = "Әкімдік өкілі митингіні бірден тоқтатты, прокурор үндемеді. Бұзушылықты жою талап етілмеген еді: бұл шешімге шағым жасауға болады.",
      ru = "Представитель акимата прекратил митинг сразу, прокурор промолчала. Устранить нарушение он не требовал: это решение можно обжаловать.",
      en = "The akimat's representative ends the rally at once, and the prosecutor keeps silent. He had not demanded that the violation be removed: this decision can be appealed.",
    },
    crowd = {
      kk = "Қақпа алдында тығылыс басталды, бір адамды есінен танған күйде алып шықты. Алаң шекті нормадан артық толды, адамдарға нақты қатер төнді: әкімдік өкілі митингіні тоқтатты.",
      ru = "У ворот началась давка, одного человека вынесли без сознания. Предельная норма превышена, людям грозит реальная опасность: представитель акимата прекратил митинг.",
      en = "There is a crush at the gate, somebody is carried out unconscious. The square holds more than its limit, people are in real danger: the akimat's representative ends the rally.",
    },
    march = {
      kk = "Митинг шеруге айналды: нысаны өзгерді. Әкімдік өкілі митингіні тоқтатуды талап етіп, уақыт белгіледі, полиция көшені жапты.",
      ru = "Митинг стал шествием: форма изменилась. Представитель акимата назначил время и потребовал прекратить, полиция перекрыла улицу.",
      en = "The rally has become a march: its form has changed. The akimat's representative sets a time and demands an end; the police close the street.",
    },
  },
  banned = {
    calm = {
      kk = "Қасенов жариялады: «Алаңға шықпаймыз, басқа күнге хабарлама береміз». Үгіт тоқтатылды.",
      ru = "Касенов объявил: «На площадь не выходим, подадим уведомление на другой день». Агитация прекращена.",
      en = "Kassenov announces: “We stay off the square and give notice for another day.” Campaigning stops.",
    },
    out = {
      kk = "Қасенов жариялады: «21-інде бәрібір шығамыз». Полиция мен прокурор дайындалып жатыр.",
      ru = "Касенов объявил: «21-го выходим всё равно». Полиция и прокурор готовятся.",
      en = "Kassenov announces: “On the 21st we go out all the same.” The police and the prosecutor prepare.",
    },
    hall = {
      kk = "Қасенов жариялады: «Алаңға емес, кездесуге: 21-інде депутат Дүйсеннің қабылдауына барамыз». Бұл – бейбіт жиналыс емес, азаматтарды қабылдау.",
      ru = "Касенов объявил: «Вместо площади встреча: 21-го идём на приём к депутату Дуйсен». Это не мирное собрание, а приём граждан.",
      en = "Kassenov announces: “Not to the square but to a meeting: on the 21st we go to deputy Duisen's reception.” That is not a peaceful assembly but a reception of citizens.",
    },
  },
  offer = {
    kk = "Қасенов көршілеріне айтты: жылу компаниясы оған митинг өткізбеу шартымен қызмет ұсынған, ол бас тартқан.",
    ru = "Касенов рассказал соседям: теплокомпания предлагала ему должность, если не будет митинга, и он отказался.",
    en = "Kassenov tells his neighbours: the heating company offered him a post if there were no rally, and he refused.",
  },
  boiler = {
    kk = "Әкім есепті жариялады: № 3 қазандықтың ақшасы жол жөндеуге жұмсалған, қазандық 1 қазанға дейін жаңа қаражатқа жөнделеді. Талаптардың біріне нақты жауап берілді.",
    ru = "Аким опубликовал отчёт: деньги котельной № 3 ушли на дороги, её отремонтируют до 1 октября на новые средства. На одно из требований есть ясный ответ.",
    en = "The akim publishes the account: the money for boiler house No. 3 went into roads; it will be repaired by 1 October with new money. One of the demands has a clear answer.",
  },
  cordon = {
    home = {
      kk = "Қасенов жұртқа неге тоқтағанын түсіндіріп, талаптарды депутатқа жазбаша тапсырды. Жұрт тарқады.",
      ru = "Касенов объяснил людям, почему остановился, и отдал требования депутату на бумаге. Люди разошлись.",
      en = "Kassenov explains why he has stopped and hands the demands to the deputy on paper. People go home.",
    },
    stay = {
      kk = "Қасенов үндемеді, жұрт лента алдында бір сағат тұрды. Полиция ескертті, ақыры бәрі тарқады.",
      ru = "Касенов молчал, люди час простояли у ленты. Полиция предупредила, и в конце концов все разошлись.",
      en = "Kassenov said nothing, and people stood at the tape for an hour. The police warned them, and in the end all went home.",
    },
    ["break"] = {
      kk = "Лента үзілді, жүз адам алаңға кірді. Жиналыс келісілмеген: полиция оны тоқтатып, бірнеше адамға хаттама толтырды.",
      ru = "Ленту порвали, сто человек вошли на площадь. Собрание без согласования: полиция его прекратила, на нескольких составлены протоколы.",
      en = "The tape is torn, a hundred people enter the square. An assembly without agreement: the police end it and report several people.",
    },
  },
  still_open = {
    kk = "Отырыс әлі жабылған жоқ. Ол жабылғанда іс аяқталып, талдау басталады.",
    ru = "Заседание ещё не закрыто. Когда его закроют, дело завершится и начнётся разбор.",
    en = "The sitting is still open. Once it is closed, the case ends and the debrief begins.",
  },
}
