-- What the case tells people.

return {
  notice_sent = {
    kk = "Хабарлама берілді: он үш тармағы түгел. Берілген күні – тіркелген күні. Әкімдік келесі күннен бастап үш жұмыс күні ішінде жауап беруге тиіс. Соңғы күнін өздеріңіз есептеп шығарыңыздар.",
    ru = "Уведомление подано, все тринадцать пунктов на месте. День подачи и есть день регистрации. У акимата три рабочих дня, считая со следующего. Последний посчитайте сами.",
    en = "The notice has been filed with all its thirteen entries. The day of filing is the day of registration. The akimat has three working days from the next day on. Work out the last one yourselves.",
  },
  course = {
    agree = {
      kk = "Әкім шешті: келісу. Бөлім басшысы келісім хатын бүгін жібереді.",
      ru = "Аким решил: согласиться. Руководитель отдела отправляет письмо о согласии сегодня.",
      en = "The akim has decided: consent. The head of the department sends the letter today.",
    },
    ["no-tents"] = {
      kk = "Әкім шешті: митинг шатырсыз, киіз үйсіз өтсін. Бөлім басшысы жауапты бүгін жібереді.",
      ru = "Аким решил: митинг без шатров и юрт. Руководитель отдела отправляет ответ сегодня.",
      en = "The akim has decided: the rally without tents and yurts. The head of the department sends the answer today.",
    },
    alternative = {
      kk = "Әкім шешті: басқа орын ұсыну – Жастар паркі. Себебі жазылсын: ұйымдастырушы бір жұмыс күні ішінде жауап береді.",
      ru = "Аким решил: предложить другое место – парк Молодёжи. Напишите почему: организатор ответит за один рабочий день.",
      en = "The akim has decided: offer another place, the Youth Park. Write why: the organiser answers within one working day.",
    },
    refuse = {
      kk = "Әкім шешті: бас тарту. Хатты бөлім басшысы жазады. Бас тарту негізделген және дәлелді болуға тиіс; қаулының өзі қоса беріле ме?",
      ru = "Аким решил: отказать. Письмо пишет руководитель отдела. Отказ должен быть обоснованным и мотивированным; приложат ли само постановление?",
      en = "The akim has decided: refuse. The head of the department writes the letter. A refusal must be reasoned; will the decree itself be attached?",
    },
    wait = {
      kk = "Әкім шешті: әзірге жауап бермеу, облыстан белгі күту. Мерзім жүріп жатыр: үндемеудің де салдары бар.",
      ru = "Аким решил: пока не отвечать, ждать знака из области. Срок идёт: и у молчания есть последствия.",
      en = "The akim has decided: no answer for now, wait for a sign from the oblast. The term is running: silence has consequences, too.",
    },
  },
  way = {
    agreed = {
      kk = "Әкімдік келісті: 21 қыркүйектегі митинг өтеді. Енді үгіт жүргізуге болады.",
      ru = "Акимат согласился: митинг 21 сентября состоится. Теперь можно агитировать.",
      en = "The akimat has agreed: the rally of 21 September will be held. Agitation may begin now.",
    },
    silence = {
      kk = "Үш жұмыс күні өтті, әкімдік жауап бермеді. Хабарлама жасалған митинг үшін бұл – келісім. 21 қыркүйектегі митинг өтеді; кеш келген бас тартудың күші жоқ.",
      ru = "Три рабочих дня прошли, ответа акимата нет. Для митинга, о котором уведомили, это согласие. Митинг 21 сентября состоится; у опоздавшего отказа силы нет.",
      en = "Three working days have passed without an answer of the akimat. For a rally of which notice was given this is consent. The rally of 21 September will be held; a late refusal has no force.",
    },
    elsewhere = {
      kk = "Ұйымдастырушы баламаны қабылдады: митинг 21 қыркүйекте Жастар паркінде өтеді. Енді жаңа орнын айтып, үгіт жүргізуге болады.",
      ru = "Организатор принял альтернативу: митинг пройдёт 21 сентября в парке Молодёжи. Теперь можно агитировать, называя новое место.",
      en = "The organiser has accepted the alternative: the rally is held on 21 September in the Youth Park. Agitation may begin, naming the new place.",
    },
    settled = {
      kk = "Әкім бас тартуын қайтарып алды. Соттың қажеті болмай қалды: митинг 21 қыркүйекте өтеді.",
      ru = "Аким отозвал отказ. Суд больше не нужен: митинг состоится 21 сентября.",
      en = "The akim has taken the refusal back. No court is needed any more: the rally is held on 21 September.",
    },
    court = {
      kk = "Сот шешімін жариялады: бас тарту заңсыз деп танылды. Митинг 21 қыркүйекте өтеді. Жауапкер шағым жасай алады.",
      ru = "Суд огласил решение: отказ признан незаконным. Митинг состоится 21 сентября. Ответчик может обжаловать.",
      en = "The court has announced its judgment: the refusal was unlawful. The rally is held on 21 September. The respondent may appeal.",
    },
  },
  dismissed = {
    kk = "Сот талапкер пайдасына шешім шығармады: бас тарту күшінде. Ұйымдастырушы жоғары сотқа шағым жасай алады, бірақ 21 қыркүйекке дейін үлгермейді.",
    ru = "Суд не решил в пользу истца: отказ в силе. Организатор может обжаловать, но до 21 сентября не успеет.",
    en = "The court did not find for the claimant: the refusal stands. The organiser may appeal, but not in time for 21 September.",
  },
  refused = {
    kk = "12 тамызда бөлімнен бір бет хат келді: «№ 1769 қаулыға байланысты митинг өткізуге мүмкіндік жоқ». Қаулының өзі қоса берілмеген, себебі айтылмаған.",
    ru = "12 августа из отдела пришла одна страница: «В связи с постановлением № 1769 провести митинг не представляется возможным». Самого постановления нет, причина не названа.",
    en = "On 12 August one page comes from the department: “In view of decree No. 1769 the rally cannot be held.” The decree is not attached, no reason is given.",
  },
  refused_reasoned = {
    kk = "12 тамызда бөлімнен дәлелді бас тарту келді: № 1769 қаулы қоса берілген, себебі – сол күнгі жәрмеңке. Орын шынымен бос емес пе, әлде жәрмеңкені жылжытуға болар ма еді?",
    ru = "12 августа из отдела пришёл мотивированный отказ: постановление № 1769 приложено, причина – ярмарка в тот же день. Место и правда занято или ярмарку можно было сдвинуть?",
    en = "On 12 August a reasoned refusal comes from the department: decree No. 1769 is attached, the reason is a fair on the same day. Is the place really taken, or could the fair have been moved?",
  },
  alternative = {
    kk = "Әкімдік басқа орын ұсынды: қала шетіндегі Жастар паркі. Бір жұмыс күні ішінде келісетініңізді не келіспейтініңізді айтасыз.",
    ru = "Акимат предложил другое место: парк Молодёжи на окраине. За один рабочий день надо сказать, согласны Вы или нет.",
    en = "The akimat has offered another place: the Youth Park on the outskirts. Within one working day you say whether you agree.",
  },
  reply_missed = {
    kk = "Бір жұмыс күні өтті, ұйымдастырушы баламаға жауап бермеді. Ескі орынға келісім жоқ, жаңасы қабылданбады.",
    ru = "Рабочий день прошёл, на альтернативу организатор не ответил. На прежнее место согласия нет, новое не принято.",
    en = "The working day has passed, and the organiser has not answered. There is no consent to the old place, and the new one was not accepted.",
  },
  complaint_missed = {
    kk = "Сотқа шағым уақытында жіберілмеді: енді іс 21 қыркүйекке дейін қаралып үлгермейді.",
    ru = "Иск вовремя не подан: до 21 сентября дело уже не рассмотрят.",
    en = "The complaint was not filed in time: the case can no longer be heard before 21 September.",
  },
  complaint_sent = {
    kk = "Талап арыз сотқа түсті. Істі үш судья қарайды. Жауапкер – қала әкімдігі және ішкі саясат бөлімі.",
    ru = "Иск поступил в суд. Дело рассмотрят трое судей. Ответчики – акимат города и отдел внутренней политики.",
    en = "The claim has reached the court. Three judges will hear the case. The respondents are the city akimat and its department of internal policy.",
  },
  next = {
    sue = {
      kk = "Қасенов залға айтты: «Сотқа барамыз». Шағымды үш жұмыс күні ішінде жіберу керек.",
      ru = "Касенов объявил: «Идём в суд». Иск надо отправить за три рабочих дня.",
      en = "Kassenov announces: “We go to court.” The complaint has to be sent within three working days.",
    },
    talk = {
      kk = "Қасенов алдымен сөйлесіп көрмек: депутат Дүйсеннен әкіммен жолығуды сұрады. Сотқа шағымның мерзімі бірге жүріп жатыр.",
      ru = "Касенов сначала попробует договориться: просит депутата Дуйсен сходить к акиму. Срок для иска идёт тем временем.",
      en = "Kassenov wants to talk first: he asks deputy Duisen to see the akim. The term for the complaint runs meanwhile.",
    },
    out = {
      kk = "Қасенов айтты: «Бізге рұқсат керек емес, бәрібір шығамыз». Заңгері үнсіз қалды.",
      ru = "Касенов сказал: «Разрешение нам не нужно, выйдем всё равно». Его адвокат промолчал.",
      en = "Kassenov says: “We need no permission, we go out all the same.” His lawyer keeps silent.",
    },
    stop = {
      kk = "Қасенов айтты: «Бұл жолы тоқтаймыз». Бас тартудың заңды-заңсызын енді ешкім тексермейді.",
      ru = "Касенов сказал: «На этот раз отступим». Законность отказа теперь никто не проверит.",
      en = "Kassenov says: “This time we stop.” Nobody will now examine whether the refusal was lawful.",
    },
  },
  no_mediator = {
    kk = "Депутат Дүйсен бармайтын болды: «Мен бақылаушымын». Сотқа жол әлі ашық.",
    ru = "Депутат Дуйсен отказалась: «Я наблюдатель». Дорога в суд ещё открыта.",
    en = "Deputy Duisen declines: “I am an observer.” The way to the court is still open.",
  },
  stands = {
    kk = "Әкім бас тартуын қайтарып алмады. Мәселе сотта шешіледі.",
    ru = "Аким отказ не отозвал. Решать будет суд.",
    en = "The akim does not take the refusal back. The court will have to decide.",
  },
  leak = {
    lawyer = {
      kk = "Журналист тіркеу журналының суретін заңгерге берді: қаулы бас тартудан кейін тіркелген болуы мүмкін. Сотта түпнұсқасын талап етіңіз.",
      ru = "Журналистка передала адвокату снимок журнала: постановление могли зарегистрировать после отказа. Требуйте в суде подлинник.",
      en = "The journalist has given the lawyer the picture of the register: the decree may have been registered after the refusal. Ask the court for the original.",
    },
    publish = {
      kk = "Сайтта мақала шықты: «№ 1769 қаулы артқы күнмен жазылған ба?». Суретте бәрі көрінбейді, бірақ қала соны айтып жатыр. Судьялар мақаланы емес, құжатты қарайды.",
      ru = "На сайте статья: «Постановление № 1769 – задним числом?» На снимке видно не всё, но город уже говорит. Судьи смотрят не статью, а документы.",
      en = "An article is out: “Decree No. 1769 – backdated?” The picture does not show everything, but the city talks of it. Judges look at documents, not at articles.",
    },
    verify = {
      kk = "Журналист хабарласты: «Сізде түпнұсқа бар ғой, күнін көрсетіңіз». Жауап бермесеңіз, сұрақ сотта қайта шығады.",
      ru = "Журналистка пишет: «Подлинник у Вас, покажите дату». Не ответите – вопрос всплывёт в суде.",
      en = "The journalist writes: “You have the original; show me its date.” If you do not answer, the question will come up in court.",
    },
  },
  call_reported = {
    kk = "Төрағалық етуші судья Ибраева облыстан болған қоңырау туралы мәлімдеді: онымен іс туралы сөйлескісі келген адам тарап емес. Қоңырау іске тіркелді.",
    ru = "Председательствующая Ибраева сообщила о звонке из области: о деле с ней пытался говорить человек, который не является стороной. Звонок приобщён к делу.",
    en = "Presiding judge Ibrayeva has made known a call from the oblast: somebody who is no party tried to speak to her about the case. The call is on the file.",
  },
  word = {
    place = {
      kk = "Депутат Дүйсеннің ашық хаты шықты: «Алаңды мәслихат белгіледі, әкімдік себебін айтсын». Қала оқып жатыр.",
      ru = "Вышло открытое письмо депутата Дуйсен: «Площадь определил маслихат, пусть акимат назовёт причину». Город читает.",
      en = "Deputy Duisen's open letter is out: “The maslikhat designated the square; let the akimat name its reason.” The city reads it.",
    },
    judge = {
      kk = "Депутат Дүйсен көпшілік алдында судьяларды талапкерді қолдауға шақырды. Сотқа ықпал ету – ешкімнің құқығы емес. Қалай қарайсыз?",
      ru = "Депутат Дуйсен публично призвала судей поддержать истца. Влиять на суд не вправе никто. Как Вы к этому отнесётесь?",
      en = "Deputy Duisen publicly called on the judges to find for the claimant. Nobody may influence the court. How do you take it?",
    },
    wait = {
      kk = "Депутат Дүйсен: «Сот шешкенше пікір айтпаймын», – деді.",
      ru = "Депутат Дуйсен: «До решения суда комментариев не даю».",
      en = "Deputy Duisen: “No comment before the judgment.”",
    },
  },
  witness = {
    kk = "Тағы бір адам куә болуға дайын. Сұрақ қойғыңыз келсе, оған түсініктемеге сөз беріңіз.",
    ru = "Ещё один человек готов дать показания. Захотите спросить – дайте ему слово для пояснения.",
    en = "One more person is ready to testify. If you want to ask, give them the floor for an explanation.",
  },
  file = {
    kk = "Тоқтаров сізге айтты: № 1769 қаулыға 13 тамызда қол қойылған, журналды қайта жазуды сұраған. Қорытындыңызда ескересіз бе?",
    ru = "Токтаров рассказал Вам: № 1769 подписали 13 августа, а журнал велят переписать. Учтёте в заключении?",
    en = "Toktarov tells you: No. 1769 was signed on 13 August, and he is asked to rewrite the register. Will your opinion say so?",
  },
  disclosed = {
    ["judge-1"] = {
      kk = "Судья Ибраева мәлімдеді: әкімнің көмекшісі – күйеуінің немере інісі. Тараптар қарсылық білдірген жоқ.",
      ru = "Судья Ибраева сообщила: помощник акима – двоюродный брат её мужа. Отводов нет.",
      en = "Judge Ibrayeva makes known: the akim's aide is a cousin of her husband's. Nobody objects.",
    },
    ["judge-2"] = {
      kk = "Судья Қожахмет мәлімдеді: Ахметжановпен бұрын бір кеңседе жұмыс істеген. Тараптар қарсылық білдірген жоқ.",
      ru = "Судья Кожахмет сообщил: раньше работал с Ахметжановым в одной конторе. Отводов нет.",
      en = "Judge Kozhakhmet makes known: he once shared an office with Akhmetzhanov. Nobody objects.",
    },
    ["judge-3"] = {
      kk = "Судья Пак мәлімдеді: бауыры сол базарда қойма ұстайды. Тараптар қарсылық білдірген жоқ.",
      ru = "Судья Пак сообщила: её брат держит склад на том же рынке. Отводов нет.",
      en = "Judge Pak makes known: her brother keeps a store at that market. Nobody objects.",
    },
  },
  cameras = {
    yes = {
      kk = "Сот залға камера кіргізеді: түсіруге болады.", ru = "Суд пускает камеры: снимать можно.",
      en = "The court lets cameras in: you may film.",
    },
    no = {
      kk = "Сот камераға рұқсат бермеді: қаламмен жазыңыз.", ru = "Суд камер не разрешил: пишите в блокнот.",
      en = "The court allows no cameras: take notes.",
    },
  },
  confess = {
    truth = {
      kk = "Тоқтаров сотта айтты: «Қаулыға 13 тамызда қол қойылды, хат одан бір күн бұрын кеткен». Залда тыныштық.",
      ru = "Токтаров сказал суду: «Постановление подписали 13 августа, письмо ушло днём раньше». В зале тихо.",
      en = "Toktarov tells the court: “The decree was signed on 13 August, the letter had gone a day before.” The room is silent.",
    },
    evade = {
      kk = "Тоқтаров сотта: «Күні қаулының өзінде жазылған», – деді. Түпнұсқасын ешкім көрсеткен жоқ.",
      ru = "Токтаров ответил суду: «Дата указана в самом постановлении». Подлинника никто не показал.",
      en = "Toktarov answers the court: “The date is on the decree itself.” Nobody has shown the original.",
    },
    office = {
      kk = "Тоқтаров түпнұсқаны бөлім басшысынан сұратуды өтінді. Сот құжатты Есімовадан талап етеді.",
      ru = "Токтаров попросил истребовать подлинник у руководителя отдела. Суд требует документ у Есимовой.",
      en = "Toktarov asks the court to demand the original from the head of the department. The court turns to Yesimova.",
    },
  },
  not_a_party = {
    kk = "Сотта тараптар, олардың өкілдері мен прокурор сөйлейді. Сізді куә ретінде шақыруы мүмкін: түсініктеме сұраңыз.",
    ru = "В суде говорят стороны, их представители и прокурор. Вас могут вызвать свидетелем: просите слово для пояснения.",
    en = "In court the parties, their representatives and the prosecutor speak. You may be heard as a witness: ask for an explanation.",
  },
  deliberate = {
    kk = "Судьялар кеңесуге кетеді: жабық отырысты дауысқа салыңыз, содан кейін шешім жобасына дауыс беріңіздер. Екі дауыс жетеді.",
    ru = "Суд удаляется на совещание: поставьте на голосование закрытое заседание, затем голосуйте за проект решения. Достаточно двух голосов.",
    en = "The court withdraws: put the closed session to the vote, then vote on the draft judgment. Two votes are enough.",
  },
  park = {
    kk = "Митинг Жастар паркінде: сахна шағын, айналасы – қайың тоғайы, қалаға қайтатын соңғы автобус сағат алтыда.",
    ru = "Митинг в парке Молодёжи: сцена маленькая, вокруг берёзы, последний автобус в город в шесть.",
    en = "The rally is in the Youth Park: a small stage, birches around, the last bus to the city at six.",
  },
  tent_demand = {
    kk = "Әкімдік өкілі ұйымдастырушыдан шатырды жинауды талап етті: он минут. Орындалмаса, митинг тоқтатыла тұрады, одан кейін тоқтатылады.",
    ru = "Представитель акимата требует от организатора убрать шатёр: десять минут. Не уберут – митинг приостановят, а затем прекратят.",
    en = "The akimat's representative demands that the organiser remove the tent: ten minutes. If not, the rally is suspended, and then ended.",
  },
  tent_gone = {
    kk = "Шатыр жиналды, қарттарға қолшатыр мен плащ әкелінді. Митинг келісіммен жалғасты.",
    ru = "Шатёр убрали, старикам принесли зонты и плащи. По согласованию митинг продолжается.",
    en = "The tent is down; the old ones get umbrellas and raincoats. By agreement the rally goes on.",
  },
  objected = {
    kk = "Прокурор араша түсті: өмір мен денсаулыққа қатер төндірмейтін бұзушылықта алдымен жоюды талап ету керек. Шатыр жиналды, митинг жалғасты.",
    ru = "Прокурор вмешалась: если нарушение не угрожает жизни и здоровью, сначала требуют его устранить. Шатёр убрали, митинг продолжается.",
    en = "The prosecutor steps in: where a violation threatens neither life nor health, one first demands that it be removed. The tent is taken down, the rally goes on.",
  },
  exits = {
    kk = "Полиция арбаларды жылжытып, артқы жолды ашты, қақпаны уақытша жапты. Алаңда тыныш.",
    ru = "Полиция сдвинула тележки, открыла задний выход и прикрыла ворота. На площади спокойно.",
    en = "The police move the carts, open the rear exit and close the gate for a while. The square is calm.",
  },
  stayed = {
    kk = "Ұйымдастырушы микрофонды алды: «Біз митингіге келдік, митингіде қаламыз». Ұран басылды, жұрт орнында қалды.",
    ru = "Организатор взял микрофон: «Мы пришли на митинг, на митинге и останемся». Крики стихли, люди остались на месте.",
    en = "The organiser takes the microphone: “We came to a rally, and at a rally we stay.” The chanting dies down, people stay.",
  },
  returned = {
    kk = "Ұйымдастырушы бағанды көше бұрышынан қайтарды. Өкіл мен ұйымдастырушы келісті: митинг алаңда аяқталады.",
    ru = "Организатор вернул колонну с угла улицы. Представитель и организатор договорились: митинг закончится на площади.",
    en = "The organiser turns the column back at the corner. He and the representative agree: the rally ends on the square.",
  },
  stopped = {
    tent = {
      kk = "Шатыр жиналмады. Берілген уақыт өтті, әкімдік өкілі митингіні тоқтатты.",
      ru = "Шатёр не убрали. Назначенное время вышло, представитель акимата прекратил митинг.",
      en = "The tent was not removed. The time set has passed, and the akimat's representative ends the rally.",
    },
    hasty = {
      kk = "Әкімдік өкілі митингіні бірден тоқтатты, прокурор үндемеді. Талап қойылмаған еді: бұл шешімге шағым жасауға болады.",
      ru = "Представитель акимата прекратил митинг сразу, прокурор промолчала. Требования не было: это решение можно обжаловать.",
      en = "The akimat's representative ends the rally at once, and the prosecutor keeps silent. There had been no demand: this decision can be appealed.",
    },
    crowd = {
      kk = "Қақпа алдында қысылу басталды, біреуді есінен тандырып алып шықты. Шекті толу нормасы асқан: митинг тоқтатылды.",
      ru = "У ворот началась давка, одного вынесли без сознания. Предельная норма превышена: митинг прекращён.",
      en = "There is a crush at the gate, somebody is carried out unconscious. The square holds more than its limit: the rally is ended.",
    },
    march = {
      kk = "Митинг шеруге айналды: нысаны өзгерді. Әкімдік өкілі уақыт беріп, тоқтатуды талап етті, полиция көшені жапты.",
      ru = "Митинг стал шествием: форма изменилась. Представитель акимата назначил время и потребовал прекратить, полиция перекрыла улицу.",
      en = "The rally has become a march: its form has changed. The akimat's representative sets a time and demands an end; the police close the street.",
    },
  },
  banned = {
    calm = {
      kk = "Қасенов жариялады: «Шешімге бағынамыз, алаңға шықпаймыз. Жаңа хабарлама береміз». Үгіт тоқтады.",
      ru = "Касенов объявил: «Подчиняемся, на площадь не выходим. Подадим новое уведомление». Агитация прекращена.",
      en = "Kassenov announces: “We obey and stay off the square. We shall give a new notice.” Agitation ends.",
    },
    out = {
      kk = "Қасенов жариялады: «21-інде бәрібір шығамыз». Полиция мен прокурор дайындалып жатыр.",
      ru = "Касенов объявил: «21-го выходим всё равно». Полиция и прокурор готовятся.",
      en = "Kassenov announces: “On the 21st we go out all the same.” The police and the prosecutor prepare.",
    },
    hall = {
      kk = "Қасенов жариялады: «Алаң емес, кездесу: 21-інде депутат Дүйсеннің қабылдауына барамыз». Бұл – жиналыс емес, азаматтарды қабылдау.",
      ru = "Касенов объявил: «Вместо площади встреча: 21-го идём на приём к депутату Дуйсен». Это не собрание, а приём граждан.",
      en = "Kassenov announces: “Not the square but a meeting: on the 21st we go to deputy Duisen's reception.” That is no assembly but a reception of citizens.",
    },
  },
  offer = {
    kk = "Қасенов көршілеріне айтты: жылу компаниясы оған митингісіз болса, қызмет ұсынған, ол бас тартқан.",
    ru = "Касенов рассказал соседям: теплокомпания предлагала ему должность, если не будет митинга, и он отказался.",
    en = "Kassenov tells his neighbours: the heating company offered him a post if there were no rally, and he refused.",
  },
  boiler = {
    kk = "Әкім есебін жариялады: № 3 қазандықтың ақшасы жолға жұмсалған, жөндеу 1 қазанға дейін жаңа қаражатпен жасалады. Талаптардың бірі енді нақты жауап алды.",
    ru = "Аким опубликовал расчёт: деньги котельной № 3 ушли на дороги, ремонт сделают до 1 октября на новые средства. На одно из требований есть ясный ответ.",
    en = "The akim publishes the account: the money for boiler house No. 3 went into roads; it is repaired by 1 October with new means. One of the demands has a clear answer.",
  },
  cordon = {
    home = {
      kk = "Қасенов адамдарға неге тоқтағанын түсіндірді, талаптарды қағаз жүзінде депутатқа берді. Жұрт тарады.",
      ru = "Касенов объяснил людям, почему остановился, и отдал требования депутату на бумаге. Люди разошлись.",
      en = "Kassenov explains why he has stopped and hands the demands to the deputy on paper. People go home.",
    },
    stay = {
      kk = "Қасенов үндемеді, жұрт лента алдында бір сағат тұрды. Полиция ескертті, ақыры бәрі тарады.",
      ru = "Касенов молчал, люди час простояли у ленты. Полиция предупредила, и в конце концов все разошлись.",
      en = "Kassenov said nothing, and people stood at the tape for an hour. The police warned them, and in the end all went home.",
    },
    ["break"] = {
      kk = "Лента үзілді, жүз адам алаңға кірді. Келісілмеген жиын: полиция таратты, бірнеше адамға хаттама толтырылды.",
      ru = "Ленту порвали, сто человек вошли на площадь. Собрание без согласования: полиция его прекратила, на нескольких составлены протоколы.",
      en = "The tape is torn, a hundred people enter the square. A gathering without agreement: the police end it, several people are reported.",
    },
  },
  still_open = {
    kk = "Отырыс әлі жабылған жоқ. Оны жапқанда іс аяқталып, талдау басталады.",
    ru = "Заседание ещё не закрыто. Когда его закроют, дело завершится и начнётся разбор.",
    en = "The sitting is still open. Once it is closed, the case ends and the debrief begins.",
  },
}
