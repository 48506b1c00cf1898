-- The draft judgment that the presiding judge puts before the bench. It finds for the claimant;
-- a bench that thinks otherwise votes it down, and the claim is dismissed.

local m = require "maslikhat"

return {
  judgment = m.draft {
    item = "claim", threshold = "bench",
    title = {
      kk = "Талап қанағаттандырылсын деген шешім",
      ru = "Решение об удовлетворении иска",
      en = "Judgment for the claimant",
    },
    m.clause {
      id = "act",
      text = {
        kk = "Бас тарту және оған негіз болған № 1769 қаулы осы митингіге қатысты бөлігінде заңсыз деп танылсын: бас тарту дәлелденбеген.",
        ru = "Признать незаконными отказ и постановление № 1769 в части этого митинга: отказ не обоснован.",
        en = "The refusal and, as far as this rally is concerned, decree No. 1769 are declared unlawful: no reasons were given.",
      },
    },
    m.clause {
      id = "deeds",
      text = {
        kk = "Қала әкімдігінің азаматтардың бейбіт жиналыс құқығын жүзеге асыруына кедергі келтірген әрекеттері заңсыз деп танылсын.",
        ru = "Признать незаконными действия акимата, препятствовавшие праву граждан на мирное собрание.",
        en = "The akimat's actions that hindered the citizens' right to a peaceful assembly are declared unlawful.",
      },
    },
    m.clause {
      id = "duty", days = 3,
      text = {
        kk = "Әкімдік {days} күн ішінде митингінің хабарламада көрсетілген орында өтуіне кедергіні жойсын.",
        ru = "Акимату в течение {days:дня|дней|дней} устранить препятствия к митингу в месте, указанном в уведомлении.",
        en = "Within {days:day|days} the akimat removes what hinders the rally at the place named in the notice.",
      },
    },
  },
}
