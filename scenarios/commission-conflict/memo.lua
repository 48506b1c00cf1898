-- The participants' memo: kinds of conflict, how to declare, the commission, the first day, ethics.

local m = require "maslikhat"

return {
  require "opening",
  m.page {
    title = { kk = "Мүдделер қақтығысы: үш түрі", ru = "Конфликт интересов: три вида", en = "Conflict of interest: three kinds" },
    text = {
      kk = [[
Мүдделер қақтығысы – жеке мүдде мен лауазымдық өкілеттік арасындағы қайшылық: жеке мүдде өкілеттікті адал жүзеге асыруға кедергі болуы мүмкін.

· Нақты: мүдде шешімге қазір әсер етеді. Мысалы, ағаңызға жер телімі бөлінгелі жатыр, ал сіз дауыс бересіз.
· Ықтимал: әлі әсер етпейді, бірақ етуі мүмкін. Мысалы, өзіңіз келер жылы сол ұйымға жұмысқа ауыспақсыз.
· Көрінетін: мүдде жоқ, бірақ сырт көзге бар сияқты. Мысалы, көршісіз не бірге оқығансыз.

Алғашқы екеуін мәлімдейді, үшіншісін бір сөйлеммен түсіндіреді. Туыс болу – кінә емес. Үндемей дауыс беру – кінә.]],
      ru = [[
Конфликт интересов – противоречие между личным интересом и должностными полномочиями: интерес может помешать честно их исполнять.

· Реальный: влияет на решение сейчас. Например, участок выделяют Вашему брату, а Вы голосуете.
· Потенциальный: пока не влияет, но может. Например, Вы сами собираетесь перейти туда на работу.
· Видимый: интереса нет, но со стороны кажется, что есть. Например, Вы соседи или вместе учились.

О первых двух заявляют, третий объясняют одной фразой. Быть роднёй – не вина. Промолчать и голосовать – вина.]],
      en = [[
A conflict of interest is a contradiction between a private interest and the powers of the office: the interest may keep one from using them honestly.

· Real: it affects the decision now. Land is being allotted to your brother, say, and you vote.
· Potential: not yet, but it may. You are about to go and work there yourself, say.
· Perceived: there is no interest, but from outside there seems to be one. You are neighbours, say, or went to school together.

The first two are declared, the third is explained in one sentence. Being related is no fault. Voting in silence is.]],
    },
  },
  m.page {
    title = { kk = "Мәлімдеу: бес қадам", ru = "Заявить: пять шагов", en = "Declaring: five steps" },
    text = {
      kk = [[
1. Тексеріңіз: шешімнен мен, туысым не маған қатысы бар ұйым пайда көре ме?
2. Білген бойда жазбаша хабарлаңыз («Сыбайлас жемқорлыққа қарсы іс-қимыл туралы» Заңның 15-бабының 3-тармағы): мүдде неде, маған қатысы қандай, не істеймін.
3. Мәселені қарау басталған соң оған қатысудан өздігіңізден бас тартыңыз: S·ы, «Мүдделер қақтығысы». Талқылауға да, дауыс беруге де қатыспайсыз.
4. Хатшы өздігінен бас тарту хаттамасын жазады, комиссия төрағасы қол қояды.
5. Басшылық шара қолданады, мысалы, мәселені басқаға тапсырады. Басқа көзден білсе де, бұған міндетті.

Жоба дауысқа салынған соң айту – айтпағанмен бірдей дерлік.]],
      ru = [[
1. Проверьте: выигрываю ли от решения я, родня или связанная со мной организация?
2. Сообщите письменно, как только узнали (пункт 3 статьи 15 Закона «О противодействии коррупции»): в чём интерес, как он связан со мной, что я предпринимаю.
3. Когда перейдут к вопросу, возьмите самоотвод: S·ы, «Конфликт интересов». Вы не обсуждаете и не голосуете.
4. Секретарь составляет протокол самоотвода, его подписывает председатель комиссии.
5. Руководство принимает меры, например, поручает вопрос другому. Оно обязано и тогда, когда узнало из другого источника.

Сказать после голосования по проекту – почти то же, что не сказать.]],
      en = [[
1. Check: do I, my kin or an organisation linked to me gain from the decision?
2. Give notice in writing as soon as you know (article 15, paragraph 3, of the Law on combating corruption): what the interest is, how it is linked to you, what you do about it.
3. When the item is called, recuse yourself: S·ы, “Conflict of interest”. You neither debate nor vote.
4. The secretary writes the recusal protocol, the commission's chair signs it.
5. The head takes measures, such as giving the matter to somebody else. The duty is the same when the information comes from another source.

Speaking after the vote on the draft is almost the same as keeping silent.]],
    },
  },
  m.page {
    title = { kk = "Комиссия отырысы", ru = "Заседание комиссии", en = "The commission's sitting" },
    text = {
      kk = [[
Комиссияда 7 мүше. Кворум – жартысынан көбі, яғни 4 (Үлгі регламенттің 53-тармағы). Шешімге де 4 «жақтап» керек: мүдделі мүше дауыс бермесе де, дауыстар 7-ден есептеледі. Сондықтан адал комиссияға дауыс жинау қиынырақ.

Түзету жазбаша енгізіледі, бір-бірлеп дауысқа салынады, соңында – қорытынды тұтастай. Төрағалық етушіден сөз сұраңыз; қонақ та сұрай алады. Дауыс тең бөлінсе, төрағалық етушінің даусы шешуші болады, бірақ оны қосқанда да 4 дауыс жиналмаса, шешім қабылданбайды.]],
      ru = [[
В комиссии 7 членов. Кворум – больше половины, то есть 4 (пункт 53 Типового регламента). Для решения тоже нужно 4 «за»: их считают от семи, даже если заинтересованный не голосует. Поэтому честной комиссии собрать голоса труднее.

Поправки вносят письменно, голосуют по одной, в конце – заключение в целом. Просите слово у председательствующего; гость тоже может. При равенстве решающий голос – у председательствующего, но если и с ним меньше четырёх, решения нет.]],
      en = [[
The commission has 7 members. The quorum is more than half, that is 4 (Model regulation, paragraph 53). A decision, too, needs 4 “for”: they are counted from seven even when a member with an interest does not vote. So an honest commission finds it harder to gather votes.

Amendments are tabled in writing and voted on one by one; the opinion as a whole comes last. Ask the presiding officer for the floor; guests may, too. In a tie the presiding officer has the casting vote, but if there are fewer than four votes even with it, there is no decision.]],
    },
  },
  m.page {
    title = { kk = "Алғашқы 24 сағат", ru = "Первые 24 часа", en = "The first 24 hours" },
    text = {
      kk = [[
Төрт жол бар, әрқайсысының өз құны бар:
· мойындау – фактілерді құжаттарымен жариялау;
· кешірім – не істедім, кімге залал келді, қалай түзетемін («егер» деген сөзсіз);
· шетке шығу – мәселеге қатыспай, комиссиядан кету;
· жоққа шығару – дәлел шықса, ең қымбатқа түсетін жол.

Қағазға түспеген сөзге тұрғындар сенбейді: таңдауыңызға сай құжатты сол күні жіберіңіз. Басқалардың да ісі бар: мәслихаттың ресми хабары, журналистке жауап, тұрғындар хатына жауап, дауыс беру хаттамасын жариялау, шара қолдану. Осының бәрін кешке тұрғындар бағалайды.]],
      ru = [[
Путей четыре, и у каждого цена:
· признать – опубликовать факты с документами;
· извиниться – что сделал, кому навредил, как исправлю (без «если»);
· отойти – от вопроса и из комиссии;
· отрицать – дороже всего, если найдётся доказательство.

Словам без бумаги жители не верят: отправьте документ по своему выбору в тот же день. Дело есть и у других: официальное сообщение, ответ журналисту, ответ на письмо жителей, публикация протокола голосования, меры. Вечером жители оценят всё это сами.]],
      en = [[
There are four ways, each with a price:
· admit – publish the facts with documents;
· apologise – what I did, whom it harmed, how I will put it right (without an “if”);
· step back – from the matter and the commission;
· deny – the costliest way if proof comes out.

The residents do not believe words without a paper: send the one that goes with your choice on the same day. Others have their part, too: the official message, the answers to the journalist and to the residents' letter, publishing the record of the vote, measures. In the evening the residents rate all of this.]],
    },
  },
  m.page {
    title = { kk = "Депутаттың тексеру парағы", ru = "Чек-лист депутата", en = "A deputy's checklist" },
    text = {
      kk = [[
Дауыс берер алдында:
☐ Шешімнен кім пайда көреді?
☐ Олардың ішінде мен, туысым, досым не ұйымым бар ма?
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
☐ Смогу ли объяснить одной фразой, если завтра напишут в газете?

Одно «да» – повод заявить. «Не знаю» – повод спросить.]],
      en = [[
Before the vote:
☐ Who gains from the decision?
☐ Are any of them me, my kin, a friend, my organisation?
☐ Who wrote the text, and where does the price come from?
☐ Has anybody promised me anything?
☐ Was there a present, a favour, a journey?
☐ Could I explain it in a sentence if it were in the paper tomorrow?

One “yes” is a reason to declare. “I do not know” is a reason to ask.]],
    },
  },
  m.page {
    title = { kk = "Сынақ пен барометр: кім нені көреді", ru = "Тест и барометр: кто что видит", en = "Test and barometer: who sees what" },
    text = {
      kk = [[
Сынақта рөлмен емес, өз атыңыздан жауап беріңіз. Жауабыңыз бен ұпайыңызды сізден басқа ешкім, фасилитатор да, хатшы да көрмейді; олар журналға жазылмайды. Залда қанша адамның не таңдағаны ғана көрінеді. Нәтижеңіз PIN-кодпен ашылатын өз бетіңізде тұрады.

Барометрде 1 – «менде мүлде жоқ», 5 – «жиі кездеседі». Бұл – мойындау емес, өлшеу.]],
      ru = [[
В тесте отвечайте от себя, а не от роли. Ваш ответ и баллы, кроме Вас, не видит никто – ни фасилитатор, ни секретарь; в журнал они не попадают. В зале видно лишь, сколько человек что выбрали. Ваш результат – на Вашей странице, за PIN-кодом.

В барометре 1 – «у меня не бывает», 5 – «встречается часто». Это не признание, а измерение.]],
      en = [[
In the test answer as yourself, not in your role. Nobody but you sees your answer and points, neither the facilitator nor the secretary; they are not in the journal. The hall sees only how many people chose what. Your result is on your own page, behind your PIN.

In the barometer 1 is “never with me”, 5 “often”. This is not a confession but a measurement.]],
    },
  },
}
