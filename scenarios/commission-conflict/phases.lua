-- Two and a half hours, from the first private question to what each takes home.

local m = require "maslikhat"

return {
  m.phase {
    id = "preparation", minutes = 12,
    title = { kk = "Дайындық", ru = "Подготовка", en = "Preparation" },
    hint = {
      kk = "Карточкаларды таратыңыз, оқиғаны дауыстап айтыңыз. Жеті минут оқуға, бес минут екеуара сөзге. Карточканың жасырын бөлігін ешкім көрсетпейді.",
      ru = "Раздайте карточки, расскажите завязку вслух. Семь минут читать, пять – переговоры вдвоём. Скрытую часть карточки не показывают никому.",
      en = "Deal the cards and tell the opening aloud. Seven minutes to read, five for talks in pairs. Nobody shows the hidden part of a card.",
    },
  },
  m.phase {
    id = "test", minutes = 10,
    title = { kk = "Адалдық сынағы", ru = "Тест на честность", en = "The integrity test" },
    hint = {
      kk = "Әркім өз пультінде, үнсіз жауап береді. Жауап пен ұпайды тек өзі көреді, залға жалпы сан ғана шығады. «Рөлмен емес, өз атыңыздан жауап беріңіз» деп айтыңыз.",
      ru = "Каждый отвечает у себя на пульте, молча. Ответ и баллы видит он один, в зале – только общая картина. Скажите: «Отвечайте от себя, а не от роли».",
      en = "Everybody answers at the own terminal, in silence. The answer and the points are seen by nobody else; the hall sees the distribution. Say: answer as yourself, not as your role.",
    },
  },
  m.phase {
    id = "barometer", minutes = 8,
    title = { kk = "Барометр", ru = "Барометр", en = "The barometer" },
    hint = {
      kk = "Төрт тәуекел 1-ден 5-ке дейін бағаланады: өз тәжірибеңізде ол қаншалықты жиі? Орташа баға экранға шыққанда, пікір айтпай, «неге бұлай?» деп бір-ақ рет сұраңыз.",
      ru = "Четыре риска по шкале от 1 до 5: насколько они близки Вашей практике? Когда среднее появится на экране, не спорьте – один раз спросите «почему так?».",
      en = "Four risks from 1 to 5: how near are they to your own practice? When the mean is on the screen do not argue; ask once “why is it so?”",
    },
  },
  m.phase {
    id = "sitting", minutes = 32, sitting = "commission",
    title = { kk = "Комиссия отырысы", ru = "Заседание комиссии", en = "The commission sits" },
    hint = {
      kk = "Сәрсенов жүргізеді, кворум – 7 мүшенің 4-еуі. Мүдде бірінші дауысқа дейін мәлімделеді. Баяндама, сұрақтар, жарыссөз, түзетулер, дауыс. Қонақтарға да сөз берілсін.",
      ru = "Ведёт Сарсенов, кворум – 4 из 7. Об интересе заявляют до первого голосования. Доклад, вопросы, прения, поправки, голосование. Дайте слово и гостям.",
      en = "Sarsenov presides, the quorum is 4 of 7. Interests are declared before the first vote. Report, questions, debate, amendments, votes. Let the guests speak, too.",
    },
  },
  m.phase {
    id = "hours", minutes = 25,
    title = { kk = "Алғашқы 24 сағат", ru = "Первые 24 часа", en = "The first 24 hours" },
    hint = {
      kk = "Бес минут ішінде мақала шығады. Бір минут – шамамен бір сағат. Аты аталған адамға шешім керек: мойындау, кешірім сұрау, шеттету не жоққа шығару. Уәде қағазға түспесе, саналмайды.",
      ru = "В первые пять минут выйдет статья. Минута – примерно час. Тому, кого назвали, решать: признать, извиниться, отойти или отрицать. Обещание без бумаги не считается.",
      en = "Within five minutes the article is out. A minute is about an hour. Whoever is named decides: admit, apologise, step back or deny. A promise without its paper does not count.",
    },
  },
  m.phase {
    id = "groups", minutes = 14,
    title = { kk = "Ұсынымдар: топтық жұмыс", ru = "Рекомендации: работа в группах", en = "Recommendations: work in groups" },
    hint = {
      kk = "Үш топ өз ұсынымын жазады: мүддені мәлімдеу, ашықтық, сенім. Кім қай топта екені пультте көрінеді. Уақыт біткен соң ▶ басып, топтар кезекпен таныстырады.",
      ru = "Три группы пишут свою рекомендацию: заявление об интересах, открытость, доверие. Состав виден на пультах. Когда время выйдет, нажимайте ▶: группы представляют по очереди.",
      en = "Three groups write a recommendation each: declaring interests, openness, trust. The terminals show who is where. When the time is over press ▶: the groups present one after the other.",
    },
  },
  m.phase {
    id = "workshop", minutes = 16, sitting = "workshop",
    title = { kk = "Ұсынымдарды қабылдау", ru = "Принятие рекомендаций", en = "Adopting the recommendations" },
    hint = {
      kk = "Оспанова жүргізеді, бәрі дауыс береді. Топтар екі минуттан сөйлейді, түзетулер енгізіледі, соңында тұтастай дауыс. Адалдық міндеттемесіне қалаған адам ғана қол қояды.",
      ru = "Ведёт Оспанова, голосуют все. Группы говорят по две минуты, поправки, в конце – голосование в целом. Обязательство честности подписывает кто хочет.",
      en = "Ospanova presides, everybody votes. The groups speak two minutes each, amendments follow, then the vote on the whole. Whoever wants to signs the pledge.",
    },
  },
  m.phase {
    id = "debrief", minutes = 25,
    title = { kk = "Талдау", ru = "Разбор", en = "Debrief" },
    hint = {
      kk = "Бәрі рөлден шықсын. Сынақтың ұпайын ешкімнен сұрамаңыз. Сенім бағасын көрсетіңіз: ол қай сәтте өзгерді, кімнің қолында еді?",
      ru = "Все выходят из ролей. О баллах теста не спрашивайте никого. Покажите оценку доверия: когда она изменилась и в чьих руках это было?",
      en = "All step out of their roles. Ask nobody for the points of the test. Show the trust: when did it change, and in whose hands was that?",
    },
  },
}
