-- What participants keep beside them: the terms, the duties, the order of the court and of the day.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Хабарлама және келісу", ru = "Уведомление и согласование", en = "Notice and consent" },
    text = {
      kk = [[
Хабарлама – жиналыс, митинг, пикет (бір орында):
· кемінде 5 жұмыс күні бұрын беріледі, берілген күн – тіркелген күн; 13 тармақтан тұрады;
· әкімдік 3 жұмыс күні ішінде жауап береді: келіседі, шатырсыз өткізуге келіседі, балама ұсынады не бас тартады;
· жауап болмаса – келісілген болып саналады;
· баламаға ұйымдастырушы 1 жұмыс күні ішінде келісетінін не келіспейтінін айтады.

Келісу – демонстрация, шеру (қозғалыс):
· өтініш 10 жұмыс күні бұрын беріледі, әкімдік оны 7 жұмыс күні ішінде қарайды;
· жауап болмаса – әкімдік бас тарту туралы шешім шығарады.

Бас тарту негізделген және дәлелді болуға тиіс, оған шағым жасауға болады (14-баптың 2-тармағы). Мерзімдер мен 13 тармақ депутаттың анықтамалығынан алынған.]],
      ru = [[
Уведомление – собрание, митинг, пикет (на одном месте):
· подают не позднее чем за 5 рабочих дней, день подачи – день регистрации; 13 пунктов;
· акимат отвечает за 3 рабочих дня: соглашается, соглашается без шатров, предлагает альтернативу или отказывает;
· нет ответа – собрание считается согласованным;
· на альтернативу организатор отвечает за 1 рабочий день.

Согласование – демонстрация, шествие (движение):
· заявление подают за 10 рабочих дней, акимат рассматривает его за 7;
· нет ответа – акимат выносит решение об отказе.

Отказ должен быть обоснованным и мотивированным, его можно обжаловать (пункт 2 статьи 14). Сроки и 13 пунктов – по справочнику депутата.]],
      en = [[
Notice – assembly, rally, picket (in one place):
· at least 5 working days ahead; the day of filing is that of registration; 13 entries;
· the akimat answers in 3 working days: consents, consents without tents, offers an alternative, or refuses;
· no answer – it counts as agreed;
· the organiser answers an alternative in 1 working day.

Consent – demonstration, march (moving):
· the application is made 10 working days ahead; the akimat considers it in 7;
· no answer – the akimat issues a refusal.

A refusal must be justified and reasoned and may be appealed (paragraph 2 of article 14). The time limits and the 13 entries are those of the deputies' handbook.]],
    },
  },
  m.page {
    title = { kk = "Хабарламаның он үш тармағы", ru = "Тринадцать пунктов уведомления", en = "The thirteen entries of the notice" },
    text = {
      kk = [[
1 мақсаты · 2 нысаны · 3 ұйымдастырушы (аты-жөні, ЖСН, мекенжайы) · 4 өткізу орны · 5 басталатын және аяқталатын күні, уақыты · 6 қатысушылардың болжамды саны · 7 киіз үй, шатыр, өзге құрылысжай · 8 дыбыс күшейткіш, плакат, транспарант · 9 өткізу регламенті · 10 электрондық пошта, телефон · 11 дербес деректерді өңдеуге келісім · 12 қаржыландыру көздері · 13 берілген күні.

Біреуі жетіспесе, бағдарлама хабарламаны жібермейді және қайсысы жоғын айтады.

Мыналар ұйымдастырушы бола алмайды (5-баптың 6-тармағы): сот әрекетке қабілетсіз деп таныған адам; жазасын өтеп жүрген адам; тізімдегі қылмыстар үшін өтелмеген соттылығы бар адам; тіркелмеген, қызметі тоқтатыла тұрған не тыйым салынған ұйым.]],
      ru = [[
1 цель · 2 форма · 3 организатор (ФИО, ИИН, адрес) · 4 место проведения · 5 дата, время начала и окончания · 6 предполагаемое число участников · 7 юрты, шатры, иные сооружения · 8 звукоусиление, плакаты, транспаранты · 9 регламент · 10 почта, телефон · 11 согласие на обработку данных · 12 источники финансирования · 13 дата подачи.

Если какого-то пункта не хватает, программа не отправит уведомление и назовёт этот пункт.

Не могут быть организатором (пункт 6 статьи 5): признанный судом недееспособным, отбывающий наказание, имеющий непогашенную судимость за преступления из списка; незарегистрированная, приостановленная или запрещённая организация.]],
      en = [[
1 purpose · 2 form · 3 organiser (name, IIN, address) · 4 place · 5 date, hours of beginning and end · 6 expected number · 7 yurts, tents, structures · 8 sound equipment, posters, banners · 9 order of proceedings · 10 e-mail, telephone · 11 consent to the use of data · 12 sources of funding · 13 date of filing.

If one is missing, the program does not send the notice and says which.

The following may not organise (paragraph 6 of article 5): people found incapable by a court, serving a sentence or with an unspent conviction for the crimes listed; organisations not registered, suspended or banned.]],
    },
  },
  m.page {
    title = { kk = "Сот отырысының тәртібі", ru = "Порядок судебного заседания", en = "The order of the court sitting" },
    text = {
      kk = [[
1. Хатшы келгендерді тіркейді, төрағалық етуші отырысты ашады: үш судьяның үшеуі де болуға тиіс.
2. Судьялар іске қатысты жеке байланысын мәлімдейді; іс жарияланады.
3. Талап, пікір, тараптарға сұрақ.
4. Жарыссөз, прокурордың қорытындысы, реплика.
5. Судьялар жабық отырысқа кетеді. Шешім жобасы талапкердің пайдасына жазылған: екі дауыс жиналса, талап қанағаттандырылады, жиналмаса, қанағаттандырылмайды.
6. Уәжді шешім жазылып, тараптарға тапсырылады.

Залдағылар тыңдайды; куәден түсініктеме сұралады. Судьяға заңнан тыс ықпал етуге ешкімнің құқығы жоқ: қоңырау шалынса, бұл туралы айту-айтпауды судья өзі шешеді. Үш судьяның көпшілік дауыспен шешуі мен залдағы тәртіп – осы ойынның шарты.]],
      ru = [[
1. Секретарь отмечает явку, председательствующая открывает: нужны все трое судей.
2. Судьи сообщают о своих личных связях с делом; объявляется дело.
3. Иск, отзыв, вопросы сторонам.
4. Прения, заключение прокурора, реплика.
5. Судьи удаляются в закрытое заседание. Проект решения написан в пользу истца: наберётся два голоса – иск удовлетворён, не наберётся – в иске отказано.
6. Мотивированное решение вручают сторонам.

Зал слушает; у свидетеля просят пояснения. Влиять на судью в обход закона не вправе никто: если судье позвонили, он решает сам, говорить ли об этом. Решение большинством из трёх судей и порядок в зале – условия этой игры.]],
      en = [[
1. The clerk registers who has come, the presiding judge opens: all three judges are needed.
2. The judges make their personal ties to the case known; the case is called.
3. Claim, defence, questions to the parties.
4. Pleadings, the prosecutor's opinion, reply.
5. The judges go into closed session. The draft judgment finds for the claimant: with two votes the claim succeeds, without them it is dismissed.
6. A reasoned judgment is written and handed to the parties.

The public listens; a witness is asked to explain. Nobody may influence a judge outside the law: if there was a call, the judge decides whether to say so. The decision by a majority of three judges and the order in the room are this game's own.]],
    },
  },
  m.page {
    title = { kk = "Митинг күні: кім не істей алады", ru = "День митинга: кто что может", en = "The day of the rally: who may do what" },
    text = {
      kk = [[
Ұйымдастырушы (5-бап): айырым белгісін тағады, тәртіп пен регламентті сақтауды талап етеді, әкімдік өкілінің, прокурордың, полицияның заңды талабын орындайды. Ұйымдастырушы не оның өкілі болмаса, митинг өткізілмейді. Оған жеке күзет жалдауға, келісімсіз шатыр құруға тыйым салынған.

Қатысушы (6-бап): пікір айтуға, фото мен бейнеге түсіруге, плакат ұстауға құқылы; жүргінші мен көлікке бөгет жасамайды, бетін жаппайды, ақы алып қатыспайды.

Әкімдік өкілі (17, 18-баптар), ретімен:
· бұзушылықты жоюды талап етеді;
· талап орындалмаса, митингіні өзі белгілеген уақытқа тоқтата тұрады; бұзушылық жойылса, митинг келісу бойынша жалғасады;
· уақыт өтсе, митингіні тоқтатады.
Митингіні бірден тоқтатудың негіздері: нақты қатер, тыйым салынған үндеулер, нысанның өзгеруі, ұйымдастырушының бас тартуы, митинг уақытының өтуі. Полиция тоқтату туралы талап орындалмаса ғана араласады.

Үгіт (15-бап): қарау мерзімі өткен соң не баламаға келіскен соң жүргізіледі. Шетелдік қаржыландыруға тыйым салынған (16-бап).]],
      ru = [[
Организатор (статья 5): носит отличительный знак, требует порядка и регламента, исполняет законные требования представителя акимата, прокурора, полиции. Без него или его представителя митинг не проводят. Ему нельзя нанимать частную охрану и ставить шатры без согласия акимата.

Участник (статья 6): вправе высказываться, снимать, держать плакат; не мешает прохожим и транспорту, не закрывает лица, не берёт денег за участие.

Представитель акимата (статьи 17, 18) – по порядку:
· требует устранить нарушение;
· если не устранено, приостанавливает митинг на время, которое назначает сам; если устранено, митинг продолжают по согласованию;
· если время вышло, прекращает митинг.
Сразу прекратить можно при реальной угрозе, запрещённых призывах, изменении формы, отказе организатора от митинга, истечении его времени. Полиция вмешивается, только если требование о прекращении не исполнено.

Агитация (статья 15): после срока рассмотрения или согласия на альтернативу. Иностранное финансирование запрещено (статья 16).]],
      en = [[
The organiser (article 5): wears the badge, demands order, follows lawful demands of the akimat's representative, the prosecutor, the police. Without the organiser or a representative no rally is held. The organiser may not hire private security or put up tents without the akimat's consent.

A participant (article 6): may speak, film, hold a poster; does not hinder passers-by or traffic, does not cover the face, takes no money for taking part.

The akimat's representative (articles 17, 18), in this order:
· demands that a violation be removed;
· if it is not, suspends the rally for a time set; once it is removed, the rally goes on by agreement;
· once that time is over, ends the rally.
The rally may be ended at once for a real danger, forbidden calls, a change of form, the organiser's calling it off, the end of its time. The police act only if a demand to end is not met.

Campaigning (article 15): after the time for considering the notice, or once the alternative is accepted. Foreign funding is forbidden (article 16).]],
    },
  },
  m.page {
    title = { kk = "Әдеп", ru = "Этика", en = "Ethics" },
    text = {
      kk = [[
· Рөлде қатқыл сөйлеуге болады, рөлден тыс ешкімді кемсітуге болмайды.
· Судья екі жақты тең тыңдайды, шешімін залдан емес, заңнан іздейді.
· Депутат әкімнен мерзімді сақтауды және дәлел келтіруді сұрай алады, судьядан белгілі бір шешімді сұрай алмайды.
· Тексерілмей жарияланған сурет біреудің абыройына нұқсан келтіреді.
· Қызметкер ауызша бұйрыққа жазбаша сұрақпен жауап бере алады.
· Бұл – оқу ойыны: қала, адамдар, № 1769 қаулының тарихы ойдан шығарылған, күндер мен қаулының нөмірі тапсырмадан алынған.]],
      ru = [[
· В роли можно говорить резко, вне роли никого нельзя унижать.
· Судья слушает обе стороны поровну и ищет решение не в зале, а в законе.
· Депутат вправе просить акима соблюсти срок и привести мотивы, но не вправе просить судью о решении.
· Снимок, напечатанный без проверки, вредит чьему-то доброму имени.
· На устный приказ служащий может ответить письменным вопросом.
· Это учебная игра: город, люди и история постановления № 1769 выдуманы, дни и номер взяты из задания.]],
      en = [[
· In your role you may speak sharply; outside it belittle nobody.
· A judge hears both sides alike and looks for the decision in the law, not in the room.
· A deputy may ask the akim to meet the deadline and give reasons, but not ask a judge for a decision.
· A picture printed unverified harms somebody's good name.
· An officer may answer an oral order with a question in writing.
· This is a training game: the city, its people and the story of decree No. 1769 are invented; the days and the number are those of the task.]],
    },
  },
}
