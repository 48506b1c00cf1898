---@meta maslikhat
-- Types of what scenarios are made of, for the Lua language server: an editor completes keys and
-- checks them. Nothing here is ever run. tests/tools/lua_types.sh holds it against the program, and
-- puts what is missing between the marks below.

---A text in three languages.
---@class maslikhat.Text
---@field kk string
---@field ru string
---@field en string

---What `m.scenario` takes: the whole scenario.
---@class maslikhat.Scenario
---@field format 1
---@field id string the cards name it
---@field title maslikhat.Text one line
---@field place maslikhat.Text the council's name, for minutes and decisions
---@field place_short? maslikhat.Text the same where it has to fit beside a clock, 40 columns
---@field players maslikhat.Players for how many people it is meant
---@field council maslikhat.Council
---@field rules maslikhat.Made.rules|fun(settings: maslikhat.Rules): maslikhat.Made.rules `m.rules "maslikhat"`, with or without settings
---@field cast maslikhat.Made.roles `m.roles "NAME"`
---@field agenda maslikhat.Item[] made by `m.item`
---@field phases maslikhat.Phase[] made by `m.phase`
---@field commissions? maslikhat.Commission[] made by `m.commission`
---@field drafts? table<string, maslikhat.Draft> made by `m.draft`, by id
---@field amendments? maslikhat.Amendment[] made by `m.amendment`
---@field injects? maslikhat.Inject[] complications, made by `m.inject`
---@field questions? maslikhat.Question[] made by `m.question`
---@field scores? maslikhat.Score[] made by `m.score`
---@field test? maslikhat.Test the knowledge test, before and after, made by `m.test`
---@field groups? maslikhat.Groups[] work in groups, made by `m.groups`
---@field talks? maslikhat.Talks[] made by `m.talks`
---@field minutes? integer how long the trainer has for it; the checker compares the phases with it
---@field levels? { easy?: maslikhat.Level, usual?: maslikhat.Level, hard?: maslikhat.Level } difficulties
---@field lengths? integer[] minutes, ascending, that the phases can be stretched to
---@field sways? maslikhat.Sway[] made by `m.sway`
---@field samples? maslikhat.Sample[] made by `m.sample`
---@field endings? maslikhat.Ending[] all ways the story can end, made by `m.ending`
---@field guide? maslikhat.Page[] for the facilitator
---@field memo? maslikhat.Page[] for the participants
---@field debrief? maslikhat.Page[] questions for the debrief
---@field laws? table<string, maslikhat.Text> names of further sources, by the tag that `law` cites
---@field on? maslikhat.Handlers functions by the name of an event
---@field calendar? maslikhat.Calendar days of the story, made by `m.calendar`
---@field deadlines? maslikhat.Deadline[] made by `m.deadline`
---@field papers? maslikhat.Paper[] made by `m.paper` and `m.form`
---@field bodies? maslikhat.Body[] kinds of body of its own, made by `m.body`
---@field sittings? maslikhat.Sitting[] one after the other, made by `m.sitting`
---@field convening? maslikhat.Convening[] made by `m.convening`
---@field remarks? maslikhat.Remarks made by `m.remarks`

---@class maslikhat.Players
---@field min integer
---@field max integer

---@class maslikhat.Council
---@field established integer seats the council has by law
---@field total integer deputies elected; as many cards must be of kind `deputy`
---@field chair string seat of a deputy
---@field secretary string seat of kind `secretary`
---@field extraordinary? boolean nothing can be added to the agenda (REG 9)

---Settings of `m.rules "maslikhat"`.
---@class maslikhat.Rules
---@field speech? table<maslikhat.SpeechKind, integer> seconds by kind of speech
---@field second_debate? integer seconds of a deputy's second speech in debate on an item
---@field warn? integer seconds before the end at which the speaker is warned
---@field order? boolean items are led from stage to stage (REG 23, 24)
---@field no_confidence? maslikhat.ThresholdName what no confidence in the akim takes
---@field counting_commission? boolean the counting commission reads out its protocol after an electronic secret ballot too
---@field amendments_on_item? boolean amendments are tabled while their item is called; false: any time before the vote on the whole
---@field debate_speeches? integer how often a deputy may speak in debate on an item
---@field recess_days? integer longest recess, in days
---@field body? "maslikhat"|"hearing"|"assembly"|"commission"|"control"|"court"|string the kind of body that sits
---@field votes? boolean false: nothing is voted on
---@field agenda? boolean false: items stand without a vote
---@field steps? maslikhat.Step[] steps of the sitting, made by `m.step`
---@field thresholds? table<maslikhat.ThresholdName, maslikhat.Threshold>

---Met when votes × den ≥ base × num; when `strict`, only when more.
---@class maslikhat.Threshold
---@field num integer
---@field den integer
---@field base "established"|"total"|"present"
---@field strict? boolean
---@field law? string where it is written

---@class maslikhat.Item
---@field id string
---@field title maslikhat.Text
---@field minutes? integer
---@field sitting? string where it is considered; without it in the first sitting
---@field order? boolean it is led from stage to stage (REG 23, 24); without it as the rules say
---@field by_clause? boolean and the debate on its draft goes clause by clause
---@field reporter? string the seat that reports on it; without it who brought its drafts
---@field decided? string the question whose answer decides it, where one person does
---@field inquiries? boolean time for deputies' inquiries that are about no item

---A standing commission of the council.
---@class maslikhat.Commission
---@field id string
---@field title maslikhat.Text
---@field by string the seat that speaks for it

---The clauses are the list of the draft.
---@class maslikhat.Draft
---@field title maslikhat.Text
---@field item string agenda item it belongs to
---@field by? string seat that brings it in
---@field spends? boolean it touches the budget and needs the akim's positive opinion (REG 28)
---@field [integer] maslikhat.Clause
---@field opinions? string|string[] ids of the commissions whose opinion is heard on it
---@field threshold? maslikhat.ThresholdName|string what the vote on the whole takes
---@field when? maslikhat.Condition before which participants and the hall do not see it

---Every other key with a whole number is a figure, up to 8.
---@class maslikhat.Clause
---@field id string
---@field text maslikhat.Text `{amount}` is a figure, `{amount#}` has its digits grouped, `{days:день|дня|дней}` is a word by it
---@field labels? table<string, maslikhat.Text> what people call the figures
---@field [string] integer

---An amendment made ready, so that cards, goals and handlers can name it.
---@class maslikhat.Amendment
---@field id string
---@field draft string
---@field kind maslikhat.AmendmentKind
---@field clause string
---@field field? string with `set`: the figure
---@field value? integer with `set`: its new number
---@field title maslikhat.Text
---@field text? maslikhat.Text with `replace` and `insert`: the wording
---@field figures? table<string, integer> with `replace`: values of the figures the wording names, where they differ from the draft's
---@field spends? boolean it costs money in another way than by a figure

---@class maslikhat.Phase
---@field id string
---@field title maslikhat.Text
---@field hint? maslikhat.Text what the facilitator does now
---@field minutes? integer
---@field least? integer of the minutes, what a shorter length leaves it
---@field days? integer days of the story it plays over
---@field sitting? string the sitting that entering it calls
---@field when? maslikhat.Condition without it: always
---@field next? string the phase after it; without it the next of the list

---EVENTs joined by " & ", "not " before what must not have happened, alternatives after " | ".
---@alias maslikhat.Condition string

