-- How the case can end, and who pays for it.

local m = require "maslikhat"

return {
  m.ending {
    id = "held-agreed",
    title = { kk = "Келісілген митинг өтті", ru = "Согласованный митинг прошёл", en = "The agreed rally was held" },
    text = {
      kk = "Әкімдік хабарламаны мерзімінде қарап, келісті. Митинг жарияланған нысанда өтіп, талаптар айтылды.",
      ru = "Акимат вовремя рассмотрел уведомление и согласился. Митинг прошёл в заявленной форме, требования прозвучали.",
      en = "The akimat considered the notice in time and agreed. The rally kept its form, and the demands were heard.",
    },
    costs = {
      kk = "жәрмеңке бір күнге көшті, әкім облысқа түсініктеме жазды.",
      ru = "ярмарку перенесли на день, аким объяснялся с областью.",
      en = "the fair moved by a day, and the akim had to explain himself to the oblast.",
    },
  },
  m.ending {
    id = "held-silence",
    title = { kk = "Үндемеу – келісім", ru = "Молчание – согласие", en = "Silence is consent" },
    text = {
      kk = "Үш жұмыс күні ішінде жауап болмады, сондықтан митинг келісілген болып саналды және өтті.",
      ru = "За три рабочих дня ответа не было, поэтому митинг считался согласованным и прошёл.",
      en = "No answer came in three working days, so the rally counted as agreed and was held.",
    },
    costs = {
      kk = "әкімдік шартын айта алмады: жәрмеңке мен митинг бір алаңда қысылды.",
      ru = "акимат не смог назвать своих условий: ярмарка и митинг теснились на одной площади.",
      en = "the akimat could set no terms: the fair and the rally had to share one square.",
    },
  },
  m.ending {
    id = "held-elsewhere",
    title = { kk = "Митинг басқа орында өтті", ru = "Митинг в другом месте", en = "The rally at another place" },
    text = {
      kk = "Ұйымдастырушы баламаны бір жұмыс күні ішінде қабылдады, митинг Жастар паркінде өтті.",
      ru = "Организатор за один рабочий день принял альтернативу, митинг прошёл в парке Молодёжи.",
      en = "The organiser accepted the alternative within one working day, and the rally was held in the Youth Park.",
    },
    costs = {
      kk = "парк қала шетінде: күткен үш жүздің жартысы ғана келді.",
      ru = "парк на окраине: из трёхсот ожидаемых пришла половина.",
      en = "the park is on the outskirts: half of the three hundred came.",
    },
  },
  m.ending {
    id = "held-court",
    title = { kk = "Сот талапкерді қолдады", ru = "Суд встал на сторону истца", en = "The court found for the claimant" },
    text = {
      kk = "Сот бас тартуды заңсыз деп таныды, митинг хабарламада айтылған күні өтті.",
      ru = "Суд признал отказ незаконным, митинг прошёл в заявленный день.",
      en = "The court declared the refusal unlawful, and the rally was held on the day announced.",
    },
    costs = {
      kk = "бір ай уақыт, екі жақтың сенімі және хат жазған қызметкердің жұмысы.",
      ru = "месяц времени, доверие сторон и место сотрудника, который написал письмо.",
      en = "a month, the trust of both sides and the post of the officer who wrote the letter.",
    },
  },
  m.ending {
    id = "held-settled",
    title = { kk = "Әкім бас тартуын қайтарып алды", ru = "Аким отозвал отказ", en = "The akim took the refusal back" },
    text = {
      kk = "Сот шешімін күтпей, әкім бас тартуды өзі қайтарып алды. Митинг өтті.",
      ru = "Не дожидаясь суда, аким сам отозвал отказ. Митинг прошёл.",
      en = "Without waiting for a judgment the akim took the refusal back. The rally was held.",
    },
    costs = {
      kk = "бас тарту заңды ма деген сұраққа ресми жауап жоқ.",
      ru = "официального ответа, законен ли был отказ, нет.",
      en = "there is no official answer to whether the refusal was lawful.",
    },
  },
  m.ending {
    id = "stopped",
    title = { kk = "Митинг тоқтатылды", ru = "Митинг прекращён", en = "The rally was ended" },
    text = {
      kk = "Митингіге жол ашық еді, бірақ нысаны өзгерді не талап орындалмады: әкімдік өкілі оны тоқтатты.",
      ru = "Путь митингу был открыт, но форма изменилась или требование не выполнили: представитель акимата его прекратил.",
      en = "The way was open, but the form changed or a demand was not met: the akimat's representative ended the rally.",
    },
    costs = {
      kk = "талаптарды ешкім естіген жоқ, бәрі тек тоқтатуды айтады.",
      ru = "требований никто не услышал, говорят только о прекращении.",
      en = "nobody heard the demands; people speak only of how it ended.",
    },
  },
  m.ending {
    id = "dismissed",
    title = { kk = "Талап қанағаттандырылмады", ru = "В иске отказано", en = "The claim was dismissed" },
    text = {
      kk = "Сот талапкер пайдасына шешім шығармады. Ұйымдастырушы шешімге бағынды: жоғары сотқа шағым мен жаңа хабарлама қалды.",
      ru = "Суд не решил в пользу истца. Организатор подчинился: остались жалоба в вышестоящий суд и новое уведомление.",
      en = "The court did not find for the claimant. The organiser obeyed: an appeal and a new notice remain.",
    },
    costs = {
      kk = "21 қыркүйек өтті, жылу маусымы басталды.",
      ru = "21 сентября прошло, отопительный сезон начался.",
      en = "21 September has passed, and the heating season has begun.",
    },
  },
  m.ending {
    id = "unlawful",
    title = { kk = "Келісімсіз шықты", ru = "Вышли без согласования", en = "Out without agreement" },
    text = {
      kk = "Ұйымдастырушы келісімсіз адамдарды алаңға шығарды, полиция жиынды таратты.",
      ru = "Организатор вывел людей без согласования, полиция прекратила собрание.",
      en = "The organiser led people out without agreement, and the police ended the gathering.",
    },
    costs = {
      kk = "хаттамалар, айыппұлдар және келесі хабарламаға деген сенімсіздік.",
      ru = "протоколы, штрафы и недоверие к следующему уведомлению.",
      en = "reports, fines, and mistrust of the next notice.",
    },
  },
  m.ending {
    id = "unheard",
    title = { kk = "Бас тарту күшінде қалды", ru = "Отказ остался в силе", en = "The refusal stands" },
    text = {
      kk = "Хабарлама, баламаға жауап не сотқа шағым уақытында жіберілмеді. Бас тартудың заңдылығын ешкім тексерген жоқ.",
      ru = "Уведомление, ответ на альтернативу или иск вовремя не отправили. Законность отказа никто не проверил.",
      en = "The notice, the reply or the complaint was not sent in time. Nobody examined whether the refusal was lawful.",
    },
    costs = {
      kk = "жазылмаған бір қағаз; келесі бас тарту оңайырақ болады.",
      ru = "одна ненаписанная бумага; следующий отказ будет легче.",
      en = "one paper that was not written; the next refusal will be easier.",
    },
  },
}
