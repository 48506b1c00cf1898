-- “To the square!”: what the chair, the author of the appeal, the owner of the chat and the akimat's
-- representative decide, each alone. Articles 17 and 18 of the law on assemblies are played, not
-- told: first a demand and a time, then the end.

local m = require "maslikhat"

return {
  m.question {
    id = "square", to = "deputy", when = "inject.fired id=rally",
    closed_by = "sitting.closed sitting=hearing",
    title = {
      kk = "Зал орнынан тұрды. Төрағалық етуші ретінде не істейсіз?",
      ru = "Зал встал. Что Вы сделаете как председательствующая?",
      en = "The hall is on its feet. What do you do, as the one who presides?",
    },
    m.choice {
      id = "break", chance = { 2, 3 },
      text = { kk = "Бес минут үзіліс жариялаймын", ru = "Объявлю перерыв на пять минут", en = "I call a break of five minutes" },
    },
    m.choice {
      id = "floor", chance = { 2, 3 },
      text = { kk = "Өтініш авторына кезектен тыс сөз беремін", ru = "Дам слово автору обращения вне очереди", en = "I give the floor to the author of the appeal out of turn" },
    },
    m.choice {
      id = "go-on", chance = { 5, 2 },
      text = { kk = "Елемеймін, келесі сөйлеушіні шақырамын", ru = "Не обращу внимания и вызову следующего", en = "I take no notice and call the next speaker" },
    },
  },
  m.question {
    id = "sign", to = "resident-1", when = "inject.fired id=rally",
    closed_by = "sitting.closed sitting=hearing",
    title = {
      kk = "Адамдар сізге қарап тұр. Белгі бересіз бе? Хабарлама берілген жоқ.",
      ru = "Люди смотрят на Вас. Дадите знак? Уведомления не было.",
      en = "The people look at you. Do you give the sign? No notification was filed.",
    },
    m.choice { id = "march", chance = { 3, 2 }, text = { kk = "Шығамыз: бізді естімеді", ru = "Выходим: нас не услышали", en = "We march: we were not heard" } },
    m.choice {
      id = "stay", chance = { 2, 3 },
      text = { kk = "Отырыңыздар: сөзіміз хаттамада қалсын", ru = "Сядьте: пусть наши слова останутся в протоколе", en = "Sit down: let our words stay in the minutes" },
    },
  },
  m.question {
    id = "chat", to = "del-09", when = "inject.fired id=rally",
    closed_by = "sitting.closed sitting=hearing",
    title = {
      kk = "Чатта тоғыз жүз адам «Қашан?» деп сұрап жатыр. Не жазасыз?",
      ru = "В чате девятьсот человек, все спрашивают «Когда?». Что напишете?",
      en = "Nine hundred people in the chat ask “When?”. What do you write?",
    },
    m.choice { id = "call", chance = { 3, 2 }, text = { kk = "«Қазір, алаңда кездесеміз»", ru = "«Сейчас, встречаемся на площади»", en = "“Now, see you on the square”" } },
    m.choice {
      id = "calm", chance = { 2, 3 },
      text = { kk = "«Ұсынысыңызды жазыңыз, мен хатшыға беремін»", ru = "«Пишите предложения, передам секретарю»", en = "“Write your proposals, I hand them to the secretary”" },
    },
  },
  m.question {
    id = "demand", to = "village-akim", when = "inject.fired id=walk-out",
    closed_by = "sitting.closed sitting=hearing",
    title = {
      kk = "Алаңда сіз – атқарушы органның өкілісіз. Хабарламасыз митинг басталды. Не істейсіз?",
      ru = "На площади Вы – представитель исполнительного органа. Начался митинг без уведомления. Что сделаете?",
      en = "On the square you represent the executive body. A rally without notification has begun. What do you do?",
    },
    m.choice {
      id = "time", leads = "return", chance = { 3, 5 },
      text = {
        kk = "Залға оралуды талап етіп, бірнеше минут беремін", ru = "Потребую вернуться в зал и дам несколько минут",
        en = "I demand that they return to the hall and give a few minutes",
      },
    },
    m.choice {
      id = "stop", chance = { 2, 1 },
      text = { kk = "Нысаны өзгерді деп бірден тоқтатамын", ru = "Прекращу сразу: форма изменилась", en = "I end it at once: the form has changed" },
    },
  },
  m.question {
    id = "return", to = "resident-1",
    closed_by = "sitting.closed sitting=hearing",
    title = {
      kk = "Әкімдік өкілі залға оралуға бірнеше минут берді. Адамдарды қайтарасыз ба?",
      ru = "Представитель акимата дал несколько минут. Вернёте людей в зал?",
      en = "The akimat's representative gives a few minutes. Do you lead the people back?",
    },
    m.choice {
      id = "back", chance = { 2, 4 },
      text = { kk = "Қайтамыз: тыңдау жалғассын", ru = "Вернёмся: слушания продолжатся", en = "We go back: the hearing goes on" },
    },
    m.choice { id = "stay", chance = { 3, 2 }, text = { kk = "Алаңда қаламыз", ru = "Останемся на площади", en = "We stay on the square" } },
  },
}
