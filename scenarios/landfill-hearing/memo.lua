-- The participants' memo: the way from the appeal to the answer, and the rules of each stage.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Өтініштен жауапқа дейін", ru = "От обращения до ответа", en = "From the appeal to the answer" },
    text = {
      kk = [[
1. Өтінішті талдау: кім шешеді, кім сұрай алады, заң не дейді?
2. Тыңдауды дайындау: сегіз қадам, хабарлама, шақыру, сарапшыны тексеру.
3. Қоғамдық тыңдау. Депутат жүргізеді. Дауыс берілмейді: сөйлейді, тыңдайды, жазады.
4. Нәтижені өңдеу: қорытынды хаттама, ұсынымдардың жобасы.
5. Жергілікті қоғамдастық жиналысы. Он екі делегат дауыс береді.
6. Ұсынымдар әкімдікке, депутаттық сауал әкімге жолданады. Жауап белгіленген мерзімде күтіледі.

Сізге жеке сұрақтар келеді: айтасыз ба, үндемейсіз бе? Қатесі жоқ, бірақ залда айтылғаны ғана хаттамада қалады, ақыры соған қарай шешіледі.

Оқиғаның уақыты күнмен саналады: күнтізбеге қараңыз. Жер комиссиясы 2 қазанда отырады.]],
      ru = [[
1. Анализ обращения: кто решает, кто вправе спросить, что говорит закон?
2. Подготовка слушаний: восемь шагов, объявление, приглашения, проверка эксперта.
3. Общественные слушания. Ведёт депутат. Не голосуют: говорят, слушают, записывают.
4. Обработка результатов: итоговый протокол, проект рекомендаций.
5. Собрание местного сообщества. Голосуют двенадцать делегатов.
6. Рекомендации уходят в акимат, депутатский запрос – акиму. Ответа ждут в срок.

К Вам придут личные вопросы: сказать или промолчать? Неверных ответов нет, но в протоколе останется только сказанное в зале, и исход решит оно.

Время истории считают днями: смотрите в календарь. Земельная комиссия заседает 2 октября.]],
      en = [[
1. Analysing the appeal: who decides, who may ask, what does the law say?
2. Preparing the hearing: eight steps, notice, invitations, check of the expert.
3. The public hearing. The deputy presides. Nobody votes: people speak, listen, write.
4. Processing the results: the outcome, the draft recommendations.
5. The local community assembly. Twelve delegates vote.
6. The recommendations go to the akimat, the deputy's inquiry to the akim. The answers have their terms.

Questions come to you alone: to say it or keep silent? None is wrong, but only what is said in the hall is on record, and that decides how it ends.

The story counts in days: watch the calendar. The land commission sits on 2 October.]],
    },
  },
  m.page {
    title = { kk = "Сегіз қадам", ru = "Восемь шагов", en = "The eight steps" },
    text = {
      kk = [[
1. Бастаманы дайындау: мәселе, ұсыныс, құқықтық, экономикалық және әлеуметтік негіз.
2. Қолдау жинау: мүдделі адамдармен кеңесу, қол жинау, депутаттар мен комиссиялар.
3. Ресми енгізу: тіркеу, жауапты комиссия, алдын ала қарау.
4. Тыңдауды ұйымдастыру: күні, орны, регламенті, хабар тарату, материалдар.
5. Тыңдауды өткізу: кіру еркін, хаттама, жазбаша ескертпелер, ұстанымдар жазылады.
6. Нәтижені өңдеу: ұсыныстарды талдау, қорытынды хаттама, жобаны түзету.
7. Түпкілікті қарау: баяндау, дауыс беру, құжатты жариялау.
8. Орындалуын бақылау: қадағалау және халыққа қайта хабарлау.

Қай қадамды аттап кетсеңіз, екінші тарап соны айтады.]],
      ru = [[
1. Подготовить инициативу: проблема, предложение, правовое, экономическое и социальное обоснование.
2. Собрать поддержку: беседы с теми, кого это касается, подписи, депутаты и комиссии.
3. Внести официально: регистрация, ответственная комиссия, предварительное рассмотрение.
4. Организовать слушания: день, место, регламент, оповещение, материалы.
5. Провести слушания: свободный вход, протокол, письменные замечания, позиции сторон.
6. Обработать результаты: разобрать предложения, составить итоговый протокол, поправить проект.
7. Окончательно рассмотреть: доклад, голосование, публикация.
8. Следить за исполнением и сообщать жителям.

Какой шаг пропустите – о том и скажет другая сторона.]],
      en = [[
1. Prepare the initiative: the problem, the proposal, its legal, economic and social grounds.
2. Gather support: talk to those concerned, signatures, deputies and commissions.
3. Submit it officially: registration, the commission in charge, a first examination.
4. Organise the hearing: day, place, rules, publicity, materials.
5. Hold the hearing: open to all, minutes, written remarks, positions recorded.
6. Process the results: sort the proposals, the outcome, correct the draft.
7. Final consideration: report, vote, publication.
8. Follow up, and tell the residents.

Whichever step you skip is the one the other side will name.]],
    },
  },
  m.page {
    title = { kk = "Хабарлама: дереккөздер әртүрлі айтады", ru = "Объявление: источники расходятся", en = "The notice: sources disagree" },
    text = {
      kk = [[
Тыңдауды қанша уақыт бұрын жариялау керек?
· Мәслихаттың Үлгі регламенті, 52-тармақ: бір ай.
· Оқу әдістемесі: кемінде 10–15 күн.
· «Қоғамдық бақылау туралы» Заңның 10-бабының 2-тармағы (қоғамдық талқылау): БАҚ-та үш жұмыс күні бұрын.
· Сол баптың 3-тармағы: органдарды бес жұмыс күні бұрын шақыру.

Бір ай барлық дереккөзге сай, бірақ 2 қазанда жер комиссиясы отырады. 15 күнде үлгересіз, бірақ регламент бойынша дау туады. Үшінші жол да бар: депутаттық сауалды тыңдауға дейін де жолдауға болады.

Осы ойында мерзім – сіздің таңдауыңыз. Күнтізбе қай дереккөздің сақталғанын көрсетеді.]],
      ru = [[
За сколько объявлять слушания?
· Типовой регламент маслихата, пункт 52: за месяц.
· Учебная методика: не меньше чем за 10–15 дней.
· Закон «Об общественном контроле», пункт 2 статьи 10 (общественное обсуждение): в СМИ за три рабочих дня.
· Пункт 3 той же статьи: пригласить органы за пять рабочих дней.

Месяц отвечает всем источникам, но 2 октября соберётся земельная комиссия. За 15 дней успеете, но по регламенту будет спор. Есть и третий путь: депутатский запрос можно отправить ещё до слушаний.

Срок в этой игре – ваш выбор. Календарь покажет, какие источники соблюдены.]],
      en = [[
How much notice does a hearing need?
· The Model regulation of maslikhats, paragraph 52: one month.
· The training method: 10–15 days at least.
· The Law on public control, article 10(2) (public discussion): three working days ahead in the media.
· Paragraph 3 of the same article: the bodies invited five working days ahead.

A month satisfies all sources, but the land commission sits on 2 October. Fifteen days are in time, but may be disputed by the regulation. There is a third way: the deputy's inquiry may be sent before the hearing.

Here the term is your choice. The calendar shows which sources were kept.]],
    },
  },
  m.page {
    title = { kk = "Тыңдау қалай өтеді", ru = "Как идут слушания", en = "How the hearing goes" },
    text = {
      kk = [[
Депутаттың кіріспесі: мақсаты, регламенті, тақырыбы.
Азаматтардың сөзі: әркімге 3 минут, кезекпен. Сөзді төрағалық етуші береді.
Әкімдік пен органдардың жауабы: 3 минуттан.
Проблемалар картасы: әркім үш проблемаға белгі қояды, ең көп белгі алғаны жоғары шығады.
Ашық микрофон: бір минут – бір тақырып.
Жазбаша ескертпелер: қағазға жазып беруге болады, хаттамаға қосылады.
Ұстанымды бекіту: әркім өз ұстанымын таңдайды, ол хаттамаға жазылады.
Қорытынды: ұсыныстар мен ұстанымдар жазылады, келесі қадам айтылады.

Кіру бәріне ашық. Бөтен адамды да қуып шығуға болмайды, бірақ оның кім екенін сұрауға болады. Тәртіп бұзғанға әуелі ескерту жасалады.

Тыңдауда дауыс берілмейді және ештеңе шешілмейді: ол есту үшін керек.]],
      ru = [[
Вступление депутата: цель, регламент, тема.
Слово гражданам: каждому 3 минуты, по очереди. Слово даёт председательствующий.
Ответы акимата и органов: по 3 минуты.
Карта проблем: каждый отмечает три, наверх поднимаются отмеченные чаще других.
Открытый микрофон: минута – одна тема.
Письменные замечания: можно сдать на бумаге, их приложат к протоколу.
Позиции: каждый выбирает свою, она входит в протокол.
Итог: записывают предложения и позиции, называют следующий шаг.

Вход свободный. Выгонять приезжих нельзя, но спросить, кто они, можно. Нарушителя сначала предупреждают.

На слушаниях не голосуют и ничего не решают: они нужны, чтобы услышать.]],
      en = [[
The deputy's opening: purpose, rules, topic.
Citizens: 3 minutes each, in turn. Whoever presides gives the floor.
Answers of the akimat and the bodies: 3 minutes each.
Map of problems: each person marks three; the most marked rise to the top.
The open microphone: one minute, one subject.
Written remarks: handed in on paper, attached to the minutes.
Positions: everybody chooses one, and it is minuted.
Summing up: proposals and positions are recorded, the next step is named.

Anyone may come in. Outsiders are not sent away, but may be asked who they are. Whoever disturbs is warned first.

Nothing is voted on or decided at a hearing: it is there to hear.]],
    },
  },
  m.page {
    title = { kk = "Жиналыс: кворум мен көпшілік", ru = "Собрание: кворум и большинство", en = "The assembly: quorum and majority" },
    text = {
      kk = [[
Ауылда қоғамдық кеңестің міндетін жергілікті қоғамдастық жиналысы атқарады («Қоғамдық кеңестер туралы» Заңның 1-бабының 6-тармағы). Депутаттың, әкімнің, қонақтардың даусы жоқ.

Кворум – делегаттардың жартысы: 12-нің 6-ауы.
Шешім – қатысып отырғандардың жартысынан көбі:
  12 болса – 7, 11 – 6, 10 – 6, 9 – 5, 8 – 5, 6 – 4.

Мәслихаттан айырмасы осында. Қалыс қалған адам есепте қалады, сондықтан «қарсы» болып шығады. Залдан кеткен адам есептен шығады: шек төмендейді. Кімнің залда қалғаны да кімнің қалай дауыс бергені сияқты маңызды.

Мүддесін мәлімдеген делегат сөйлемейді, дауыс бермейді, бірақ залда отырса, есепте қалады.]],
      ru = [[
В селе функции общественного совета исполняет собрание местного сообщества (пункт 6 статьи 1 Закона «Об общественных советах»). У депутата, акима и гостей голоса нет.

Кворум – половина делегатов: 6 из 12.
Решение – больше половины присутствующих:
  из 12 – 7, из 11 – 6, из 10 – 6, из 9 – 5, из 8 – 5, из 6 – 4.

В этом отличие от маслихата. Воздержавшийся остаётся в счёте и на деле голосует «против». Ушедший из зала из счёта выпадает: порог ниже. Кто остался – так же важно, как и то, кто как голосовал.

Делегат, заявивший об интересе, не выступает и не голосует, но, пока сидит в зале, в счёт входит.]],
      en = [[
In a village the local community assembly acts as the public council (article 1(6) of the Law on public councils). The deputy, the akim and guests have no vote.

Quorum: half of the delegates, 6 of 12.
Decision: more than half of those present:
  of 12 – 7, of 11 – 6, of 10 – 6, of 9 – 5, of 8 – 5, of 6 – 4.

This is where it differs from a maslikhat. One who abstains stays in the count and works as “against”. One who leaves the hall drops out: the bar is lower. Who stayed matters as much as who voted how.

A delegate who declares an interest neither speaks nor votes, but counts while in the hall.]],
    },
  },
  m.page {
    title = { kk = "Түзетулер және дауыс беру", ru = "Поправки и голосование", en = "Amendments and votes" },
    text = {
      kk = [[
Түзетуді делегат жазбаша енгізеді: қай тармақ, қандай сөз не сан. Ауызша айтылғаны қабылданбайды. Енгізу уақыты – мәселе жарияланғаннан жоба тұтастай дауысқа салынғанға дейін. Қонақ дайын мәтінін делегатқа бере алады.

Реті: жоба негізге алынады – түзетулер бір-бірлеп қаралады – жоба тұтастай қабылданады. Жоба негізге алынбаса, түзетулер қаралмайды.

Бірін-бірі жоққа шығаратын түзетулер бірге оқылады: «округте мүлде салынбасын», 2000 метр және 500 метр. Біреуі қабылданса, қалғаны дауысқа салынбайды. Сондықтан рет те – келісімнің бір бөлігі.

Қабылданбаған түзету сол отырыста қайта дауысқа салынбайды. Автор оны дауысқа дейін қайтарып ала алады.]],
      ru = [[
Поправку вносит делегат письменно: какой пункт, какие слова или цифры. Сказанное вслух не принимается. Вносят её, пока вопрос рассматривается, до голосования в целом. Гость может отдать делегату готовый текст.

Порядок: проект за основу – поправки по одной – в целом. Не приняли за основу – поправки не рассматривают.

Взаимоисключающие поправки оглашают вместе: «нигде в округе», 2000 метров и 500 метров. Приняли одну – остальные на голосование не ставят. Поэтому и очерёдность – предмет договора.

Отклонённую поправку на том же заседании второй раз на голосование не ставят. До голосования автор может её отозвать.]],
      en = [[
A delegate tables an amendment in writing: which clause, which words or figures. What is only said aloud is not accepted. It is tabled while the item is before the sitting, until the vote on the whole. A guest may give a delegate a ready text.

The order: the draft as the basis – amendments one by one – the draft as a whole. If the draft is not adopted as the basis, amendments are not considered.

Amendments that exclude each other are read out together: “nowhere in the rural district”, 2000 metres and 500 metres. Once one is adopted, the others are not put. So the order, too, is part of the deal.

A rejected amendment is not voted on again in the same sitting. Before the vote its author may withdraw it.]],
    },
  },
  m.page {
    title = { kk = "Депутаттық сауал және жауап", ru = "Депутатский запрос и ответ", en = "The deputy's inquiry and the answer" },
    text = {
      kk = [[
Депутаттық сауал (Үлгі регламенттің 40–44-тармақтары): жазбаша, мәслихат құзыретіндегі мәселе бойынша, әкімге не атқарушы органның лауазымды адамына. Көшірмесі екі жұмыс күні ішінде жолданады. Жауап бір ай ішінде жазбаша, қол қойылып беріледі.

Жақсы сауалда: негізі, фактілер, нақты талап, күні. «Шара қолдануды сұраймын» – талап емес.

Жауаптың бес бөлігі: сауалдың нөмірі мен күні – қабылданып, қаралғаны – нақты жауап – келесі қадамдар – қорытынды және байланысатын адам.

Ұсынымдарға жауап: оқу құралында «1 ай және 10 күн» делінген («Қоғамдық кеңестер туралы» Заңның 5-бабының 2-тармағы, 5-1-бабының 2-тармағы). Қай мерзім кімді міндеттейтіні, ол күндердің жұмыс күні екені не емес екені айтылмаған, сондықтан күнтізбе екеуін де көрсетеді. Ұсынымды орындау емес, қарау және уәжделген жауап беру міндетті.]],
      ru = [[
Депутатский запрос (пункты 40–44 Типового регламента): письменный, по вопросу в компетенции маслихата, акиму или должностному лицу исполнительного органа. Копию направляют в течение двух рабочих дней. Ответ – в течение месяца, письменно, с подписью.

В хорошем запросе: основание, факты, ясное требование, дата. «Прошу принять меры» – не требование.

Пять частей ответа: номер и дата запроса – получен и рассмотрен – ответ по существу – дальнейшие шаги – вывод и контакт.

Ответ на рекомендации: в пособии сказано «1 месяц и 10 дней» (пункт 2 статьи 5, пункт 2 статьи 5-1 Закона «Об общественных советах»). Кого обязывает какой срок и рабочие ли это дни, не сказано, поэтому календарь показывает оба. Рекомендацию обязаны не исполнить, а рассмотреть и дать мотивированный ответ.]],
      en = [[
A deputy's inquiry (paragraphs 40–44 of the Model regulation): written, within the maslikhat's competence, to the akim or an official of an executive body. A copy goes within two working days. The answer: within a month, written, signed.

A good inquiry has its basis, facts, a clear demand, a date. “Please take measures” is no demand.

The five parts of an answer: number and date of the inquiry – received and considered – a concrete answer – next steps – conclusion and contact.

Answers to recommendations: the manual says “1 month and 10 days” (article 5(2) and article 5-1(2) of the Law on public councils). Whom each term binds and whether the days are working days it does not say, so the calendar shows both. A recommendation need not be carried out; it must be considered and answered with reasons.]],
    },
  },
  m.page {
    title = { kk = "Келіссөз", ru = "Переговоры", en = "Talks" },
    text = {
      kk = [[
Тыңдаудан кейін тұрғындар (Ержанова мен Төребек) инвестормен шарттар туралы сөйлесе алады: қашықтық, жасыл белдеу, ауыл тексеруі, жұмыс орны. Келіссөзге бару-бармау – екі жақтың өз шешімі.

S·ы, «Келіссөз»: ұсыныс жасау, жауап ұсыныс, қабылдау, шығып кету. Бірінші ұсыныста барлық шарт аталады, кейінгісінде – өзгергені ғана. Уақыты бітсе, келісім болмағаны.

Қай жерге дейін көне алатыныңыз карточкаңызда: оны қарсы жаққа айтпаңыз.

Келісім – екі жақтың сөзі. Оны тексеруге болатындай ететін – инвестордың жазбаша кепілі, ал ауыл атынан шешетін – жиналыс.]],
      ru = [[
После слушаний жители (Ержанова и Торебек) могут говорить с инвестором об условиях: расстояние, зелёная полоса, проверки села, рабочие места. Идти ли на переговоры, каждая сторона решает сама.

S·ы, «Переговоры»: предложить, ответить встречным предложением, принять, уйти. В первом предложении называют все условия, дальше – только то, что меняют. Вышло время – договорённости нет.

До какой черты можно уступать, сказано на карточке: другой стороне этого не говорите.

Договорённость – слово двух сторон. Проверить её можно, если инвестор дал письменное обязательство, а за село решает собрание.]],
      en = [[
After the hearing the residents (Yerzhanova and Torebek) may talk with the investor about terms: the distance, a green belt, checks by the village, jobs. Whether to talk, each side decides for itself.

S·ы, “Talks”: offer, answer with another offer, accept, walk out. The first offer names every term, later ones what they change. When time is over, there is no agreement.

How far you may go stands on your card: do not tell the other side.

An agreement is the word of two sides. What makes it something to check is the investor's written pledge; for the village the assembly decides.]],
    },
  },
  m.page {
    title = { kk = "Әдеп және қауіпсіздік", ru = "Этика и безопасность", en = "Ethics and safety" },
    text = {
      kk = [[
Мүддеңіз болса, бірінші дауысқа дейін мәлімдеңіз: жер, туыс, жұмыс, уәде. Заң бойынша қақтығыс болмаса да, ауыл бәрібір біледі.

Науқастың атын атамаңыз, жалпы санды айтуға болады.

Құжаттың көшірмесін көрсеңіз, шын-жалғанын тексеріп алыңыз: екі дереккөз.

Сарапшының білімі мен кемінде екі жыл жұмыс өтілін тыңдауға дейін сұраңыз («Қоғамдық бақылау туралы» Заңның 11-бабының 3-тармағы).

Тыңдаудан алаңға шықсаңыз, бұл – басқа нысан: жиналыс, митинг және пикеттеу үшін бес жұмыс күні бұрын хабарлама беріледі.

Өтірік айтуға болмайды, үндемеуге болады. Бұл – ойынның да, өмірдің де ережесі.]],
      ru = [[
Есть интерес – заявите о нём до первого голосования: земля, родня, работа, обещание. Даже если по закону это не конфликт, село всё равно узнает.

Не называйте имён больных; общие цифры можно.

Видите копию документа – проверьте её: два источника.

Образование эксперта и его стаж (не меньше двух лет) проверяйте до слушаний (пункт 3 статьи 11 Закона «Об общественном контроле»).

Выйдете со слушаний на площадь – это уже другая форма: о собрании, митинге и пикетировании уведомляют за пять рабочих дней.

Лгать нельзя, молчать можно. Это правило и игры, и жизни.]],
      en = [[
If you have an interest, declare it before the first vote: land, kin, work, a promise. Even where the law sees no conflict, the village will know.

Do not name the sick; totals may be given.

If you see a copy of a document, check it: two sources.

Check an expert's education and years of work (two at least) before the hearing (article 11(3) of the Law on public control).

Go from the hearing to the square, and it is another form: an assembly, rally or picket takes notification five working days ahead.

You may keep silent, but not lie. That is a rule of the game and of life.]],
    },
  },
}
