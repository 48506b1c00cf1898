-- The participants' memo: the terms, the papers, the session, ethics.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Олжа: төрт мерзім", ru = "Находка: четыре срока", en = "The find: four terms" },
    text = {
      kk = [[
1. Тарихи, ғылыми, көркемдік не мәдени құндылығы бар объект табылса, жұмысты адам да, ұйым да өзі тоқтата тұрады.
2. Үш жұмыс күні ішінде екі жерге хабарлайды: уәкілетті органға және облыс әкімдігіне.
3. Хабарланған күннен бастап бір ай ішінде әкімдік оны алдын ала есепке алу тізіміне қосады. Түпкілікті шешімге дейін ол ескерткішпен тең қорғалады.
4. Тізімге қосылған күннен бастап үш ай ішінде мемлекеттік тізімге енгізіледі не тізімнен шығарылады.

Органдар мерзімді өткізіп алса, иесі учаскені игеруді қайта бастай алады.

Жұмыс күні мен күнтізбелік күнді шатастырмаңыз: демалыс пен мереке жұмыс күніне кірмейді, ал айлық мерзімге кіреді. («Тарихи-мәдени мұра объектілерін қорғау және пайдалану туралы» Заңның 30-бабы)]],
      ru = [[
1. Найден объект, имеющий историческую, научную, художественную или культурную ценность, – работы приостанавливают сами: и человек, и организация.
2. За три рабочих дня уведомляют двоих: уполномоченный орган и акимат области.
3. За месяц со дня уведомления акимат вносит находку в список предварительного учёта. До окончательного решения её охраняют наравне с памятником.
4. За три месяца после этого её включают в государственный список или исключают.

Органы пропустили срок – владелец вправе возобновить освоение участка.

Не путайте рабочие дни с календарными: выходные и праздники в рабочие дни не входят, в месяц входят. (Статья 30 Закона «Об охране и использовании объектов историко-культурного наследия»)]],
      en = [[
1. When an object of historical, scientific, artistic or cultural value is found, people and organisations suspend the works themselves.
2. Within three working days they notify two bodies: the authorised body and the oblast akimat.
3. Within a month of the notice the akimat enters the find in the preliminary list. Until the final decision it is protected like a monument.
4. Within three months of the listing it is entered in the state list or struck off.

If the authorities miss a term, the owner may resume work on the plot.

Do not mix up working days and calendar days: weekends and holidays are not working days, but they count within a month. (Article 30 of the Law on heritage sites)]],
    },
  },
  m.page {
    title = { kk = "Қоғамдық бақылау", ru = "Общественный контроль", en = "Public control" },
    text = {
      kk = [[
Объектісі – орган, мемлекеттік мекеме, квазимемлекеттік ұйым. Жеке компания емес.

Талқылау: тақырыбы, күні, уақыты, орны, нысаны БАҚ-та 3 жұмыс күні бұрын жарияланады; органдар талқылауға дейін 5 жұмыс күнінен кешіктірілмей шақырылады.
Сараптама: сарапшының осы салада жоғары білімі, кемінде екі жыл жұмыс өтілі және сараптама нысанасы бойынша білімі болуы керек.
Мониторинг: ақпарат жинау; объектіге баруға келісім керек. Өтінішке тізім, заңға сәйкестік, негіздеме қосылады. Алты ай ішінде қайта барудан бас тартуға болады.

Қорытынды құжат: күні, уақыты, орны; міндеттері; қатысушылар және олардың сәйкестігі; нысандары; фактілер мен мән-жайлар; себептерді жою ұсыныстары; қосымшалар. 7 жұмыс күнінен кешікпей жіберіледі. Қарау – міндет: әр ұсынымға 10 жұмыс күні ішінде жеке, уәжді жауап беріледі. Келіспесе, алдымен топты тыңдайды, ол туралы кемінде 3 жұмыс күні бұрын хабарлайды; оң шешімде тыңдау жоқ. Қараудан бас тартса, шағымдануға болады. («Қоғамдық бақылау туралы» Заңның 10–13-баптары)]],
      ru = [[
Объект – орган власти, государственное учреждение, квазигосударственная организация. Не частная компания.

Обсуждение: тему, дату, время, место и форму публикуют в СМИ за 3 рабочих дня; органы приглашают не позднее чем за 5.
Экспертиза: эксперту нужны высшее образование в этой области, не менее двух лет стажа и знания по предмету.
Мониторинг: сбор информации; посещение – по согласию. К просьбе прилагают список, соответствие закону, обоснование. Повторное за шесть месяцев могут не разрешить.

Итоговый документ: дата, время, место; задачи; участники и их соответствие; формы; факты и обстоятельства; предложения об устранении причин; приложения. Отправляют не позднее чем через 7 рабочих дней. Рассмотреть обязаны: на каждую рекомендацию отвечают отдельно и мотивированно за 10 рабочих дней. Не согласны – сначала слушают группу, известив её не позднее чем за 3 рабочих дня; при положительном решении слушания нет. Отказались рассматривать – можно жаловаться. (Статьи 10–13 Закона «Об общественном контроле»)]],
      en = [[
Its object is a public authority, a state institution, a quasi-state organisation. Not a private company.

Discussion: topic, date, time, place and form are published in the media 3 working days ahead; the bodies are invited at least 5 working days ahead.
Expertise: an expert needs a degree in the field, at least two years' work in it and knowledge of the subject.
Monitoring: gathering information; a visit needs consent. The request contains the list, compliance with the law and reasons. A second visit within six months may be refused.

Outcome document: date, time, place; tasks; participants and their compliance; forms; facts and circumstances; proposals removing causes; attachments. Sent within 7 working days. It has to be considered: each recommendation is answered separately, with reasons, within 10 working days. Whoever disagrees first hears the group, told at least 3 working days ahead; with a positive decision there is no hearing. If considering is refused, the group may complain. (Articles 10–13 of the Law on public control)]],
    },
  },
  m.page {
    title = { kk = "Екі түрлі сараптама", ru = "Две разные экспертизы", en = "Two kinds of expertise" },
    text = {
      kk = [[
Қоғамдық сараптама органның актілері мен шешімдерін бағалайды. Сарапшыға білім мен екі жыл жұмыс өтілі керек. Нәтижесі – қорытынды құжат. («Қоғамдық бақылау туралы» Заңның 11-бабы)

Тарихи-мәдени сараптама учаскені және тізімге енгізу не шығару материалдарын бағалайды. Оны лицензиясы мен аккредитациясы барлар ғана жүргізеді. Қорытындысына уәкілетті органға не сотқа шағым жасауға болады. («Тарихи-мәдени мұра объектілерін қорғау және пайдалану туралы» Заңның 36-бабы)

Туыстық туралы 36-бапта сөз жоқ. Бірақ оны жасырған адам шағымға есік ашады: сұраңыз, айтыңыз, хаттамаға жаздырыңыз.]],
      ru = [[
Общественная экспертиза оценивает акты и решения органов. Эксперту нужны образование и два года стажа. Результат – итоговый документ. (Статья 11 Закона «Об общественном контроле»)

Историко-культурная экспертиза оценивает участок и материалы для включения в список или исключения. Её проводят только те, у кого есть лицензия и аккредитация. Заключение можно обжаловать в уполномоченный орган или в суд. (Статья 36 Закона «Об охране и использовании объектов историко-культурного наследия»)

О родстве статья 36 не говорит. Но тот, кто его скрыл, открывает дверь жалобе: спрашивайте, говорите, заносите в протокол.]],
      en = [[
A public expertise assesses the acts and decisions of authorities. The expert needs a degree and two years' work. It results in the outcome document. (Article 11 of the Law on public control)

The historical and cultural expertise assesses the plot and the materials for listing or striking off. Only those with a licence and an accreditation carry it out. Its opinion may be appealed to the authorised body or in court. (Article 36 of the Law on heritage sites)

Article 36 does not mention kinship. But whoever hides it opens the door to an appeal: ask, say it, have it minuted.]],
    },
  },
  m.page {
    title = { kk = "Сессия және дауыс", ru = "Сессия и голосование", en = "The session and the vote" },
    text = {
      kk = [[
Кворум – 8 депутаттың 6-ауы, дауыс берер алдында да, соңында да. Шешімге 5 дауыс керек: қалыс қалған мен дауыс бермеген «қарсыға» тең.

Реті: мәселе жарияланады, мүдделер қақтығысы бар-жоғы сұралады, топ баяндайды, сұрақтарға жауап береді; жарыссөз, онда органдар мен азаматтар да сөйлейді; баяндамашының қорытынды сөзі. Жоба негізге алынады, түзетулер бір-бірлеп, соңында тұтастай.

Түзетуді депутат жазбаша енгізеді: қай тармақ, қандай сөз. Енгізу уақыты – мәселе жарияланғаннан жоба тұтастай дауысқа салынғанға дейін. Шығын әкелетін түзетуге әкімнің оң қорытындысы керек. 10 және 50 метр бірін-бірі жоққа шығарады.

Мәслихат тыйым салмайды: әкімдікке ұсынады, есеп сұрайды, сауал жолдайды.

Сөз уақыты: баяндама – 2,5 минут, жарыссөз – 1,5 минут, екінші рет – 1 минут, сұрақ пен жауап – 45 секундтан.]],
      ru = [[
Кворум – 6 из 8 депутатов, до и после каждого голосования. Для решения нужно 5 голосов: воздержаться или не голосовать – всё равно что «против».

Порядок: вопрос объявлен, спросили о конфликте интересов, доклад группы, вопросы и ответы, прения, в которых слово и у органов, и у граждан, заключительное слово докладчика. Проект за основу, поправки по одной, затем в целом.

Поправку вносит депутат, письменно: какой пункт, какие слова. Вносят её, пока вопрос рассматривается, до голосования в целом. Если она стоит денег, нужно положительное заключение акима. 10 и 50 метров исключают друг друга.

Маслихат не запрещает: он рекомендует акимату, запрашивает отчёт, направляет запрос.

Время: доклад 2,5 минуты, прения 1,5 минуты, второе выступление 1 минута, вопрос и ответ по 45 секунд.]],
      en = [[
The quorum is 6 of 8 deputies, before and after each vote. A decision needs 5 votes: to abstain or not to vote counts like “against”.

The order: the item is called, the chair asks about conflicts of interest, the group reports, questions and answers, debate, in which bodies and citizens have the floor too, the closing word of whoever reported. The draft as the basis, amendments one by one, then the whole.

A deputy tables an amendment in writing: which clause, which words. It is tabled while the item is before the sitting, until the vote on the whole. If it costs money, the akim's positive opinion is needed. 10 and 50 metres exclude each other.

The maslikhat forbids nothing: it recommends to the akimat, asks for a report, sends an inquiry.

Time: report 2.5 minutes, debate 1.5 minutes, second speech 1 minute, question and answer 45 seconds each.]],
    },
  },
  m.page {
    title = { kk = "Депутаттың әдебі", ru = "Этика депутата", en = "A deputy's ethics" },
    text = {
      kk = [[
· Жеке мүддеңіз болса, бірінші дауысқа дейін айтыңыз. Айтқан адам сөйлемейді және дауыс бермейді.
· Қорытынды құжатқа көргеніңіз бен дәлелдегеніңізді ғана жазыңыз.
· Жеке меншікке рұқсатсыз кірмеңіз: сол жерден алынған дәлел өзіңізге қарсы айналады.
· Біреудің қолтаңбасын, құжаттағы күнді, атты өзгертпеңіз.
· Сізге сенген адамның атын атамаңыз, бірақ қауіпті айтыңыз.
· Орган мен компанияға шағымданар алдында олардың түсініктемесін тыңдаңыз.]],
      ru = [[
· Есть личный интерес – скажите до первого голосования. Кто сказал, тот не выступает и не голосует.
· В итоговый документ – только то, что Вы видели и доказали.
· Не входите без разрешения в чужие владения: добытое там обернётся против Вас.
· Не меняйте чужих подписей, дат и имён.
· Не называйте того, кто Вам доверился, но об опасности скажите.
· Прежде чем жаловаться на орган или компанию, выслушайте их объяснение.]],
      en = [[
· If you have an interest of your own, say so before the first vote. Whoever says so neither speaks nor votes.
· Put into the outcome document only what you saw and proved.
· Do not enter private property without leave: evidence taken there will be turned against you.
· Change nobody's signature, date or name.
· Do not name a person who trusted you, but do tell of the danger.
· Before you complain of an authority or a company, hear its explanation.]],
    },
  },
  m.page {
    title = { kk = "Дереккөздер әртүрлі айтады", ru = "Источники говорят разное", en = "The sources differ" },
    text = {
      kk = [[
«Қоғамдық бақылау туралы» Заң мен «Қоғамдық кеңестер туралы» Заң бақылаудың әртүрлі нысандарын атайды. Құжатта қай заңға сүйенгеніңізді жазыңыз.

Қоғамдық бақылаудың ұсынымына 10 жұмыс күні ішінде жауап беріледі. Қоғамдық кеңестің ұсынымына жауап туралы оқу құралында «бір ай және 10 күн» делінген, бұл сөзді екі түрлі түсінуге болады.

Қоғамдық тыңдау туралы Үлгі регламент бойынша бір ай бұрын, оқу құралы бойынша 10–15 күн бұрын хабарлау керек; қоғамдық талқылауда мерзім – 3 және 5 жұмыс күні. Күмәндансаңыз, ұзағын алыңыз.]],
      ru = [[
Закон «Об общественном контроле» и Закон «Об общественных советах» называют разные формы контроля. Пишите в документе, на какой закон опираетесь.

На рекомендации общественного контроля отвечают за 10 рабочих дней. О рекомендациях общественного совета пособие пишет «один месяц и 10 дней», и понять это можно двояко.

Об общественных слушаниях Типовой регламент велит объявить за месяц, пособие – за 10–15 дней; для общественного обсуждения сроки другие: 3 и 5 рабочих дней. Если сомневаетесь, берите больший.]],
      en = [[
The Law on public control and the Law on public councils name different forms of control. Write in your document which law you rely on.

Recommendations of public control are answered within 10 working days. For those of a public council the manual says “one month and 10 days”, which can be read two ways.

For a public hearing the Model regulation asks for a month's notice, the manual for 10–15 days; for a public discussion the terms are 3 and 5 working days. When in doubt take the longer.]],
    },
  },
}