---A complication.
---@class maslikhat.Inject
---@field id string
---@field title maslikhat.Text
---@field text maslikhat.Text shown to those it is for
---@field to maslikhat.Words
---@field after? maslikhat.After fires by itself; without it by hand, or by a handler
---@field window? maslikhat.Window fires in a minute of these, drawn for each session
---@field when? maslikhat.Condition only if that holds
---@field on_fire? fun(s: maslikhat.Session, e: maslikhat.e.inject_fired)
---@field ends? boolean what on_fire does may end the session: the facilitator is told before

---@class maslikhat.Level
---@field without? string|string[] complications that are left out
---@field skill? integer how well the computer plays, 0 to 100

---@class maslikhat.Window
---@field phase string
---@field from integer minutes after it began
---@field to integer

---A phase with minutes, a day of the story, or days before (-1) and after the last day of a deadline.
---@class maslikhat.After
---@field phase? string
---@field minutes? integer
---@field day? integer
---@field deadline? string
---@field days? integer

---Put to the vote, with `threshold`; or answered by people, with its `m.choice` as the list.
---@class maslikhat.Question
---@field id string
---@field title maslikhat.Text
---@field to? maslikhat.Words whom it is asked
---@field after? maslikhat.AskedAfter asked by itself; without it by hand
---@field many? boolean several answers may be right
---@field law? string
---@field explain? maslikhat.Text shown after the answer
---@field private? boolean nobody else learns what somebody answers
---@field show? "counts" of a private one: how many chose what, after the close
---@field score? string a private one counts for it
---@field scale? integer[] { LOW, HIGH }, instead of choices
---@field low? maslikhat.Text what the lowest of a scale means
---@field high? maslikhat.Text
---@field chances? integer[] how often the computer chooses each step of a scale, beside the others
---@field choices? maslikhat.Words "seats", or whom one chooses from: another than oneself
---@field [integer] maslikhat.Choice
---@field threshold? maslikhat.ThresholdName|string
---@field item? string the item of the agenda under which it is put to the vote
---@field missed? string the deadline that must have been missed before
---@field when? maslikhat.Condition before which it does not exist
---@field closed_by? maslikhat.Condition with which its moment is over: it closes, or is not asked
---@field on_answer? fun(s: maslikhat.Session, e: maslikhat.e.answer_given)

---What private answers come to: told to nobody but whoever gave them.
---@class maslikhat.Score
---@field id string
---@field title maslikhat.Text
---@field bands any[] { POINTS, TEXT } each, from the lowest upwards

---What is asked before the play and, in its other form, after it.
---@class maslikhat.Test
---@field minutes integer what one form takes
---@field pairs? maslikhat.Pair[]
---@field [integer] maslikhat.Pair 8 to 12, made by `m.pair`

---One article, asked in two forms that are equally hard.
---@class maslikhat.Pair
---@field id string
---@field law string the article
---@field competence maslikhat.Competence
---@field a maslikhat.TestForm before the play
---@field b maslikhat.TestForm after it
---@field why maslikhat.Text told after the second form only

---@class maslikhat.TestForm
---@field text maslikhat.Text one line
---@field options maslikhat.Text[] two to six
---@field right integer the number of the right one, counted from 1

---What moves computer-played deputies in a vote.
---@class maslikhat.Sway
---@field on string "amend:ID", "whole:DRAFT", "question:ID", "procedural:WORD" …
---@field when maslikhat.Condition
---@field by integer -100 to 100

---What the computer writes into a part of a paper when the story has gone so.
---@class maslikhat.Sample
---@field paper string
---@field part string
---@field when maslikhat.Condition
---@field text maslikhat.Text
---@field begins? boolean whoever opens the part for writing finds it there

---A way the story can end.
---@class maslikhat.Ending
---@field id string
---@field title maslikhat.Text
---@field text maslikhat.Text what came of it
---@field costs maslikhat.Text who pays for it
---@field when? maslikhat.Condition|fun(s: maslikhat.Session, e: maslikhat.e.phase_entered|maslikhat.e.sitting_closed|maslikhat.e.deadline_missed): boolean|string[]|nil with which it comes
---@field else_of? string the ending instead of which it comes when the debrief begins

---@class maslikhat.Page
---@field title maslikhat.Text
---@field text? maslikhat.Text

---Whom something is for: "all", "council", a seat, a faction, a group of cards; several in a list, or
---with blanks between them.
---@alias maslikhat.Words string|string[]

---When it is asked by itself: so long after a phase began, or on a day of the story.
---@class maslikhat.AskedAfter
---@field phase? string
---@field minutes? integer
---@field day? integer

---@class maslikhat.Choice
---@field id string
---@field text maslikhat.Text
---@field why? maslikhat.Text it is wrong, for whoever chose it
---@field right? boolean
---@field leads? string the phase, complication, question or paper that it opens
---@field chance? integer|integer[] how often the computer takes it, beside the others; or newcomers and the skilled do
---@field points? integer for the score of its question

---Days are texts: "2026-04-06".
---@class maslikhat.Calendar
---@field start string the first day of the story
---@field days_off? string[]
---@field working? string[]
---@field holidays? maslikhat.Holiday[] instead of those of Kazakhstan

---@class maslikhat.Holiday
---@field date string
---@field title maslikhat.Text
---@field working? boolean

---A term; one of `working_days`, `days`, `months`. An event is a text like a line of `expect`:
---"paper.submitted paper=inquiry"; alternatives stand after " | ".
---@class maslikhat.Deadline
---@field id string
---@field title maslikhat.Text
---@field from string an event, or "start"
---@field done_by string an event
---@field void_by? string an event
---@field asked? string the question about its day
---@field working_days? integer
---@field days? integer
---@field months? integer
---@field at_least? boolean `done_by` must not come before the term is over
---@field who? maslikhat.Words
---@field law? string
---@field on_met? fun(s: maslikhat.Session, e: maslikhat.e.deadline_met)
---@field on_missed? fun(s: maslikhat.Session, e: maslikhat.e.deadline_missed)

---The parts are its list.
---@class maslikhat.Paper
---@field id string
---@field title maslikhat.Text
---@field by maslikhat.Words who may write it
---@field to maslikhat.Words|maslikhat.Text a text: an office outside the cast
---@field law? string
---@field signers? maslikhat.Words who may sign as a co-author; without it `by`
---@field signs? integer co-authors needed
---@field alone? maslikhat.Words authors who need none
---@field convenes? string the sitting that is not opened before this is sent
---@field internal? boolean nobody but its two sides sees it
---@field open? boolean once it is sent everybody reads it
---@field registered? boolean once it is sent it is not returned any more
---@field inquiry? boolean a deputy's inquiry: withdrawn until the maslikhat's agenda is adopted
---@field copy? maslikhat.Words|maslikhat.Text to whom an inquiry's copy goes, within two working days
---@field about? string the item an inquiry is read out before the debate of
---@field answers? string the paper it answers
---@field answer? maslikhat.Text what a computer-played addressee answers
---@field adopt? maslikhat.ThresholdName|string it must be adopted by a vote before it is sent
---@field when? maslikhat.Condition before which it does not exist
---@field closed_by? maslikhat.Condition after which it does not, unless it was sent
---@field bots? number|number[] in how many of all sessions the computer writes it, 0 to 1; or newcomers and the skilled do
---@field adopt_in? string the sitting of that vote
---@field draft? string it carries what this draft came to, which has to be adopted first
---@field phase? string when it is written
---@field [integer] maslikhat.Part

---A paper with the parts the law requires.
---@class maslikhat.Form: maslikhat.Paper
---@field title? maslikhat.Text
---@field samples? table<string, maslikhat.Text> by part, what a computer-played author writes
---@field hints? table<string, maslikhat.Text> by part
---@field clauses? table<string, string|string[]> by part

