-- The facilitator's guide: what to do in each phase, and what may happen.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Бұл сабақ не үшін", ru = "Зачем это занятие", en = "What this is for" },
    text = {
      kk = [[
Ауылдарға алты ультрадыбыстық аппарат керек. Комиссияның бір мүшесінің балдызы – жеткізуші, екіншісінің бәсекелес компанияда үлесі бар, үшіншісі жеткізушінің стендінде суретке ғана түскен. Қатысушылар нақты, ықтимал және көрінетін қақтығысты өз басынан өткізеді: айту қиын, үндемеу оңай, ал салдары бір тәулікке жетпей келеді.

Жалғыз дұрыс нәтиже жоқ. Таза сатып алу да, кешіккен сатып алу да, шын кешірім де болуы мүмкін; әрқайсысының өз құны бар.

Карточкалар бойынша қорытындыға берілетін дауыстар (7-нің 4-еуі керек): жақтап – Сәрсенов, Есенов, Жүнісова, Құлбаева; ал Мұқанова, Тілеубаев, Ахметов қандай түзету өткеніне қарай дауыс береді. Екі мүше мүдделер қақтығысын мәлімдесе, қалған бесеудің төртеуі жақтауы керек. Мұны алдын ала айтпаңыз.]],
      ru = [[
Сёлам нужны шесть аппаратов УЗИ. У одного члена комиссии шурин – поставщик, у другого доля в компании-конкуренте, третьего лишь сняли у стенда поставщика. Участники проживают реальный, потенциальный и видимый конфликт: сказать трудно, промолчать легко, а расплата приходит меньше чем через сутки.

Единственно верного исхода нет. Бывает чистая закупка, закупка с опозданием, честное извинение; у каждого исхода своя цена.

Голоса по карточкам за заключение (нужно 4 из 7): за – Сарсенов, Есенов, Жунусова, Кулбаева; Муканова, Тлеубаев и Ахметов – смотря какие поправки прошли. Если двое заявили о конфликте интересов, нужны четверо из пяти. Заранее этого не говорите.]],
      en = [[
The villages need six ultrasound machines. One member's brother-in-law is the supplier, another holds a share in a competitor, a third has only been photographed at the supplier's stand. The participants live through a real, a potential and a perceived conflict: speaking is hard, keeping silent is easy, and the bill comes within a day.

There is no single right ending. There can be a clean purchase, a late one, an honest apology; each has its price.

Votes on the opinion by the cards (4 of 7 are needed): for – Sarsenov, Yesenov, Zhunusova, Kulbayeva; Mukanova, Tileubayev and Akhmetov go by which amendments have passed. If two declare a conflict of interest, four of the other five are needed. Do not tell this beforehand.]],
    },
  },
  require "opening",
  m.page {
    title = { kk = "Сынақ пен барометр", ru = "Тест и барометр", en = "Test and barometer" },
    text = {
      kk = [[
Адалдық сынағы: бес дилемма, әрқайсысына екі минут. «Рөлмен емес, өз атыңыздан жауап беріңіз. Жауабыңызды ешкім, мен де көрмеймін», – деп айтыңыз. Бұл рас: кімнің не деп жауап бергені пультте де, журналда да, есепте де жоқ. Нәтижесін ешкімнен сұрамаңыз, ешкімді мақтамаңыз.

Жауап бергендер үшеуден аз болса, залға сандар шықпайды: бұл – қорғаныс.

Барометр: төрт тәуекел, 1-ден 5-ке дейін. Орташа баға экранда тұрғанда бір-ақ сұрақ қойыңыз: «Неге бұлай?» Жарты минуттық үнсіздік те – жауап.

Тұрғындар, журналист пен бірлестік мәслихатқа сенімін бағалайды. Бұл санды жазып қойыңыз: «Кешкі әңгімеде» оған қайта ораласыз.]],
      ru = [[
Тест на честность: пять дилемм, по две минуты. Скажите: «Отвечайте от себя, а не от роли. Ответа не увидит никто, и я тоже». Так и есть: личных ответов нет ни на пульте, ни в журнале, ни в отчёте. Результатов не спрашивайте, никого не хвалите.

Если ответили меньше трёх человек, чисел в зале не будет: это защита.

Барометр: четыре риска, от 1 до 5. Пока среднее на экране, спросите одно: «Почему так?» Полминуты тишины – тоже ответ.

Жители, журналист и объединение оценивают доверие к маслихату. Запишите число: в «Вечернем разговоре» Вы к нему вернётесь.]],
      en = [[
The integrity test: five dilemmas, two minutes each. Say: “Answer as yourself, not in your role. Nobody will see your answer, not even I.” It is true: nobody's answers are at the console, in the journal or in a report. Ask nobody for their result, praise nobody.

With fewer than three answers no figures are shown in the hall: that is a safeguard.

The barometer: four risks from 1 to 5. While the average is on the screen, ask one thing: “Why is that?” Half a minute of silence is an answer, too.

Residents, the journalist and the association rate their trust in the maslikhat. Note the figure: you will come back to it in “The evening's talk”.]],
    },
  },
  m.page {
    title = { kk = "Отырыс: неге назар аудару керек", ru = "Заседание: на что смотреть", en = "The sitting: what to watch" },
    text = {
      kk = [[
Алғашқы минуттарда төрт адам шешім қабылдайды: Сәрсенов мүддені сұрай ма, Рахимов тәртіпті еске сала ма, Оспанова қағазды қайтеді, Тілеубаев үзіндіні кімге көрсетеді. Есеновке екі рет еске салынса, үндемеу қиындайды.

Содан кейін «Шешуші сәт» келеді. Мәлімдеу екі істен тұрады: жазбаша мәлімдеме жіберу және S·ы пернесімен «Мүдделер қақтығысы» дегенді таңдап, өздігінен бас тарту. Хатшы хаттама жазады.

Асқынулар: көрмедегі сурет (Мұқанова), төбе туралы хабарлама (Жүнісова, егер Досымов хабарласса). Олардың уақыты әр ойында әртүрлі.

Түзетулер: мәтінді ашу, баға, екі ай, жариялау. «Екі ай» да бір компанияға лайықталған шарт екенін байқай ма?

Мүддесін мәлімдеген мүше залдан шықса, кворумды қайта есептетіңіз.]],
      ru = [[
В первые минуты решают четверо: спросит ли Сарсенов об интересах, напомнит ли Рахимов порядок, что сделает с запиской Оспанова, кому покажет выписку Тлеубаев. Два напоминания – и Есенову молчать труднее.

Затем наступает «Минута решения». Заявить – значит сделать два дела: отправить заявление и взять самоотвод (S·ы, «Конфликт интересов»). Секретарь составляет протокол.

Осложнения: снимок с выставки (Муканова), сообщение о крыше (Жунусова, если Досымов написал). Их время в каждой игре разное.

Поправки: открытое описание, цена, два месяца, публикация. Заметят ли, что «два месяца» – тоже условие под одну компанию?

Если взявший самоотвод вышел, попросите пересчитать кворум.]],
      en = [[
In the first minutes four people decide: does Sarsenov ask about interests, does Rakhimov remind people of the procedure, what does Ospanova do with the note, whom does Tileubayev show the extract. Two reminders make it harder for Yesenov to keep silent.

Then comes “The moment to decide”. Declaring means two things: sending the declaration and recusing oneself (S·ы, “Conflict of interest”). The secretary writes the protocol.

Complications: the picture from the fair (Mukanova), the message about the roof (Zhunusova, if Dossymov wrote). They come at different times in each session.

Amendments: the open specification, the price, two months, publishing. Will anybody see that “two months”, too, is tailored to one company?

If a recused member leaves the hall, have the quorum counted again.]],
    },
  },
  m.page {
    title = { kk = "24 сағат: мақала кім туралы?", ru = "24 часа: о ком статья?", en = "24 hours: whom is it about?" },
    text = {
      kk = [[
· Есенов мүддесін жоба дауысқа салынғанша мәлімдемесе – мақала Есенов туралы.
· Есенов мәлімдеп, Ахметов мәлімдемесе – Ахметов туралы.
· Екеуі де мәлімдесе – мәтінді кім жазғаны туралы, жауапты Жақсыбеков береді.

Аты аталған адам төрт жолдың бірін таңдайды, содан кейін таңдауына сай қағазды жіберуі керек. Оны оқығандардан «уәде орындалды ма?» деп сұралады: көбі «жалпы сөз» десе, уәде орындалмаған болып саналады. Оқығандардың арасында адамдар болса, солардың жауабы ғана есептеледі. Бәрін компьютер ойнап отырса, қағазды өзіңіз оқып, бос сөз болса, «Уәдеге сенбеді» асқынуын (F·а) көрсетіңіз. Жоққа шығарса, кейін дәлел шығады да, тағы бір мүмкіндік беріледі.

«Кешкі әңгімеде» тұрғындар сенімін 1-ден 5-ке дейін бағалайды. Орташасы 3-тен төмен болса, сенбегені.

Шыдамды болыңыз: мұнда ең қызығы – аты аталмағандардың таңдауы (ресми хабар, хаттама, шаралар).]],
      ru = [[
· Есенов не заявил об интересе до голосования по проекту – статья о нём.
· Есенов заявил, Ахметов нет – об Ахметове.
· Заявили оба – о том, кто писал описание; отвечает Жаксыбеков.

Тот, кого назвали, выбирает один из четырёх путей, а потом должен отправить бумагу по своему выбору. Тех, кто её прочёл, спросят, выполнено ли обещание: если большинство ответит «общие слова», оно не выполнено. Если среди них есть люди, считают только их ответы. Если всех играет компьютер, прочтите бумагу сами и, если она пустая, покажите осложнение «Обещанию не поверили» (F·а). Если отрицает, позже появится доказательство и ещё одна возможность.

В «Вечернем разговоре» жители оценивают доверие от 1 до 5. Среднее ниже 3 значит: не поверили.

Наберитесь терпения: интереснее всего здесь выбор тех, кого не назвали (официальное сообщение, протокол, меры).]],
      en = [[
· Yesenov did not declare his interest before the vote on the draft: the article is about him.
· Yesenov did and Akhmetov did not: it is about Akhmetov.
· Both did: it is about who wrote the specification, and Zhaksybekov answers.

Whoever is named takes one of four ways, and then has to send the paper that goes with it. Those who read it are asked whether the promise is kept: if most of them say “general words”, it is not. Where there are people among them, only their answers count. If the computer plays all of them, read the paper yourself and, if it is empty, show the complication “The promise is not believed” (F·а). After a denial proof comes out, and there is another chance.

In “The evening's talk” the residents rate their trust from 1 to 5. An average below 3 means: not believed.

Be patient: most interesting here is what those who are not named choose (the official message, the record of the vote, measures).]],
    },
  },
  m.page {
    title = { kk = "Топтық жұмыс және жиналыс", ru = "Работа в группах и собрание", en = "Groups and the meeting" },
    text = {
      kk = [[
Үш топтың әрқайсысы бір ұсыным жазады: не істеу керек, кім істейді, қалай тексереміз. Жазуға он бір минут беріледі, содан кейін ▶ басыңыз: топтар кезекпен таныстырады.

1-топ, мүддені мәлімдеу: Сәрсенов, Мұқанова, Бекенов, Рахимов, Төлегенова, Досымов.
2-топ, ашықтық: Тілеубаев, Құлбаева, Сейітова, Ким, Оразов, Қалиев.
3-топ, сенім: Оспанова, Есенов, Жүнісова, Ахметов, Жақсыбеков, Нұрғалиева, Серікова.

Жиналыста бәрі дауыс береді. Түзетуге қатысып отырғандардың көпшілігі, ұсынымдарға тұтастай үштен екісі керек (бұл – біздің таңдауымыз). Басты дау – тізілім туралы: ол жұртқа ашық бола ма, төрағаның конвертінде жата ма?

Адалдық міндеттемесіне қол қоюға ешкімді мәжбүрлемеңіз, неге қол қоймағанын да сұрамаңыз.]],
      ru = [[
Три группы, у каждой одна рекомендация: что сделать, кто делает, как проверим. Пишут одиннадцать минут, затем нажмите ▶: группы представляют по очереди.

Группа 1, заявление об интересах: Сарсенов, Муканова, Бекенов, Рахимов, Тулегенова, Досымов.
Группа 2, открытость: Тлеубаев, Кулбаева, Сеитова, Ким, Оразов, Калиев.
Группа 3, доверие: Оспанова, Есенов, Жунусова, Ахметов, Жаксыбеков, Нургалиева, Серикова.

На собрании голосуют все. Для поправки нужно большинство присутствующих, для рекомендаций в целом – две трети (это наш выбор). Главный спор – реестр: открыт для всех или в конверте у председателя?

К обязательству честности никого не подталкивайте и не спрашивайте, почему не подписали.]],
      en = [[
Three groups, one recommendation each: what to do, who does it, how it is checked. They write for eleven minutes; then press ▶, and they present in turn.

Group 1, declaring interests: Sarsenov, Mukanova, Bekenov, Rakhimov, Tulegenova, Dossymov.
Group 2, openness: Tileubayev, Kulbayeva, Seitova, Kim, Orazov, Kaliyev.
Group 3, trust: Ospanova, Yesenov, Zhunusova, Akhmetov, Zhaksybekov, Nurgaliyeva, Serikova.

At the meeting everybody votes. An amendment needs a majority of those present, the recommendations as a whole two thirds (this is our choice). The main dispute is about the register: open to all, or in the chair's envelope?

Do not press anybody to sign the integrity pledge, and do not ask why they did not.]],
    },
  },
  m.page {
    title = { kk = "Аз адам, аз уақыт", ru = "Мало людей, мало времени", en = "Few people, little time" },
    text = {
      kk = [[
6 адамға Оспанова, Бекенов, Жақсыбеков, Есенов, Сәрсенов, Тілеубаев карточкалары тиеді, 8 адамға – оған қоса Сейітова мен Төлегенова. Қалғанын компьютер ойнайды. Сынақ пен барометр адамдарға ғана арналған; олар үшеуден аз болса, сандар көрсетілмейді.

60 минутта өткізсеңіз, сынақты өткізбеуге болады, ал барометрді алып тастамаңыз: ол қысқа. 90 минутқа бәрі сыяды. Жеңіл деңгейде төбе туралы хабарлама да, дәлел де жоқ.

Рөлінде біреуге ауыр тисе, оңаша айтыңыз: бұл – оның емес, карточканың таңдауы.]],
      ru = [[
Шестерым достаются Оспанова, Бекенов, Жаксыбеков, Есенов, Сарсенов и Тлеубаев, восьмерым – ещё Сеитова и Тулегенова. Остальных играет компьютер. Тест и барометр – только для людей; если их меньше трёх, чисел не будет.

В 60-минутной игре тест можно пропустить, барометр не пропускайте: он короткий. В 90 минут входит всё. На лёгком уровне нет сообщения о крыше и доказательства.

Если кому-то в роли тяжело, скажите наедине: это выбор карточки, а не его.]],
      en = [[
Six people are dealt Ospanova, Bekenov, Zhaksybekov, Yesenov, Sarsenov and Tileubayev; eight also Seitova and Tulegenova. The computer plays the rest. The test and the barometer are for people only; with fewer than three of them no figures are shown.

If you have 60 minutes, you may leave out the test, but not the barometer: it is short. 90 minutes hold everything. At the easy level there is neither the message about the roof nor the proof.

If a role weighs on somebody, tell them in private: it is the card's choice, not yours.]],
    },
  },
  m.page {
    title = { kk = "Заң бойынша ескерту", ru = "О праве", en = "On the law" },
    text = {
      kk = [[
· Мәслихат депутаты – мемлекеттік функцияларды орындауға уәкілеттік берілген адам; мүдделер қақтығысы болса, ол өкілеттігін жүзеге асырмайды және бұл туралы жазбаша хабарлайды («Сыбайлас жемқорлыққа қарсы іс-қимыл туралы» Заңның 15-бабы).
· Тұрақты комиссияның кворумы – мүшелерінің жартысынан көбі (Үлгі регламенттің 53-тармағы).
· Комиссия шешіміне 7 дауыстың 4-еуі, ұсынымдарға үштен екісі керек екені, үш топ, кешірімнің бөліктері заңда жазылмаған, бұл – біздің таңдауымыз.
· Үш түрге бөлу (нақты, ықтимал, көрінетін) оқу құралынан алынған.

Мұнда сатып алу рәсімінің өзі талданбайды: комиссия тек қорытынды береді.]],
      ru = [[
· Депутат маслихата – лицо, уполномоченное на выполнение государственных функций; при конфликте интересов он полномочий не осуществляет и письменно уведомляет о нём (статья 15 Закона «О противодействии коррупции»).
· Кворум постоянной комиссии – больше половины её членов (пункт 53 Типового регламента).
· Четыре голоса из семи для решения комиссии, две трети для рекомендаций, три группы и части извинения в законе не записаны, это наш выбор.
· Деление конфликтов на реальный, потенциальный и видимый – из пособия.

Сама процедура закупок здесь не разбирается: комиссия только даёт заключение.]],
      en = [[
· A deputy of a maslikhat is a person authorised to perform functions of the state; while in a conflict of interest such a person does not exercise the powers of office, and gives written notice of it (Law on combating corruption, article 15).
· The quorum of a standing commission is more than half of its members (Model regulation, paragraph 53).
· Four votes of seven for a decision of the commission, two thirds for the recommendations, the three groups and the parts of an apology are in no law; they are our choice.
· The division into real, potential and perceived is the manual's.

The procurement procedure itself is not discussed here: the commission only gives an opinion.]],
    },
  },
}
