-- Two and a half hours, from the first private question to what each takes home.

local m = require "maslikhat"

return {
  m.phase {
    id = "preparation", minutes = 12,
    title = { kk = "Дайындық", ru = "Подготовка", en = "Preparation" },
    hint = {
      kk = "Карточкаларды таратып, оқиғаның басын (ол – жадынаманың бірінші беті) дауыстап оқып беріңіз. Жеті минут карточканы оқуға, бес минут екеуара сөйлесуге беріледі. Карточканың жасырын бөлігін ешкім көрсетпейді.",
      ru = "Раздайте карточки, прочитайте вслух завязку – первую страницу памятки. Семь минут – читать, пять – говорить вдвоём. Скрытую часть карточки не показывают никому.",
      en = "Deal the cards and read the opening aloud: it is the first page of the memo. Seven minutes to read, five to talk in pairs. Nobody shows the hidden part of their card.",
    },
  },
  m.phase {
    id = "test", minutes = 10,
    title = { kk = "Адалдық сынағы", ru = "Тест на честность", en = "The integrity test" },
    hint = {
      kk = "Әркім өз экранында үнсіз жауап береді. Жауабы мен ұпайын тек өзі көреді, залға жалпы сандар ғана шығады. «Рөлмен емес, өз атыңыздан жауап беріңіз» деп айтыңыз.",
      ru = "Каждый отвечает на своём экране, молча. Ответ и баллы видит он один, в зале – только общая картина. Скажите: «Отвечайте от себя, а не от роли».",
      en = "Everybody answers at their own screen, in silence. Nobody else sees the answer or the points; the hall sees only the overall picture. Say: “Answer as yourself, not in your role.”",
    },
  },
  m.phase {
    id = "barometer", minutes = 8,
    title = { kk = "Барометр", ru = "Барометр", en = "The barometer" },
    hint = {
      kk = "Төрт тәуекел 1-ден 5-ке дейін бағаланады: олар өз жұмысыңызда қаншалықты жиі кездеседі? Орташа баға экранға шыққанда дауласпай, бір-ақ рет «неге бұлай?» деп сұраңыз.",
      ru = "Четыре риска по шкале от 1 до 5: часто ли они встречаются в Вашей работе? Когда среднее появится на экране, не спорьте – один раз спросите «почему так?».",
      en = "Four risks, from 1 to 5: how often do they occur in your own work? When the average is on the screen, do not argue; ask just once: “Why is that?”",
    },
  },
  m.phase {
    id = "sitting", minutes = 32, sitting = "commission",
    title = { kk = "Комиссия отырысы", ru = "Заседание комиссии", en = "The commission sits" },
    hint = {
      kk = "Отырысты Сәрсенов жүргізеді, кворум – 7 мүшенің 4-еуі. Мүдде жоба дауысқа салынғанша мәлімделеді. Реті: баяндама, сұрақтар, жарыссөз, түзетулер, дауыс беру. Қонақтарға да сөз берілсін.",
      ru = "Ведёт Сарсенов, кворум – 4 из 7. Об интересе заявляют до голосования по проекту. Порядок: доклад, вопросы, прения, поправки, голосование. Слово дают и гостям.",
      en = "Sarsenov presides; the quorum is 4 of 7. Interests are declared before the vote on the draft. The order: report, questions, debate, amendments, votes. Guests are heard, too.",
    },
  },
  m.phase {
    id = "hours", minutes = 25,
    title = { kk = "Алғашқы 24 сағат", ru = "Первые 24 часа", en = "The first 24 hours" },
    hint = {
      kk = "Бес минут ішінде мақала шығады. Бір минут – шамамен бір сағат. Аты аталған адам шешеді: мойындай ма, кешірім сұрай ма, шетке шыға ма, жоққа шығара ма? Қағазға түспеген уәде есепке алынбайды.",
      ru = "В первые пять минут выйдет статья. Одна минута – примерно час. Тому, кого назвали, решать: признать, извиниться, отойти или отрицать. Обещание без бумаги не считается.",
      en = "The article comes out within five minutes. One minute is about an hour. Whoever is named decides: admit, apologise, step back or deny. A promise without its paper does not count.",
    },
  },
  m.phase {
    id = "groups", minutes = 14,
    title = { kk = "Ұсынымдар: топтық жұмыс", ru = "Рекомендации: работа в группах", en = "Recommendations: work in groups" },
    hint = {
      kk = "Үш топ өз ұсынымын жазады: мүддені мәлімдеу, ашықтық, сенім. Кімнің қай топта екені экранда көрінеді. Уақыт біткен соң ▶ басыңыз: топтар ұсынымдарын кезекпен таныстырады.",
      ru = "Три группы пишут свою рекомендацию: заявление об интересах, открытость, доверие. Состав виден на экранах. Когда время выйдет, нажимайте ▶: группы представляют по очереди.",
      en = "Three groups write one recommendation each: declaring interests, openness, trust. The screens show who is in which group. When time is up, press ▶: the groups present in turn.",
    },
  },
  m.phase {
    id = "workshop", minutes = 16, sitting = "workshop",
    title = { kk = "Ұсынымдарды қабылдау", ru = "Принятие рекомендаций", en = "Adopting the recommendations" },
    hint = {
      kk = "Жиналысты Оспанова жүргізеді, бәрі дауыс береді. Топтар ұсынғанның жобаға қосылатыны түзету ретінде енгізіледі, соңында ұсынымдар тұтастай дауысқа салынады. Адалдық міндеттемесіне қалаған адам ғана қол қояды.",
      ru = "Ведёт Оспанова, голосуют все. Из предложенного группами то, что добавляют в проект, вносят поправкой; в конце – голосование в целом. Обязательство честности подписывает тот, кто хочет.",
      en = "Ospanova presides, everybody votes. Whatever of the groups' proposals goes into the draft is tabled as an amendment; at the end comes the vote on the whole. Those who want to sign the integrity pledge.",
    },
  },
  m.phase {
    id = "debrief", minutes = 25,
    title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
    hint = {
      kk = "Бәрі рөлден шықсын. Сынақтың ұпайын ешкімнен сұрамаңыз. Сенім бағасын көрсетіңіз: ол қай сәтте өзгерді, бұл кімнің қолында еді?",
      ru = "Все выходят из ролей. О баллах теста не спрашивайте никого. Покажите оценку доверия: когда она изменилась и в чьих руках это было?",
      en = "All step out of their roles. Ask nobody for their test points. Show how trust was rated: when did it change, and in whose hands was that?",
    },
  },
}