---@class maslikhat.Part
---@field id string
---@field title maslikhat.Text
---@field hint? maslikhat.Text what belongs here
---@field law? string the article that requires it
---@field optional? boolean
---@field reply? boolean the addressee answers it separately
---@field least? integer characters
---@field term? boolean it says until when: a day that it names must not be over
---@field day? string the sitting whose day it names, and binds
---@field clauses? string|string[] of the paper's draft: it begins with what was adopted of them
---@field choices? maslikhat.Choice[] one of which stands there
---@field sample? maslikhat.Text what a computer-played author writes
---@field answer? maslikhat.Text what a computer-played addressee replies

---A kind of body: what it calls things, where its law says what, its thresholds.
---@class maslikhat.Body
---@field id string
---@field called? maslikhat.Called texts in the nominative, without a capital
---@field speech? table<maslikhat.SpeechKind, maslikhat.Text> what speeches are called here
---@field law? table<string, string> where its law says what, by the rule that is broken
---@field thresholds? table<maslikhat.ThresholdName|string, maslikhat.BodyThreshold>

---@class maslikhat.Called
---@field members? maslikhat.Text
---@field chair? maslikhat.Text whoever presides
---@field secretary? maslikhat.Text
---@field body? maslikhat.Text
---@field sitting? maslikhat.Text
---@field decision? maslikhat.Text

---@class maslikhat.BodyThreshold: maslikhat.Threshold
---@field title? maslikhat.Text what people read instead of the figures

---What is not given is the council's.
---@class maslikhat.Sitting
---@field id string
---@field body? string the kind of body that sits
---@field title maslikhat.Text
---@field rules? maslikhat.Made.rules|fun(settings: maslikhat.Rules): maslikhat.Made.rules
---@field chair? string
---@field secretary? string
---@field members? maslikhat.Words who vote and count
---@field called? maslikhat.Text its members, "The delegates"
---@field bodies? maslikhat.Words
---@field total? integer
---@field extraordinary? boolean

---What calls a sitting: its papers and their terms.
---@class maslikhat.Convening
---@field sitting string
---@field extraordinary? boolean called by the chair or a third, three days ahead; else regular
---@field by? maslikhat.Words who writes notice and materials; the chair and the secretary
---@field deputies? maslikhat.Words who may call it; `council`
---@field to? maslikhat.Words `all`
---@field phase? string when they are written
---@field notice_days? integer
---@field materials_days? integer
---@field why? maslikhat.Text

---Work in groups, by lot or – as its list of `m.team` – by card.
---@class maslikhat.Groups
---@field id string
---@field title maslikhat.Text
---@field phase string
---@field minutes integer
---@field count? integer so many groups by lot
---@field from? maslikhat.Words whom the lot divides; without it all
---@field present? boolean afterwards each group presents what it wrote

---@class maslikhat.Team
---@field id string
---@field title maslikhat.Text
---@field of maslikhat.Words who is in it

---Talks; the terms are its list.
---@class maslikhat.Talks
---@field id string
---@field title maslikhat.Text
---@field between maslikhat.Words[] two to six parties
---@field minutes integer
---@field phase? string with which they begin

---A number from least to most, or one of its choices.
---@class maslikhat.Term
---@field id string
---@field title maslikhat.Text
---@field least? integer
---@field most? integer
---@field choices? maslikhat.Choice[]

---@class maslikhat.Step
---@field id string
---@field title maslikhat.Text
---@field hint? maslikhat.Text

---The problems are its list.
---@class maslikhat.Remarks
---@field from? maslikhat.Words
---@field marks? integer each may give to problems
---@field problems? maslikhat.Problem[]
---@field [integer] maslikhat.Problem

---@class maslikhat.Problem
---@field id string
---@field title maslikhat.Text

---@class maslikhat.Made.rules
---@class maslikhat.Made.roles

---The session, as handlers get it.
---@class maslikhat.Session
---@field time integer session time in seconds
---@field phase? string
---@field item? string nil when no item is under way
---@field sitting maslikhat.SittingState
---@field present integer deputies in the hall
---@field total integer deputies elected
---@field needed integer deputies the quorum needs
---@field quorum boolean
---@field day? integer of the story, from 0
---@field date? string "2026-04-06"
---@field sitting_id? string
---@field step? string of the sitting
---@field vars table what lasts: nil, true, false, numbers, texts, and tables of them
local Session = {}

---@param id string
---@return maslikhat.SeatState
function Session:seat(id) end

---@return string[] ids
function Session:seats() end

---@param id string
---@return maslikhat.DraftState
function Session:draft(id) end

---@return maslikhat.AmendmentState[]
function Session:amendments() end

---Votes that are closed.
---@return maslikhat.VoteResult[]
function Session:votes() end

---The running vote.
---@return maslikhat.VoteRunning?
function Session:vote() end

---The running speech.
---@return maslikhat.Speech?
function Session:speech() end

---Who waits for the floor.
---@return maslikhat.Request[]
function Session:queue() end

---What has become of a complication.
---@param id string
---@return maslikhat.InjectState
function Session:inject(id) end

---@param id string
---@return maslikhat.PaperState
function Session:paper(id) end

---@param id string
---@return maslikhat.QuestionState
function Session:question(id) end

---@param id string
---@return maslikhat.DeadlineState
function Session:deadline(id) end

---@return maslikhat.Remark[]
function Session:remarks() end

---A command, when the handler has returned: a whole line, or its words and `key = value`.
---@param who string a seat, "scenario" or "facilitator"; or the whole line
---@param verb? string
---@param ... string|number|table<string, string|number>
function Session:act(who, verb, ...) end

---Shows a text.
---@param to string|string[] "all", "council", seats, factions, groups, "facilitator" or "display"
---@param text maslikhat.Text
---@param how? { seconds: integer } how long the hall shows it
function Session:tell(to, text, how) end

---A text in the session's language, for what somebody of the computer's writes.
---@param text maslikhat.Text
---@return string
function Session:text(text) end

---Fires a complication.
---@param id string
function Session:fire(id) end

---Ends the story; the session goes on to the phase `debrief`.
---@param ending string one of the scenario's endings
---@param more? { because?: string[] } what decided it: EVENTs, "not " before what did not happen
function Session:ending(ending, more) end

---The same without saying why.
---@param ending string one of the scenario's endings
function Session:finish(ending) end

---@class maslikhat.SeatState
---@field id string
---@field kind maslikhat.SeatKind
---@field group string
---@field faction? string
---@field present boolean
---@field bot boolean played by the computer
---@field removed boolean
---@field speeches integer
---@field speaking integer seconds spoken
---@field recused table<string, boolean> true by item

---@class maslikhat.DraftState
---@field id string
---@field basis maslikhat.Fate
---@field whole maslikhat.Fate
---@field opinion maslikhat.Opinion
---@field away? "postponed"|"returned" with its item
---@field figures table<string, table<string, integer>> by clause and name, with adopted amendments

---@class maslikhat.AmendmentState
---@field id string "a1"
---@field prepared? string
---@field draft string
---@field kind maslikhat.AmendmentKind
---@field clause string
---@field field? string
---@field value? integer
---@field author? string
---@field fate maslikhat.Fate
---@field opinion maslikhat.Opinion
---@field spends boolean

---`for` is a word of Lua: write `vote["for"]`.
---@class maslikhat.VoteResult
---@field id string "v1"
---@field subject string
---@field method maslikhat.Method
---@field result maslikhat.Result
---@field annulled boolean
---@field ["for"] integer
---@field against integer
---@field abstain integer
---@field not_voted integer
---@field base integer
---@field needed integer

