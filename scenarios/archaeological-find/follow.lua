-- Words that follow from an answer, told to those whom it concerns, by question and choice.

local GROUP = { "dep-02", "dep-04", "dep-05", "citizen", "historian" }

return {
  ["silence wait"] = { { "archaeologist", "lawyer" }, {
    kk = "Кәрімов хабарламайды. Заң арканы тапқан адамның өзін де міндеттейді: хабарламаны археолог жаза алады, ал заңгер үндемеудің бағасын біледі.",
    ru = "Каримов уведомлять не станет. Закон обязывает и того, кто нашёл: уведомление может написать археолог, а юрист знает цену молчания.",
    en = "Karimov gives no notice. The law binds whoever found the arch as well: the archaeologist can write it, and the lawyer knows the price of silence.",
  } },
  ["form discussion"] = { GROUP, {
    kk = "Нысан – қоғамдық талқылау. Хабарландыру жазыңыздар: БАҚ кемінде 3, органдар кемінде 5 жұмыс күні бұрын білуге тиіс. Бес күн екі талапқа да жетеді.",
    ru = "Форма – общественное обсуждение. Напишите объявление: СМИ узнают за 3 рабочих дня, органы не позднее чем за 5. Обоим требованиям отвечают пять.",
    en = "The form is a public discussion. Write the announcement: the media learn of it 3 working days ahead, the bodies at least 5. Five meets both.",
  } },
  ["form expertise"] = { GROUP, {
    kk = "Нысан – қоғамдық сараптама. Сарапшының білімі мен екі жылдық өтілін тексеріңіздер: оның тұжырымы қорытынды құжатқа айналады. Арканың өзін бағалау – бөлек, тарихи-мәдени сараптаманың ісі.",
    ru = "Форма – общественная экспертиза. Проверьте образование и два года стажа эксперта: его выводы станут итоговым документом. Саму арку оценивает другая, историко-культурная экспертиза.",
    en = "The form is a public expertise. Check the expert's degree and two years' work: the findings become the outcome document. The arch itself is assessed by another, the historical and cultural expertise.",
  } },
  ["form monitoring"] = { GROUP, {
    kk = "Нысан – қоғамдық мониторинг. Учаскеге иесінің келісімімен ғана барасыздар: өтінішке баратындардың тізімін, олардың заңға сай екенін және негіздемені жазыңыздар. Компания бақылау объектісі емес, ол бас тарта алады; құжаттарды әкімдіктен қараңыздар.",
    ru = "Форма – общественный мониторинг. На участок – только с согласия владельца: напишите в просьбе, кто придёт, что они отвечают закону и зачем это нужно. Компания не объект контроля и может отказать; документы смотрите в акимате.",
    en = "The form is public monitoring. You visit the plot only if its owner agrees: write in your request who comes, that they comply with the law, and why. The company is no object of control and may refuse; the papers are at the akimat.",
  } },
  ["specialist tolegen"] = { { "dep-04", "archaeologist", "guide", "lawyer" }, {
    kk = "Топ маман ретінде Төлегенді алды. Оның тарих саласында дипломы жоқ: заң талап ететін білім мен жұмыс өтілін растайтын қағаз болмайды.",
    ru = "Специалистом группы стал Тулеген. Диплома историка у него нет: подтвердить образование и стаж, которых требует закон, будет нечем.",
    en = "The group has taken Tolegen as its specialist. He has no degree in the field: nothing will prove the education and the years of work the law asks for.",
  } },
  ["specialist smatayev"] = { "archaeologist", {
    kk = "Топ сізді маман етіп алды. Тұжырымыңызды отырыс кезінде жазып беріңіз: не көрінеді, не белгісіз, органдар не шешкен.",
    ru = "Группа взяла Вас специалистом. На заседании напишите выводы: что видно, что неизвестно, что решили органы.",
    en = "The group has taken you as its specialist. Write your findings at the meeting: what can be seen, what is not known, what the bodies decided.",
  } },
  ["specialist iskakov"] = { "expert", {
    kk = "Топ сізді маман етіп алды. Отырыс кезінде тұжырымыңызды жазып беріңіз: не көрінеді, не белгісіз, органдар не шешкен.",
    ru = "Группа взяла Вас специалистом. На заседании напишите выводы: что видно, что неизвестно, что решили органы.",
    en = "The group has taken you as its specialist. Write your findings at the meeting: what can be seen, what is not known, what the bodies decided.",
  } },
  ["drop replace"] = { { "archaeologist", "expert" }, {
    kk = "Топ Ысқақовтың орнына Сматаевты маман етіп алды. Қорытынды құжат жіберілмеген болса, тұжырымды енді Сматаев жазады.",
    ru = "Вместо Искакова специалистом группы стал Сматаев. Если итоговый документ ещё не отправлен, выводы теперь пишет он.",
    en = "The group has taken Smatayev as its specialist in place of Iskakov. If the outcome document has not been sent, the findings are now his to write.",
  } },
  ["written refuse"] = { "all", {
    kk = "Әкім келісемін деген, бірақ жазбаша жауабында бас тарту бар. Жазылғаны есепке алынады: топтың ұсынымдары қабылданған болып саналмайды.",
    ru = "Аким говорил о согласии, а в его письменном ответе – отказ. Считается написанное: рекомендации группы не приняты.",
    en = "The akim spoke of agreement, but his written answer refuses. What is written counts: the group's recommendations are not accepted.",
  } },
  ["written vague"] = { "all", {
    kk = "Әкім келісемін деген, бірақ жазбаша жауабында не істелетіні айтылмаған. Жазылғаны есепке алынады: топтың ұсынымдары қабылданған болып саналмайды.",
    ru = "Аким говорил о согласии, а в его письменном ответе не сказано, что сделают. Считается написанное: рекомендации группы не приняты.",
    en = "The akim spoke of agreement, but his written answer does not say what will be done. What is written counts: the group's recommendations are not accepted.",
  } },
  ["warn foreman"] = { { "foreman", "inspector" }, {
    kk = "Тілеуова уәде етті: түнде шықпаған адамды кәсіподақ қорғайды. Ал инспектордың жазбаша талабы болса, бас тарту одан да оңай.",
    ru = "Тлеуова пообещала: кто ночью не выйдет, того защитит профсоюз. С письменным требованием инспектора отказаться ещё проще.",
    en = "Tleuova has promised: whoever stays in at night has the union behind him. With the inspector's written demand it is easier still to refuse.",
  } },
  ["warn inspector"] = { { "inspector", "foreman", "director" }, {
    kk = "Қалиев учаскеге күзет қойды: түнде ешкім жақындай алмайды. Енді бұл туралы бәрі біледі.",
    ru = "Калиев поставил у участка пост: ночью никто не подойдёт. Теперь об этом знают все.",
    en = "Kaliyev has posted a guard: nobody comes near at night. Now everybody knows of it.",
  } },
  ["geology give"] = { "bank", {
    kk = "Кәрімов геологтардың есебін өзі әкелді: қуыс туралы наурыздан бері білген. Тәуекелді қарыз алушының өзі ашық айтты, несие беру-бермеуді сіз шешесіз.",
    ru = "Каримов сам принёс отчёт геологов: о пустотах он знал с марта. О риске заёмщик сказал открыто, решение о кредите за Вами.",
    en = "Karimov has brought the geologists' report himself: he has known of the voids since March. The borrower has named the risk openly; the decision on the loan is yours.",
  } },
  ["headline catacombs"] = { { "historian", "archaeologist", "lawyer" }, {
    kk = "Газеттің тақырыбы: «Катакомба табылды!» Сматаев мұндай сөз айтқан жоқ. Компания енді топты мазақ етуге дайын.",
    ru = "Заголовок газеты: «Найдены катакомбы!» Сматаев такого не говорил. Компании теперь есть над чем смеяться.",
    en = "The paper's headline: “Catacombs found!” Smatayev never said that. The company has something to laugh at now.",
  } },
  ["film followers"] = { { "lawyer", "inspector", "director" }, {
    kk = "Төлеген түнгі түсірілімді блогқа салды. Ол дәлел болуға жарамайды: дрон рұқсатсыз ұшқан, ал компания бейне қиып құрастырылған дейді.",
    ru = "Тулеген выложил ночную съёмку в блог. Доказательством она не станет: летал без разрешения, а компания говорит о монтаже.",
    en = "Tolegen has put the night film into his blog. It is no evidence: he flew without a permit, and the company says it was edited.",
  } },
  ["strategy akimat"] = { { "akim", "architect" }, {
    kk = "«Строй и К» талабын әкімдікке дайындап жатыр: учаскені археологиялық жұмыссыз кім сатты?",
    ru = "«Строй и К» готовит претензию к акимату: кто продал участок без археологических работ?",
    en = "Stroi i K is preparing its claim against the akimat: who sold the plot without archaeological work?",
  } },
  ["own-up admit"] = { GROUP, {
    kk = "Досжанова кешірім сұрап, қол санын 272 деп түзетті. Компания енді «өтініш жалған» демейді.",
    ru = "Досжанова извинилась и исправила число на 272. О «подделке» компания больше не говорит.",
    en = "Doszhanova has apologised and corrected the number to 272. The company speaks of forgery no more.",
  } },
  ["own-up deny"] = { GROUP, {
    kk = "Досжанова бәрі шын деді, Вебер мекенжайсыз қырық жолды көрсетті. Енді әкімдік қолдарға күмән келтіре алады.",
    ru = "Досжанова сказала, что все настоящие, Вебер показала сорок строк без адреса. Теперь акимат может усомниться в подписях.",
    en = "Doszhanova says they are all true, Weber shows forty lines without an address. The akimat may doubt the signatures now.",
  } },
  ["school yield"] = { { "akim", "dep-08" }, {
    kk = "Ким мектеп шатыры туралы хатын күзге қалдырды: резервтегі 18 миллион бос.",
    ru = "Ким отложила письмо о школьной крыше до осени: 18 миллионов резерва свободны.",
    en = "Kim has put the letter on the school roof off till autumn: the 18 million of the reserve are free.",
  } },
  ["cafe silent"] = { "media", {
    kk = "Қонақүйде сыбыс бар: Оспанға шыны залдың жанынан кафе уәде етілген. Қағаз жоқ.",
    ru = "В гостинице говорят: Оспану обещали кафе у стеклянного зала. Бумаги нет.",
    en = "They say in the hotel: Ospan was promised a café by the glass hall. There is no paper.",
  } },
  ["wedding drop"] = { "expert", {
    kk = "Той суреті шықпады. Бірақ оны тағы екі жүз қонақ көрген.",
    ru = "Снимок со свадьбы не вышел. Но его видели ещё двести гостей.",
    en = "The wedding picture was not printed. But two hundred guests have seen it, too.",
  } },
  ["backdate tell"] = { "chair", {
    kk = "Қуанышева айтты: Жақыпов жауапты кешегі күнмен тіркеуді сұраған. Журналға нақты күн жазылады.",
    ru = "Куанышева сказала: Жакупов просил зарегистрировать ответ вчерашним числом. В журнале будет настоящая дата.",
    en = "Kuanysheva has told you: Zhakupov asked her to backdate the answer. The register will have the true day.",
  } },
  ["loan call"] = { { "director", "lawyer" }, {
    kk = "Банк несиені мерзімінен бұрын қайтаруды талап етті. Әр күн қымбаттады.",
    ru = "Банк потребовал вернуть кредит досрочно. Каждый день стал дороже.",
    en = "The bank has called the loan in. Each day costs more now.",
  } },
  ["loan extend"] = { "director", {
    kk = "Банк мәслихаттың жазбаша ұсынымын күтеді: асығыс шешім қабылдаудың қажеті жоқ.",
    ru = "Банк ждёт письменной рекомендации маслихата: торопиться незачем.",
    en = "The bank waits for a written recommendation of the maslikhat: there is no need for haste.",
  } },
  ["verdict accept"] = { GROUP, {
    kk = "Әкім ұсынымдармен келісті: оң шешім болғандықтан, тыңдау өткізілмейді. Әр ұсынымға уәжді жауапты күтіңіздер.",
    ru = "Аким согласился с рекомендациями: решение положительное, слушания не будет. Ждите мотивированного ответа на каждую.",
    en = "The akim agrees with the recommendations: the decision is positive, so there is no hearing. Expect a reasoned answer to each.",
  } },
  ["verdict hear"] = { { "akim", "culture", "architect", "dep-02", "dep-04", "dep-05", "citizen", "historian" }, {
    kk = "Әкім шешім қабылдамас бұрын топты тыңдайды. Шақыруды мәдениет басқармасы не әкімнің өзі кемінде үш жұмыс күні бұрын жібереді. Топ тыңдауға өз фактілерімен келеді.",
    ru = "Аким выслушает группу до решения. Приглашение посылает управление культуры или сам аким, не позднее чем за три рабочих дня. Группа придёт на слушание со своими фактами.",
    en = "The akim hears the group before he decides. The culture department or the akim himself sends the invitation, at least three working days ahead. The group comes to the hearing with its facts.",
  } },
  ["verdict shelve"] = { GROUP, {
    kk = "Әкім құжатты жалпы хатпен жаппақ, топты тыңдамайды. Он жұмыс күні ішінде әр ұсынымға жеке жауап келмесе, топ тиісті мемлекеттік органға шағымдана алады, ал мәслихат шағымды сессияда қолдай алады.",
    ru = "Аким хочет закрыть документ общим письмом и группу не слушает. Если за десять рабочих дней не ответят на каждую рекомендацию, группа может жаловаться в соответствующий государственный орган, а маслихат – поддержать жалобу на сессии.",
    en = "The akim means to close the document with a general letter and does not hear the group. If within ten working days each recommendation has no answer, the group may complain to the state body concerned, and the maslikhat may support it at its session.",
  } },
  ["heard-out accept"] = { "all", {
    kk = "Топ тыңдалды, әкім ұсынымдармен келісті.",
    ru = "Группу выслушали, аким согласился с рекомендациями.",
    en = "The group was heard, and the akim agrees with its recommendations.",
  } },
  ["heard-out refuse"] = { "all", {
    kk = "Топ тыңдалды, әкім себебін жазып, бас тартты. Енді сөз мәслихатта.",
    ru = "Группу выслушали, аким отказал и написал почему. Теперь слово за маслихатом.",
    en = "The group was heard; the akim has refused and written why. It is for the maslikhat to speak now.",
  } },
  ["deal agree"] = { { "dep-07", "dep-05", "bank", "architect" }, {
    kk = "Кәрімов келісті: түзету өтсе, жоба шыны залмен қайта сызылады.",
    ru = "Каримов согласен: если поправка пройдёт, проект перечертят со стеклянным залом.",
    en = "Karimov agrees: if the amendment is adopted, the project is redrawn with a glass hall.",
  } },
  ["deal refuse"] = { { "dep-07", "dep-05", "bank", "architect" }, {
    kk = "Кәрімов шыны залға қарсы: түзету өтсе де, ол қағазда қалады.",
    ru = "Каримов против стеклянного зала: поправка, даже принятая, останется на бумаге.",
    en = "Karimov is against the glass hall: even if adopted, the amendment stays on paper.",
  } },
  -- What else stands in the article on the wedding: whether the expert was asked.
  ["article ask"] = {
    kk = "Мақалада сарапшының жауабы да бар: «Лицензиям бар, заң туыстықты сұрамайды». Газетке ешкім мін таға алмайды.",
    ru = "В статье есть и ответ эксперта: «Лицензия есть, о родстве закон не спрашивает». К газете претензий нет.",
    en = "The article has the expert's answer, too: “I have a licence, the law does not ask about kin.” The paper cannot be blamed.",
  },
  ["article publish"] = {
    kk = "Мақалада сарапшының өз сөзі жоқ: журналист одан сұрамаған. Ысқақов: «Маған хабарласқан да жоқ», – дейді, компания газеттен теріске шығаруды талап етеді.",
    ru = "Слова самого эксперта в статье нет: журналист его не спросила. Искаков говорит: «Мне даже не позвонили», и компания требует от газеты опровержения.",
    en = "The article has not a word of the expert himself: the journalist did not ask him. “Nobody even rang me,” says Iskakov, and the company demands a refutation from the paper.",
  },
}
