-- The facilitator's guide: what to do in each phase, and what may happen.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Бұл сабақ не үшін", ru = "Зачем это занятие", en = "What this is for" },
    text = {
      kk = [[
Ауылдарға алты ультрадыбыс аппараты керек. Комиссияның бір мүшесінің балдызы – жеткізуші, екіншісінің бәсекелесте үлесі бар, үшіншісінің тек суреті бар. Қатысушылар нақты, ықтимал, көрінетін қақтығысты өз басынан өткізеді: айту қиын, үндемеу оңай, ал салдары бір тәуліктен кейін келеді.

Дұрыс нәтиже біреу емес. Таза сатып алу да, кешіккен сатып алу да, адал кешірім де бар; әрқайсысының құны бар.

Карточкалар бойынша қорытындыға дауыстар (7-ден 4 керек): жақтап – Сәрсенов, Есенов, Жүнісова, Құлбаева; Мұқанова, Тілеубаев, Ахметов – қандай түзету өткеніне қарай. Екеуі бас тартса, бесеудің төртеуі керек. Мұны алдын ала айтпаңыз.]],
      ru = [[
Сёлам нужны шесть аппаратов УЗИ. У одного члена комиссии шурин – поставщик, у другого доля в конкуренте, у третьего только снимок. Участники проживают реальный, потенциальный и видимый конфликт: сказать трудно, промолчать легко, а счёт приходит через сутки.

Верного исхода нет. Бывает чистая закупка, закупка с опозданием, честное извинение; у каждого своя цена.

Голоса по карточкам за заключение (нужно 4 из 7): за – Сарсенов, Есенов, Жунусова, Кулбаева; Муканова, Тлеубаев и Ахметов – смотря какие поправки прошли. Если двое взяли самоотвод, нужны четверо из пяти. Заранее не говорите.]],
      en = [[
Villages need six ultrasound machines. One member's brother-in-law is the supplier, another holds a share of a competitor, a third has only a picture. The participants live through a real, a potential and a perceived conflict: to speak is hard, to be silent easy, and the bill comes within a day.

There is no right ending. A clean purchase, a late one, an honest apology: each has its price.

Votes by the cards for the opinion (4 of 7 are needed): for – Sarsenov, Yesenov, Zhunusova, Kulbayeva; Mukanova, Tileubayev and Akhmetov go by the amendments. With two recused four of five are needed. Do not tell beforehand.]],
    },
  },
  m.page {
    title = { kk = "Оқиға: дауыстап айту үшін", ru = "Завязка: прочитать вслух", en = "The opening: to be read aloud" },
    text = {
      kk = [[
«Тоғанас ауданында алты ауыл амбулаториясында ультрадыбыс аппараты жоқ. Әйелдер 120 шақырым жүреді. Әкімдік комиссияға ұсыныс енгізді: алты аппарат, 144 миллион теңге, шарт төрт айға. Мәтін дайын: бес датчик, кең экран, бір өндірушінің жинағы. Бүгін комиссия қорытынды береді. Бірнеше адам қазірдің өзінде басқалар білмейтін нәрсені біледі».

Осыдан кейін карточкалар оқылады. Екі адам ғана сөйлескен нәрсе екеуінде қалады; біреу отырыста айтса, бәріне белгілі болады.]],
      ru = [[
«В шести сельских амбулаториях Тоганасского района нет УЗИ. Женщины едут за 120 километров. Акимат внёс в комиссию предложение: шесть аппаратов, 144 миллиона тенге, четыре месяца. Описание готово: пять датчиков, широкий экран, комплект одного производителя. Сегодня комиссия даёт заключение. Кое-кто уже знает то, чего не знают другие».

Затем читают карточки. Что сказано вдвоём, остаётся между двоими; что сказано на заседании, знают все.]],
      en = [[
“Six village clinics of Toganas District have no ultrasound. Women travel 120 kilometres. The akimat has proposed six machines, 144 million tenge, four months. The text is ready: five probes, a wide screen, the set of one maker. Today the commission gives its opinion. Some already know what others do not.”

Then the cards are read. What two people tell each other stays between them; what is said at the sitting is known to all.]],
    },
  },
  m.page {
    title = { kk = "Сынақ және барометр", ru = "Тест и барометр", en = "Test and barometer" },
    text = {
      kk = [[
Адалдық сынағы: бес дилемма, екі минуттан. Айтыңыз: «Рөлмен емес, өзіңіз болып жауап беріңіз. Жауапты менен бастап ешкім көрмейді». Бұл рас: пультте де, журналда да, есепте де жеке жауап жоқ. Нәтижесін ешкімнен сұрамаңыз, ешкімді мақтамаңыз.

Үш адамнан аз жауап берсе, залға сан шықпайды: бұл – қорғаныс.

Барометр: төрт тәуекел, 1-ден 5-ке дейін. Орташа баға экранда тұрғанда бір-ақ сұрақ қойыңыз: «Неге дәл осылай?» Отыз секунд үнсіздік те – жауап.

Тұрғындар, журналист пен бірлестік мәслихатқа сенімін бағалайды. Бұл санды жазып қойыңыз: кешке қайта қарайсыз.]],
      ru = [[
Тест на честность: пять дилемм, по две минуты. Скажите: «Отвечайте от себя, а не от роли. Ответа не увидит никто, и я тоже». Так и есть: личных ответов нет ни на пульте, ни в журнале, ни в отчёте. Результатов не спрашивайте, никого не хвалите.

Если ответили меньше трёх человек, чисел в зале не будет: это защита.

Барометр: четыре риска, от 1 до 5. Пока среднее на экране, спросите одно: «Почему именно так?» Полминуты тишины – тоже ответ.

Жители, журналист и объединение оценивают доверие к маслихату. Запишите число: вечером вы к нему вернётесь.]],
      en = [[
The integrity test: five dilemmas, two minutes each. Say: “Answer as yourself, not as your role. Nobody sees the answer, nor do I.” So it is: no answer of a person is at the console, in the journal or in a report. Ask nobody for the result, praise nobody.

With fewer than three answers no figures come to the hall: that is a shield.

The barometer: four risks from 1 to 5. While the mean is on the screen ask one thing: “Why just so?” Half a minute of silence is an answer, too.

Residents, the journalist and the association rate their trust in the maslikhat. Note the figure: you come back to it in the evening.]],
    },
  },
  m.page {
    title = { kk = "Отырыс: неге назар аудару керек", ru = "Заседание: на что смотреть", en = "The sitting: what to watch" },
    text = {
      kk = [[
Алғашқы минуттарда төрт адам шешім қабылдайды: Сәрсенов мүддені сұрай ма, Рахимов тәртіпті еске сала ма, Оспанова қағазды не істейді, Тілеубаев үзіндіні кімге көрсетеді. Екеуі еске салса, Есеновке үндемеу қиындайды.

Содан кейін «Шешетін сәт» келеді. Мәлімдеу екі істен тұрады: жазбаша мәлімдеме және өздігінен бас тарту. Хатшы хаттама жазады.

Асқынулар: көрмедегі сурет (Мұқанова), төбе туралы хабарлама (Жүнісова, егер Досымов хабарласса). Уақыты әр ойында әртүрлі.

Түзетулер: мәтінді ашу, баға, екі ай, жариялау. «Екі ай» да біреуге тігілген шарт екенін байқай ма?

Бас тартқан мүше залдан шықса, кворумды қайта есептетіңіз.]],
      ru = [[
В первые минуты решают четверо: спросит ли Сарсенов об интересах, напомнит ли Рахимов порядок, что сделает с запиской Оспанова, кому покажет выписку Тлеубаев. Два напоминания – и Есенову молчать труднее.

Затем наступает «Минута решения». Заявить – значит сделать два дела: отправить заявление и взять самоотвод. Секретарь составляет протокол.

Осложнения: снимок с выставки (Муканова), сообщение о крыше (Жунусова, если Досымов написал). Время в каждой игре разное.

Поправки: открытое описание, цена, два месяца, публикация. Заметят ли, что «два месяца» – тоже условие под одного?

Если взявший самоотвод вышел, велите пересчитать кворум.]],
      en = [[
In the first minutes four people decide: does Sarsenov ask about interests, does Rakhimov recall the procedure, what does Ospanova do with the note, to whom does Tileubayev show the extract. Two reminders make it harder for Yesenov to be silent.

Then comes “The moment to decide”. To declare is two things: send the declaration and take the recusal. The secretary writes the protocol.

Complications: the picture from the fair (Mukanova), the message about the roof (Zhunusova, if Dossymov wrote). Their time differs from session to session.

Amendments: the open text, the price, two months, publishing. Do they see that “two months” is tailored to one as well?

If somebody recused leaves the hall, have the quorum counted again.]],
    },
  },
  m.page {
    title = { kk = "24 сағат: мақала кім туралы?", ru = "24 часа: о ком статья?", en = "24 hours: whom is it about?" },
    text = {
      kk = [[
· Есенов бас тартпаса – мақала Есенов туралы.
· Есенов бас тартып, Ахметов бас тартпаса – Ахметов туралы.
· Екеуі де бас тартса – мәтінді кім жазғаны туралы, жауапты Жақсыбеков береді.

Аты аталған адам төрт жолдың бірін таңдайды, содан кейін сол қағазды жіберуі керек. Жоққа шығарса, кейін дәлел шығады: тағы бір мүмкіндік беріледі.

Кешкі әңгімеде тұрғындар сенімін 1–5 деп бағалайды. Орташасы 3-тен төмен болса, сөзге сенбегені.

Шыдамды болыңыз: мұнда ең қызық нәрсе – үнсіз отырғандардың таңдауы (ресми хабар, хаттама, шара).]],
      ru = [[
· Есенов самоотвода не взял – статья о нём.
· Есенов взял, Ахметов нет – об Ахметове.
· Взяли оба – о том, кто писал описание; отвечает Жаксыбеков.

Тот, кого назвали, выбирает один из четырёх путей, а потом должен отправить бумагу. Если отрицает, позже появится доказательство и ещё одна возможность.

В вечернем разговоре жители оценивают доверие от 1 до 5. Среднее ниже 3 значит: не поверили.

Наберитесь терпения: интереснее всего здесь выбор тех, кого не назвали (сообщение, протокол, меры).]],
      en = [[
· Yesenov did not recuse himself: the article is about him.
· Yesenov did and Akhmetov did not: it is about Akhmetov.
· Both did: it is about who wrote the text, and Zhaksybekov answers.

Whoever is named takes one of four ways, and then has to send the paper. After a denial there will be proof, and another chance.

In the evening's talk the residents rate their trust from 1 to 5. A mean below 3 says: not believed.

Have patience: most interesting is what those choose who are not named (the message, the record, measures).]],
    },
  },
  m.page {
    title = { kk = "Топтық жұмыс және жиналыс", ru = "Работа в группах и собрание", en = "Groups and the meeting" },
    text = {
      kk = [[
Үш топ, әрқайсысы бір ұсыным: не істеу керек, кім істейді, қалай тексереміз. Он бір минут жазады, содан кейін ▶ арқылы кезекпен таныстырады.

1-топ, мүддені мәлімдеу: Сәрсенов, Мұқанова, Бекенов, Рахимов, Төлегенова, Досымов.
2-топ, ашықтық: Тілеубаев, Құлбаева, Сейітова, Ким, Оразов, Қалиев.
3-топ, сенім: Оспанова, Есенов, Жүнісова, Ахметов, Жақсыбеков, Нұрғалиева, Серікова.

Жиналыста бәрі дауыс береді. Түзетуге залдың көпшілігі, ұсынымдарға тұтастай үштен екісі керек (бұл – біздің таңдауымыз). Басты дау – тізілім: жұртқа ашық па, төрағаның конвертінде ме?

Адалдық міндеттемесіне ешкімді мәжбүрлемеңіз: қол қоймағанның себебін сұрамаңыз.]],
      ru = [[
Три группы, у каждой одна рекомендация: что сделать, кто делает, как проверим. Пишут одиннадцать минут, затем по ▶ представляют по очереди.

Группа 1, заявление об интересах: Сарсенов, Муканова, Бекенов, Рахимов, Тулегенова, Досымов.
Группа 2, открытость: Тлеубаев, Кулбаева, Сеитова, Ким, Оразов, Калиев.
Группа 3, доверие: Оспанова, Есенов, Жунусова, Ахметов, Жаксыбеков, Нургалиева, Серикова.

На собрании голосуют все. Для поправки нужно большинство зала, для рекомендаций в целом – две трети (это наш выбор). Главный спор – реестр: открыт для всех или в конверте у председателя?

К обязательству честности никого не подталкивайте и не спрашивайте, почему не подписали.]],
      en = [[
Three groups, one recommendation each: what to do, by whom, how it is checked. They write for eleven minutes, then ▶ lets them present in turn.

Group 1, declaring interests: Sarsenov, Mukanova, Bekenov, Rakhimov, Tulegenova, Dossymov.
Group 2, openness: Tileubayev, Kulbayeva, Seitova, Kim, Orazov, Kaliyev.
Group 3, trust: Ospanova, Yesenov, Zhunusova, Akhmetov, Zhaksybekov, Nurgaliyeva, Serikova.

At the meeting everybody votes. An amendment takes the majority of the hall, the recommendations as a whole two thirds (our choice). The main dispute is the register: open to all, or in the chair's envelope?

Press nobody to sign the pledge, and ask nobody why not.]],
    },
  },
  m.page {
    title = { kk = "Аз адам, аз уақыт", ru = "Мало людей, мало времени", en = "Few people, little time" },
    text = {
      kk = [[
6 адамға Оспанова, Бекенов, Жақсыбеков, Есенов, Сәрсенов, Тілеубаев карточкалары тиеді, 8 адамға – оған қоса Сейітова мен Төлегенова. Қалғанын компьютер ойнайды. Сынақ пен барометр адамдарға ғана қойылады; үшеуден аз болса, бөлу көрсетілмейді.

60 минутта өткізсеңіз, сынақты қалдырып, барометрді қысқартпаңыз: ол бес минут алады. 90 минутқа бәрі сыяды. «Оңай» деңгейде төбе мен дәлел жоқ.

Біреу рөлінде қатты қысылса, оңаша айтыңыз: бұл – оның емес, карточканың таңдауы.]],
      ru = [[
Шестерым достаются Оспанова, Бекенов, Жаксыбеков, Есенов, Сарсенов и Тлеубаев, восьмерым – ещё Сеитова и Тулегенова. Остальных играет компьютер. Тест и барометр – только для людей; если их меньше трёх, картины не будет.

За 60 минут тест можно пропустить, барометр – нет: он короткий. В 90 входит всё. На лёгком уровне нет крыши и доказательства.

Если кому-то в роли тяжело, скажите наедине: это выбор карточки, а не его.]],
      en = [[
Six people are dealt Ospanova, Bekenov, Zhaksybekov, Yesenov, Sarsenov and Tileubayev; eight also Seitova and Tulegenova. The computer plays the rest. Test and barometer are put to people alone; with fewer than three there is no distribution.

In 60 minutes leave out the test, not the barometer: it is short. 90 minutes hold everything. At the easy level there is neither roof nor proof.

If a role weighs on somebody, say in private: it is the card's choice, not yours.]],
    },
  },
  m.page {
    title = { kk = "Заң бойынша ескерту", ru = "О праве", en = "On the law" },
    text = {
      kk = [[
· Мәслихат депутаты – мемлекеттік функцияларды орындауға уәкілеттік берілген адам; мүдделер қақтығысында өкілеттігін атқармайды және жазбаша хабарлайды («Сыбайлас жемқорлыққа қарсы іс-қимыл туралы» Заңның 15-бабы).
· Тұрақты комиссияның кворумы – мүшелерінің жартысынан көбі (Регламенттің 53-тармағы).
· Комиссия шешіміне 7-ден 4 дауыс керектігі, ұсынымдарға үштен екі, үш топ, кешірімнің бөліктері – заңда жоқ, біздің таңдауымыз.
· Үш түрге бөлу (нақты, ықтимал, көрінетін) оқу құралынан алынған.

Сатып алу рәсімінің өзі мұнда қаралмайды: комиссия тек қорытынды береді.]],
      ru = [[
· Депутат маслихата – лицо, уполномоченное на выполнение государственных функций; при конфликте интересов полномочий не осуществляет и уведомляет письменно (статья 15 Закона «О противодействии коррупции»).
· Кворум постоянной комиссии – больше половины её членов (пункт 53 Регламента).
· Четыре голоса из семи для решения комиссии, две трети для рекомендаций, три группы и части извинения в законе не записаны, это наш выбор.
· Деление на реальный, потенциальный и видимый – из пособия.

Сама процедура закупок здесь не разбирается: комиссия только даёт заключение.]],
      en = [[
· A deputy of a maslikhat is a person authorised to perform functions of the state; in a conflict of interest such a person does not exercise the powers and notifies in writing (Law on combating corruption, article 15).
· The quorum of a standing commission is more than half of its members (Regulation, paragraph 53).
· Four votes of seven for a decision of the commission, two thirds for the recommendations, the three groups and the parts of an apology are in no law; they are our choice.
· Real, potential and perceived are the manual's division.

The procedure of procurement itself is not treated: the commission gives an opinion only.]],
    },
  },
}