---@class maslikhat.VoteRunning
---@field id string
---@field subject string
---@field method maslikhat.Method
---@field status "open"|"tied"
---@field voters integer
---@field needed integer
---@field cast integer
---@field may string[] seats that have not voted

---@class maslikhat.Speech
---@field seat string
---@field kind maslikhat.SpeechKind
---@field spoke integer seconds
---@field limit integer seconds

---@class maslikhat.PaperState
---@field id string
---@field status string
---@field author? string
---@field adopted maslikhat.Fate
---@field sent? string date
---@field answered? string date
---@field reason? string why it was returned
---@field signed string[]
---@field missing string[] required parts that are empty
---@field parts table<string, string> of a part with choices the id of the one that stands there
---@field days table<string, string> the date that a part names
---@field replies table<string, string>

---@class maslikhat.QuestionState
---@field id string
---@field status "waiting"|"open"|"closed"
---@field answers integer
---@field asked integer
---@field right? integer
---@field by? table<string, boolean> once it is closed
---@field counts? table<string, integer> how many chose what, once it is closed; of a private one where they are told

---@class maslikhat.DeadlineState
---@field id string
---@field status string
---@field due? string date
---@field done? string date
---@field left? integer

---@class maslikhat.Remark
---@field id string
---@field kind string
---@field seat? string
---@field text string
---@field marks integer
---@field rank integer
---@field traced? string the paper that takes it up

---@class maslikhat.Request
---@field seat string
---@field kind maslikhat.SpeechKind

---@alias maslikhat.Opinion "none"|"positive"|"negative"

local m = {}

-- <generated>
---@alias maslikhat.SpeechKind "report"|"coreport"|"question"|"answer"|"debate"|"reference"|"order"|"statement"|"dissent"|"closing"
---@alias maslikhat.Stance "none"|"for"|"against"|"amendments"
---@alias maslikhat.Stage "none"|"report"|"coreports"|"dissent"|"questions"|"debate"|"closing"|"votes"
---@alias maslikhat.Method "electronic"|"hands"|"rollcall"|"secret"|"paper"
---@alias maslikhat.VoteChoice "for"|"against"|"abstain"
---@alias maslikhat.Result "adopted"|"rejected"|"no-quorum"
---@alias maslikhat.AmendmentKind "set"|"replace"|"insert"|"delete"
---@alias maslikhat.SeatKind "deputy"|"secretary"|"akim"|"guest"
---@alias maslikhat.Closing "answered"|"led"|"over"
---@alias maslikhat.Fate "pending"|"adopted"|"rejected"|"withdrawn"|"moot"
---@alias maslikhat.SittingState "none"|"open"|"break"|"recess"|"closed"
---@alias maslikhat.InjectState "waiting"|"held"|"fired"|"skipped"
---@alias maslikhat.Competence "rhetoric"|"law"|"teamwork"|"balance"|"ethics"
---@alias maslikhat.Lang "kk"|"ru"|"en"
---@alias maslikhat.ThresholdName "quorum"|"decision"|"procedural"|"closed-proposal"|"closed-session"|"extraordinary"|"first-session"|"no-confidence-initiative"|"two-thirds"|"assembly-quorum"|"assembly-decision"|"commission-quorum"

---@class maslikhat.e.seat_dealt
---@field event "seat.dealt"
---@field seat? string
---@field person? string
---@field bot? boolean

---@class maslikhat.e.seat_swapped
---@field event "seat.swapped"
---@field seat? string
---@field other? string

---@class maslikhat.e.seat_arrived
---@field event "seat.arrived"
---@field seat? string

---@class maslikhat.e.seat_left
---@field event "seat.left"
---@field seat? string

---@class maslikhat.e.seat_warned
---@field event "seat.warned"
---@field seat? string

---@class maslikhat.e.seat_silenced
---@field event "seat.silenced"
---@field seat? string
---@field item? string

---@class maslikhat.e.seat_removed
---@field event "seat.removed"
---@field seat? string

---@class maslikhat.e.seat_admitted
---@field event "seat.admitted"
---@field seat? string

---@class maslikhat.e.seat_recused
---@field event "seat.recused"
---@field seat? string
---@field item? string
---@field reason? string

---@class maslikhat.e.quorum_reached
---@field event "quorum.reached"
---@field present? integer
---@field total? integer
---@field needed? integer

---@class maslikhat.e.quorum_lost
---@field event "quorum.lost"
---@field present? integer
---@field total? integer
---@field needed? integer

---@class maslikhat.e.sitting_opened
---@field event "sitting.opened"
---@field present? integer
---@field total? integer
---@field needed? integer
---@field sitting? string

---@class maslikhat.e.sitting_break
---@field event "sitting.break"
---@field minutes? integer

---@class maslikhat.e.sitting_resumed
---@field event "sitting.resumed"

---@class maslikhat.e.sitting_recess
---@field event "sitting.recess"
---@field days? integer

---@class maslikhat.e.sitting_private
---@field event "sitting.private"
---@field on? boolean

---@class maslikhat.e.sitting_presided
---@field event "sitting.presided"
---@field seat? string

---@class maslikhat.e.sitting_registering
---@field event "sitting.registering"
---@field seat? string

---@class maslikhat.e.sitting_registered
---@field event "sitting.registered"
---@field present? integer
---@field total? integer
---@field needed? integer

---@class maslikhat.e.sitting_closed
---@field event "sitting.closed"
---@field present? integer
---@field sitting? string

---@class maslikhat.e.sitting_called
---@field event "sitting.called"
---@field sitting? string

---@class maslikhat.e.sitting_step
---@field event "sitting.step"
---@field sitting? string
---@field step? string

---@class maslikhat.e.phase_entered
---@field event "phase.entered"
---@field phase? string

---@class maslikhat.e.phase_extended
---@field event "phase.extended"
---@field phase? string
---@field seconds? integer

---@class maslikhat.e.phase_over
---@field event "phase.over"
---@field phase? string

---@class maslikhat.e.clock_paused
---@field event "clock.paused"

---@class maslikhat.e.clock_resumed
---@field event "clock.resumed"

---@class maslikhat.e.agenda_added
---@field event "agenda.added"
---@field item? string
---@field title? string
---@field seat? string
---@field inquiry? string

---@class maslikhat.e.agenda_dropped
---@field event "agenda.dropped"
---@field item? string

---@class maslikhat.e.agenda_adopted
---@field event "agenda.adopted"
---@field items? integer

---@class maslikhat.e.agenda_rejected
---@field event "agenda.rejected"

---@class maslikhat.e.item_accepted
---@field event "item.accepted"
---@field item? string

---@class maslikhat.e.item_rejected
---@field event "item.rejected"
---@field item? string

---@class maslikhat.e.item_postponed
---@field event "item.postponed"
---@field item? string
---@field until? string

---@class maslikhat.e.item_returned
---@field event "item.returned"
---@field item? string
---@field to? string

---@class maslikhat.e.item_called
---@field event "item.called"
---@field item? string

---@class maslikhat.e.item_stage
---@field event "item.stage"
---@field item? string
---@field stage? maslikhat.Stage

---@class maslikhat.e.item_clause
---@field event "item.clause"
---@field item? string
---@field draft? string
---@field clause? string

---@class maslikhat.e.floor_asked
---@field event "floor.asked"
---@field seat? string
---@field kind? maslikhat.SpeechKind

