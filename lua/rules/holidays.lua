-- Public holidays of the Republic of Kazakhstan, and the days off they move to, 2025 to 2027.
--
-- Law of 13 December 2001 No. 267 "On holidays in the Republic of Kazakhstan", articles 3 to 5:
-- where a national or state holiday falls on a weekend, the next working day is a day off. The
-- Labour Code, article 84, makes 7 January and the first day of Kurban Ait days off; they do not
-- move. The first day of Kurban Ait follows the Muslim calendar; 2027 is the expected date.
--
-- The government may move further days off each year; a scenario that needs them has `days_off`
-- and `working` of m.calendar.
local NAMES = {
  ny = {
    kk = "Жаңа жыл",
    ru = "Новый год",
    en = "New Year",
  },
  xmas = {
    kk = "Православиелік Рождество",
    ru = "Православное Рождество",
    en = "Orthodox Christmas",
  },
  women = {
    kk = "Халықаралық әйелдер күні",
    ru = "Международный женский день",
    en = "International Women's Day",
  },
  nauryz = {
    kk = "Наурыз мейрамы",
    ru = "Наурыз мейрамы",
    en = "Nauryz",
  },
  unity = {
    kk = "Қазақстан халқының бірлігі мерекесі",
    ru = "Праздник единства народа Казахстана",
    en = "Unity Day of the People of Kazakhstan",
  },
  defender = {
    kk = "Отан қорғаушы күні",
    ru = "День защитника Отечества",
    en = "Defender of the Fatherland Day",
  },
  vic = {
    kk = "Жеңіс күні",
    ru = "День Победы",
    en = "Victory Day",
  },
  kurban = {
    kk = "Құрбан айттың бірінші күні",
    ru = "Первый день Курбан-айта",
    en = "First day of Kurban Ait",
  },
  cap = {
    kk = "Астана күні",
    ru = "День столицы",
    en = "Capital Day",
  },
  con = {
    kk = "Қазақстан Республикасының Конституциясы күні",
    ru = "День Конституции Республики Казахстан",
    en = "Constitution Day",
  },
  rep = {
    kk = "Республика күні",
    ru = "День Республики",
    en = "Republic Day",
  },
  ind = {
    kk = "Тәуелсіздік күні",
    ru = "День Независимости",
    en = "Independence Day",
  },
}

local MOVED = { kk = " (ауыстырылған демалыс)", ru = " (перенос выходного)", en = " (day off moved)" }

local function day(date, name)
  return { date = date, title = NAMES[name] }
end

local function moved(date, name)
  local title = {}
  for lang, text in pairs(NAMES[name]) do
    title[lang] = text .. MOVED[lang]
  end
  return { date = date, title = title }
end

return {
  day("2025-01-01", "ny"),
  day("2025-01-02", "ny"),
  day("2025-01-07", "xmas"),
  day("2025-03-08", "women"),
  moved("2025-03-10", "women"),
  day("2025-03-21", "nauryz"),
  day("2025-03-22", "nauryz"),
  day("2025-03-23", "nauryz"),
  moved("2025-03-24", "nauryz"),
  moved("2025-03-25", "nauryz"),
  day("2025-05-01", "unity"),
  day("2025-05-07", "defender"),
  day("2025-05-09", "vic"),
  day("2025-06-06", "kurban"),
  day("2025-07-06", "cap"),
  moved("2025-07-07", "cap"),
  day("2025-08-30", "con"),
  moved("2025-09-01", "con"),
  day("2025-10-25", "rep"),
  moved("2025-10-27", "rep"),
  day("2025-12-16", "ind"),
  day("2026-01-01", "ny"),
  day("2026-01-02", "ny"),
  day("2026-01-07", "xmas"),
  day("2026-03-08", "women"),
  moved("2026-03-09", "women"),
  day("2026-03-21", "nauryz"),
  day("2026-03-22", "nauryz"),
  day("2026-03-23", "nauryz"),
  moved("2026-03-24", "nauryz"),
  moved("2026-03-25", "nauryz"),
  day("2026-05-01", "unity"),
  day("2026-05-07", "defender"),
  day("2026-05-09", "vic"),
  moved("2026-05-11", "vic"),
  day("2026-05-27", "kurban"),
  day("2026-07-06", "cap"),
  day("2026-08-30", "con"),
  moved("2026-08-31", "con"),
  day("2026-10-25", "rep"),
  moved("2026-10-26", "rep"),
  day("2026-12-16", "ind"),
  day("2027-01-01", "ny"),
  day("2027-01-02", "ny"),
  moved("2027-01-04", "ny"),
  day("2027-01-07", "xmas"),
  day("2027-03-08", "women"),
  day("2027-03-21", "nauryz"),
  day("2027-03-22", "nauryz"),
  day("2027-03-23", "nauryz"),
  moved("2027-03-24", "nauryz"),
  day("2027-05-01", "unity"),
  moved("2027-05-03", "unity"),
  day("2027-05-07", "defender"),
  day("2027-05-09", "vic"),
  moved("2027-05-10", "vic"),
  day("2027-05-16", "kurban"),
  day("2027-07-06", "cap"),
  day("2027-08-30", "con"),
  day("2027-10-25", "rep"),
  day("2027-12-16", "ind"),
}
