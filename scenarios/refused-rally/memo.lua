-- What participants keep beside them: the terms, the duties, the order of the court and of the day.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Хабарлама және келісу", ru = "Уведомление и согласование", en = "Notice and consent" },
    text = {
      kk = [[
Хабарлама – жиналыс, митинг, пикет (бір орында):
· кемінде 5 жұмыс күні бұрын беріледі, берілген күн – тіркелген күн; 13 тармақ;
· әкімдік 3 жұмыс күні ішінде жауап береді: келіседі, шатырсыз өткізуді айтады, балама ұсынады не бас тартады;
· жауап болмаса – келісілген болып саналады;
· баламаға ұйымдастырушы 1 жұмыс күні ішінде келісетінін не келіспейтінін айтады.

Келісу – демонстрация, шеру (қозғалыс):
· өтініш 10 жұмыс күні бұрын, әкімдік 7 жұмыс күні ішінде қарайды;
· жауап болмаса – әкімдік бас тарту туралы шешім шығарады.

Бас тарту негізделген және дәлелді болуға тиіс, оған шағым жасалады (14-баптың 2-тармағы). Бұл мерзімдер мен 13 тармақ депутаттың анықтамалығы бойынша берілген.]],
      ru = [[
Уведомление – собрание, митинг, пикет (на одном месте):
· не позднее чем за 5 рабочих дней, день подачи – день регистрации; 13 пунктов;
· акимат отвечает за 3 рабочих дня: соглашается, соглашается без шатров, предлагает альтернативу или отказывает;
· нет ответа – согласовано;
· на альтернативу организатор отвечает за 1 рабочий день.

Согласование – демонстрация, шествие (движение):
· заявление за 10 рабочих дней, акимат рассматривает за 7;
· нет ответа – акимат выносит решение об отказе.

Отказ должен быть обоснованным и мотивированным, его можно обжаловать (пункт 2 статьи 14). Сроки и 13 пунктов – по справочнику депутата.]],
      en = [[
Notice – assembly, rally, picket (in one place):
· at least 5 working days ahead; the day of filing is that of registration; 13 entries;
· the akimat answers in 3 working days: consents, consents without tents, offers an alternative, or refuses;
· no answer – agreed;
· the organiser answers an alternative in 1 working day.

Consent – demonstration, march (moving):
· application 10 working days ahead; the akimat considers it in 7;
· no answer – the akimat issues a refusal.

A refusal must be founded and reasoned and may be appealed (paragraph 2 of article 14). The terms and the 13 entries are those of the deputies' handbook.]],
    },
  },
  m.page {
    title = { kk = "Хабарламаның он үш тармағы", ru = "Тринадцать пунктов уведомления", en = "The thirteen entries of the notice" },
    text = {
      kk = [[
1 мақсаты · 2 нысаны · 3 ұйымдастырушы (аты-жөні, ЖСН, мекенжайы) · 4 орны · 5 басталатын және аяқталатын күні, уақыты · 6 қатысушылардың болжамды саны · 7 киіз үй, шатыр, өзге құрылысжай · 8 дыбыс күшейткіш, плакат, транспарант · 9 регламенті · 10 электрондық пошта, телефон · 11 дербес деректерге келісім · 12 қаржыландыру көздері · 13 берілген күні.

Біреуі жетіспесе, бағдарлама хабарламаны жібермейді және қайсысы жоғын айтады.

Ұйымдастыра алмайды (5-баптың 6-тармағы): сот әрекетке қабілетсіз деп таныған не жазасын өтеп жүрген, тізімдегі қылмыстар үшін соттылығы бар адам; тіркелмеген, қызметі тоқтатылған не тыйым салынған ұйым.]],
      ru = [[
1 цель · 2 форма · 3 организатор (ФИО, ИИН, адрес) · 4 место · 5 дата, время начала и окончания · 6 предполагаемое число участников · 7 юрты, шатры, иные сооружения · 8 звук, плакаты, транспаранты · 9 регламент · 10 почта, телефон · 11 согласие на обработку данных · 12 источники финансирования · 13 дата подачи.

Если пункта не хватает, программа не отправит уведомление и назовёт его.

Не могут быть организатором (пункт 6 статьи 5): признанный судом недееспособным, отбывающий наказание, судимый по статьям из списка; незарегистрированная, приостановленная или запрещённая организация.]],
      en = [[
1 purpose · 2 form · 3 organiser (name, IIN, address) · 4 place · 5 day, hours of beginning and end · 6 expected number · 7 yurts, tents, structures · 8 sound, posters, banners · 9 order of proceedings · 10 e-mail, telephone · 11 consent to the use of data · 12 sources of funding · 13 date of filing.

If one is missing, the program does not send the notice and says which.

Those may not organise (paragraph 6 of article 5): people found incapable by a court, serving a sentence, convicted of the crimes listed; organisations not registered, suspended or banned.]],
    },
  },
  m.page {
    title = { kk = "Сот отырысының тәртібі", ru = "Порядок судебного заседания", en = "The order of the court sitting" },
    text = {
      kk = [[
1. Хатшы тіркейді, төрағалық етуші ашады: үш судьяның үшеуі де керек.
2. Судьялар байланысын мәлімдейді; іс жарияланады.
3. Талап, пікір, тараптарға сұрақ.
4. Жарыссөз, прокурордың қорытындысы, реплика.
5. Судьялар жабық отырысқа кетеді. Шешім жобасы талапкердің пайдасына жазылған: екі дауыс жиналса, талап қанағаттандырылады, жиналмаса – жоқ.
6. Шешім уәжімен жазылып, тараптарға беріледі.

Залдағылар тыңдайды; куәге түсініктеме сұралады. Судьяға іс туралы заңнан тыс ешкім ықпал ете алмайды: қоңырау шалған болса, судья өзі шешеді – айту керек пе, жоқ па. Үш судьяның көпшілігі мен залдағы тәртіп осы ойынның шарты.]],
      ru = [[
1. Секретарь отмечает явку, председательствующая открывает: нужны все трое судей.
2. Судьи сообщают о своих связях; объявляется дело.
3. Иск, отзыв, вопросы сторонам.
4. Прения, заключение прокурора, реплика.
5. Судьи удаляются. Проект решения написан в пользу истца: два голоса – иск удовлетворён, нет – отказано.
6. Мотивированное решение вручают сторонам.

Зал слушает; у свидетеля просят пояснения. Влиять на судью помимо закона не вправе никто: если позвонили, судья решает, говорить ли об этом. Большинство из трёх судей и порядок в зале – условие этой игры.]],
      en = [[
1. The clerk registers, the presiding judge opens: all three judges are needed.
2. The judges make their ties known; the case is called.
3. Claim, defence, questions to the parties.
4. Pleadings, the prosecutor's opinion, reply.
5. The judges withdraw. The draft judgment finds for the claimant: with two votes the claim succeeds, without them it is dismissed.
6. A reasoned judgment is written and handed to the parties.

The public listens; a witness is asked to explain. Nobody may influence a judge outside the law: if there was a call, the judge decides whether to say so. The majority of three judges and the order in the room are this game's own.]],
    },
  },
  m.page {
    title = { kk = "Митинг күні: кім не істей алады", ru = "День митинга: кто что может", en = "The day of the rally: who may do what" },
    text = {
      kk = [[
Ұйымдастырушы (5-бап): айырым белгісін тағады, тәртіп пен регламентті сақтауды талап етеді, әкімдік өкілінің, прокурордың, полицияның заңды талабын орындайды. Ол не өкілі болмаса, митинг өтпейді. Жеке күзет жалдауға, келісімсіз шатыр құруға тыйым салынған.

Қатысушы (6-бап): пікір айтуға, түсіруге, плакат ұстауға құқылы; жүргіншіге, көлікке бөгет жасамайды, бетін жаппайды, ақшаға келмейді.

Әкімдік өкілі (17, 18-баптар), ретімен:
· бұзушылықты жоюды талап етеді;
· орындалмаса, белгілі уақытқа тоқтата тұрады; жойылса, келісіммен жалғасады;
· уақыт өтсе, тоқтатады.
Бірден тоқтатудың негіздері: нақты қатер, тыйым салынған үндеулер, нысанын өзгерту, ұйымдастырушының бас тартуы, уақыттың өтуі. Тоқтату туралы талап орындалмаса ғана полиция араласады.

Үгіт (15-бап): мерзім өткен соң не баламаға келіскен соң. Шетелдік қаржыға тыйым салынған (16-бап).]],
      ru = [[
Организатор (статья 5): носит отличительный знак, требует порядка и регламента, исполняет законные требования представителя акимата, прокурора, полиции. Без него или представителя митинга нет. Нельзя нанимать частную охрану и ставить шатры без согласия.

Участник (статья 6): высказывается, снимает, держит плакат; не мешает прохожим и транспорту, не закрывает лица, не приходит за деньги.

Представитель акимата (статьи 17, 18) – по порядку:
· требует устранить нарушение;
· не исполнено – приостанавливает на срок; устранено – продолжают по согласованию;
· срок вышел – прекращает.
Сразу прекратить можно при реальной угрозе, запрещённых призывах, изменении формы, отказе организатора, истечении времени. Полиция вступает, только если требование о прекращении не исполнено.

Агитация (статья 15): после срока или согласия на альтернативу. Иностранные деньги запрещены (статья 16).]],
      en = [[
The organiser (article 5): wears the badge, demands order, follows lawful demands of the akimat's representative, the prosecutor, the police. Without him or a representative there is no rally. He may not hire private security or put up tents without consent.

A participant (article 6): speaks, films, holds a poster; does not hinder passers-by or traffic, does not cover the face, does not come for money.

The akimat's representative (articles 17, 18), in this order:
· demands that a violation be removed;
· if not, suspends for a time set; once removed, it goes on by agreement;
· once the time is over, ends it.
At once it may be ended for a real danger, forbidden calls, a change of form, the organiser's giving up, the end of its time. The police act only if a demand to end is not met.

Agitation (article 15): after the term, or once the alternative is accepted. Foreign money is forbidden (article 16).]],
    },
  },
  m.page {
    title = { kk = "Әдеп", ru = "Этика", en = "Ethics" },
    text = {
      kk = [[
· Рөлде қатты айтуға болады, рөлден тыс адамды кемсітуге болмайды.
· Судья екі жақты тең тыңдайды, шешімін залдан емес, заңнан іздейді.
· Депутат әкімнен мерзім мен дәлел сұрай алады, судьядан шешім сұрай алмайды.
· Журналист суретті тексермей жарияласа, біреудің атына нұқсан келеді.
· Қызметкер ауызша бұйрықты жазбаша етіп қайтара алады.
· Бұл – оқу ойыны: қала, адамдар, № 1769 қаулының тарихы ойдан шығарылған, күндер мен құжаттың нөмірі – тапсырмадан.]],
      ru = [[
· В роли можно говорить резко, вне роли унижать нельзя.
· Судья слушает обе стороны поровну и ищет решение не в зале, а в законе.
· Депутат вправе просить акима о сроке и мотивах, но не судью о решении.
· Снимок, напечатанный без проверки, бьёт по чьему-то имени.
· Устный приказ можно вернуть письменным вопросом.
· Это учебная игра: город, люди и история постановления № 1769 выдуманы, дни и номер взяты из задания.]],
      en = [[
· In the role you may speak sharply; outside it nobody is belittled.
· A judge hears both sides alike and looks for the decision in the law, not in the room.
· A deputy may ask the akim for the term and reasons, not a judge for a decision.
· A picture printed unverified hurts somebody's name.
· An order by word of mouth can be returned as a question in writing.
· This is a training game: the city, its people and the story of decree No. 1769 are invented; the days and the number are those of the task.]],
    },
  },
}