---@class maslikhat.e.floor_withdrawn
---@field event "floor.withdrawn"
---@field seat? string

---@class maslikhat.e.floor_given
---@field event "floor.given"
---@field seat? string
---@field kind? maslikhat.SpeechKind
---@field seconds? integer

---@class maslikhat.e.floor_warned
---@field event "floor.warned"
---@field seat? string
---@field kind? maslikhat.SpeechKind

---@class maslikhat.e.floor_overtime
---@field event "floor.overtime"
---@field seat? string
---@field kind? maslikhat.SpeechKind

---@class maslikhat.e.floor_extended
---@field event "floor.extended"
---@field seat? string
---@field seconds? integer
---@field consent? string

---@class maslikhat.e.floor_held
---@field event "floor.held"
---@field seat? string
---@field left? integer
---@field over? integer

---@class maslikhat.e.floor_resumed
---@field event "floor.resumed"
---@field seat? string
---@field left? integer
---@field over? integer

---@class maslikhat.e.floor_said
---@field event "floor.said"
---@field seat? string
---@field text? string

---@class maslikhat.e.floor_yielded
---@field event "floor.yielded"
---@field seat? string
---@field kind? maslikhat.SpeechKind
---@field seconds? integer

---@class maslikhat.e.floor_ended
---@field event "floor.ended"
---@field seat? string
---@field kind? maslikhat.SpeechKind
---@field spoke? integer
---@field over? integer

---@class maslikhat.e.floor_report
---@field event "floor.report"
---@field asked? integer
---@field spoke? integer
---@field insist? integer
---@field insisting? string

---@class maslikhat.e.floor_closed
---@field event "floor.closed"
---@field item? string

---@class maslikhat.e.draft_opinion
---@field event "draft.opinion"
---@field target? string
---@field positive? boolean
---@field seat? string

---@class maslikhat.e.opinion_given
---@field event "opinion.given"
---@field commission? string
---@field draft? string
---@field opinion? maslikhat.Stance
---@field seat? string
---@field text? string

---@class maslikhat.e.opinion_heard
---@field event "opinion.heard"
---@field commission? string
---@field draft? string
---@field seat? string

---@class maslikhat.e.opinion_missed
---@field event "opinion.missed"
---@field commission? string
---@field draft? string

---@class maslikhat.e.draft_based
---@field event "draft.based"
---@field draft? string

---@class maslikhat.e.draft_carried
---@field event "draft.carried"
---@field draft? string
---@field votes? integer

---@class maslikhat.e.draft_tied
---@field event "draft.tied"
---@field item? string
---@field votes? integer

---@class maslikhat.e.draft_yielded
---@field event "draft.yielded"
---@field draft? string

---@class maslikhat.e.draft_rejected
---@field event "draft.rejected"
---@field draft? string

---@class maslikhat.e.decision_adopted
---@field event "decision.adopted"
---@field draft? string

---@class maslikhat.e.amend_tabled
---@field event "amend.tabled"
---@field id? string
---@field draft? string
---@field kind? maslikhat.AmendmentKind
---@field clause? string
---@field field? string
---@field value? integer
---@field text? string
---@field lang? maslikhat.Lang
---@field figures? string
---@field seat? string
---@field prepared? string
---@field spends? boolean

---@class maslikhat.e.amend_withdrawn
---@field event "amend.withdrawn"
---@field id? string

---@class maslikhat.e.amend_adopted
---@field event "amend.adopted"
---@field id? string

---@class maslikhat.e.amend_rejected
---@field event "amend.rejected"
---@field id? string

---@class maslikhat.e.amend_moot
---@field event "amend.moot"
---@field id? string
---@field by? string

---@class maslikhat.e.amend_ordered
---@field event "amend.ordered"
---@field order? string
---@field differs? boolean

---@class maslikhat.e.amend_read
---@field event "amend.read"
---@field ids? string

---@class maslikhat.e.amend_translated
---@field event "amend.translated"
---@field id? string
---@field lang? maslikhat.Lang
---@field text? string
---@field seat? string
---@field corrected? boolean

---@class maslikhat.e.vote_method
---@field event "vote.method"
---@field method? maslikhat.Method

---@class maslikhat.e.vote_opened
---@field event "vote.opened"
---@field vote? string
---@field subject? string
---@field method? maslikhat.Method
---@field threshold? maslikhat.ThresholdName
---@field base? integer
---@field needed? integer
---@field present? integer
---@field voters? integer
---@field rivals? integer

---@class maslikhat.e.vote_cast
---@field event "vote.cast"
---@field vote? string
---@field seat? string
---@field choice? maslikhat.VoteChoice
---@field candidate? string

---@class maslikhat.e.vote_counted
---@field event "vote.counted"
---@field vote? string
---@field ["for"]? integer
---@field against? integer
---@field abstain? integer

---@class maslikhat.e.vote_protocol
---@field event "vote.protocol"
---@field vote? string
---@field given? integer
---@field ["for"]? integer
---@field against? integer
---@field abstain? integer
---@field blank? integer
---@field spoilt? integer
---@field votes? string

---@class maslikhat.e.vote_tied
---@field event "vote.tied"
---@field vote? string
---@field ["for"]? integer
---@field against? integer
---@field needed? integer
---@field can_pass? boolean

---@class maslikhat.e.vote_decided
---@field event "vote.decided"
---@field vote? string
---@field seat? string
---@field choice? maslikhat.VoteChoice

---@class maslikhat.e.vote_closed
---@field event "vote.closed"
---@field vote? string
---@field subject? string
---@field ["for"]? integer
---@field against? integer
---@field abstain? integer
---@field not_voted? integer
---@field base? integer
---@field needed? integer
---@field present? integer
---@field result? maslikhat.Result

---@class maslikhat.e.vote_asked
---@field event "vote.asked"
---@field vote? string
---@field reason? string

---@class maslikhat.e.vote_annulled
---@field event "vote.annulled"
---@field vote? string
---@field by? string

---@class maslikhat.e.elect_nominated
---@field event "elect.nominated"
---@field seat? string
---@field by? string

---@class maslikhat.e.elect_declined
---@field event "elect.declined"
---@field seat? string

---@class maslikhat.e.elect_counted
---@field event "elect.counted"
---@field vote? string
---@field seat? string
---@field votes? integer

---@class maslikhat.e.elect_elected
---@field event "elect.elected"
---@field office? string
---@field seat? string
---@field votes? integer

---@class maslikhat.e.elect_second
---@field event "elect.second"
---@field office? string
---@field seats? string

---@class maslikhat.e.elect_tied
---@field event "elect.tied"
---@field office? string
---@field seats? string
---@field sure? string

---@class maslikhat.e.elect_failed
---@field event "elect.failed"
---@field office? string

---@class maslikhat.e.commission_elected
---@field event "commission.elected"
---@field seats? string

---@class maslikhat.e.motion_supported
---@field event "motion.supported"
---@field seat? string
---@field what? string
---@field count? integer
---@field needed? integer

---@class maslikhat.e.motion_put
---@field event "motion.put"
---@field what? string
---@field count? integer
---@field needed? integer

---@class maslikhat.e.motion_carried
---@field event "motion.carried"
---@field what? string

---@class maslikhat.e.motion_failed
---@field event "motion.failed"
---@field what? string

---@class maslikhat.e.calendar_set
---@field event "calendar.set"
---@field day? integer
---@field date? string

---@class maslikhat.e.calendar_day
---@field event "calendar.day"
---@field day? integer
---@field date? string
---@field days? integer

