-- The rhythm of computer-played seats: seconds, from and to.
return {
  arrive = { 10, 25 },         -- registration, after the phase before the sitting
  open = { 15, 40 },           -- the sitting, once there is a quorum
  vote = { 8, 16 },            -- the next vote after a result
  call = { 15, 30 },           -- an item
  give = { 4, 9 },             -- the floor
  answer = { 2, 5 },           -- to a question
  cast = { 3, 18 },            -- a ballot
  close_vote = { 2, 5 },       -- when all have voted
  patience = { 120, 150 },     -- with people who have not voted
  decide = { 10, 25 },         -- the casting vote
  remind = { 30, 36 },         -- until the chair reminds a person who speaks on
  overtime = { 15, 35 },       -- until the chair stops a speaker
  recuse = { 15, 60 },         -- after the item was called
  opinion = { 30, 90 },        -- of the akim on an amendment
  withdraw = { 10, 30 },       -- an amendment the akim is against
  ask = { 2, 12 },             -- between a reason to speak and the request
  next_phase = { 3, 12 },      -- after the time of a phase is over
  early_phase = { 25, 50 },    -- after what a phase is for has been done
  late_phase = { 150, 180 },   -- beyond its time while a speech or a vote lasts
  ["break"] = { 20, 40 },      -- after the quorum was lost
  break_length = { 600, 600 }, -- of such a break
  wait_phase = { 240, 300 },   -- for the phase of the first item
  close_sitting = { 20, 40 },  -- after the last item
}
