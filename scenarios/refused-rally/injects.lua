-- Complications. Each asks somebody to decide at once, and what they decide stays with the case.

local m = require "maslikhat"
local react = require "handlers"

return {
  m.inject {
    id = "flyer", to = { "student", "claimant", "helper", "head" },
    window = { phase = "akimat", from = 2, to = 6 }, when = "paper.submitted paper=notice",
    title = { kk = "Арнадағы шақыру", ru = "Призыв в канале", en = "A call in the channel" },
    text = {
      kk = "Студенттер арнасында жазба шықты: «21 қыркүйекте бәріміз Ескі стадион алаңына! Қысқа дейін жылу бағасын түсіртеміз!» Бір сағатта оны екі мың адам оқыды. Әкімдіктің жауап беру мерзімі әлі өткен жоқ. Жазбаны Айбек жариялаған, оны тек өзі ғана өшіре алады.",
      ru = "В студенческом канале появилась запись: «21 сентября все на площадь Старого стадиона! Собьём цену на тепло до зимы!» За час её прочли две тысячи человек. Срок ответа акимата ещё не истёк. Запись сделал Айбек, и удалить её может только он.",
      en = "A post appears in the students' channel: “21 September, everybody to the Old Stadium square! Let us bring the price of heat down before winter!” Two thousand people read it within an hour. The akimat's deadline has not passed yet. Aibek posted it, and only he can delete it.",
    },
    on_fire = react.flyer,
  },
  m.inject {
    id = "leak", to = "media", window = { phase = "sides", from = 2, to = 7 },
    when = "paper.submitted paper=refusal",
    title = { kk = "Тіркеу журналының суреті", ru = "Снимок журнала регистрации", en = "A picture of the register" },
    text = {
      kk = "Бейтаныс нөмірден сурет келді: әкімдіктің тіркеу журналы, № 1769 қаулы. Күні 9 тамыз деп көрсетілген, бірақ жазба 12 тамыздағы жазбадан кейін тұр. Қаулы артқы күнмен жазылған ба, әлде журнал кеш толтырылған ба – суреттен белгісіз. Не істейсіз?",
      ru = "С незнакомого номера пришёл снимок: журнал регистрации акимата, постановление № 1769. Дата 9 августа, но строка стоит после записи от 12 августа. Написано ли постановление задним числом или журнал заполнили с опозданием, по снимку не видно. Что Вы сделаете?",
      en = "A picture comes from an unknown number: the akimat's register, decree No. 1769. It is dated 9 August, but the line stands below one of 12 August. Whether the decree was backdated or the register filled in late, the picture does not tell. What do you do?",
    },
    on_fire = react.leak,
  },
  m.inject {
    id = "call", to = "judge-1", window = { phase = "sides", from = 3, to = 10 },
    title = { kk = "Облыстан қоңырау", ru = "Звонок из области", en = "A call from the oblast" },
    text = {
      kk = "Ұялы телефоныңызға облыстан біреу қоңырау шалды: «Сізді білеміз, дұрыс шешесіз деп сенеміз. Қалаға митингінің керегі жоқ. Келер жылы аға судьяның орны босайды, білесіз ғой». Қоңырау шалған адам тарап емес, іске қатысы жоқ. Не істейсіз?",
      ru = "Вам на мобильный звонят из области: «Мы Вас знаем и верим, что решите правильно. Городу митинг ни к чему. Место старшего судьи через год освободится, Вы же в курсе». Звонящий не сторона и к делу отношения не имеет. Что Вы сделаете?",
      en = "Your mobile rings, a call from the oblast: “We know you and trust you to decide the right way. The city needs no rally. The post of senior judge falls vacant next year, as you know.” The caller is no party and has nothing to do with the case. What do you do?",
    },
    on_fire = react.call,
  },
  m.inject {
    id = "tent", to = { "claimant", "helper", "officer", "elder" },
    window = { phase = "rally", from = 3, to = 7 }, when = "not sitting.closed sitting=rally",
    title = { kk = "Жаңбыр және шатыр", ru = "Дождь и шатёр", en = "Rain and a tent" },
    text = {
      kk = "Жаңбыр жауды. Біреу көлігінен шатыр шығарып, оны зейнеткерлерге арнап жұрттың қақ ортасына құра бастады. Шатырды тек әкімдіктің келісімімен құруға болады. Жұрт: «Қарттар су болып тұр ғой!» – дейді.",
      ru = "Пошёл дождь. Кто-то достал из машины шатёр и ставит его для пенсионеров посреди толпы. Шатёр можно ставить только с согласия акимата. Люди говорят: «Старики же мокнут!»",
      en = "It begins to rain. Somebody takes a tent out of a car and puts it up for the pensioners in the middle of the crowd. A tent may be put up only with the akimat's consent. People say: “The old people are getting wet!”",
    },
    on_fire = react.tent,
  },
  m.inject {
    id = "crowd", to = { "claimant", "helper", "police" },
    window = { phase = "rally", from = 9, to = 13 },
    when = "not sitting.closed sitting=rally & not answer.given question=elsewhere choices=accept",
    title = { kk = "Алаң толып кетті", ru = "Площадь переполнена", en = "The square is full" },
    text = {
      kk = "Алаңның шекті толу нормасы – бес жүз адам. Полиция санады: іште төрт жүз сексен адам, қақпа алдында тағы екі жүзге жуық адам тұр, екі автобус келе жатыр. Артқы шығу жолын жәрмеңке арбалары бөгеп тұр.",
      ru = "Предельная норма площади – пятьсот человек. Полиция посчитала: внутри четыреста восемьдесят, у ворот ещё около двухсот, едут два автобуса. Задний выход загородили ярмарочные тележки.",
      en = "The square holds five hundred at most. The police have counted: four hundred and eighty inside, some two hundred more at the gate, two buses on their way. The carts of the fair block the rear exit.",
    },
    on_fire = react.crowd,
  },
  m.inject {
    id = "march", to = "all", window = { phase = "rally", from = 15, to = 19 }, when = "not sitting.closed sitting=rally",
    title = { kk = "«Әкімдікке барайық!»", ru = "«Идём к акимату!»", en = "“To the akimat!”" },
    text = {
      kk = "Алдыңғы қатардағы жастар ұрандатып тұр: «Әкім естімейді, өзіміз барайық!» Хабарлама митинг туралы, яғни бір жерде тұру туралы берілген. Жұрт қозғала бастады.",
      ru = "Молодёжь в первых рядах скандирует: «Аким не слышит, пойдём сами!» Уведомление подано о митинге, то есть о пребывании в одном месте. Люди начинают двигаться.",
      en = "The young people in the front rows chant: “The akim does not hear us, let us go to him!” Notice was given of a rally, that is, of staying in one place. People begin to move.",
    },
    on_fire = react.march,
  },
  m.inject {
    id = "cordon", to = "all", window = { phase = "square", from = 2, to = 8 },
    when = "phase.entered phase=square",
    title = { kk = "Лента алдында", ru = "Перед лентой", en = "At the tape" },
    text = {
      kk = "Алаңға кіреберіске полиция лентасы тартылған, жүзге жуық адам жиналды. Біреулер: «Лентаны үзіп өтейік!» – деп айқайлайды, біреулер балаларын алып кетіп жатыр, бәрінің көзі ұйымдастырушыда. Әкімдік өкілі қолына дауыс зорайтқыш алды.",
      ru = "Вход на площадь закрыт полицейской лентой, собралось около ста человек. Одни кричат: «Рвём ленту!», другие уводят детей, и все смотрят на организатора. Представитель акимата берёт мегафон.",
      en = "The entrance to the square is closed with police tape, and about a hundred people have come. Some shout: “Tear it down!”, others lead their children away, and everybody looks at the organiser. The akimat's representative picks up a megaphone.",
    },
    on_fire = react.cordon,
  },
}
