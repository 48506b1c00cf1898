-- The draft judgment that the presiding judge puts before the bench. It finds for the claimant;
-- a bench that thinks otherwise votes it down, and the claim is dismissed.

local m = require "maslikhat"

return {
  judgment = m.draft {
    item = "claim", threshold = "bench", when = "item.called item=claim",
    title = {
      kk = "Талапты қанағаттандыру туралы шешім",
      ru = "Решение об удовлетворении иска",
      en = "Judgment for the claimant",
    },
    m.clause {
      id = "act",
      text = {
        kk = "Бас тарту және № 1769 қаулының осы митингіге қатысты бөлігі заңсыз деп танылсын: бас тарту негізделмеген.",
        ru = "Признать незаконными отказ и постановление № 1769 в части, касающейся этого митинга: отказ не обоснован.",
        en = "The refusal and, as far as this rally is concerned, decree No. 1769 are declared unlawful: the refusal was not justified.",
      },
    },
    m.clause {
      id = "deeds",
      text = {
        kk = "Азаматтардың бейбіт жиналыс құқығын жүзеге асыруына кедергі келтірген қала әкімдігінің әрекеттері заңсыз деп танылсын.",
        ru = "Признать незаконными действия акимата города, мешавшие гражданам осуществить право на мирное собрание.",
        en = "The city akimat's actions that hindered citizens in their right of peaceful assembly are declared unlawful.",
      },
    },
    m.clause {
      id = "duty", days = 3,
      text = {
        kk = "Әкімдік {days} күн ішінде митингіні хабарламада көрсетілген орында өткізуге кедергіні жойсын.",
        ru = "Акимату в течение {days} {days:дня|дней|дней} устранить препятствия проведению митинга в месте, указанном в уведомлении.",
        en = "Within {days} {days:day|days} the akimat removes what hinders the rally at the place named in the notice.",
      },
    },
  },
}
