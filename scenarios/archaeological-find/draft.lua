-- The draft decision: what the maslikhat recommends to the akimat. It forbids the company nothing.

local m = require "maslikhat"

return {
  arch = m.draft {
    item = "arch",
    by = "dep-02",
    title = {
      kk = "Базар көшесіндегі 17-учаскеде табылған арканы сақтау жөніндегі ұсынымдар туралы",
      ru = "О рекомендациях по сохранению арки, обнаруженной на участке по улице Базарной, 17",
      en = "On recommendations to preserve the arch found on the plot at 17 Bazar Street",
    },
    m.clause {
      id = "status",
      months = 3,
      text = {
        kk = "Облыс әкімдігіне арканың мәртебесі туралы түпкілікті шешімге қажет құжаттарды арка алдын ала есепке алу тізіміне қосылған күннен бастап {months} айлық мерзім өткенше уәкілетті органға енгізу ұсынылсын.",
        ru = "Рекомендовать акимату области внести в уполномоченный орган документы, нужные для окончательного решения о статусе арки, до истечения {months} {months:месяца|месяцев|месяцев} со дня её включения в список предварительного учёта.",
        en = "It is recommended that the oblast akimat submit to the authorised body the documents needed for the final decision on the arch's status before the term of {months} months from its entry in the preliminary list is over.",
      },
    },
    m.clause {
      id = "zone",
      metres = 30,
      labels = {
        metres = {
          kk = "аймақтың радиусы, метр", ru = "радиус зоны, метров", en = "radius of the zone, metres",
        },
      },
      text = {
        kk = "Облыс әкімдігіне түпкілікті шешім қабылданғанға дейін арканың айналасында радиусы {metres} метр қорғау аймағын белгілеп, оны қоршау ұсынылсын.",
        ru = "Рекомендовать акимату области до окончательного решения обозначить и оградить вокруг арки зону охраны радиусом {metres} {metres:метр|метра|метров}.",
        en = "It is recommended that the oblast akimat mark and fence a protection zone of {metres} metres round the arch until the final decision.",
      },
    },
    m.clause {
      id = "works",
      text = {
        kk = "Облыс әкімдігіне түпкілікті шешім қабылданғанға дейін бүкіл учаскеде жер жұмыстарының жүргізілмеуін қадағалау ұсынылсын.",
        ru = "Рекомендовать акимату области проследить, чтобы до окончательного решения земляные работы не велись на всём участке.",
        en = "It is recommended that the oblast akimat see to it that no earthworks are carried out anywhere on the plot until the final decision.",
      },
    },
    m.clause {
      id = "expertise",
      text = {
        kk = "Облыс әкімдігіне тарихи-мәдени сараптаманы лицензиясы мен аккредитациясы бар, құрылыс салушымен туыстық, еңбек немесе мүлік байланысы жоқ ұйымға жүргізту ұсынылсын.",
        ru = "Рекомендовать акимату области поручить историко-культурную экспертизу организации, у которой есть лицензия и аккредитация и нет родственных, трудовых или имущественных связей с застройщиком.",
        en = "It is recommended that the oblast akimat have the historical and cultural expertise carried out by an organisation with a licence and an accreditation and without ties to the developer by family, work or property.",
      },
    },
    m.clause {
      id = "cause",
      days = 30,
      text = {
        kk = "Облыс әкімдігіне жер учаскелері бөлінгенге дейін археологиялық жұмыстардың жүргізілетін-жүргізілмейтінін тексеріп, нәтижесін {days} күн ішінде мәслихатқа баяндау ұсынылсын.",
        ru = "Рекомендовать акимату области проверить, проводятся ли археологические работы до выделения земельных участков, и доложить маслихату о результатах в течение {days} {days:дня|дней|дней}.",
        en = "It is recommended that the oblast akimat check whether archaeological work is done before land is allotted, and report the results to the maslikhat within {days} days.",
      },
    },
    m.clause {
      id = "control",
      text = {
        kk = "Осы шешімнің орындалуын бақылау мәслихаттың мәдениет мәселелері жөніндегі тұрақты комиссиясына жүктелсін.",
        ru = "Контроль за исполнением настоящего решения возложить на постоянную комиссию маслихата по вопросам культуры.",
        en = "The standing commission of the maslikhat on culture shall oversee the execution of this decision.",
      },
    },
    m.clause {
      id = "force",
      text = {
        kk = "Осы шешім қабылданған күнінен бастап қолданысқа енгізіледі және облыс әкімдігіне жіберіледі.",
        ru = "Настоящее решение вводится в действие со дня его принятия и направляется в акимат области.",
        en = "This decision takes effect on the day of its adoption and is sent to the oblast akimat.",
      },
    },
  },
}