---@class maslikhat.e.deadline_started
---@field event "deadline.started"
---@field deadline? string
---@field due? string
---@field left? integer

---@class maslikhat.e.deadline_met
---@field event "deadline.met"
---@field deadline? string
---@field left? integer

---@class maslikhat.e.deadline_missed
---@field event "deadline.missed"
---@field deadline? string
---@field due? string

---@class maslikhat.e.deadline_late
---@field event "deadline.late"
---@field deadline? string
---@field days? integer

---@class maslikhat.e.deadline_void
---@field event "deadline.void"
---@field deadline? string

---@class maslikhat.e.deadline_reopened
---@field event "deadline.reopened"
---@field deadline? string

---@class maslikhat.e.paper_filled
---@field event "paper.filled"
---@field paper? string
---@field part? string
---@field seat? string
---@field text? string
---@field from? string

---@class maslikhat.e.paper_signed
---@field event "paper.signed"
---@field paper? string
---@field seat? string

---@class maslikhat.e.paper_submitted
---@field event "paper.submitted"
---@field paper? string
---@field seat? string
---@field date? string

---@class maslikhat.e.paper_withdrawn
---@field event "paper.withdrawn"
---@field paper? string
---@field seat? string

---@class maslikhat.e.paper_returned
---@field event "paper.returned"
---@field paper? string
---@field seat? string
---@field reason? string

---@class maslikhat.e.paper_reopened
---@field event "paper.reopened"
---@field paper? string
---@field by? string

---@class maslikhat.e.paper_replied
---@field event "paper.replied"
---@field paper? string
---@field part? string
---@field seat? string
---@field text? string

---@class maslikhat.e.paper_answered
---@field event "paper.answered"
---@field paper? string
---@field by? string
---@field seat? string
---@field text? string

---@class maslikhat.e.paper_adopted
---@field event "paper.adopted"
---@field paper? string

---@class maslikhat.e.paper_read
---@field event "paper.read"
---@field paper? string
---@field seat? string

---@class maslikhat.e.paper_forwarded
---@field event "paper.forwarded"
---@field paper? string
---@field seat? string
---@field date? string

---@class maslikhat.e.paper_rejected
---@field event "paper.rejected"
---@field paper? string

---@class maslikhat.e.question_asked
---@field event "question.asked"
---@field question? string

---@class maslikhat.e.answer_given
---@field event "answer.given"
---@field question? string
---@field seat? string
---@field choices? string
---@field right? boolean

---@class maslikhat.e.question_closed
---@field event "question.closed"
---@field question? string
---@field answers? integer
---@field right? integer
---@field counts? string
---@field how? maslikhat.Closing

---@class maslikhat.e.groups_formed
---@field event "groups.formed"
---@field work? string

---@class maslikhat.e.groups_over
---@field event "groups.over"
---@field work? string

---@class maslikhat.e.groups_presented
---@field event "groups.presented"
---@field work? string
---@field group? string
---@field part? integer

---@class maslikhat.e.remark_added
---@field event "remark.added"
---@field id? string
---@field seat? string
---@field kind? string
---@field text? string

---@class maslikhat.e.remark_marked
---@field event "remark.marked"
---@field seat? string
---@field marks? string

---@class maslikhat.e.remark_dropped
---@field event "remark.dropped"
---@field id? string
---@field seat? string

---@class maslikhat.e.inject_fired
---@field event "inject.fired"
---@field id? string

---@class maslikhat.e.inject_held
---@field event "inject.held"
---@field id? string

---@class maslikhat.e.inject_skipped
---@field event "inject.skipped"
---@field id? string
---@field scripted? integer

---@class maslikhat.e.talk_whispered
---@field event "talk.whispered"
---@field seat? string
---@field to? string
---@field text? string

---@class maslikhat.e.talk_agreed
---@field event "talk.agreed"
---@field seat? string
---@field on? boolean

---@class maslikhat.e.talk_announced
---@field event "talk.announced"
---@field seat? string
---@field text? string

---@class maslikhat.e.talk_told
---@field event "talk.told"
---@field to? string
---@field kk? string
---@field ru? string
---@field en? string
---@field seconds? integer

---@class maslikhat.e.talks_opened
---@field event "talks.opened"
---@field talks? string

---@class maslikhat.e.talks_offered
---@field event "talks.offered"
---@field talks? string
---@field seat? string
---@field terms? string

---@class maslikhat.e.talks_accepted
---@field event "talks.accepted"
---@field talks? string
---@field seat? string

---@class maslikhat.e.talks_agreed
---@field event "talks.agreed"
---@field talks? string
---@field terms? string

---@class maslikhat.e.talks_failed
---@field event "talks.failed"
---@field talks? string
---@field seat? string

---@class maslikhat.e.hall_shown
---@field event "hall.shown"
---@field part? string

---@class maslikhat.e.note_added
---@field event "note.added"
---@field seat? string
---@field text? string

---@class maslikhat.e.vars_saved
---@field event "vars.saved"
---@field vars? string

---@class maslikhat.e.script_failed
---@field event "script.failed"
---@field where? string
---@field text? string

---@class maslikhat.e.scenario_changed
---@field event "scenario.changed"
---@field part? string
---@field plan? string

---@class maslikhat.e.scenario_ended
---@field event "scenario.ended"
---@field ending? string
---@field because? string

---@class maslikhat.e.session_rewound
---@field event "session.rewound"
---@field to? integer
---@field again? integer

---@class maslikhat.e.refused
---@field event "refused"
---@field seat? string
---@field verb? string
---@field rule? string
---@field law? string
---@field have? integer
---@field need? integer
---@field base? integer
---@field name? string
---@field parts? string
---@field scripted? integer
---@field played? integer

