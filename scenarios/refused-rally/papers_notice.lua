-- The notice with its thirteen entries, and what is written around it.

local m = require "maslikhat"

return {
  m.paper {
    id = "notice", by = { "claimant", "helper" }, to = { "head", "akim" }, phase = "notice",
    title = { kk = "Митинг өткізу туралы хабарлама", ru = "Уведомление о митинге", en = "Notice of the rally" },
    m.part {
      id = "purpose", title = { kk = "Мақсаты", ru = "Цель", en = "Purpose" },
      sample = {
        kk = "Жылу бағасының негізсіз өсуіне және қазандықтың жөнделмеуіне көпшіліктің назарын аудару.",
        ru = "Привлечь внимание к необоснованному росту цены на тепло и неремонту котельной.",
        en = "To draw attention to the unfounded rise of the price of heat and the boiler house left unrepaired.",
      },
    },
    m.part {
      id = "form", title = { kk = "Нысаны", ru = "Форма", en = "Form" },
      hint = {
        kk = "Жиналыс, митинг не пикет – хабарлама; демонстрация мен шеру – келісу.",
        ru = "Собрание, митинг, пикет – уведомление; демонстрация и шествие – согласование.",
        en = "Assembly, rally, picket – notice; demonstration and march – consent.",
      },
      sample = { kk = "Митинг.", ru = "Митинг.", en = "A rally." },
    },
    m.part {
      id = "organiser",
      title = { kk = "Ұйымдастырушы: аты-жөні, ЖСН, мекенжайы", ru = "Организатор: ФИО, ИИН, адрес", en = "Organiser: name, IIN, address" },
      sample = {
        kk = "Азат Қасенов, ЖСН көрсетілген, Жайықкент қаласы, Бәйтерек көшесі, 4.",
        ru = "Азат Касенов, ИИН указан, город Жайыккент, улица Байтерек, 4.",
        en = "Azat Kassenov, IIN given, 4 Baiterek Street, Zhaiykkent.",
      },
    },
    m.part {
      id = "place", title = { kk = "Өткізу орны", ru = "Место", en = "Place" },
      sample = {
        kk = "Ескі стадион алаңы – мәслихат белгілеген арнайы орын.",
        ru = "Площадь Старого стадиона – специализированное место, определённое маслихатом.",
        en = "The Old Stadium square, a specialised place designated by the maslikhat.",
      },
    },
    m.part {
      id = "time",
      title = { kk = "Басталатын және аяқталатын күні, уақыты", ru = "Дата, время начала и окончания", en = "Day, hours of beginning and end" },
      sample = {
        kk = "2024 жылғы 21 қыркүйек, 11.00–13.00.", ru = "21 сентября 2024 года, 11.00–13.00.",
        en = "21 September 2024, 11.00–13.00.",
      },
    },
    m.part {
      id = "number",
      title = { kk = "Қатысушылардың болжамды саны", ru = "Предполагаемое число участников", en = "Expected number of participants" },
      sample = { kk = "Үш жүзге дейін.", ru = "До трёхсот.", en = "Up to three hundred." },
    },
    m.part {
      id = "tents",
      title = { kk = "Киіз үй, шатыр және өзге құрылысжай", ru = "Юрты, шатры и иные сооружения", en = "Yurts, tents and other structures" },
      sample = { kk = "Орнатылмайды.", ru = "Не устанавливаются.", en = "None are put up." },
    },
    m.part {
      id = "sound",
      title = { kk = "Дыбыс күшейткіш, плакат, транспарант", ru = "Звук, плакаты, транспаранты", en = "Sound, posters, banners" },
      sample = {
        kk = "Бір дыбыс күшейткіш, қолдағы плакаттар.", ru = "Один усилитель, плакаты в руках.",
        en = "One loudspeaker, posters held in the hand.",
      },
    },
    m.part {
      id = "order", title = { kk = "Өткізу регламенті", ru = "Регламент", en = "Order of proceedings" },
      sample = {
        kk = "Кіріспе сөз, үш минуттан сегіз сөз, талаптарды оқу, тарау.",
        ru = "Вступление, восемь выступлений по три минуты, чтение требований, расходимся.",
        en = "Opening, eight speeches of three minutes, reading of the demands, dispersal.",
      },
    },
    m.part {
      id = "contact",
      title = { kk = "Электрондық пошта, ұялы телефон", ru = "Электронная почта, мобильный", en = "E-mail, mobile number" },
      sample = {
        kk = "Ұйымдастырушы мен өкілінің поштасы, телефоны көрсетілген.",
        ru = "Почта и телефоны организатора и представителя указаны.",
        en = "E-mail and telephone of the organiser and the representative are given.",
      },
    },
    m.part {
      id = "data",
      title = { kk = "Дербес деректерді өңдеуге келісім", ru = "Согласие на обработку персональных данных", en = "Consent to the use of personal data" },
      sample = { kk = "Ұйымдастырушы мен өкілі келіседі.", ru = "Организатор и представитель согласны.", en = "The organiser and the representative consent." },
    },
    m.part {
      id = "funding", title = { kk = "Қаржыландыру көздері", ru = "Источники финансирования", en = "Sources of funding" },
      hint = {
        kk = "Шетелдіктердің, азаматтығы жоқ адамдардың, шетелдік ұйымдардың ақшасына тыйым салынған.",
        ru = "Деньги иностранцев, лиц без гражданства и иностранных организаций запрещены.",
        en = "Money of foreigners, stateless persons and foreign organisations is forbidden.",
      },
      sample = { kk = "Ұйымдастырушылардың өз қаражаты.", ru = "Собственные средства организаторов.", en = "The organisers' own means." },
    },
    m.part {
      id = "filed", title = { kk = "Берілген күні", ru = "Дата подачи", en = "Date of filing" },
      hint = {
        kk = "Кемінде бес жұмыс күні бұрын. Берілген күн – тіркелген күн.",
        ru = "Не позднее чем за пять рабочих дней. День подачи – день регистрации.",
        en = "At least five working days ahead. The day of filing is that of registration.",
      },
      sample = { kk = "2024 жылғы 8 тамыз.", ru = "8 августа 2024 года.", en = "8 August 2024." },
    },
  },

  m.paper {
    id = "check", by = "lawyer", to = "claimant", phase = "notice",
    title = { kk = "Заңгердің қорытындысы", ru = "Заключение адвоката", en = "The lawyer's opinion" },
    answer = { kk = "Рақмет, ескердім.", ru = "Спасибо, учёл.", en = "Thank you, noted." },
    m.part {
      id = "entries", title = { kk = "Он үш тармақ түгел ме?", ru = "Все ли тринадцать пунктов?", en = "Are all thirteen entries there?" },
      sample = {
        kk = "Қаржыландыру көзі мен дербес деректерге келісімді ұмытпаңыз: көбіне солардан кері қайтарады.",
        ru = "Не забудьте финансирование и согласие на обработку данных: возвращают чаще всего из-за них.",
        en = "Do not forget the funding and the consent to use of data: notices fail over these most often.",
      },
    },
    m.part {
      id = "risk", title = { kk = "Басты қауіп", ru = "Главный риск", en = "The main risk" },
      sample = {
        kk = "Мерзім өткенге дейін үгіт жүргізілсе, бас тартуға себеп болады. Жастарды ұстаңыз.",
        ru = "Агитация до истечения срока даст повод для отказа. Удержите молодёжь.",
        en = "Agitation before the term has run out gives a pretext for refusal. Restrain the young people.",
      },
    },
  },
  m.paper {
    id = "volunteers", by = "helper", to = "claimant", phase = "notice",
    title = { kk = "Еріктілер мен жабдық тізімі", ru = "Список добровольцев и оборудования", en = "List of volunteers and equipment" },
    answer = { kk = "Жақсы, хабарламаға сай.", ru = "Хорошо, совпадает с уведомлением.", en = "Good, it agrees with the notice." },
    m.part {
      id = "who", title = { kk = "Кім не істейді?", ru = "Кто за что отвечает?", en = "Who does what?" },
      sample = {
        kk = "Жиырма ерікті: екеуі кіреберісте, екеуі дәрігермен, қалғаны шеттерде.",
        ru = "Двадцать добровольцев: двое у входа, двое с врачом, остальные по краям.",
        en = "Twenty volunteers: two at the entrance, two with the doctor, the others at the edges.",
      },
    },
    m.part {
      id = "things", title = { kk = "Не әкелеміз, кім төлейді?", ru = "Что везём и кто платит?", en = "What do we bring, and who pays?" },
      sample = {
        kk = "Бір күшейткіш, қолшатырлар; бәрі өз қаражатымызға.",
        ru = "Один усилитель, зонты; всё на свои деньги.",
        en = "One loudspeaker, umbrellas; all with our own money.",
      },
    },
  },
  m.paper {
    id = "signatures", by = "student", to = "akim", phase = "notice", law = "ASSEMBLY 5(1)",
    title = { kk = "Талапқа жиналған қолдар", ru = "Подписи под требованиями", en = "Signatures under the demands" },
    answer = {
      kk = "Өтініш тіркелді, тарифті реттеуші органға жіберілді.", ru = "Обращение зарегистрировано и передано регулятору тарифов.",
      en = "The appeal is registered and passed on to the tariff regulator.",
    },
    m.part {
      id = "demand", title = { kk = "Не талап етіледі?", ru = "Что требуют?", en = "What is demanded?" },
      sample = {
        kk = "Жылу бағасын жазғы деңгейге қайтару, № 3 қазандықты 1 қазанға дейін жөндеу.",
        ru = "Вернуть летнюю цену на тепло и отремонтировать котельную № 3 до 1 октября.",
        en = "Return to the summer price of heat and repair boiler house No. 3 by 1 October.",
      },
    },
    m.part {
      id = "how-many", title = { kk = "Қанша адам қол қойды?", ru = "Сколько подписей?", en = "How many signed?" },
      sample = { kk = "Төрт күнде 812 адам.", ru = "812 человек за четыре дня.", en = "812 people in four days." },
    },
  },
  m.paper {
    id = "stand", by = "elder", to = "claimant", phase = "notice",
    title = { kk = "Ақсақалдың хаты", ru = "Письмо аксакала", en = "The elder's letter" },
    answer = { kk = "Сөзіңізді ұстанамыз.", ru = "Сделаем по-Вашему.", en = "We shall keep to your word." },
    m.part {
      id = "condition", title = { kk = "Қандай шартпен келеміз?", ru = "На каком условии мы придём?", en = "On what condition shall we come?" },
      sample = {
        kk = "Зейнеткерлер бір шартпен келеді: айқай болмасын, ешкім орнынан қозғалмасын.",
        ru = "Пенсионеры придут при одном условии: никаких криков и никто никуда не идёт.",
        en = "The pensioners come on one condition: no shouting, and nobody marches anywhere.",
      },
    },
  },
}
