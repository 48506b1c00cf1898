-- The knowledge test: what is asked before the play and, in another form, after it.

local m = require "maslikhat"

return m.test {
  minutes = 4,
  m.pair {
    id = "special-place", law = "ASSEMBLY 1()(3)", competence = "law",
    a = {
      text = {
        kk = "Тұрғындар өзен бойындағы саябақты бейбіт жиналыс өтетін арнайы орын етуді сұрап отыр. Мұны кім шешеді?",
        ru = "Жители просят сделать парк у реки специализированным местом для мирных собраний. Кто это решает?",
        en = "Residents ask that the park by the river become a specialised place for peaceful assemblies. Who decides?",
      },
      options = {
        { kk = "Әкімдік – қаулымен", ru = "Акимат – постановлением", en = "The akimat, by decree" },
        { kk = "Мәслихат – шешіммен", ru = "Маслихат – решением", en = "The maslikhat, by decision" },
        { kk = "Полиция – әкімдікпен бірлесіп", ru = "Полиция – вместе с акиматом", en = "The police, together with the akimat" },
        { kk = "Тұрғындар – жалпы жиналыста", ru = "Жители – на общем собрании", en = "The residents, at a general meeting" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Қалада бейбіт жиналыс өтетін арнайы орын біреу ғана, ол – вокзал сыртындағы бос жер. Депутат оған қоса орталық алаңды ұсынбақ. Ұсынысын қайда енгізуі керек?",
        ru = "Специализированное место для мирных собраний в городе одно – пустырь за вокзалом. Депутат хочет предложить ещё и центральную площадь. Куда ему внести предложение?",
        en = "The city has only one specialised place for peaceful assemblies, waste ground behind the station. A deputy wants to propose the central square as well. To whom?",
      },
      options = {
        { kk = "Әкімдікке: орындарды қаулымен сол бекітеді", ru = "В акимат: места утверждает он постановлением", en = "The akimat, which approves places by decree" },
        { kk = "Прокуратураға: жиналыстарды сол қадағалайды", ru = "В прокуратуру: она надзирает за собраниями", en = "The prosecutor, who supervises assemblies" },
        { kk = "Министрлікке: бүкіл елдің тізімі сонда", ru = "В министерство: перечень один на всю страну", en = "The ministry, which keeps one list for the country" },
        { kk = "Өз мәслихатына: орындарды сол айқындайды", ru = "В свой маслихат: такие места определяет он", en = "The deputy's own maslikhat, which designates them" },
      },
      right = 4,
    },
    why = {
      kk = "Бейбіт жиналыс өтетін арнайы орындарды жергілікті өкілді орган, яғни мәслихат айқындайды. Әкімдік хабарламаларға жауап береді.",
      ru = "Специализированные места для мирных собраний определяет местный представительный орган – маслихат. Акимат отвечает на уведомления.",
      en = "The specialised places for peaceful assemblies are designated by the local representative body, the maslikhat. The akimat answers notices.",
    },
  },
  m.pair {
    id = "reasons", law = "ASSEMBLY 14(2)", competence = "law",
    a = {
      text = {
        kk = "Әкімдік митинг туралы хабарламаға екінші жұмыс күні жауап берді: «№ 512 қаулыға байланысты бас тартамыз». Қаулы қоса берілмеген. Бас тарту заңға сай ма?",
        ru = "На уведомление о митинге акимат ответил на второй рабочий день: «Отказано в связи с постановлением № 512». Постановление не приложено. Отвечает ли отказ закону?",
        en = "The akimat answered a notice of a rally on the second working day: “Refused in view of decree No. 512.” The decree is not attached. Is the refusal as the law requires?",
      },
      options = {
        { kk = "Иә: жауап мерзімінде берілген", ru = "Да: ответ дан в срок", en = "Yes: the answer came in time" },
        { kk = "Иә: қаулы – бас тартудың негізі", ru = "Да: постановление и есть основание", en = "Yes: the decree is the ground" },
        { kk = "Жоқ: неге бас тартылғаны белгісіз", ru = "Нет: неясно, почему отказано", en = "No: it is not clear why it was refused" },
        { kk = "Жоқ: хабарлама берілсе, бас тартуға болмайды", ru = "Нет: после уведомления отказать нельзя", en = "No: after a notice there can be no refusal" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Әкімдік хабарламаға мерзімінде, қол қойылған жауап жіберді: «Бұл күні митинг өткізуді орынсыз деп санаймыз». Басқа ештеңе жазылмаған. Бас тарту заңға сай ма?",
        ru = "Ответ акимата на уведомление подписан и пришёл в срок: «Проводить митинг в этот день считаем нецелесообразным». Больше ничего. Отвечает ли отказ закону?",
        en = "The akimat's answer to a notice is signed and came in time: “We consider a rally on this day inexpedient.” Nothing else. Is the refusal as the law requires?",
      },
      options = {
        { kk = "Жоқ: бас тартудың себебі айтылмаған", ru = "Нет: причина отказа не названа", en = "No: it gives no reason for the refusal" },
        { kk = "Иә: орынды-орынсызын әкімдік шешеді", ru = "Да: целесообразность оценивает акимат", en = "Yes: expediency is for the akimat to judge" },
        { kk = "Иә: жауапқа қол қойылған, мерзімі сақталған", ru = "Да: ответ подписан и пришёл в срок", en = "Yes: the answer is signed and in time" },
        { kk = "Жоқ: әкімдік алдымен басқа күн ұсынуға міндетті", ru = "Нет: сначала обязаны предложить другой день", en = "No: another day must be offered first" },
      },
      right = 1,
    },
    why = {
      kk = "Бас тарту негізделген және дәлелді болуға тиіс. Актінің нөмірі де, жалпы сөз де себептің орнын баспайды.",
      ru = "Отказ должен быть обоснованным и мотивированным. Ни номер акта, ни общие слова причину не заменят.",
      en = "A refusal must be justified and reasoned. Neither the number of an act nor general words stand in for a reason.",
    },
  },
  m.pair {
    id = "silence", law = "ASSEMBLY 11(1)", competence = "law",
    a = {
      text = {
        kk = "Митинг туралы хабарлама дүйсенбіде тіркелді. Бүгін – жұма, мереке болған жоқ, әкімдіктен жауап жоқ. Митинг өте ме?",
        ru = "Уведомление о митинге зарегистрировано в понедельник. Сегодня пятница, праздников не было, ответа акимата нет. Состоится ли митинг?",
        en = "A notice of a rally was registered on Monday. It is Friday, there was no holiday, and the akimat has not answered. Will the rally be held?",
      },
      options = {
        { kk = "Өтеді, хабарламада көрсетілгендей", ru = "Да, как указано в уведомлении", en = "Yes, as it stands in the notice" },
        { kk = "Өтпейді: жазбаша келісім керек", ru = "Нет: нужно письменное согласие", en = "No: a written consent is needed" },
        { kk = "Өтеді, егер полиция қарсы болмаса", ru = "Да, если полиция не возражает", en = "Yes, if the police do not object" },
        { kk = "Әлі белгісіз: жауап мерзімі – 5 жұмыс күні", ru = "Ещё неясно: срок ответа – 5 рабочих дней", en = "Not clear yet: there are 5 working days to answer" },
      },
      right = 1,
    },
    b = {
      text = {
        kk = "Пикет туралы хабарлама бейсенбіде тіркелді. Келесі сәрсенбі келді, мереке болған жоқ, әкімдіктен жауап жоқ. Пикетті өткізуге бола ма?",
        ru = "Уведомление о пикете зарегистрировано в четверг. Наступила следующая среда, праздников не было, ответа акимата нет. Можно ли проводить пикет?",
        en = "A notice of a picket was registered on Thursday. It is Wednesday of the next week, there was no holiday, and the akimat has not answered. May the picket be held?",
      },
      options = {
        { kk = "Болмайды: әкімдіктің хатынсыз ол заңсыз", ru = "Нет: без письма акимата он незаконен", en = "No: without the akimat's letter it is unlawful" },
        { kk = "Болады: жауап мерзімі өтіп кетті", ru = "Да: срок ответа уже истёк", en = "Yes: the time to answer is over" },
        { kk = "Болады, егер адам аз жиналса", ru = "Да, если соберётся мало людей", en = "Yes, if only a few people come" },
        { kk = "Әлі ерте: жауап мерзімі – 7 жұмыс күні", ru = "Ещё рано: срок ответа – 7 рабочих дней", en = "Too early: there are 7 working days to answer" },
      },
      right = 2,
    },
    why = {
      kk = "Жиналыс, митинг, пикет туралы хабарламаға әкімдік 3 жұмыс күні ішінде жауап береді. Жауап болмаса, іс-шара хабарламада көрсетілгендей өтеді.",
      ru = "На уведомление о собрании, митинге, пикете акимат отвечает за 3 рабочих дня. Нет ответа – мероприятие проводят, как указано в уведомлении.",
      en = "The akimat answers a notice of an assembly, a rally or a picket within 3 working days. Without an answer the event is held as the notice says.",
    },
  },
  m.pair {
    id = "alternative", law = "ASSEMBLY 11(3)", competence = "law",
    a = {
      text = {
        kk = "Жұмада әкімдік митингіні басқа орында өткізуді ұсынды. Келесі аптада мереке жоқ. Ұйымдастырушы жауапты қай күннен кешіктірмеуі керек?",
        ru = "В пятницу акимат предложил другое место митинга. На следующей неделе праздников нет. Не позднее какого дня должен ответить организатор?",
        en = "On Friday the akimat offered another place for a rally. There are no holidays next week. By which day must the organiser answer?",
      },
      options = {
        { kk = "Сенбіден", ru = "Субботы", en = "Saturday" },
        { kk = "Дүйсенбіден", ru = "Понедельника", en = "Monday" },
        { kk = "Сәрсенбіден", ru = "Среды", en = "Wednesday" },
        { kk = "Келесі жұмадан", ru = "Следующей пятницы", en = "Friday of the next week" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Сейсенбіде әкімдік митингіні басқа уақытта өткізуді ұсынды. Сәрсенбі – мереке күні. Ұйымдастырушы жауапты қай күннен кешіктірмеуі керек?",
        ru = "Во вторник акимат предложил другое время митинга. Среда – праздничный день. Не позднее какого дня должен ответить организатор?",
        en = "On Tuesday the akimat offered another time for a rally. Wednesday is a public holiday. By which day must the organiser answer?",
      },
      options = {
        { kk = "Сол сейсенбінің өзінен", ru = "Того же вторника", en = "The same Tuesday" },
        { kk = "Сәрсенбіден", ru = "Среды", en = "Wednesday" },
        { kk = "Бейсенбіден", ru = "Четверга", en = "Thursday" },
        { kk = "Келесі дүйсенбіден", ru = "Следующего понедельника", en = "Monday of the next week" },
      },
      right = 3,
    },
    why = {
      kk = "Басқа орын не уақыт ұсынылса, ұйымдастырушы бір жұмыс күні ішінде жауап береді. Демалыс пен мереке күндері есепке кірмейді.",
      ru = "На предложение другого места или времени организатор отвечает за один рабочий день. Выходные и праздники не считаются.",
      en = "The organiser answers an offer of another place or time within one working day. Weekends and holidays do not count.",
    },
  },
  m.pair {
    id = "campaign", law = "ASSEMBLY 15(1)", competence = "rhetoric",
    a = {
      text = {
        kk = "Митинг туралы хабарлама кеше тіркелді, әкімдіктің қарау мерзімі әлі өткен жоқ. Көмекші митингіге шақыратын плакаттар ілмек. Бұған бола ма?",
        ru = "Уведомление о митинге зарегистрировано вчера, срок рассмотрения ещё идёт. Помощник хочет расклеить плакаты с приглашением на митинг. Можно?",
        en = "A notice of a rally was registered yesterday; the time for considering it still runs. A helper wants to put up posters calling people to the rally. May he?",
      },
      options = {
        { kk = "Болады: хабарлама тіркелген", ru = "Да: уведомление зарегистрировано", en = "Yes: the notice is registered" },
        { kk = "Әлі ерте: қарау мерзімі өтсін", ru = "Рано: пусть истечёт срок рассмотрения", en = "Too early: that time must be over first" },
        { kk = "Плакат ілмей, желіде шақыруға болады", ru = "Плакаты нельзя, а звать в сетях можно", en = "Not posters, but calls on networks, yes" },
        { kk = "Болмайды: митингіге шақыруға тыйым салынған", ru = "Нет: звать на митинг запрещено", en = "No: calling people to a rally is forbidden" },
      },
      right = 2,
    },
    b = {
      text = {
        kk = "Хабарламаны қарау мерзімі өтті, әкімдік жауап бермеді. Ұйымдастырушы митингіге шақыратын үнпарақ таратпақ. Бұған бола ма?",
        ru = "Срок рассмотрения уведомления истёк, акимат не ответил. Организатор хочет раздавать листовки с приглашением на митинг. Можно?",
        en = "The time for considering a notice is over; the akimat has not answered. The organiser wants to hand out leaflets calling people to the rally. May she?",
      },
      options = {
        { kk = "Болмайды: әкімдіктің жазбаша келісімі керек", ru = "Нет: нужно письменное согласие акимата", en = "No: the akimat's written consent is needed" },
        { kk = "Болмайды: митинг туралы БАҚ қана хабарлайды", ru = "Нет: о митинге сообщают только СМИ", en = "No: only the media announce a rally" },
        { kk = "Болады: үгіт жүргізуге енді рұқсат бар", ru = "Да: агитация уже разрешена", en = "Yes: campaigning is allowed by now" },
        { kk = "Митинг өтетін күні ғана болады", ru = "Только в день митинга", en = "Only on the day of the rally" },
      },
      right = 3,
    },
    why = {
      kk = "Үгіт хабарламаны қарау мерзімі өткен соң не ұйымдастырушы басқа орынға, уақытқа келіскен соң басталады. Содан кейін плакат ілуге де, үнпарақ таратуға да болады.",
      ru = "Агитацию начинают, когда истёк срок рассмотрения уведомления или организатор согласился на другое место или время. После этого можно и клеить плакаты, и раздавать листовки.",
      en = "Campaigning begins once the time for considering the notice is over, or the organiser has agreed to another place or time. From then on posters and leaflets are allowed.",
    },
  },
  m.pair {
    id = "tents", law = "ASSEMBLY 16(3)", competence = "balance",
    a = {
      text = {
        kk = "Арнайы орында келісілген митинг өтіп жатыр. Жаңбыр жауып, қарттарға шатыр құрмақ болды. Хабарламада шатыр жоқ, әкімдік ол туралы білмейді. Құруға бола ма?",
        ru = "На специализированном месте идёт согласованный митинг. Пошёл дождь, для пожилых хотят поставить шатёр. В уведомлении его нет, акимат о нём не знает. Можно?",
        en = "An agreed rally is held on a specialised place. It rains, and people want to put up a tent for the old. It is not in the notice; the akimat does not know. May they?",
      },
      options = {
        { kk = "Болады: шатыр адамдарды қорғайды", ru = "Да: шатёр защищает людей", en = "Yes: the tent protects people" },
        { kk = "Болады: орын келісілген", ru = "Да: место согласовано", en = "Yes: the place is agreed" },
        { kk = "Болмайды: шатырға әкімдіктің келісімі керек", ru = "Нет: на шатёр нужно согласие акимата", en = "No: a tent needs the akimat's consent" },
        { kk = "Болмайды: митингіде шатырға мүлде тыйым салынған", ru = "Нет: шатры на митингах запрещены всегда", en = "No: tents are always forbidden at rallies" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Әкімдік арнайы орындағы митингіге келісті, бірақ киіз үй тігуге келісім бермеді. Қатысушылар балаларға шай беру үшін шағын киіз үй тікпек. Бұған бола ма?",
        ru = "Акимат согласился на митинг на специализированном месте, но без юрт. Участники хотят поставить небольшую юрту, чтобы поить детей чаем. Можно?",
        en = "The akimat agreed to a rally on a specialised place, but without yurts. Participants want to put up a small one to give children tea. May they?",
      },
      options = {
        { kk = "Болмайды: оған әкімдік келісім бермеген", ru = "Нет: акимат на неё не согласился", en = "No: the akimat did not consent to it" },
        { kk = "Болмайды: жиналыста киіз үйге мүлде тыйым салынған", ru = "Нет: юрты на собраниях запрещены всегда", en = "No: yurts are always forbidden at assemblies" },
        { kk = "Болады: ол шағын, аз уақытқа тігіледі", ru = "Да: она небольшая и ненадолго", en = "Yes: it is small and not for long" },
        { kk = "Болады, ұйымдастырушы рұқсат берсе", ru = "Да, если разрешит организатор", en = "Yes, if the organiser allows it" },
      },
      right = 1,
    },
    why = {
      kk = "Арнайы орында әкімдіктің келісімінсіз киіз үй, шатыр, өзге құрылысжай орнатуға тыйым салынған, ниет жақсы болса да. Әкімдік келіссе, болады.",
      ru = "Ставить на специализированном месте юрты, шатры и иные сооружения без согласия акимата запрещено, даже с добрыми намерениями. С его согласия – можно.",
      en = "Yurts, tents and other structures may not be put up on a specialised place without the akimat's consent, even with the best of intentions. With its consent they may.",
    },
  },
  m.pair {
    id = "reward", law = "ASSEMBLY 6(3)", competence = "ethics",
    a = {
      text = {
        kk = "Студентке митингіде плакат ұстап тұрғаны үшін 5000 теңге бермек. Оны алуға бола ма?",
        ru = "Студенту обещают 5000 тенге за то, что он постоит на митинге с плакатом. Можно ли их взять?",
        en = "A student is offered 5000 tenge for standing at a rally with a poster. May he take the money?",
      },
      options = {
        { kk = "Болады, сомасы аз болса", ru = "Да, если сумма невелика", en = "Yes, if the sum is small" },
        { kk = "Болады, ақша шетелден болмаса", ru = "Да, если деньги не из-за рубежа", en = "Yes, if it is not from abroad" },
        { kk = "Болмайды: тек ұйымдастырушы төлей алады", ru = "Нет: платить вправе только организатор", en = "No: only the organiser may pay" },
        { kk = "Болмайды: қатысқаны үшін ақы алынбайды", ru = "Нет: брать плату за участие нельзя", en = "No: taking part may not be paid for" },
      },
      right = 4,
    },
    b = {
      text = {
        kk = "Дүкен иесі митингіге келгендердің бәріне сыйлық картасын таратпақ. Қатысушыларға оны алуға бола ма?",
        ru = "Хозяин магазина хочет раздать всем, кто придёт на митинг, подарочные карты. Можно ли участникам их брать?",
        en = "A shopkeeper wants to give a gift card to everybody who comes to the rally. May participants take it?",
      },
      options = {
        { kk = "Болады: бұл – ақша емес, сыйлық", ru = "Да: это подарок, а не деньги", en = "Yes: it is a present, not money" },
        { kk = "Болады, хабарламада көрсетілсе", ru = "Да, если указать в уведомлении", en = "Yes, if the notice says so" },
        { kk = "Болмайды: қатысқаны үшін сыйақыға тыйым салынған", ru = "Нет: вознаграждение за участие запрещено", en = "No: a reward for taking part is forbidden" },
        { kk = "Болмайды: карталарды тек ұйымдастырушы таратады", ru = "Нет: карты вправе раздать только организатор", en = "No: only the organiser may hand out cards" },
      },
      right = 3,
    },
    why = {
      kk = "Бейбіт жиналысқа қатысқаны үшін материалдық сыйақы алуға тыйым салынған. Көлемі, түрі, кім бергені маңызды емес.",
      ru = "Участнику запрещено получать материальное вознаграждение за участие в мирном собрании. Какого размера, в каком виде и от кого – неважно.",
      en = "A participant may not take any material reward for taking part in a peaceful assembly. Its size, its kind and the giver do not matter.",
    },
  },
  m.pair {
    id = "first-demand", law = "ASSEMBLY 17(1)", competence = "balance",
    a = {
      text = {
        kk = "Митингіде дыбыс рұқсат етілгеннен қатты қосылды. Ешкімнің өмірі мен денсаулығына қатер жоқ. Әкімдік өкілі неден бастайды?",
        ru = "На митинге звук громче дозволенного. Жизни и здоровью ничто не угрожает. С чего начнёт представитель акимата?",
        en = "At a rally the sound is louder than allowed. Nobody's life or health is in danger. What does the akimat's representative do first?",
      },
      options = {
        { kk = "Митингіні бір сағатқа тоқтата тұрады", ru = "Приостановит митинг на час", en = "Suspends the rally for an hour" },
        { kk = "Митингіні тоқтатып, полиция шақырады", ru = "Прекратит митинг и вызовет полицию", en = "Ends the rally and calls the police" },
        { kk = "Ұйымдастырушыдан дыбысты азайтуды талап етеді", ru = "Потребует от организатора убавить звук", en = "Demands that the organiser turn it down" },
        { kk = "Акт жасап, митингінің аяқталғанын күтеді", ru = "Составит акт и дождётся конца митинга", en = "Draws up a report and waits for the end" },
      },
      right = 3,
    },
    b = {
      text = {
        kk = "Митингіге қатысушылар жаяужолды плакатпен бөгеп тұр, жұрт өте алмай жүр. Ешкімнің өмірі мен денсаулығына қатер жоқ. Әкімдік өкілі алдымен не істейді?",
        ru = "Участники митинга перегородили тротуар плакатом, прохожим не пройти. Жизни и здоровью ничто не угрожает. Что сначала сделает представитель акимата?",
        en = "Participants of a rally block the pavement with a banner; passers-by cannot get through. Nobody's life or health is in danger. What does the akimat's representative do first?",
      },
      options = {
        { kk = "Ұйымдастырушыдан жолды босатуды талап етеді", ru = "Потребует от организатора освободить тротуар", en = "Demands that the organiser clear the pavement" },
        { kk = "Плакатты алып тастауды полицияға тапсырады", ru = "Поручит полиции убрать плакат", en = "Has the police take the banner away" },
        { kk = "Митингінің аяқталғанын жариялайды", ru = "Объявит митинг законченным", en = "Declares the rally ended" },
        { kk = "Жол босағанша митингіні тоқтата тұрады", ru = "Приостановит митинг, пока не освободят проход", en = "Suspends the rally until the way is clear" },
      },
      right = 1,
    },
    why = {
      kk = "Өмір мен денсаулыққа қатер болмаса, алдымен ұйымдастырушыдан бұзушылықты жою талап етіледі. Тоқтата тұру мен тоқтату – талап орындалмағандағы келесі қадамдар.",
      ru = "Если жизни и здоровью ничто не угрожает, сначала требуют, чтобы организатор устранил нарушение. Приостановление и прекращение – следующие шаги, если требование не выполнено.",
      en = "Where life and health are not in danger, the first step is a demand that the organiser remove the violation. Suspending and ending come next, if the demand is not met.",
    },
  },
  m.pair {
    id = "form", law = "ASSEMBLY 18(1)", competence = "law",
    a = {
      text = {
        kk = "Хабарлама алаңдағы митинг туралы берілген. Бір сағаттан соң жұрт сап түзеп, жаяужолмен әкімдікке қарай тыныш жүрді. Жиналысты тоқтатуға негіз бар ма?",
        ru = "Уведомление подано о митинге на площади. Через час люди колонной, спокойно, по тротуару пошли к акимату. Есть ли основание прекратить собрание?",
        en = "Notice was given of a rally on a square. After an hour people walk in a column, calmly, along the pavement to the akimat. Is there a ground to end the assembly?",
      },
      options = {
        { kk = "Жоқ: жұрт тыныш жүріп барады", ru = "Нет: люди идут спокойно", en = "No: people walk calmly" },
        { kk = "Бар: әкімдікке жақындауға болмайды", ru = "Да: к акимату подходить нельзя", en = "Yes: one may not go near the akimat" },
        { kk = "Жоқ: хабарлама күні бойы жарамды", ru = "Нет: уведомление действует весь день", en = "No: the notice holds all day" },
        { kk = "Бар: митинг шеруге айналды", ru = "Да: митинг стал шествием", en = "Yes: the rally has become a march" },
      },
      right = 4,
    },
    b = {
      text = {
        kk = "Абай көшесімен өтетін шеру келісілген. Жұрт жарты жолда алаңға тоқтап, митинг бастады. Тәртіп бұзылған жоқ. Жиналысты тоқтатуға негіз бар ма?",
        ru = "Согласовано шествие по улице Абая. На полпути люди остановились на площади и начали митинг. Порядок не нарушен. Есть ли основание прекратить собрание?",
        en = "A march along Abai Street was agreed. Halfway people stop on a square and begin a rally. Order is kept. Is there a ground to end the assembly?",
      },
      options = {
        { kk = "Бар: шеруге жолда тоқтауға болмайды", ru = "Да: шествию нельзя останавливаться", en = "Yes: a march may not stop on its way" },
        { kk = "Бар: жиналыстың нысаны өзгерді", ru = "Да: форма собрания изменилась", en = "Yes: the form of the assembly has changed" },
        { kk = "Жоқ: алаң – маршруттың бір бөлігі", ru = "Нет: площадь – часть маршрута", en = "No: the square is on the route" },
        { kk = "Жоқ: тәртіп бұзылған жоқ", ru = "Нет: порядок не нарушен", en = "No: order is kept" },
      },
      right = 2,
    },
    why = {
      kk = "Нысанның өзгеруі – бейбіт жиналысты тоқтатуға негіз, тәртіп сақталса да: митинг бір орында тұрады, шеру маршрут бойынша жүреді.",
      ru = "Изменение формы – основание прекратить мирное собрание, даже если порядок соблюдён: митинг стоит на месте, шествие идёт по маршруту.",
      en = "A change of form is a ground to end a peaceful assembly even if order is kept: a rally stays in one place, a march moves along a route.",
    },
  },
  m.pair {
    id = "one-person", law = "ASSEMBLY 18(4)", competence = "balance",
    a = {
      text = {
        kk = "Митингіде бір қатысушы бетін орамалмен жауып алды, талап қойылған соң ашты. Басқалар тәртіп бұзған жоқ. Митинг не болады?",
        ru = "Один участник митинга закрыл лицо платком, а по требованию открыл. Остальные порядка не нарушали. Что будет с митингом?",
        en = "One participant of a rally covered his face with a scarf and, when told to, uncovered it. The others kept order. What happens to the rally?",
      },
      options = {
        { kk = "Жалғасады: бұзушылық жойылды", ru = "Продолжится: нарушение устранено", en = "It goes on: the violation is removed" },
        { kk = "Тоқтатылады: заң бұзылып қойды", ru = "Прекратится: закон уже нарушен", en = "It is ended: the law has been broken" },
        { kk = "Құжаттар тексерілгенше тоқтатыла тұрады", ru = "Приостановится до проверки документов", en = "It is suspended until papers are checked" },
        { kk = "Ұйымдастырушы айыппұл төлесе, жалғасады", ru = "Продолжится, если организатор уплатит штраф", en = "It goes on if the organiser pays a fine" },
      },
      right = 1,
    },
    b = {
      text = {
        kk = "Митингіде бір қатысушы мас болып шықты, полиция оны алып кетті. Қалғандары тыныш тұр. Осыған бола митингіні тоқтатуға бола ма?",
        ru = "Один участник митинга оказался пьян, полиция его увела. Остальные стоят спокойно. Можно ли из-за этого прекратить митинг?",
        en = "One participant of a rally turned out to be drunk, and the police led him away. The others stand calmly. May the rally be ended because of this?",
      },
      options = {
        { kk = "Болады: ұйымдастырушы қадағаламады", ru = "Да: организатор недоглядел", en = "Yes: the organiser was careless" },
        { kk = "Болады: митинг кезінде заң бұзылды", ru = "Да: на митинге нарушен закон", en = "Yes: the law was broken at the rally" },
        { kk = "Жоқ: митингіні сот қана тоқтата алады", ru = "Нет: прекратить митинг может только суд", en = "No: only a court can end a rally" },
        { kk = "Жоқ: тек сол адамның қатысуы тоқтайды", ru = "Нет: прекращается лишь его участие", en = "No: only that person's part in it ends" },
      },
      right = 4,
    },
    why = {
      kk = "Қатысушының заң бұзуы оның өз қатысуын тоқтатады. Бұзушылық жойылса, бұл бүкіл жиналысты тоқтатуға негіз емес.",
      ru = "Нарушение прекращает участие самого нарушителя. Если оно устранено, это не основание прекратить всё собрание.",
      en = "A violation ends the part of whoever committed it. Once it is removed, it is no ground to end the whole assembly.",
    },
  },
}
