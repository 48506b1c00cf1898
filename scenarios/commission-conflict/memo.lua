-- The participants' memo: kinds of conflict, how to declare, the commission, the first day, ethics.

local m = require "maslikhat"

return {
  m.page {
    title = { kk = "Мүдделер қақтығысы: үш түрі", ru = "Конфликт интересов: три вида", en = "Conflict of interest: three kinds" },
    text = {
      kk = [[
Мүдделер қақтығысы – жеке мүдде мен лауазымдық өкілеттік арасындағы қайшылық: жеке мүдде міндетті адал атқаруға кедергі болуы мүмкін.

· Нақты: мүдде шешімге қазір әсер етеді. Мәселеде туыстың фирмасы, өз үлесің, қарызың бар.
· Ықтимал: әлі әсер етпейді, бірақ етуі мүмкін. Балаң сол компанияға жұмысқа тұрмақ.
· Көрінетін: мүдде жоқ, бірақ сырттан бар сияқты. Сурет, сыйлық, дос.

Алғашқы екеуін мәлімдейді, үшіншісін бір сөйлеммен түсіндіреді. Туыс болу – кінә емес. Үндемей дауыс беру – кінә.]],
      ru = [[
Конфликт интересов – противоречие между личным интересом и должностными полномочиями: интерес может помешать исполнять их честно.

· Реальный: влияет на решение сейчас. В вопросе фирма родни, своя доля, долг.
· Потенциальный: пока не влияет, но может. Ребёнок устраивается в эту компанию.
· Видимый: интереса нет, но со стороны кажется, что есть. Снимок, подарок, дружба.

О первых двух заявляют, третий объясняют одной фразой. Быть роднёй – не вина. Молча голосовать – вина.]],
      en = [[
A conflict of interest is a contradiction between a private interest and the powers of the office: the interest may keep one from using them honestly.

· Real: it bears on the decision now. The item touches a relative's firm, an own share, a debt.
· Potential: not yet, but it may. Your child is about to be hired by that company.
· Perceived: there is none, but from outside there seems to be. A picture, a present, a friendship.

The first two are declared, the third is explained in a sentence. To be kin is no guilt. To vote in silence is.]],
    },
  },
  m.page {
    title = { kk = "Мәлімдеу: бес қадам", ru = "Заявить: пять шагов", en = "Declaring: five steps" },
    text = {
      kk = [[
1. Тексеріңіз: шешімнен мен, туысым не маған қатысты ұйым пайда көре ме?
2. Білген бойда жазбаша хабарлаңыз («Сыбайлас жемқорлыққа қарсы іс-қимыл туралы» Заңның 15-бабы, 3-тармақ): мүдде неде, маған қатысы қандай, не істеймін.
3. Мәселе шақырылған соң өздігінен бас тартыңыз: S·ы, «Мүдделер қақтығысы». Талқылауға да, дауысқа да қатыспайсыз.
4. Хатшы бас тарту хаттамасын жазады, комиссия төрағасы қол қояды.
5. Басшылық шара қолданады: мәселені басқаға тапсырады. Хабар басқадан келсе де, осы міндет бар.

Бірінші дауысқа дейін айтылмаса, айтылмағанмен бірдей.]],
      ru = [[
1. Проверьте: выигрываю ли я, родня или связанная со мной организация?
2. Сообщите письменно, как только узнали (пункт 3 статьи 15 Закона «О противодействии коррупции»): в чём интерес, как он связан со мной, что я предпринимаю.
3. Когда вопрос назван, возьмите самоотвод: S·ы, «Конфликт интересов». Вы не обсуждаете и не голосуете.
4. Секретарь составляет протокол самоотвода, его подписывает председатель комиссии.
5. Руководство принимает меры: поручает вопрос другому. Обязано и тогда, когда узнало со стороны.

Сказать после первого голосования – почти то же, что не сказать.]],
      en = [[
1. Check: do I, my kin or an organisation linked to me gain by the decision?
2. Notify in writing as soon as you know (article 15(3) of the Law on combating corruption): what the interest is, how it is linked to you, what you do about it.
3. When the item is called, recuse yourself: S·ы, “Conflict of interest”. You neither debate nor vote.
4. The secretary writes the recusal protocol, the commission's chair signs it.
5. The head takes measures: the matter goes to somebody else. The duty is the same when the word comes from elsewhere.

After the first vote, speaking is nearly the same as silence.]],
    },
  },
  m.page {
    title = { kk = "Комиссия отырысы", ru = "Заседание комиссии", en = "The commission's sitting" },
    text = {
      kk = [[
Комиссияда 7 мүше. Кворум – жартысынан көбі, яғни 4 (Регламенттің 53-тармағы). Шешімге де 4 «жақтап» керек: мүдделі мүше дауыс бермесе де, 7-ден саналады. Сондықтан адал комиссияға дауыс жинау қиынырақ.

Түзету жазбаша енгізіледі, бір-бірлеп дауысқа салынады, соңында – қорытынды тұтастай. Төрағалық етушіден сөз сұраңыз; қонақ та сұрай алады. Дауыс тең болса, төрағаның даусы шешеді, бірақ 4-тен аз болса, шешім бәрібір жоқ.]],
      ru = [[
В комиссии 7 членов. Кворум – больше половины, то есть 4 (пункт 53 Регламента). Для решения тоже нужно 4 «за»: их считают от семи, даже если заинтересованный не голосует. Честной комиссии голоса собрать труднее.

Поправки вносят письменно, голосуют по одной, в конце – заключение в целом. Просите слово у председательствующего; гость тоже может. При равенстве решает голос председателя, но меньше четырёх – решения нет.]],
      en = [[
The commission has 7 members. The quorum is more than half, 4 (Regulation, paragraph 53). A decision needs 4 “for” as well, counted from seven even when a member with an interest does not vote. An honest commission finds votes harder to win.

Amendments are tabled in writing and voted on one by one; the opinion as a whole comes last. Ask whoever presides for the floor; guests may, too. In a tie the chair's vote decides, but below four there is no decision.]],
    },
  },
  m.page {
    title = { kk = "Алғашқы 24 сағат", ru = "Первые 24 часа", en = "The first 24 hours" },
    text = {
      kk = [[
Төрт жол бар, бәрінің құны бар:
· мойындау – фактіні құжатымен жариялау;
· кешірім – не істедім, кімге залал келді, қалай түзетемін («егер» деген сөзсіз);
· шеттету – мәселеден және комиссиядан шығу;
· жоққа шығару – дәлел шықса, ең қымбаты.

Сөз қағазға түспесе, тұрғындар сенбейді: таңдауыңызға сай құжатты сол күні жіберіңіз. Басқалардың да ісі бар: мәслихаттың ресми хабары, журналистке жауап, тұрғындар хатына жауап, дауыс хаттамасын жариялау, шара қолдану. Осының бәрін кешке тұрғындар өз бағасымен өлшейді.]],
      ru = [[
Путей четыре, и у каждого цена:
· признать – опубликовать факты с документами;
· извиниться – что сделал, кому навредил, как исправлю (без «если»);
· отойти – от вопроса и из комиссии;
· отрицать – дороже всего, если найдётся доказательство.

Словам без бумаги жители не верят: отправьте документ по своему выбору в тот же день. Дело есть и у других: официальное сообщение, ответ журналисту, ответ на письмо жителей, протокол голосования на сайте, меры. Вечером жители оценят всё это сами.]],
      en = [[
There are four ways, each with a price:
· admit – publish the facts with papers;
· apologise – what I did, whom it harmed, how I mend it (without an “if”);
· step back – from the matter and the commission;
· deny – the dearest, should there be proof.

The residents do not believe words without a paper: send that of your choice on the same day. Others have their part, too: the official message, the answer to the journalist and to the residents' letter, the record of the vote, measures. In the evening the residents rate all of it.]],
    },
  },
  m.page {
    title = { kk = "Депутаттың чек-парағы", ru = "Чек-лист депутата", en = "A deputy's check-list" },
    text = {
      kk = [[
Дауыс берер алдында:
☐ Шешімнен кім пайда көреді?
☐ Олардың ішінде мен, туысым, досым, ұйымым бар ма?
☐ Мәтінді кім жазды, баға қайдан алынды?
☐ Біреу маған бір нәрсе уәде етті ме?
☐ Сыйлық, қызмет, сапар болды ма?
☐ Ертең газетке шықса, бір сөйлеммен түсіндіре аламын ба?

Бір «иә» – мәлімдеуге себеп. «Білмеймін» – сұрауға себеп.]],
      ru = [[
До голосования:
☐ Кто выигрывает от решения?
☐ Есть ли среди них я, родня, друг, моя организация?
☐ Кто писал текст, откуда цена?
☐ Обещали ли мне что-нибудь?
☐ Были ли подарок, услуга, поездка?
☐ Объясню ли одной фразой, если завтра напишут?

Одно «да» – повод заявить. «Не знаю» – повод спросить.]],
      en = [[
Before the vote:
☐ Who gains by the decision?
☐ Am I among them, or kin, a friend, my organisation?
☐ Who wrote the text; where does the price come from?
☐ Has anybody promised me anything?
☐ Was there a present, a favour, a journey?
☐ Could I explain it in a sentence if it were in the paper tomorrow?

One “yes” is a reason to declare. “I do not know” is a reason to ask.]],
    },
  },
  m.page {
    title = { kk = "Сынақ пен барометр: құпиялық", ru = "Тест и барометр: тайна", en = "Test and barometer: privacy" },
    text = {
      kk = [[
Сынақта рөлмен емес, өз атыңыздан жауап беріңіз. Жауабыңыз бен ұпайыңызды сізден басқа ешкім, тренер де, хатшы да көрмейді; олар журналға жазылмайды. Залда тек қанша адам не таңдағаны шығады. Нәтижеңіз өз бетіңізде, PIN-кодтың артында.

Барометрде 1 – «менде мүлде жоқ», 5 – «жиі кездеседі». Бұл – мойындау емес, өлшеу.]],
      ru = [[
В тесте отвечайте от себя, а не от роли. Ваш ответ и баллы не видит никто – ни тренер, ни секретарь; в журнал они не попадают. В зале видно лишь, сколько человек что выбрали. Ваш результат – на Вашей странице, за PIN-кодом.

В барометре 1 – «у меня не бывает», 5 – «встречается часто». Это не признание, а измерение.]],
      en = [[
In the test answer as yourself, not as your role. Nobody sees your answer and points, neither the trainer nor the secretary; they are not in the journal. The hall sees only how many chose what. Your result is on your own page, behind your PIN.

In the barometer 1 is “never with me”, 5 “often”. It is no confession but a measurement.]],
    },
  },
}
