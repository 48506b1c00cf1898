-- Days off of the Republic of Kazakhstan, 2024 to 2028: public holidays, the days off they move to,
-- and the days moved by order. Each year says where its days come from.
--
-- Law of 13 December 2001 No. 267 "On holidays in the Republic of Kazakhstan", articles 3 to 5:
-- where a national or state holiday falls on a weekend, the next working day is a day off. The
-- Labour Code, article 84, makes 7 January and the first day of Kurban Ait days off; they do not
-- move. By its article 85(3) a weekend day may be moved for all by an order. The first day of Kurban
-- Ait follows the Muslim calendar and may turn out a day earlier or later.
--
-- Constitution Day was 30 August until 2025. The Constitution adopted on 15 March 2026 makes the
-- day of its adoption the holiday: the Ministry of Labour said that 30 August 2026 is none, and that
-- 15 March is kept from 2027 on.
--
-- A scenario adds days of its own by `days_off` and `working` of m.calendar. Outside these years
-- nothing is known: `maslikhat check` says so of a story that comes there.
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
  off_may_2024 = {
    kk = "Демалыс (4 мамыр орнына)",
    ru = "Выходной (за 4 мая)",
    en = "Day off (for 4 May)",
  },
  work_may_2024 = {
    kk = "Жұмыс күні (8 мамыр орнына)",
    ru = "Рабочий день (за 8 мая)",
    en = "Working day (for 8 May)",
  },
  off_january_2025 = {
    kk = "Демалыс (5 қаңтар орнына)",
    ru = "Выходной (за 5 января)",
    en = "Day off (for 5 January)",
  },
  work_january_2025 = {
    kk = "Жұмыс күні (3 қаңтар орнына)",
    ru = "Рабочий день (за 3 января)",
    en = "Working day (for 3 January)",
  },
}

local MOVED = { kk = " (ауыстырылған демалыс)", ru = " (перенос выходного)", en = " (day off moved)" }

local function day(date, name)
  return { date = date, title = NAMES[name] }
end

local function working(date, name)
  return { date = date, title = NAMES[name], working = true }
end

local function moved(date, name)
  local title = {}
  for lang, text in pairs(NAMES[name]) do
    title[lang] = text .. MOVED[lang]
  end
  return { date = date, title = title }
end

return {
  -- 2024: the law on holidays; the order of the Acting Minister of Labour and Social Protection of
  -- 17 April 2024 "On moving a day off in 2024", Saturday 4 May to Wednesday 8 May; Kurban Ait as the
  -- Spiritual Administration of Muslims announced it on 7 June: a Sunday, so 17 June was a working day.
  day("2024-01-01", "ny"),
  day("2024-01-02", "ny"),
  day("2024-01-07", "xmas"),
  day("2024-03-08", "women"),
  day("2024-03-21", "nauryz"),
  day("2024-03-22", "nauryz"),
  day("2024-03-23", "nauryz"),
  moved("2024-03-25", "nauryz"),
  day("2024-05-01", "unity"),
  working("2024-05-04", "work_may_2024"),
  day("2024-05-07", "defender"),
  day("2024-05-08", "off_may_2024"),
  day("2024-05-09", "vic"),
  day("2024-06-16", "kurban"),
  day("2024-07-06", "cap"),
  moved("2024-07-08", "cap"),
  day("2024-08-30", "con"),
  day("2024-10-25", "rep"),
  day("2024-12-16", "ind"),
  -- 2025: the law on holidays; the order of the Minister of Labour and Social Protection of 21 November
  -- 2024 No. 436 "On moving a day off in 2025", Sunday 5 January to Friday 3 January.
  day("2025-01-01", "ny"),
  day("2025-01-02", "ny"),
  day("2025-01-03", "off_january_2025"),
  working("2025-01-05", "work_january_2025"),
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
  -- 2026: the law on holidays; the working-time calendar of the Ministry of Labour of 5 December 2025,
  -- by which no day is moved by order, but without its 30 and 31 August (see above).
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
  day("2026-10-25", "rep"),
  moved("2026-10-26", "rep"),
  day("2026-12-16", "ind"),
  -- 2027: by the law on holidays alone, no order for this year being known; Kurban Ait as expected.
  day("2027-01-01", "ny"),
  day("2027-01-02", "ny"),
  moved("2027-01-04", "ny"),
  day("2027-01-07", "xmas"),
  day("2027-03-08", "women"),
  day("2027-03-15", "con"),
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
  day("2027-10-25", "rep"),
  day("2027-12-16", "ind"),
  -- 2028: by the law on holidays alone, no order for this year being known; Kurban Ait as expected.
  day("2028-01-01", "ny"),
  day("2028-01-02", "ny"),
  moved("2028-01-03", "ny"),
  moved("2028-01-04", "ny"),
  day("2028-01-07", "xmas"),
  day("2028-03-08", "women"),
  day("2028-03-15", "con"),
  day("2028-03-21", "nauryz"),
  day("2028-03-22", "nauryz"),
  day("2028-03-23", "nauryz"),
  day("2028-05-01", "unity"),
  day("2028-05-05", "kurban"),
  day("2028-05-07", "defender"),
  moved("2028-05-08", "defender"),
  day("2028-05-09", "vic"),
  day("2028-07-06", "cap"),
  day("2028-10-25", "rep"),
  day("2028-12-16", "ind"),
  moved("2028-12-18", "ind"),
}
