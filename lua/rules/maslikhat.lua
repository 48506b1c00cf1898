-- The rules preset of a maslikhat: thresholds, speech times, their sources.
--
-- A threshold is a fraction of a base; no percentage and no float ever decides.
--   not strict: votes * den >= base * num      strict: votes * den > base * num
-- base: "established" – seats the council has by law; "total" – deputies elected;
--       "present" – registered and in the hall when the vote opens.
--
-- Sources:
--   LAW 11         Law of 23 January 2001 No. 148 "On local state government and
--                  self-government", article 11
--   LAW  other articles of the same law
--   REG            Model regulation of maslikhats, Presidential Decree No. 704 of
--                  3 December 2013 with its amendments, by paragraph
--   (choice)       no text settles it; this is a documented default

local minute = 60

return {
  body = "maslikhat",
  thresholds = {
    ["quorum"] =
      { num = 2, den = 3, base = "total", strict = false, law = "LAW 11(3), REG 4" },
    ["decision"] =
      { num = 1, den = 2, base = "total", strict = true, law = "LAW 11(3), REG 12, 19, 45" },
    ["procedural"] =
      { num = 1, den = 2, base = "present", strict = true, law = "REG 15, 17, 24" },
    ["closed-proposal"] =
      { num = 1, den = 3, base = "present", strict = false, law = "LAW 11(6)" },
    ["closed-session"] =
      { num = 1, den = 2, base = "present", strict = true, law = "LAW 11(6)" },
    ["extraordinary"] =
      { num = 1, den = 3, base = "total", strict = false, law = "REG 9" },
    ["first-session"] =
      { num = 3, den = 4, base = "established", strict = false, law = "REG 5" },
    ["no-confidence-initiative"] =
      { num = 1, den = 5, base = "total", strict = false, law = "LAW 24" },
    ["two-thirds"] =
      { num = 2, den = 3, base = "total", strict = false, law = "(choice)" },
    -- A local community assembly: `total` are its delegates, `present` its participants.
    ["assembly-quorum"] =
      { num = 1, den = 2, base = "total", strict = false, law = "LAW 39-3" },
    ["assembly-decision"] =
      { num = 1, den = 2, base = "present", strict = true, law = "LAW 39-3" },
    -- A standing commission: `total` are its members.
    ["commission-quorum"] =
      { num = 1, den = 2, base = "total", strict = true, law = "REG 53" },
  },

  -- Seconds. The regulation leaves them to each maslikhat (REG 17), so these are (choice).
  speech = {
    report = 10 * minute,
    coreport = 5 * minute,
    debate = 3 * minute,
    question = 1 * minute,
    answer = 2 * minute,
    reference = 1 * minute,
    order = 1 * minute,
    statement = 2 * minute,
    dissent = 3 * minute, -- an opinion of one's own, and the closing word of whoever reported:
    closing = 3 * minute, -- where an item is led in order
  },
  second_debate = 2 * minute, -- the second speech in debate on the same item
  warn = 30,                  -- before the end of a speech

  debate_speeches = 2, -- by one deputy on one item: REG 17
  recess_days = 15,    -- calendar days: LAW 11(4)

  -- true: an item is considered in order – report, co-reports, dissenting opinions, questions and
  -- answers, debate, closing word, votes (REG 23, 24) –, and whoever presides leads it from stage to
  -- stage. An item of the agenda may say otherwise.
  order = false,

  -- By which threshold the council expresses no confidence in the akim, once a fifth has proposed it
  -- and the akim has reported: "decision" or "two-thirds" (choice).
  no_confidence = "decision",

  -- Ballot papers are counted by the counting commission (REG 61), an electronic secret ballot by
  -- the program (choice): true lets the commission read out its protocol there too.
  counting_commission = false,

  -- Amendments are tabled in an open sitting, while their item is called (choice): false lets them be
  -- tabled any time before the vote on the whole.
  amendments_on_item = true,
}
