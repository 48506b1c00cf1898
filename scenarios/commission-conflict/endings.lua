-- How it can end. Which it was is found when the debrief begins (handlers.lua).

local m = require "maslikhat"

return {
  m.ending {
    id = "trust-kept",
    title = { kk = "Таза сатып алу, сақталған сенім", ru = "Чистая закупка, доверие сохранено", en = "A clean purchase, trust kept" },
    text = {
      kk = "Мүдделер дауысқа дейін мәлімделді, мәтін үш өндірушіге ашылды, қорытынды қабылданды. Мақала шықты, бірақ онда депутаттарды айыптайтын ештеңе болмады.",
      ru = "Об интересах заявили до голосования, описание открыли трём производителям, заключение приняли. Статья вышла, но упрекнуть депутатов оказалось не в чем.",
      en = "Interests were declared before the vote, the specification was opened to three makers, the opinion was adopted. The article came out, but found nothing to blame the deputies for.",
    },
    costs = { kk = "екі депутаттың даусы мен біраз уақыт.", ru = "голоса двух депутатов и немного времени.", en = "the votes of two deputies and a little time." },
  },
  m.ending {
    id = "delayed",
    title = { kk = "Таза, бірақ кешікті", ru = "Чисто, но с опозданием", en = "Clean, but late" },
    text = {
      kk = "Ешкім мүддесін жасырып дауыс берген жоқ, бірақ сатып алу бүгін өтпеді. Ол комиссияға кейін қайта келеді.",
      ru = "С утаённым интересом никто не голосовал, но закупка сегодня не прошла. Она вернётся в комиссию позже.",
      en = "Nobody voted with an interest hidden, but the purchase did not pass today. It will come back to the commission later.",
    },
    costs = { kk = "120 шақырым жол жүретін әйелдердің тағы бір қысы.", ru = "ещё одна зима женщин, которые едут за 120 километров.", en = "one more winter for the women who travel 120 kilometres." },
  },
  m.ending {
    id = "tailored",
    title = { kk = "Қол таза, мәтін біреуге лайықталған", ru = "Руки чисты, описание – под одного", en = "Clean hands, a tailored specification" },
    text = {
      kk = "Депутаттар мүддесін мәлімдеді, бірақ бір өндірушіге лайықталған мәтін сол күйінде қолдау тапты. Тәртіп сақталды, бәсеке болмады.",
      ru = "Депутаты об интересах заявили, но описание под одного производителя поддержали без изменений. Порядок соблюдён, конкуренции нет.",
      en = "The deputies declared their interests, yet the specification made for one maker was supported as it stood. The procedure was kept; there is no competition.",
    },
    costs = { kk = "аппаратқа артық төленген миллиондар.", ru = "лишние миллионы за аппараты.", en = "millions too much for the machines." },
  },
  m.ending {
    id = "mended",
    title = { kk = "Қате мойындалды, ереже қалды", ru = "Ошибку признали, правила остались", en = "A mistake admitted, rules that stay" },
    text = {
      kk = "Аты аталған адам қатесін жазбаша мойындады, тұрғындар оған сенді, ал мұндай жағдай қайталанбауы үшін ұсынымдар қабылданды.",
      ru = "Тот, кого назвали, письменно признал ошибку, жители ему поверили, а чтобы это не повторилось, приняты рекомендации.",
      en = "Whoever was named admitted the mistake in writing, the residents believed it, and recommendations were adopted so that it does not happen again.",
    },
    costs = { kk = "бір күндік ұят.", ru = "один день стыда.", en = "a day of shame." },
  },
  m.ending {
    id = "stepped-back",
    title = { kk = "Мүдделі адам шетке шықты", ru = "Заинтересованный отошёл", en = "The one with the interest stepped back" },
    text = {
      kk = "Аты аталған депутат комиссиядан кетті, тұрғындар мұны түсіністікпен қабылдады. Іс енді онсыз жалғасады.",
      ru = "Названный депутат вышел из комиссии, жители отнеслись с пониманием. Дело продолжат без него.",
      en = "The deputy who was named left the commission, and the residents showed understanding. The work goes on without that member.",
    },
    costs = { kk = "бір депутаттың білігі мен комиссиядағы орны.", ru = "место в комиссии и опыт одного депутата.", en = "a deputy's seat on the commission, and the experience that went with it." },
  },
  m.ending {
    id = "words-only",
    title = { kk = "Сөз болды, сенім болмады", ru = "Слова были, доверия нет", en = "Words, and no trust" },
    text = {
      kk = "Мүддесін айтпаған адам істі түзете алмады. Бір айдан кейін бәрі ұмытылып, қайталанады.",
      ru = "Тот, кто не сказал о своём интересе, дела не исправил. Через месяц всё забудут и повторят.",
      en = "Whoever left the interest unsaid did not put the matter right. In a month all will be forgotten, and happen again.",
    },
    costs = { kk = "тұрғындардың сенімі және келесі мақала.", ru = "доверие жителей и следующая статья.", en = "the residents' trust, and the next article." },
  },
  m.ending {
    id = "denied",
    title = { kk = "Бәрі жоққа шығарылды", ru = "Всё отрицали", en = "Everything was denied" },
    text = {
      kk = "Аты аталған адам дәлелге қарамастан ештеңені мойындамады. Материалдар тексеруге жіберілді, комиссияның өткен жылғы шешімдері де қайта қаралып жатыр.",
      ru = "Названный не признал ничего, вопреки доказательствам. Материалы ушли на проверку, пересматривают и прошлогодние решения комиссии.",
      en = "Whoever was named admitted nothing, in spite of the proof. The materials have been sent to be checked, and the commission's decisions of last year are being gone over, too.",
    },
    costs = { kk = "мәслихат екі жыл бойы жинаған сенім.", ru = "доверие, которое маслихат собирал два года.", en = "the trust that the maslikhat took two years to win." },
  },
}
