-- How the case can end, and who pays for it.

local m = require "maslikhat"

return {
  m.ending {
    id = "held-agreed",
    title = { kk = "Келісілген митинг өтті", ru = "Согласованный митинг прошёл", en = "The agreed rally was held" },
    text = {
      kk = "Әкімдік хабарламаны мерзімінде қарап, келісті. Митинг хабарламада көрсетілген нысанда өтіп, талаптар айтылды.",
      ru = "Акимат вовремя рассмотрел уведомление и согласился. Митинг прошёл в заявленной форме, требования прозвучали.",
      en = "The akimat considered the notice in time and agreed. The rally kept the form announced, and the demands were voiced.",
    },
    costs = {
      kk = "жәрмеңке бір күнге ауыстырылды, әкім облыс алдында түсініктеме берді.",
      ru = "ярмарку перенесли на день, аким объяснялся с областью.",
      en = "the fair was moved by a day, and the akim had to explain himself to the oblast.",
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
      kk = "әкімдік өз шартын айта алмады, жәрмеңке мен митинг бір алаңға сыймай, тарлық етті.",
      ru = "акимат не смог назвать своих условий, ярмарка и митинг теснились на одной площади.",
      en = "the akimat could set no terms, and the fair and the rally had to share one square.",
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
      kk = "парк қаланың шетінде, күтілген үш жүз адамның жартысы ғана келді.",
      ru = "парк на окраине, и из ожидавшихся трёхсот человек пришла половина.",
      en = "the park is on the outskirts, and only half of the three hundred expected came.",
    },
  },
  m.ending {
    id = "held-court",
    title = { kk = "Сот талапкерді қолдады", ru = "Суд встал на сторону истца", en = "The court found for the claimant" },
    text = {
      kk = "Сот бас тартуды заңсыз деп таныды, митинг хабарламада көрсетілген күні өтті.",
      ru = "Суд признал отказ незаконным, митинг прошёл в заявленный день.",
      en = "The court declared the refusal unlawful, and the rally was held on the day announced.",
    },
    costs = {
      kk = "бір ай уақыт, екі жақтың бір-біріне сенімі және хатты жазған қызметкердің жұмыс орны.",
      ru = "месяц времени, доверие сторон друг к другу и место сотрудника, который написал письмо.",
      en = "a month, the trust of both sides and the post of the officer who wrote the letter.",
    },
  },
  m.ending {
    id = "held-settled",
    title = { kk = "Әкім бас тартуын қайтарып алды", ru = "Аким отозвал отказ", en = "The akim took the refusal back" },
    text = {
      kk = "Әкім сот шешімін күтпей, бас тартуды өзі қайтарып алды. Митинг өтті.",
      ru = "Аким сам отозвал отказ, не дожидаясь решения суда. Митинг прошёл.",
      en = "Without waiting for a judgment the akim took the refusal back. The rally was held.",
    },
    costs = {
      kk = "бас тарту заңды болды ма деген сұраққа ресми жауап жоқ.",
      ru = "официального ответа на вопрос, законен ли был отказ, нет.",
      en = "there is no official answer to whether the refusal was lawful.",
    },
  },
  m.ending {
    id = "stopped",
    title = { kk = "Митинг тоқтатылды", ru = "Митинг прекращён", en = "The rally was ended" },
    text = {
      kk = "Митинг өткізуге жол ашық еді, жұрт жиналды, бірақ әкімдік өкілі митингіні аяғына жеткізбей тоқтатты.",
      ru = "Путь митингу был открыт, люди собрались, но представитель акимата прекратил его до срока.",
      en = "The way was open and people came, but the akimat's representative ended the rally before its time.",
    },
    costs = {
      kk = "талаптарды ешкім естіген жоқ, жұрт тек митингінің тоқтатылғанын айтады.",
      ru = "требований никто не услышал, говорят только о том, как прекратили митинг.",
      en = "nobody heard the demands; people speak only of how it ended.",
    },
  },
  m.ending {
    id = "dismissed",
    title = { kk = "Талап қанағаттандырылмады", ru = "В иске отказано", en = "The claim was dismissed" },
    text = {
      kk = "Сот талапкердің пайдасына шешім шығармады. Ұйымдастырушы бас тартуға бағынды: енді жоғары тұрған сотқа шағым беру мен жаңа хабарлама жіберу ғана қалды.",
      ru = "Суд не вынес решения в пользу истца. Организатор подчинился отказу: остаются жалоба в вышестоящий суд и новое уведомление.",
      en = "The court did not find for the claimant. The organiser obeyed the refusal: an appeal and a new notice remain.",
    },
    costs = {
      kk = "21 қыркүйек өтті, жылу маусымы басталды.",
      ru = "21 сентября прошло, отопительный сезон начался.",
      en = "21 September has passed, and the heating season has begun.",
    },
  },
  m.ending {
    id = "unlawful",
    title = { kk = "Алаңға келісімсіз шықты", ru = "Вышли без согласования", en = "Out without agreement" },
    text = {
      kk = "Ұйымдастырушы адамдарды келісімсіз шығарды, жиналыс полиция лентасының алдында аяқталды.",
      ru = "Организатор вывел людей без согласования, и всё кончилось у полицейской ленты.",
      en = "The organiser led people out without agreement, and it ended at the police tape.",
    },
    costs = {
      kk = "хаттамалар, айыппұлдар және келесі хабарламаға деген сенімсіздік.",
      ru = "протоколы, штрафы и недоверие к следующему уведомлению.",
      en = "reports, fines, and mistrust of the next notice.",
    },
  },
  m.ending {
    id = "unheard",
    title = { kk = "Әкімдіктің жауабы күшінде қалды", ru = "Ответ акимата остался в силе", en = "The akimat's answer stands" },
    text = {
      kk = "Сотқа талап арыз уақытында түскен жоқ, сондықтан әкімдік жауабының заңдылығын ешкім тексермеді.",
      ru = "Иск в суд вовремя не поступил, и законен ли ответ акимата, никто не проверил.",
      en = "No claim reached the court in time, and nobody examined whether the akimat's answer was lawful.",
    },
    costs = {
      kk = "тексерілмеген бір жауап; келесіде бас тарту оңайырақ болады.",
      ru = "один ответ, которого никто не проверил; в следующий раз отказать будет легче.",
      en = "one answer that nobody examined; the next refusal will be easier.",
    },
  },
  m.ending {
    id = "unsent",
    title = { kk = "Хабарлама жіберілмеді", ru = "Уведомление не отправили", en = "The notice was not sent" },
    text = {
      kk = "Хабарлама уақытында жіберілмеді: әкімдік жауап беретін, сот тексеретін ештеңе болған жоқ. 21 қыркүйекте алаңда жәрмеңке өтті.",
      ru = "Уведомление не отправили вовремя: акимату не на что было отвечать, суду нечего проверять. 21 сентября на площади прошла ярмарка.",
      en = "The notice was not sent in time: the akimat had nothing to answer, a court nothing to examine. On 21 September the fair was held on the square.",
    },
    costs = {
      kk = "талаптарды ешкім естіген жоқ, ал мұны енді әкімдіктен көруге болмайды.",
      ru = "требований никто не услышал, и винить в этом акимат нельзя.",
      en = "nobody heard the demands, and the akimat is not to blame for it.",
    },
  },
}