---@class maslikhat.Handlers
---@field ["seat.dealt"]? fun(s: maslikhat.Session, e: maslikhat.e.seat_dealt)
---@field ["seat.swapped"]? fun(s: maslikhat.Session, e: maslikhat.e.seat_swapped)
---@field ["seat.arrived"]? fun(s: maslikhat.Session, e: maslikhat.e.seat_arrived)
---@field ["seat.left"]? fun(s: maslikhat.Session, e: maslikhat.e.seat_left)
---@field ["seat.warned"]? fun(s: maslikhat.Session, e: maslikhat.e.seat_warned)
---@field ["seat.silenced"]? fun(s: maslikhat.Session, e: maslikhat.e.seat_silenced)
---@field ["seat.removed"]? fun(s: maslikhat.Session, e: maslikhat.e.seat_removed)
---@field ["seat.admitted"]? fun(s: maslikhat.Session, e: maslikhat.e.seat_admitted)
---@field ["seat.recused"]? fun(s: maslikhat.Session, e: maslikhat.e.seat_recused)
---@field ["quorum.reached"]? fun(s: maslikhat.Session, e: maslikhat.e.quorum_reached)
---@field ["quorum.lost"]? fun(s: maslikhat.Session, e: maslikhat.e.quorum_lost)
---@field ["sitting.opened"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_opened)
---@field ["sitting.break"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_break)
---@field ["sitting.resumed"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_resumed)
---@field ["sitting.recess"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_recess)
---@field ["sitting.private"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_private)
---@field ["sitting.presided"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_presided)
---@field ["sitting.registering"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_registering)
---@field ["sitting.registered"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_registered)
---@field ["sitting.closed"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_closed)
---@field ["sitting.called"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_called)
---@field ["sitting.step"]? fun(s: maslikhat.Session, e: maslikhat.e.sitting_step)
---@field ["phase.entered"]? fun(s: maslikhat.Session, e: maslikhat.e.phase_entered)
---@field ["phase.extended"]? fun(s: maslikhat.Session, e: maslikhat.e.phase_extended)
---@field ["phase.over"]? fun(s: maslikhat.Session, e: maslikhat.e.phase_over)
---@field ["clock.paused"]? fun(s: maslikhat.Session, e: maslikhat.e.clock_paused)
---@field ["clock.resumed"]? fun(s: maslikhat.Session, e: maslikhat.e.clock_resumed)
---@field ["agenda.added"]? fun(s: maslikhat.Session, e: maslikhat.e.agenda_added)
---@field ["agenda.dropped"]? fun(s: maslikhat.Session, e: maslikhat.e.agenda_dropped)
---@field ["agenda.adopted"]? fun(s: maslikhat.Session, e: maslikhat.e.agenda_adopted)
---@field ["agenda.rejected"]? fun(s: maslikhat.Session, e: maslikhat.e.agenda_rejected)
---@field ["item.accepted"]? fun(s: maslikhat.Session, e: maslikhat.e.item_accepted)
---@field ["item.rejected"]? fun(s: maslikhat.Session, e: maslikhat.e.item_rejected)
---@field ["item.postponed"]? fun(s: maslikhat.Session, e: maslikhat.e.item_postponed)
---@field ["item.returned"]? fun(s: maslikhat.Session, e: maslikhat.e.item_returned)
---@field ["item.called"]? fun(s: maslikhat.Session, e: maslikhat.e.item_called)
---@field ["item.stage"]? fun(s: maslikhat.Session, e: maslikhat.e.item_stage)
---@field ["item.clause"]? fun(s: maslikhat.Session, e: maslikhat.e.item_clause)
---@field ["floor.asked"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_asked)
---@field ["floor.withdrawn"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_withdrawn)
---@field ["floor.given"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_given)
---@field ["floor.warned"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_warned)
---@field ["floor.overtime"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_overtime)
---@field ["floor.extended"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_extended)
---@field ["floor.held"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_held)
---@field ["floor.resumed"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_resumed)
---@field ["floor.said"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_said)
---@field ["floor.yielded"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_yielded)
---@field ["floor.ended"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_ended)
---@field ["floor.report"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_report)
---@field ["floor.closed"]? fun(s: maslikhat.Session, e: maslikhat.e.floor_closed)
---@field ["draft.opinion"]? fun(s: maslikhat.Session, e: maslikhat.e.draft_opinion)
---@field ["opinion.given"]? fun(s: maslikhat.Session, e: maslikhat.e.opinion_given)
---@field ["opinion.heard"]? fun(s: maslikhat.Session, e: maslikhat.e.opinion_heard)
---@field ["opinion.missed"]? fun(s: maslikhat.Session, e: maslikhat.e.opinion_missed)
---@field ["draft.based"]? fun(s: maslikhat.Session, e: maslikhat.e.draft_based)
---@field ["draft.carried"]? fun(s: maslikhat.Session, e: maslikhat.e.draft_carried)
---@field ["draft.tied"]? fun(s: maslikhat.Session, e: maslikhat.e.draft_tied)
---@field ["draft.yielded"]? fun(s: maslikhat.Session, e: maslikhat.e.draft_yielded)
---@field ["draft.rejected"]? fun(s: maslikhat.Session, e: maslikhat.e.draft_rejected)
---@field ["decision.adopted"]? fun(s: maslikhat.Session, e: maslikhat.e.decision_adopted)
---@field ["amend.tabled"]? fun(s: maslikhat.Session, e: maslikhat.e.amend_tabled)
---@field ["amend.withdrawn"]? fun(s: maslikhat.Session, e: maslikhat.e.amend_withdrawn)
---@field ["amend.adopted"]? fun(s: maslikhat.Session, e: maslikhat.e.amend_adopted)
---@field ["amend.rejected"]? fun(s: maslikhat.Session, e: maslikhat.e.amend_rejected)
---@field ["amend.moot"]? fun(s: maslikhat.Session, e: maslikhat.e.amend_moot)
---@field ["amend.ordered"]? fun(s: maslikhat.Session, e: maslikhat.e.amend_ordered)
---@field ["amend.read"]? fun(s: maslikhat.Session, e: maslikhat.e.amend_read)
---@field ["amend.translated"]? fun(s: maslikhat.Session, e: maslikhat.e.amend_translated)
---@field ["vote.method"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_method)
---@field ["vote.opened"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_opened)
---@field ["vote.cast"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_cast)
---@field ["vote.counted"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_counted)
---@field ["vote.protocol"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_protocol)
---@field ["vote.tied"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_tied)
---@field ["vote.decided"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_decided)
---@field ["vote.closed"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_closed)
---@field ["vote.asked"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_asked)
---@field ["vote.annulled"]? fun(s: maslikhat.Session, e: maslikhat.e.vote_annulled)
---@field ["elect.nominated"]? fun(s: maslikhat.Session, e: maslikhat.e.elect_nominated)
---@field ["elect.declined"]? fun(s: maslikhat.Session, e: maslikhat.e.elect_declined)
---@field ["elect.counted"]? fun(s: maslikhat.Session, e: maslikhat.e.elect_counted)
---@field ["elect.elected"]? fun(s: maslikhat.Session, e: maslikhat.e.elect_elected)
---@field ["elect.second"]? fun(s: maslikhat.Session, e: maslikhat.e.elect_second)
---@field ["elect.tied"]? fun(s: maslikhat.Session, e: maslikhat.e.elect_tied)
---@field ["elect.failed"]? fun(s: maslikhat.Session, e: maslikhat.e.elect_failed)
---@field ["commission.elected"]? fun(s: maslikhat.Session, e: maslikhat.e.commission_elected)
---@field ["motion.supported"]? fun(s: maslikhat.Session, e: maslikhat.e.motion_supported)
---@field ["motion.put"]? fun(s: maslikhat.Session, e: maslikhat.e.motion_put)
---@field ["motion.carried"]? fun(s: maslikhat.Session, e: maslikhat.e.motion_carried)
---@field ["motion.failed"]? fun(s: maslikhat.Session, e: maslikhat.e.motion_failed)
---@field ["calendar.set"]? fun(s: maslikhat.Session, e: maslikhat.e.calendar_set)
---@field ["calendar.day"]? fun(s: maslikhat.Session, e: maslikhat.e.calendar_day)
---@field ["deadline.started"]? fun(s: maslikhat.Session, e: maslikhat.e.deadline_started)
---@field ["deadline.met"]? fun(s: maslikhat.Session, e: maslikhat.e.deadline_met)
---@field ["deadline.missed"]? fun(s: maslikhat.Session, e: maslikhat.e.deadline_missed)
---@field ["deadline.late"]? fun(s: maslikhat.Session, e: maslikhat.e.deadline_late)
---@field ["deadline.void"]? fun(s: maslikhat.Session, e: maslikhat.e.deadline_void)
---@field ["deadline.reopened"]? fun(s: maslikhat.Session, e: maslikhat.e.deadline_reopened)
---@field ["paper.filled"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_filled)
---@field ["paper.signed"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_signed)
---@field ["paper.submitted"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_submitted)
---@field ["paper.withdrawn"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_withdrawn)
---@field ["paper.returned"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_returned)
---@field ["paper.reopened"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_reopened)
---@field ["paper.replied"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_replied)
---@field ["paper.answered"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_answered)
---@field ["paper.adopted"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_adopted)
---@field ["paper.read"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_read)
---@field ["paper.forwarded"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_forwarded)
---@field ["paper.rejected"]? fun(s: maslikhat.Session, e: maslikhat.e.paper_rejected)
---@field ["question.asked"]? fun(s: maslikhat.Session, e: maslikhat.e.question_asked)
---@field ["answer.given"]? fun(s: maslikhat.Session, e: maslikhat.e.answer_given)
---@field ["question.closed"]? fun(s: maslikhat.Session, e: maslikhat.e.question_closed)
---@field ["groups.formed"]? fun(s: maslikhat.Session, e: maslikhat.e.groups_formed)
---@field ["groups.over"]? fun(s: maslikhat.Session, e: maslikhat.e.groups_over)
---@field ["groups.presented"]? fun(s: maslikhat.Session, e: maslikhat.e.groups_presented)
---@field ["remark.added"]? fun(s: maslikhat.Session, e: maslikhat.e.remark_added)
---@field ["remark.marked"]? fun(s: maslikhat.Session, e: maslikhat.e.remark_marked)
---@field ["remark.dropped"]? fun(s: maslikhat.Session, e: maslikhat.e.remark_dropped)
---@field ["inject.fired"]? fun(s: maslikhat.Session, e: maslikhat.e.inject_fired)
---@field ["inject.held"]? fun(s: maslikhat.Session, e: maslikhat.e.inject_held)
---@field ["inject.skipped"]? fun(s: maslikhat.Session, e: maslikhat.e.inject_skipped)
---@field ["talk.whispered"]? fun(s: maslikhat.Session, e: maslikhat.e.talk_whispered)
---@field ["talk.agreed"]? fun(s: maslikhat.Session, e: maslikhat.e.talk_agreed)
---@field ["talk.announced"]? fun(s: maslikhat.Session, e: maslikhat.e.talk_announced)
---@field ["talk.told"]? fun(s: maslikhat.Session, e: maslikhat.e.talk_told)
---@field ["talks.opened"]? fun(s: maslikhat.Session, e: maslikhat.e.talks_opened)
---@field ["talks.offered"]? fun(s: maslikhat.Session, e: maslikhat.e.talks_offered)
---@field ["talks.accepted"]? fun(s: maslikhat.Session, e: maslikhat.e.talks_accepted)
---@field ["talks.agreed"]? fun(s: maslikhat.Session, e: maslikhat.e.talks_agreed)
---@field ["talks.failed"]? fun(s: maslikhat.Session, e: maslikhat.e.talks_failed)
---@field ["hall.shown"]? fun(s: maslikhat.Session, e: maslikhat.e.hall_shown)
---@field ["note.added"]? fun(s: maslikhat.Session, e: maslikhat.e.note_added)
---@field ["vars.saved"]? fun(s: maslikhat.Session, e: maslikhat.e.vars_saved)
---@field ["script.failed"]? fun(s: maslikhat.Session, e: maslikhat.e.script_failed)
---@field ["scenario.changed"]? fun(s: maslikhat.Session, e: maslikhat.e.scenario_changed)
---@field ["scenario.ended"]? fun(s: maslikhat.Session, e: maslikhat.e.scenario_ended)
---@field ["session.rewound"]? fun(s: maslikhat.Session, e: maslikhat.e.session_rewound)
---@field ["refused"]? fun(s: maslikhat.Session, e: maslikhat.e.refused)

