-- The opening: the facilitator reads it aloud, everybody has it in the memo.

local m = require "maslikhat"

return m.page {
  title = { kk = "Оқиғаның басы", ru = "Завязка", en = "The opening" },
  text = {
    kk = [[
«Тоғанас ауданының алты ауыл амбулаториясында ультрадыбыстық аппарат жоқ. Әйелдер 120 шақырым жол жүреді. Әкімдік комиссияға ұсыныс енгізді: алты аппарат, 144 миллион теңге, мерзімі – төрт ай. Техникалық ерекшеліктің мәтіні дайын: бес датчик, кең экран, бір өндірушінің жиынтығы. Бүгін комиссия қорытынды береді. Бірнеше адам басқалар білмейтін нәрсені қазірдің өзінде біледі».

Содан кейін карточкалар оқылады. Екі адамның оңаша айтқаны екеуінің арасында қалады, ал отырыста айтылған сөз бәріне белгілі болады.]],
    ru = [[
«В шести сельских амбулаториях Тоганасского района нет аппаратов УЗИ. Женщины едут за 120 километров. Акимат внёс в комиссию предложение: шесть аппаратов, 144 миллиона тенге, срок – четыре месяца. Описание, то есть техническая спецификация, готово: пять датчиков, широкий экран, комплект одного производителя. Сегодня комиссия даёт заключение. Кое-кто уже знает то, чего не знают другие».

Затем читают карточки. Сказанное наедине остаётся между двоими, сказанное на заседании знают все.]],
    en = [[
“Six village clinics in Toganas District have no ultrasound machine. Women travel 120 kilometres. The akimat has put a proposal to the commission: six machines, 144 million tenge, a term of four months. The technical specification is ready: five probes, a wide screen, a set from a single maker. Today the commission gives its opinion. Some people already know what others do not.”

Then the cards are read. What two people say in private stays between them; what is said at the sitting is known to all.]],
  },
}
