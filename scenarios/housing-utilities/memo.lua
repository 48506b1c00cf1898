-- The participants' memo: the order of the sitting, the ethics of a deputy, the rules in brief.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Отырыс қалай өтеді", ru = "Как идёт заседание", en = "How the sitting goes" },
    text = {
      kk = [[
1. Хатшы депутаттарды тіркейді, төраға кворумды жариялап, отырысты ашады.
2. Күн тәртібі: әр мәселе бөлек дауысқа салынады, сосын бәрі тұтастай.
3. Мәселе жарияланады. Төраға мүдделер қақтығысы бар-жоғын сұрайды, мәселеге қатысты сауалды оқиды.
4. Әкім баяндайды, одан кейін фракциялардың баяндамасы, қонақтардың сөзі.
5. Сұрақтар мен жауаптар, жарыссөз. Түзетулер хатшыға жазбаша беріледі.
6. Жарыссөзді тоқтату дауысқа салынады.
7. Дауыс: жоба негізге алынады, түзетулер бір-бірлеп, соңында тұтастай.
8. Төраға әр нәтижені сандарымен жариялайды. Екінші мәселе: сауалдар. Отырыс жабылады.

Отырыс барысында экран сізге сұрақ қояды: заң туралы (бір дұрыс жауабы бар), карточкаңыздағы шешім туралы (қате жауап жоқ) немесе пікіріңіз туралы (құпия). Шешімнің салдары болады.]],
      ru = [[
1. Секретарь регистрирует депутатов, председатель объявляет кворум и открывает заседание.
2. Повестка: за каждый вопрос голосуют отдельно, затем за повестку в целом.
3. Вопрос объявлен. Председатель спрашивает о конфликте интересов и оглашает депутатский запрос, если он есть.
4. Докладывает аким, затем доклады фракций и слово гостям.
5. Вопросы и ответы, прения. Поправки сдают секретарю в письменном виде.
6. Прекращение прений ставится на голосование.
7. Голосование: проект за основу, поправки по одной, затем в целом.
8. Каждый результат председатель объявляет в цифрах. Второй вопрос: запросы. Закрытие.

По ходу заседания экран спросит Вас: о законе (верный ответ один), о решении с Вашей карточки (неверных нет) или о мнении (тайно). У решений есть последствия.]],
      en = [[
1. The secretary registers the deputies, the chair announces the quorum and opens the sitting.
2. The agenda: each item is voted on separately, then the agenda as a whole.
3. The item is called. The chair asks about conflicts of interest and reads out a deputy's inquiry, if there is one.
4. The akim reports, then the factions, then the guests have the floor.
5. Questions and answers, debate. Amendments are handed to the secretary in writing.
6. Closing the debate is put to the vote.
7. Votes: the draft as the basis, amendments one by one, then the whole.
8. The chair announces each result with its figures. Second item: inquiries. The sitting is closed.

During the sitting the screen asks you: about the law (one answer is right), for the decision of your card (nobody is wrong) or for your view (in private). Decisions have consequences.]],
    },
  },
  m.page {
    title = { kk = "Сөз алу", ru = "Слово", en = "The floor" },
    text = {
      kk = [[
Сөзді тек төрағалық етуші береді. Бір уақытта бір адам сөйлейді.

Уақыт: баяндама – 5 минут, қосымша баяндама – 5, жарыссөз – 3, екінші рет – 2, сұрақ – 1, жауап – 2, анықтама – 1, отырысты жүргізу тәртібі – 1, мәлімдеме – 2.

Депутат бір мәселе бойынша жарыссөзде ең көбі екі рет сөйлейді. Сұрақ, жауап, анықтама бұған кірмейді. Кезекті басқаға беруге болмайды.

Отырысты жүргізу тәртібі туралы сөз кезектің басына шығады, бірақ сөйлеп тұрған адамды бөлмейді.

Аяқталуына 30 секунд қалғанда ескерту беріледі. Уақытты қатысып отырғандардың көпшілігі келіссе ғана ұзартуға болады.]],
      ru = [[
Слово даёт только председательствующий. Одновременно говорит только один человек.

Время: доклад 5 минут, содоклад 5, прения 3, второе выступление 2, вопрос 1, ответ 2, справка 1, порядок ведения 1, заявление 2.

В прениях по одному вопросу депутат выступает не больше двух раз. Вопросы, ответы и справки не в счёт. Передать свою очередь другому нельзя.

Слово по порядку ведения идёт первым в очереди, но выступающего не прерывает.

За 30 секунд до конца будет предупреждение. Продлить время можно только с согласия большинства присутствующих.]],
      en = [[
Only the presiding officer gives the floor. One person speaks at a time.

Time: report 5 minutes, co-report 5, debate 3, second speech 2, question 1, answer 2, point of information 1, point of order 1, statement 2.

A deputy speaks in debate at most twice on an item. Questions, answers and points of information do not count. A turn cannot be handed to someone else.

A point of order goes to the head of the queue but never interrupts the speaker.

There is a warning 30 seconds before the end. Time is extended only with the consent of the majority of those present.]],
    },
  },
  m.page {
    title = { kk = "Түзету", ru = "Поправка", en = "Amendments" },
    text = {
      kk = [[
Түзетуді депутат қана енгізеді. Қонақ мәтінін депутатқа бере алады.

Түзету жазбаша болады: қай тармақ, қандай сөз не сан, орнына не жазылады. Ауызша айтылғаны қабылданбайды. Енгізу уақыты – мәселе жарияланғаннан жоба тұтастай дауысқа салынғанға дейін.

Шығынды көбейтетін түзетуге әкімнің оң қорытындысы керек.

Бір-бірін жоққа шығаратын түзетулер алдын ала бірге оқылады. Біреуі қабылданса, қалғаны дауысқа салынбайды. 200 миллион мен 400 миллион – сондай түзетулер.

Қабылданбаған түзету сол сессияда екінші рет дауысқа салынбайды, оны кім енгізсе де. Автор түзетуін дауысқа дейін қайтарып ала алады.]],
      ru = [[
Поправку вносит только депутат. Гость может отдать депутату готовый текст.

Поправка письменная: какой пункт, какие слова или цифры, на что заменить. Сказанное вслух не принимается. Вносят её, пока вопрос рассматривается, до голосования в целом.

Поправке, которая увеличивает расходы, нужно положительное заключение акима.

Взаимоисключающие поправки сначала оглашают вместе. Приняли одну – остальные на голосование не ставят. Таковы 200 и 400 миллионов.

Отклонённая поправка на той же сессии второй раз на голосование не ставится, кто бы её ни внёс. До голосования автор может её отозвать.]],
      en = [[
Only a deputy tables an amendment. A guest may give a deputy a text.

It is written: which clause, which words or figures, what replaces them. What is only said aloud is not accepted. It is tabled while the item is before the sitting, until the vote on the whole.

An amendment that raises spending needs the akim's positive opinion.

Amendments that exclude each other are read out together first. Once one is adopted, the others are not put to the vote. 200 and 400 million are such a pair.

A rejected amendment is not voted on again in the same session, whoever tables it. Before the vote its author may withdraw it.]],
    },
  },
  m.page {
    title = { kk = "Кворум мен көпшілік: 12 депутат", ru = "Кворум и большинство: 12 депутатов", en = "Quorum and majority: 12 deputies" },
    text = {
      kk = [[
Кворум – барлық депутаттың үштен екісі: 12-нің 8-і. Отырысты ашқанда және әр дауыс алдында да, соңында да тексеріледі.

Шешім – барлық депутаттың жартысынан көбі: 12-нің 7-еуі. Күн тәртібі, негізге алу, әр түзету, тұтастай дауыс осылай шешіледі.

Рәсімдік мәселе – залда отырғандардың жартысынан көбі: 12-нің 7-еуі, 10-ның 6-ауы, 9-дың 5-еуі, 8-дің 5-еуі.

Қалыс қалу да, дауыс бермеу де іс жүзінде «қарсы» дегенмен бірдей: 6 жақтап, 0 қарсы, 3 қалыс – қабылданбады.

Залда 8 адам қалса, шешімге сол сегіздің жетеуі керек.]],
      ru = [[
Кворум – две трети от всех депутатов: 8 из 12. Его проверяют при открытии, до и после каждого голосования.

Решение – больше половины от всех депутатов: 7 из 12. Так решаются повестка, проект за основу, каждая поправка, проект в целом.

Процедурный вопрос – больше половины присутствующих: 7 из 12, 6 из 10, 5 из 9, 5 из 8.

Воздержаться или не голосовать – на деле то же, что «против»: 6 за, 0 против, 3 воздержались – отклонено.

Если в зале осталось 8 человек, для решения нужны семеро из них.]],
      en = [[
The quorum is two thirds of all deputies: 8 of 12. It is checked at the opening, before each vote and at its close.

A decision takes more than half of all deputies: 7 of 12. This holds for the agenda, the basis, each amendment and the whole.

A procedural matter takes more than half of those present: 7 of 12, 6 of 10, 5 of 9, 5 of 8.

To abstain or not to vote works like a vote against: 6 for, 0 against, 3 abstaining – rejected.

With 8 people in the hall, a decision needs seven of those eight.]],
    },
  },
  m.page {
    title = { kk = "Дауыс беру", ru = "Голосование", en = "Voting" },
    text = {
      kk = [[
Үш таңдау бар: жақтап, қарсы, қалыс. Дауыс жабылғанша таңдауды өзгертуге болады, жасырын дауыста – жоқ.

Дауыс тең бөлінсе, шешуші дауысты төрағалық етуші береді. Ол төрағалық етуші дауыс берген жаққа бір дауыс қосады, бірақ шек бұрынғыдай: 6–6 болса, төрағалық етуші шешеді; 4–4 болса, 5 дауыс 7-ден аз, қабылданбайды. Жасырын дауыста шешуші дауыс жоқ.

Дауыс беру кезінде кворум болмай қалса, ол дауыс беру жарамсыз, кворум жиналғанда қайта өтеді.

Қайта дауыс беру рәсімде не есепте қате болғанда ғана, рәсімдік шешіммен өткізіледі.]],
      ru = [[
Выбор из трёх: за, против, воздержался. До закрытия голос можно изменить, при тайном голосовании – нет.

При равенстве голосов решающий голос у председательствующего. Он добавляет один голос той стороне, за которую голосовал председательствующий, но порог остаётся: при 6–6 решает председательствующий, а при 4–4 выйдет 5, меньше 7, – отклонено. При тайном голосовании решающего голоса нет.

Если во время голосования потерян кворум, оно недействительно и проводится снова, когда кворум есть.

Повторное голосование бывает только из-за ошибки в процедуре или подсчёте и по процедурному решению.]],
      en = [[
There are three choices: for, against, abstain. A vote may be changed until the close, but never in a secret ballot.

In a tie the presiding officer has the casting vote. It adds one vote to the side on which the presiding officer voted, and the threshold stays: at 6–6 the presiding officer decides; 4–4 becomes 5, less than 7, and is rejected. A secret ballot has no casting vote.

If the quorum is lost during a vote, the vote is void and held again once the quorum is back.

A re-vote exists only for an error of procedure or counting, by a procedural decision.]],
    },
  },
  m.page {
    title = { kk = "Мүдделер қақтығысы", ru = "Конфликт интересов", en = "Conflict of interest" },
    text = {
      kk = [[
Шешім сізге, жақыныңызға не ісіңізге пайда не зиян әкелсе, бұл – мүдделер қақтығысы.

Не істеу керек: мәселе бойынша бірінші дауысқа дейін мәлімдеңіз. Хатшы оны хаттамаға жазады. Содан кейін бұл мәселеде сөйлемейсіз, дауыс бермейсіз. Залда отыра бересіз, кворумға есептелесіз.

Мүддені тек өзіңіз мәлімдейсіз: даусыңыздан ешкім айыра алмайды. Бірақ жасырылғаны талдауда көрсетіледі.

Өзіңізді тексеріңіз: ертең бұл туралы газетке жазылса, бүгінгі ісіңізді түсіндіріп бере аласыз ба?]],
      ru = [[
Если решение принесёт выгоду или ущерб Вам, Вашим близким или делу, это конфликт интересов.

Что делать: заявить до первого голосования по вопросу. Секретарь вносит это в протокол. После этого Вы по вопросу не выступаете и не голосуете. Из зала уходить не нужно, в кворум Вы входите.

Заявляет только сам депутат: лишить его голоса никто не может. Но скрытое покажет разбор.

Проверка: если завтра об этом напишет газета, сможете ли Вы объяснить, что делали сегодня?]],
      en = [[
If the decision brings gain or harm to you, your family or your business, that is a conflict of interest.

What to do: declare it before the first vote on the item. The secretary minutes it. From then on you neither speak in debate nor vote on the item. You stay in the hall and count for the quorum.

Only the deputy declares it: nobody can take a vote away. But the debrief shows what was hidden.

A test: if a newspaper writes about it tomorrow, can you explain what you did today?]],
    },
  },
  m.page {
    title = { kk = "Депутат әдебі", ru = "Этика депутата", en = "The ethics of a deputy" },
    text = {
      kk = [[
· Алдымен сайлаушының, содан кейін фракцияның, ең соңында өз мүддеңіз.
· Адамға емес, сөзіне қарсы шығыңыз. Қорлау, жеке өмірді қозғау – жол емес.
· Тексерілмеген деректі мінберден айтпаңыз. Қателессеңіз, көпшілік алдында түзетіңіз.
· Сайлаушыға ашық айта алатын уәдені ғана беріңіз. Дауыс саудаға түспейді.
· Сыйлық пен көмекті шешімге айырбастап алмаңыз, лауазымды жеке іске пайдаланбаңыз.
· Қонақты тыңдаңыз: оның даусы жоқ, бірақ шешіммен сол өмір сүреді.
· Отырыста болу – міндет. Кетсеңіз, хатшыға айтыңыз: кворум сізге де байланысты.

Әдепті бұзған депутатқа мінеу жариялануы немесе одан жария кешірім сұрау талап етілуі мүмкін.]],
      ru = [[
· Сначала избиратель, потом фракция, в конце – Ваш интерес.
· Спорьте со словами, а не с человеком. Оскорбления и чужая личная жизнь – не довод.
· Непроверенное с трибуны не говорят. Ошиблись – исправьте при всех.
· Обещайте только то, о чём можно рассказать избирателям. Голос не продаётся.
· Не берите подарков и помощи за решение, не пользуйтесь мандатом для личных дел.
· Слушайте гостей: голоса у них нет, но жить с решением им.
· Быть на заседании – обязанность. Уходя, скажите секретарю: кворум зависит и от Вас.

За нарушение могут объявить порицание или потребовать публичного извинения.]],
      en = [[
· Your voters first, then your faction, your own interest last.
· Answer what was said, not the person. Insults and private lives are no argument.
· Do not say from the rostrum what you have not checked. If you were wrong, correct it in public.
· Promise only what you could tell your voters. A vote is not for sale.
· Take no gifts or favours for a decision; do not use your mandate for private business.
· Listen to the guests: they have no vote, but they live with the decision.
· To be there is a duty. If you leave, tell the secretary: the quorum depends on you too.

A breach may lead to censure or a public apology.]],
    },
  },
  m.page {
    title = { kk = "Қонақтарға: тұрғын, МИБ, ҮЕҰ, компания, БАҚ", ru = "Гостям: жители, ОСИ, НПО, компания, СМИ", en = "For guests: residents, associations, NGOs, company, media" },
    text = {
      kk = [[
Сіз дауыс бермейсіз, бірақ шешімге әсер ете аласыз: сөз сұраңыз, сұрақ қойыңыз, құжат көрсетіңіз, депутатқа мәтін беріңіз, оңаша сөйлесіңіз.

Сөз алсаңыз, үш сөйлем жетеді: не болды, неге бұл ортақ мәселе, депутаттардан не сұрайсыз.

Орыннан айғайласаңыз, төраға ескертеді, тағы қайталанса, залдан шығара алады. Өтінішті хатшыға тіркетіп, төрағадан сөз сұраған сенімдірек.

Журналист те қонақ: сұрағын төраға сөз бергенде қояды. Жарияламас бұрын екінші дереккөз тауып, сыналған адамнан жауап алыңыз.]],
      ru = [[
Вы не голосуете, но на решение влияете: просите слова, задавайте вопросы, показывайте документы, отдавайте текст депутату, говорите в кулуарах.

Получили слово – хватит трёх предложений: что случилось, почему это касается многих, о чём Вы просите депутатов.

За крик с места председатель предупредит, а при повторе может удалить из зала. Надёжнее зарегистрировать обращение у секретаря и попросить слова.

Журналист тоже гость: вопрос задаёт, когда дали слово. До публикации найдите второй источник и ответ того, о ком пишете.]],
      en = [[
You have no vote, but you have influence: ask for the floor, ask questions, show papers, give a deputy a text, talk in private.

Once you have the floor, three sentences do: what happened, why it concerns many, what you ask of the deputies.

For shouting from your seat the chair warns you, and may have you removed if you go on. It is safer to register your appeal with the secretary and ask for the floor.

A journalist is a guest too and asks when given the floor. Before you publish, find a second source and the answer of the person you write about.]],
    },
  },
}