---@class maslikhat.DecidedBy
---@field threshold? any

---@class maslikhat.Limit
---@field title? maslikhat.Text

---@class maslikhat.Threshold
---@field title? any

---@class maslikhat.Vote
---@field adopt? any

---@class maslikhat.Work
---@field count? integer
---@field from? any
---@field id string
---@field minutes integer
---@field phase string
---@field present? boolean
---@field title maslikhat.Text
-- </generated>

---@param t maslikhat.Scenario
---@return maslikhat.Scenario
function m.scenario(t) end

---@param t maslikhat.Draft
---@return maslikhat.Draft
function m.draft(t) end

---@param t maslikhat.Clause
---@return maslikhat.Clause
function m.clause(t) end

---@param t maslikhat.Commission
---@return maslikhat.Commission
function m.commission(t) end

---@param t maslikhat.Item
---@return maslikhat.Item
function m.item(t) end

---@param t maslikhat.Phase
---@return maslikhat.Phase
function m.phase(t) end

---@param t maslikhat.Inject
---@return maslikhat.Inject
function m.inject(t) end

---@param t maslikhat.Amendment
---@return maslikhat.Amendment
function m.amendment(t) end

---@param t maslikhat.Question
---@return maslikhat.Question
function m.question(t) end

---@param t maslikhat.Score
---@return maslikhat.Score
function m.score(t) end

---@param t maslikhat.Test
---@return maslikhat.Test
function m.test(t) end

---@param t maslikhat.Pair
---@return maslikhat.Pair
function m.pair(t) end

---@param t maslikhat.Groups
---@return maslikhat.Groups
function m.groups(t) end

---@param t maslikhat.Team
---@return maslikhat.Team
function m.team(t) end

---@param t maslikhat.Talks
---@return maslikhat.Talks
function m.talks(t) end

---@param t maslikhat.Term
---@return maslikhat.Term
function m.term(t) end

---@param t maslikhat.Sway
---@return maslikhat.Sway
function m.sway(t) end

---@param t maslikhat.Sample
---@return maslikhat.Sample
function m.sample(t) end

---@param t maslikhat.Ending
---@return maslikhat.Ending
function m.ending(t) end

---@param t maslikhat.Page
---@return maslikhat.Page
function m.page(t) end

---@param t maslikhat.Choice
---@return maslikhat.Choice
function m.choice(t) end

---@param t maslikhat.Paper
---@return maslikhat.Paper
function m.paper(t) end

---@param t maslikhat.Part
---@return maslikhat.Part
function m.part(t) end

---@param t maslikhat.Deadline
---@return maslikhat.Deadline
function m.deadline(t) end

---@param t maslikhat.Sitting
---@return maslikhat.Sitting
function m.sitting(t) end

---@param t maslikhat.Body
---@return maslikhat.Body
function m.body(t) end

---@param t maslikhat.Step
---@return maslikhat.Step
function m.step(t) end

---@param t maslikhat.Problem
---@return maslikhat.Problem
function m.problem(t) end

---@param t maslikhat.Calendar
---@return maslikhat.Calendar
function m.calendar(t) end

---The papers that call a sitting, and their terms.
---@param t maslikhat.Convening
---@return maslikhat.Convening
function m.convening(t) end

---@param t maslikhat.Remarks
---@return maslikhat.Remarks
function m.remarks(t) end

---A paper from lua/forms/NAME.lua: `m.form "inquiry" { … }`.
---@param name "inquiry"|"inquiry-answer"|"outcome"|"notice"|"recommendations"
---@return fun(settings: maslikhat.Form): maslikhat.Paper
function m.form(name) end

---Minutes, in seconds.
---@param minutes number
---@return integer
function m.min(minutes) end

---The rules of lua/rules/NAME.lua with the scenario's own settings: `m.rules "maslikhat" { … }`.
---@param name "maslikhat"|"hearing"|"assembly"|"commission"|"public-control"
---@return fun(settings: maslikhat.Rules): maslikhat.Made.rules
function m.rules(name) end

---The role cards NAME.json, or roles.json beside scenario.lua.
---@param name string
---@return maslikhat.Made.roles
function m.roles(name) end

---The sways of a table of rows: a question and its choice, or a condition; then each subject with its `by`.
---@param rows table[]
---@return maslikhat.Sway[]
function m.sways(rows) end

return m
