-- The recommendations as the deputy brings them to the assembly after the hearing.

local m = require "maslikhat"

return m.draft {
  title = {
    kk = "Бұлақты ауылының маңындағы қалдықтар полигонына қатысты ұсынымдар туралы",
    ru = "О рекомендациях по полигону отходов вблизи села Булакты",
    en = "On recommendations concerning the waste landfill near Bulakty village",
  },
  item = "landfill",
  by = "deputy",
  m.clause {
    id = "site",
    metres = 1000,
    text = {
      kk = "Аудан әкімдігіне полигонды тұрғын үйлерден, мектептен және су көздерінен кемінде {metres#} метр қашықтықта орналастыру, алаңның нақты координаттарын жариялау ұсынылсын.",
      ru = "Рекомендовать акимату района разместить полигон не ближе {metres#} {metres:метра|метров|метров} от жилых домов, школы и источников воды и опубликовать точные координаты площадки.",
      en = "It is recommended that the district akimat place the landfill at least {metres#} metres from homes, the school and water sources, and publish the exact coordinates of the site.",
    },
  },
  m.clause {
    id = "expertise",
    text = {
      kk = "Жер учаскесі туралы шешім қабылданғанға дейін тәуелсіз қоғамдық сараптама жүргізілсін; сарапшының тиісті салада жоғары білімі және кемінде екі жыл жұмыс өтілі құжатпен расталсын.",
      ru = "До решения о земельном участке провести независимую общественную экспертизу; высшее образование эксперта в этой области и стаж не менее двух лет подтвердить документами.",
      en = "Before the plot is decided on, an independent public expertise shall be held; the expert's higher education in the field and at least two years' work in it shall be proved by documents.",
    },
  },
  m.clause {
    id = "water",
    wells = 6,
    labels = { wells = { kk = "құдық саны", ru = "число колодцев", en = "number of wells" } },
    text = {
      kk = "Құрылыс басталғанға дейін {wells} құдықтың суынан және жерасты суынан сынама алынып, нәтижесі ауылда жариялансын.",
      ru = "До начала строительства взять пробы грунтовых вод и воды из {wells} {wells:колодца|колодцев|колодцев}, результаты обнародовать в селе.",
      en = "Before construction begins, the groundwater and {wells} wells shall be tested and the results made public in the village.",
    },
  },
  m.clause {
    id = "road",
    text = {
      kk = "Қалдық тасымалы мектеп пен балабақшаның жанынан өтпейтін айналма жолмен ұйымдастырылсын; ол жол салынғанша полигон іске қосылмасын.",
      ru = "Вывоз отходов организовать по объездной дороге в стороне от школы и детского сада; до её постройки полигон не запускать.",
      en = "Waste shall be carried by a bypass away from the school and the kindergarten; the landfill shall not open before the bypass is built.",
    },
  },
  m.clause {
    id = "dump",
    months = 12,
    text = {
      kk = "Ауыл шетіндегі ескі қоқыс орны {months} ай ішінде жойылып, жері қалпына келтірілсін.",
      ru = "Старую свалку на краю села ликвидировать в течение {months} {months:месяца|месяцев|месяцев}, землю восстановить.",
      en = "The old dump at the edge of the village shall be cleared and the land restored within {months} months.",
    },
  },
  m.clause {
    id = "open",
    text = {
      kk = "Жобаның құжаттары, ұңғыма деректері және алаңға берілген келісімдер аудан әкімдігінің интернет-ресурсында жариялансын.",
      ru = "Документы проекта, данные скважин и согласования площадки опубликовать на интернет-ресурсе акимата района.",
      en = "The project papers, the borehole data and the approvals of the site shall be published on the district akimat's website.",
    },
  },
  m.clause {
    id = "control",
    text = {
      kk = "Осы ұсынымдардың орындалуын жергілікті қоғамдастық жиналысы бақылайды; аудан әкімдігінен әр ұсыным бойынша жеке-жеке уәжделген жауап сұралсын.",
      ru = "Исполнение настоящих рекомендаций контролирует собрание местного сообщества; у акимата района запросить мотивированный ответ по каждой рекомендации отдельно.",
      en = "The local community assembly oversees how these recommendations are carried out; the district akimat shall be asked for a reasoned answer to each of them separately.",
    },
  },
}
