-- The notice with its thirteen entries, and what is written around it.

local m = require "maslikhat"

return {
  m.paper {
    id = "notice", by = { "claimant", "helper" }, to = "head", open = true, registered = true, phase = "notice", bots = 0.97,
    closed_by = "phase.entered phase=square | phase.entered phase=rally",
    title = { kk = "Митинг өткізу туралы хабарлама", ru = "Уведомление о митинге", en = "Notice of the rally" },
    answer = { kk = "Тіркелді. Үш жұмыс күні ішінде жауап береміз.", ru = "Зарегистрировано. Ответим за три рабочих дня.", en = "Registered. We answer within three working days." },
    m.part {
      id = "purpose", title = { kk = "Мақсаты", ru = "Цель", en = "Purpose" },
      sample = {
        kk = "Жылу бағасының негізсіз өсуіне және қазандықтың жөнделмей тұрғанына жұрттың назарын аудару.",
        ru = "Привлечь внимание к необоснованному росту цены на тепло и к тому, что котельная не отремонтирована.",
        en = "To draw attention to the unjustified rise in the price of heat and to the boiler house left unrepaired.",
      },
    },
    m.part {
      id = "form", title = { kk = "Нысаны", ru = "Форма", en = "Form" },
      hint = {
        kk = "Жиналыс, митинг не пикет – хабарлама; демонстрация мен шеру – келісу.",
        ru = "Собрание, митинг, пикет – уведомление; демонстрация и шествие – согласование.",
        en = "Assembly, rally, picket – notice; demonstration and march – consent.",
      },
      choices = {
        m.choice { id = "assembly", text = { kk = "Жиналыс", ru = "Собрание", en = "An assembly" } },
        m.choice { id = "rally", text = { kk = "Митинг", ru = "Митинг", en = "A rally" } },
        m.choice { id = "picket", text = { kk = "Пикет", ru = "Пикет", en = "A picket" } },
        m.choice { id = "demonstration", text = { kk = "Демонстрация", ru = "Демонстрация", en = "A demonstration" } },
        m.choice { id = "march", text = { kk = "Шеру", ru = "Шествие", en = "A march" } },
      },
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
      id = "place", title = { kk = "Өткізу орны", ru = "Место проведения", en = "Place" },
      choices = {
        m.choice {
          id = "square",
          text = {
            kk = "Ескі стадион алаңы – мәслихат айқындаған арнайы орын",
            ru = "Площадь Старого стадиона – специализированное место, определённое маслихатом",
            en = "The Old Stadium square, a specialised place designated by the maslikhat",
          },
        },
        m.choice {
          id = "street",
          text = {
            kk = "Қала әкімдігі ғимаратының алды", ru = "Перед зданием акимата города",
            en = "In front of the akimat building",
          },
        },
      },
    },
    m.part {
      id = "time",
      title = { kk = "Басталатын және аяқталатын күні, уақыты", ru = "Дата, время начала и окончания", en = "Date, hours of beginning and end" },
    },
    m.part {
      id = "number",
      title = { kk = "Қатысушылардың болжамды саны", ru = "Предполагаемое число участников", en = "Expected number of participants" },
      sample = { kk = "Үш жүзге дейін.", ru = "До трёхсот.", en = "Up to three hundred." },
    },
    m.part {
      id = "tents",
      title = { kk = "Киіз үй, шатыр, өзге құрылысжайлар", ru = "Юрты, шатры и иные сооружения", en = "Yurts, tents and other structures" },
      choices = {
        m.choice { id = "none", text = { kk = "Орнатылмайды", ru = "Не устанавливаются", en = "None are put up" } },
        m.choice { id = "tents", text = { kk = "Екі шатыр орнатылады", ru = "Ставим два шатра", en = "Two tents are put up" } },
      },
    },
    m.part {
      id = "sound",
      title = { kk = "Дыбыс күшейткіш, плакат, транспарант", ru = "Звукоусиление, плакаты, транспаранты", en = "Sound equipment, posters, banners" },
      sample = {
        kk = "Бір дыбыс күшейткіш, қолға ұстайтын плакаттар.", ru = "Один усилитель, плакаты в руках.",
        en = "One loudspeaker, posters held in the hand.",
      },
    },
    m.part {
      id = "order", title = { kk = "Өткізу регламенті", ru = "Регламент", en = "Order of proceedings" },
      sample = {
        kk = "Кіріспе сөз, әрқайсысы үш минуттан сегіз сөз, талаптарды оқу, тарқасу.",
        ru = "Вступительное слово, восемь выступлений по три минуты, чтение требований, завершение.",
        en = "Opening, eight speeches of three minutes, reading of the demands, dispersal.",
      },
    },
    m.part {
      id = "contact",
      title = { kk = "Электрондық пошта, ұялы телефон", ru = "Электронная почта, мобильный", en = "E-mail, mobile number" },
      sample = {
        kk = "Ұйымдастырушы мен оның өкілінің электрондық поштасы, телефоны көрсетілген.",
        ru = "Почта и телефоны организатора и его представителя указаны.",
        en = "E-mail and telephone of the organiser and his representative are given.",
      },
    },
    m.part {
      id = "data",
      title = { kk = "Дербес деректерді өңдеуге келісім", ru = "Согласие на обработку персональных данных", en = "Consent to the use of personal data" },
      choices = {
        m.choice { id = "given", text = { kk = "Келісеміз", ru = "Согласны", en = "We consent" } },
        m.choice { id = "withheld", text = { kk = "Келіспейміз", ru = "Не согласны", en = "We do not consent" } },
      },
    },
    m.part {
      id = "funding", title = { kk = "Қаржыландыру көздері", ru = "Источники финансирования", en = "Sources of funding" },
      hint = {
        kk = "Шетелдіктердің, азаматтығы жоқ адамдардың, шетелдік заңды тұлғалардың қаржыландыруына тыйым салынған.",
        ru = "Финансирование иностранцами, лицами без гражданства и иностранными юридическими лицами запрещено.",
        en = "Funding by foreigners, stateless persons and foreign legal entities is forbidden.",
      },
      sample = { kk = "Ұйымдастырушылардың өз қаражаты.", ru = "Собственные средства организаторов.", en = "The organisers' own money." },
    },
    m.part {
      id = "filed", title = { kk = "Берілген күні", ru = "Дата подачи", en = "Date of filing" },
      hint = {
        kk = "Кемінде бес жұмыс күні бұрын беріледі. Берілген күн – тіркелген күн.",
        ru = "Подают не позднее чем за пять рабочих дней. День подачи – день регистрации.",
        en = "It is filed at least five working days ahead. The day of filing is that of registration.",
      },
      sample = { kk = "2024 жылғы 8 тамыз.", ru = "8 августа 2024 года.", en = "8 August 2024." },
    },
  },

  m.paper {
    id = "check", by = "lawyer", to = "claimant", phase = "notice", internal = true,
    title = { kk = "Адвокаттың қорытындысы", ru = "Заключение адвоката", en = "The lawyer's opinion" },
    answer = { kk = "Рақмет, ескердім.", ru = "Спасибо, учёл.", en = "Thank you, noted." },
    m.part {
      id = "entries", title = { kk = "Он үш тармақ түгел ме?", ru = "Все ли тринадцать пунктов?", en = "Are all thirteen entries there?" },
      sample = {
        kk = "Қаржыландыру көзі мен дербес деректерді өңдеуге келісімді ұмытпаңыз: хабарламаны көбіне сол үшін қайтарады.",
        ru = "Не забудьте источники финансирования и согласие на обработку данных: уведомления чаще всего возвращают из-за них.",
        en = "Do not forget the funding and the consent to the use of data: notices are most often returned over these.",
      },
    },
    m.part {
      id = "risk", title = { kk = "Басты қауіп", ru = "Главный риск", en = "The main risk" },
      sample = {
        kk = "Мерзім өткенге дейін үгіт жүргізілсе, бас тартуға сылтау болады. Жастарды тоқтата тұрыңыз.",
        ru = "Агитация до истечения срока даст повод для отказа. Придержите молодёжь.",
        en = "Campaigning before the time is over gives a pretext for refusal. Restrain the young people.",
      },
    },
  },
  m.paper {
    id = "volunteers", by = "helper", to = "claimant", phase = "notice",
    title = { kk = "Еріктілер мен жабдықтың тізімі", ru = "Список добровольцев и оборудования", en = "List of volunteers and equipment" },
    answer = { kk = "Жақсы, хабарламаға сәйкес.", ru = "Хорошо, совпадает с уведомлением.", en = "Good, it agrees with the notice." },
    m.part {
      id = "who", title = { kk = "Кім не істейді?", ru = "Кто за что отвечает?", en = "Who does what?" },
      sample = {
        kk = "Жиырма ерікті: екеуі кіреберісте, екеуі дәрігердің қасында, қалғаны алаңның шетінде.",
        ru = "Двадцать добровольцев: двое у входа, двое с врачом, остальные по краям площади.",
        en = "Twenty volunteers: two at the entrance, two with the doctor, the others at the edges of the square.",
      },
    },
    m.part {
      id = "things", title = { kk = "Не әкелеміз, кім төлейді?", ru = "Что везём и кто платит?", en = "What do we bring, and who pays?" },
      sample = {
        kk = "Бір дыбыс күшейткіш, қолшатырлар; бәрі өз қаражатымызға.",
        ru = "Один усилитель, зонты; всё на свои деньги.",
        en = "One loudspeaker, umbrellas; all at our own expense.",
      },
    },
  },
  m.paper {
    id = "signatures", by = "student", to = "akim", phase = "notice", law = "ASSEMBLY 5(1)",
    title = { kk = "Талаптарға жиналған қолдар", ru = "Подписи под требованиями", en = "Signatures under the demands" },
    answer = {
      kk = "Өтініш тіркеліп, тарифтерді реттейтін органға жіберілді.", ru = "Обращение зарегистрировано и передано органу, который регулирует тарифы.",
      en = "The appeal has been registered and passed on to the tariff regulator.",
    },
    m.part {
      id = "demand", title = { kk = "Не талап етіледі?", ru = "Что требуют?", en = "What is demanded?" },
      sample = {
        kk = "Жылу бағасын жаздағы деңгейге түсіру, № 3 қазандықты 1 қазанға дейін жөндеу.",
        ru = "Вернуть летнюю цену на тепло и отремонтировать котельную № 3 до 1 октября.",
        en = "Return to the price of heat of this summer and repair boiler house No. 3 by 1 October.",
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
    answer = { kk = "Айтқаныңызды орындаймыз.", ru = "Сделаем по-Вашему.", en = "We shall do as you say." },
    m.part {
      id = "condition", title = { kk = "Біз қандай шартпен келеміз?", ru = "На каком условии мы придём?", en = "On what condition shall we come?" },
      sample = {
        kk = "Зейнеткерлер бір шартпен келеді: айқай болмайды, ешкім орнынан қозғалмайды.",
        ru = "Пенсионеры придут при одном условии: никто не кричит и никто не сходит с места.",
        en = "The pensioners come on one condition: nobody shouts, and nobody leaves their place.",
      },
    },
  },
}
