-- How it can end. Which it was is found when the debrief begins (handlers.lua).

local m = require "maslikhat"

return {
  m.ending {
    id = "trust-kept",
    title = { kk = "Таза сатып алу, сақталған сенім", ru = "Чистая закупка, доверие сохранено", en = "A clean purchase, trust kept" },
    text = {
      kk = "Мүдделер дауысқа дейін айтылды, мәтін үш өндірушіге ашылды, қорытынды қабылданды. Мақала шықты, бірақ депутаттарды айыптайтын ештеңе таппады.",
      ru = "Об интересах сказали до голосования, описание открыли, заключение приняли. Статья вышла, но упрекнуть депутатов не смогла ни в чём.",
      en = "Interests were named before the vote, the text was opened, the opinion adopted. The article came out and found nothing to blame the deputies for.",
    },
    costs = { kk = "екі депутаттың даусы мен біраз уақыт.", ru = "голоса двух депутатов и немного времени.", en = "the votes of two deputies and some time." },
  },
  m.ending {
    id = "delayed",
    title = { kk = "Таза, бірақ кешікті", ru = "Чисто, но с опозданием", en = "Clean, but late" },
    text = {
      kk = "Мүддесі барлар шетте қалды, ал сатып алу бүгін өтпеді: қорытынды қабылданбады не ұсыныс қайтарып алынды. Мәтін қайта жазылады.",
      ru = "Заинтересованные остались в стороне, но закупка сегодня не прошла: заключения нет или предложение отозвано. Описание перепишут.",
      en = "Those with an interest stood aside, but the purchase did not pass today: no opinion, or the proposal was withdrawn. The text will be rewritten.",
    },
    costs = { kk = "120 шақырым жүретін әйелдердің тағы бір қысы.", ru = "ещё одна зима женщин, которые едут за 120 километров.", en = "another winter for the women who travel 120 kilometres." },
  },
  m.ending {
    id = "tailored",
    title = { kk = "Қолы таза, мәтіні тігілген", ru = "Руки чисты, закупка сшита", en = "Clean hands, a tailored purchase" },
    text = {
      kk = "Депутаттар мүддесін айтты, бірақ бір өндірушіге жазылған мәтін сол күйі қолдау тапты. Рәсім сақталды, бәсеке болмады.",
      ru = "Депутаты об интересе сказали, но описание под одного производителя поддержали как было. Порядок соблюдён, конкуренции нет.",
      en = "The deputies named their interests, yet the text made for one maker was supported as it was. The procedure was kept; there is no competition.",
    },
    costs = { kk = "аппаратқа артық төленген миллиондар.", ru = "лишние миллионы за аппараты.", en = "millions too many for the machines." },
  },
  m.ending {
    id = "mended",
    title = { kk = "Қате мойындалды, ереже қалды", ru = "Ошибку признали, правила остались", en = "A mistake owned, rules that stay" },
    text = {
      kk = "Аты аталған адам қатесін қағазға түсіріп мойындады, тұрғындар сенді, ал ұсынымдар келесі жолы осындай болмауы үшін қабылданды.",
      ru = "Тот, кого назвали, признал ошибку на бумаге, жители поверили, а рекомендации приняли, чтобы это не повторилось.",
      en = "Whoever was named owned up on paper, the residents believed it, and recommendations were adopted so that it does not come again.",
    },
    costs = { kk = "бір күндік ұят.", ru = "один день стыда.", en = "a day of shame." },
  },
  m.ending {
    id = "stepped-back",
    title = { kk = "Мүдделі адам шетке шықты", ru = "Заинтересованный отошёл", en = "The one with the interest stepped back" },
    text = {
      kk = "Аты аталған депутат комиссиядан кетті, тұрғындар мұны түсіністікпен қабылдады. Іс онсыз жалғасады.",
      ru = "Названный депутат вышел из комиссии, жители отнеслись с пониманием. Дело продолжат без него.",
      en = "The deputy named left the commission; the residents understood. The matter goes on without that member.",
    },
    costs = { kk = "бір депутаттың білігі мен комиссиядағы орны.", ru = "место в комиссии и опыт одного депутата.", en = "a deputy's seat on the commission and experience." },
  },
  m.ending {
    id = "words-only",
    title = { kk = "Сөз болды, сенім болмады", ru = "Слова были, доверия нет", en = "Words, and no trust" },
    text = {
      kk = "Жауап айтылды, бірақ қағазға түспеді, не тұрғындар сенбеді, не артынан ереже қалмады. Бір айдан кейін бәрі ұмытылады да, қайталанады.",
      ru = "Ответ прозвучал, но не лёг на бумагу, или ему не поверили, или правил после него не осталось. Через месяц всё забудут и повторят.",
      en = "There was an answer, but not on paper, or it was not believed, or no rules came of it. In a month it is forgotten, and done again.",
    },
    costs = { kk = "келесі мақаланың кейіпкері.", ru = "герой следующей статьи.", en = "the hero of the next article." },
  },
  m.ending {
    id = "denied",
    title = { kk = "Бәрі жоққа шығарылды", ru = "Всё отрицали", en = "Everything was denied" },
    text = {
      kk = "Дәлелге қарамастан бәрі жоққа шығарылды. Материал тексеруге кетті, комиссияның өткен жылғы шешімдері де қайта оқылып жатыр.",
      ru = "Всё отрицали вопреки доказательствам. Материалы ушли на проверку, перечитывают и прошлогодние решения комиссии.",
      en = "All was denied against the proof. The matter has gone to be checked, and last year's decisions of the commission are read anew.",
    },
    costs = { kk = "мәслихаттың екі жыл жинаған сенімі.", ru = "доверие, которое маслихат собирал два года.", en = "the trust the maslikhat took two years to win." },
  },
}
