// The sitting (RULES 1–13): registration, quorum, break, recess, closed session, guests.
#include "unit/hall.h"
#include "unit/story_plan.h"

#include "core/course.h"

static void test_opening(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "chair sitting.open", "expect refused rule=not-present", "facilitator sitting.open",
        "expect refused rule=quorum have=0 need=8 base=12",
        "secretary seat.arrive chair dep-02 dep-03 dep-04 dep-05 dep-06 dep-07",
        "expect seat.arrived seat=dep-07", "expect no quorum.reached", "chair sitting.open",
        "expect refused rule=quorum law=\"LAW 11(3), REG 4\" have=7 need=8 base=12",
        "dep-08 seat.arrive", "expect quorum.reached present=8 total=12 needed=8",
        "dep-08 sitting.open", "expect refused rule=not-presiding", "chair sitting.open",
        "expect sitting.opened present=8 total=12 needed=8", "chair sitting.open",
        "expect refused rule=already-open", "expect state sitting=open quorum.spare=0");
    hall_close(&h);
}

// Guests and staff are no deputies: they make no quorum.
static void test_who_counts(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive secretary akim ngo-1 media-1", "expect state present=0",
        "secretary seat.arrive all", "expect state present=12 quorum.reached=true",
        "ngo-1 seat.leave", "expect no quorum.lost", "expect state present=12");
    hall_close(&h);
}

static void test_registration(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "dep-02 seat.arrive dep-03", "expect refused rule=not-secretary",
        "dep-02 seat.arrive all", "expect refused rule=not-secretary", "dep-02 seat.arrive",
        "expect seat.arrived seat=dep-02", "dep-02 seat.arrive",
        "expect refused rule=already-present name=dep-02", "chair seat.arrive dep-03 dep-03",
        "expect seat.arrived seat=dep-03", "expect state present=2", "secretary seat.arrive dep-99",
        "expect refused rule=unknown-seat name=dep-99", "secretary seat.arrive dep-04 dep-02",
        "expect refused rule=already-present", "expect state seat.dep-04.present=false",
        "facilitator seat.arrive", "expect refused rule=argument", "dep-02 seat.leave dep-03",
        "expect refused rule=not-secretary", "dep-02 seat.leave", "dep-02 seat.leave",
        "expect refused rule=not-present", "facilitator seat.arrive all", "expect state present=12",
        "facilitator seat.arrive all", "expect refused rule=already-present name=all",
        "all seat.leave", "expect state present=0", "all seat.arrive", "expect state present=12");
    hall_close(&h);
}

// Without the quorum the debate goes on; votes wait until it is back.
static void test_quorum_lost(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "secretary seat.leave dep-09 dep-10 dep-11", "expect no quorum.lost",
        "secretary seat.leave dep-12", "expect no quorum.lost", "expect state present=8",
        "dep-08 seat.leave", "expect quorum.lost present=7 total=12 needed=8",
        "expect state sitting=open", "chair vote.open basis:housing",
        "expect refused rule=quorum have=7 need=8", "dep-02 floor.ask", "chair floor.give dep-02",
        "expect floor.given seat=dep-02 kind=debate", "dep-08 seat.arrive",
        "expect quorum.reached present=8", "chair floor.end", "chair vote.open basis:housing",
        "expect vote.opened present=8 voters=8 base=12 needed=7");
    hall_close(&h);
}

// Announced by whoever presides: until the result nobody counts but who has registered again.
static void test_registering_again(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "facilitator sitting.register", "expect refused rule=not-open");
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "dep-03 floor.ask", "chair sitting.announce",
        "expect refused rule=not-registering", "secretary sitting.register",
        "expect refused rule=not-presiding", "chair floor.give dep-02", "chair sitting.register",
        "expect refused rule=floor-taken", "chair floor.end",
        "chair vote.open procedural:close-debate", "chair sitting.register",
        "expect refused rule=vote-running", "chair vote.close", "dep-12 seat.leave",
        "dep-02 floor.ask question", "chair sitting.register",
        "expect sitting.registering seat=chair", "expect no quorum.lost",
        "expect state present=1 seat.chair.present=true seat.ngo-1.present=true "
        "sitting.registering=true quorum.reached=false floor.queue=2",
        "chair vote.open procedural:close-debate", "expect refused rule=registering law=\"REG 4\"",
        "chair floor.give ngo-1", "expect refused rule=registering", "chair sitting.register",
        "expect refused rule=registering", "chair agenda.call misc",
        "expect refused rule=registering", "dep-02 floor.withdraw", "dep-02 seat.arrive",
        "expect state present=2", "dep-02 seat.arrive", "expect refused rule=already-present",
        "secretary seat.arrive all", "expect seat.arrived seat=dep-11",
        "expect no seat.arrived seat=dep-12", "expect state present=11 seat.dep-12.present=false",
        "expect no quorum.reached", "dep-02 sitting.announce", "expect refused rule=not-presiding",
        "chair sitting.announce", "expect sitting.registered present=11 total=12 needed=8",
        "expect no quorum.lost", "expect state sitting.registering=false floor.queue=1",
        "chair vote.open procedural:close-debate",
        "expect vote.opened present=11 voters=11 base=11");
    hall_close(&h);
}

// Seven of twelve are no quorum, eight are; whoever did not register is not in the hall.
static void test_registered_too_few(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-09 floor.ask", "chair sitting.register",
        "secretary seat.arrive dep-02 dep-03 dep-04 dep-05 dep-06 dep-07", "expect state present=7",
        "chair sitting.announce", "expect sitting.registered present=7",
        "expect quorum.lost present=7 total=12 needed=8", "expect state floor.queue=0",
        "dep-09 floor.ask", "expect refused rule=not-present", "chair vote.open basis:housing",
        "expect refused rule=quorum have=7 need=8", "dep-08 seat.arrive",
        "expect quorum.reached present=8", "chair sitting.register", "chair sitting.recess 1",
        "expect refused rule=recess-vote", "chair sitting.close", "expect sitting.closed present=1",
        "expect state sitting.registering=false");
    hall_close(&h);
}

// A third of those present demand it: four of twelve, not three; it is for one registration.
static void test_registering_demanded(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 motion.support registration",
        "expect motion.supported what=registration count=1 needed=4",
        "dep-02 motion.support registration", "expect refused rule=already-supported",
        "dep-03 motion.support registration", "dep-03 sitting.register",
        "expect refused rule=register-third law=(choice) have=2 need=4 base=12",
        "ngo-1 sitting.register", "expect refused rule=not-presiding",
        "dep-04 motion.support registration", "dep-04 sitting.register",
        "expect refused rule=register-third have=3", "dep-04 seat.leave", "dep-05 sitting.register",
        "expect refused rule=register-third have=3 need=4 base=11", "dep-04 seat.arrive",
        "dep-05 sitting.register", "expect sitting.registering seat=dep-05",
        "expect state present=1 seat.dep-05.present=false", "dep-06 seat.arrive",
        "dep-06 motion.support registration", "expect refused rule=registering",
        "secretary seat.arrive all", "chair sitting.announce",
        "expect sitting.registered present=12", "dep-02 sitting.register",
        "expect refused rule=register-third have=1");
    hall_close(&h);
}

static void test_break(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "facilitator sitting.break 5", "expect refused rule=not-open");
    hall_debate(&h);
    RUN(&h, "dep-02 sitting.break 5", "expect refused rule=not-presiding", "chair sitting.break 0",
        "expect refused rule=argument", "chair sitting.break soon", "expect refused rule=argument",
        "chair sitting.break 1441", "expect refused rule=argument",
        "chair sitting.break 99999999999999999999", "expect refused rule=argument",
        "chair vote.open basis:housing", "chair sitting.break 5",
        "expect refused rule=vote-running", "all vote.cast for", "chair vote.close",
        "dep-02 floor.ask", "chair floor.give dep-02", "+60s", "chair sitting.break 10",
        "expect sitting.break minutes=10", "expect state sitting=break clock.paused=true", "+10m",
        "expect no floor.warned", "chair vote.open whole:housing", "expect refused rule=not-open",
        "dep-03 floor.ask", "expect refused rule=not-open", "chair sitting.open",
        "expect refused rule=already-open", "dep-02 clock.resume",
        "expect refused rule=not-facilitator", "chair clock.resume", "expect sitting.resumed",
        "expect state sitting=open clock.paused=false", "+89s", "expect no floor.warned", "+1s",
        "expect floor.warned seat=dep-02", "+29s", "expect no floor.overtime", "+1s",
        "expect floor.overtime seat=dep-02 kind=debate");
    hall_close(&h);
}

static void test_recess(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "facilitator sitting.recess 3", "expect refused rule=not-open");
    hall_debate(&h);
    RUN(&h, "chair vote.open closed", "chair sitting.recess 3", "expect refused rule=vote-running",
        "chair vote.close", "chair sitting.recess 3",
        "expect refused rule=recess-vote have=3 need=15", "chair vote.open recess:16",
        "expect refused rule=recess-limit have=16 need=15",
        "chair vote.open recess:99999999999999999999", "expect refused rule=recess-limit",
        "chair vote.open recess:0", "expect refused rule=unknown-subject",
        "chair vote.open recess:15", "expect vote.opened threshold=decision needed=7",
        "all vote.cast against", "chair vote.close", "expect vote.closed result=rejected",
        "chair sitting.recess 15", "expect refused rule=recess-vote");
    hall_vote(&h, "recess:15", 7, 5);
    RUN(&h, "chair sitting.recess 16", "expect refused rule=recess-limit have=16 need=15",
        "chair sitting.recess 14", "expect refused rule=recess-vote", "dep-02 floor.ask",
        "chair floor.give dep-02", "chair sitting.recess 15", "expect floor.ended seat=dep-02",
        "expect sitting.recess days=15", "expect state sitting=recess present=0 clock.paused=true",
        "facilitator clock.resume", "expect refused rule=not-open", "facilitator sitting.open",
        "expect refused rule=quorum have=0", "secretary seat.arrive all",
        "expect quorum.reached present=12", "chair sitting.open",
        "expect state sitting=open clock.paused=false agenda.adopted=true item=housing",
        // Recesses add up: the days of all of them are the limit's.
        "chair sitting.recess 15", "expect refused rule=recess-limit have=30 need=15",
        "chair vote.open recess:1", "expect refused rule=recess-limit have=16 need=15");
    hall_close(&h);
    hall_open(&h);
    hall_debate(&h);
    hall_vote(&h, "recess:10", 7, 5);
    RUN(&h, "chair sitting.recess 10", "secretary seat.arrive all", "chair sitting.open",
        "chair vote.open recess:6",
        "expect refused rule=recess-limit law=\"LAW 11(4)\" have=16 need=15");
    hall_vote(&h, "recess:5", 7, 5);
    RUN(&h, "chair sitting.recess 5", "expect sitting.recess days=5");
    hall_close(&h);
}

// The chair in the hall presides; absent, whom the council elects does, until the return.
static void test_presiding(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "secretary seat.arrive all", "chair seat.leave", "facilitator sitting.open",
        "expect sitting.presided seat=none", "expect state presiding=none",
        "facilitator vote.open agenda:housing", "expect refused rule=no-presiding name=chair",
        "facilitator vote.open closed", "expect refused rule=no-presiding",
        "facilitator vote.open procedural:preside:akim", "expect refused rule=not-deputy",
        "facilitator vote.open procedural:preside:chair", "expect refused rule=not-present",
        "facilitator vote.open procedural:preside:nobody", "expect refused rule=unknown-seat",
        "dep-03 vote.open procedural:preside:dep-02", "expect refused rule=not-presiding");
    hall_vote(&h, "procedural:preside:dep-02", 6, 5); // 11 in the hall
    RUN(&h, "expect sitting.presided seat=dep-02", "dep-02 vote.open agenda:housing",
        "expect vote.opened", "dep-02 vote.close", "chair seat.arrive",
        "expect sitting.presided seat=chair", "expect state presiding=chair",
        "dep-02 vote.open agenda:misc", "expect refused rule=not-presiding",
        "chair vote.open procedural:preside:dep-02", "expect refused rule=chair-present name=chair",
        "chair vote.open agenda:misc", "expect vote.opened", "chair seat.leave",
        "expect sitting.presided seat=none", "facilitator vote.close", "chair seat.arrive",
        "expect sitting.presided seat=chair", "dep-02 seat.leave", "expect no sitting.presided",
        "chair seat.leave", "expect sitting.presided seat=none");
    hall_vote(&h, "procedural:preside:dep-03", 5, 5); // no casting vote: nobody presides
    RUN(&h, "expect vote.closed result=rejected", "expect no sitting.presided");
    hall_vote(&h, "procedural:preside:dep-03", 6, 4);
    RUN(&h, "expect sitting.presided seat=dep-03", "dep-03 vote.repeat v5 reason=x",
        "all vote.cast for", "dep-03 vote.close", "expect vote.annulled vote=v5",
        "expect state presiding=none");
    hall_vote(&h, "procedural:preside:dep-03", 6, 4); // v7
    RUN(&h, "chair seat.arrive", "chair vote.repeat v7 reason=x", "all vote.cast for",
        "chair vote.close", "expect vote.annulled vote=v7", "expect state presiding=chair",
        "chair seat.leave");
    hall_vote(&h, "procedural:preside:dep-03", 6, 4);
    RUN(&h, "expect sitting.presided seat=dep-03", "dep-03 seat.leave",
        "expect sitting.presided seat=none", "expect state presiding=none");
    hall_close(&h);
}

// Guests are shown out when the doors close, with their requests, and return when they open; those
// the council lets stay remain.
static void test_guests_behind_doors(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "ngo-1 floor.ask question", "expect state floor.queue=1",
        "chair vote.open procedural:admit:akim", "expect refused rule=not-guest",
        "chair vote.open procedural:admit:ngo-1", "all vote.cast for", "chair vote.close",
        "expect seat.admitted seat=ngo-1", "chair vote.open procedural:admit:ngo-1",
        "expect refused rule=already-present", "media-1 floor.ask statement",
        "chair vote.open closed", "all vote.cast for", "chair vote.close",
        "expect sitting.private on=true", "expect seat.left seat=media-1",
        "expect no seat.left seat=ngo-1", "expect no seat.left seat=akim",
        "expect state floor.queue=1 floor.next=ngo-1", "media-1 floor.ask question",
        "expect refused rule=not-present", "media-1 seat.arrive",
        "expect refused rule=closed-doors name=media-1", "chair floor.give ngo-1",
        "expect floor.given seat=ngo-1", "chair floor.end",
        "chair vote.open procedural:admit:media-1", "all vote.cast for", "chair vote.close",
        "expect seat.admitted seat=media-1", "expect seat.arrived seat=media-1");
    hall_close(&h);
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "ngo-1 seat.leave", "chair vote.open closed", "all vote.cast for", "chair vote.close",
        "expect seat.left seat=media-1", "chair vote.open procedural:open-doors",
        "all vote.cast for", "chair vote.close", "expect sitting.private on=false",
        "expect seat.arrived seat=media-1", "expect no seat.arrived seat=ngo-1");
    hall_close(&h);
}

static void test_closing(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-02 floor.ask", "chair floor.give dep-02", "dep-03 floor.ask", "chair floor.end",
        "chair vote.open closed", "chair sitting.close", "expect refused rule=vote-running",
        "all vote.cast for", "chair vote.close", "expect sitting.private on=true",
        "chair floor.give dep-03", "chair sitting.close", "expect floor.ended seat=dep-03",
        "expect sitting.closed present=12", "expect state sitting=closed sitting.private=false",
        "chair sitting.open", "expect refused rule=ended", "chair vote.open basis:housing",
        "expect refused rule=not-open");
    hall_close(&h);
}

// A closed session: the chair proposes it, or a third of those present; more than half decide.
static void test_closed_session(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "ngo-1 vote.open closed", "expect refused rule=not-presiding",
        "dep-02 vote.open closed", "expect refused rule=one-third have=1 need=4 base=12",
        "dep-03 motion.support closed", "expect motion.supported seat=dep-03 count=1 needed=4",
        "dep-03 motion.support closed", "expect refused rule=already-supported",
        "dep-04 motion.support closed", "ngo-1 motion.support closed",
        "expect refused rule=not-deputy", "dep-05 motion.support agenda",
        "expect refused rule=unknown-subject", "dep-02 vote.open closed",
        "expect refused rule=one-third have=3 need=4", "dep-05 motion.support closed",
        "expect motion.supported count=3", "dep-02 vote.open basis:housing",
        "expect refused rule=not-presiding", "dep-02 vote.open closed",
        "expect vote.opened threshold=closed-session base=12 needed=7", "all vote.cast against",
        "chair vote.close", "expect vote.closed result=rejected",
        // The motion is dealt with: a new one needs its third again.
        "dep-02 vote.open closed", "expect refused rule=one-third have=1",
        "dep-03 motion.support closed", "expect motion.supported count=1");
    hall_vote(&h, "closed", 7, 5);
    RUN(&h, "expect sitting.private on=true", "chair vote.open closed",
        "expect refused rule=already-open", "media-1 seat.arrive",
        "expect refused rule=closed-doors", "akim seat.leave", "akim seat.arrive",
        "secretary seat.leave dep-12", "facilitator seat.arrive all",
        "expect seat.arrived seat=dep-12", "expect no seat.arrived seat=media-1",
        "chair vote.open procedural:open-doors", "all vote.cast for", "chair vote.close",
        "expect sitting.private on=false", "expect seat.arrived seat=media-1",
        "chair vote.open procedural:open-doors", "expect refused rule=not-closed-session");
    hall_close(&h);
}

// Backers who have left the hall back nothing, and the third is one of those present.
static void test_backers_present(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "dep-10 motion.support closed", "dep-11 motion.support closed",
        "dep-12 motion.support closed", "secretary seat.leave dep-10 dep-11",
        "dep-02 vote.open closed", "expect refused rule=one-third have=2 need=4 base=10",
        "dep-10 motion.support closed", "expect refused rule=not-present",
        "dep-10 vote.open closed", "expect refused rule=not-present", "secretary seat.leave dep-09",
        "dep-03 motion.support closed", "expect motion.supported count=2 needed=3",
        "dep-02 vote.open closed", "expect vote.opened base=9 needed=5");
    hall_close(&h);
}

static void test_guests(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_debate(&h);
    RUN(&h, "ngo-1 vote.cast for", "expect refused rule=no-vote", "chair vote.open basis:housing",
        "ngo-1 vote.cast for", "expect refused rule=not-deputy", "secretary vote.cast for",
        "expect refused rule=not-deputy", "akim vote.cast for", "expect refused rule=not-deputy",
        "all vote.cast for", "chair vote.close", "ngo-1 floor.ask statement",
        "ngo-1 floor.give ngo-1", "expect refused rule=turn-transfer", "media-1 floor.give ngo-1",
        "expect refused rule=not-presiding", "chair floor.give ngo-1",
        "expect floor.given seat=ngo-1 kind=statement", "chair seat.remove ngo-1",
        "expect refused rule=not-warned", "chair seat.warn nobody",
        "expect refused rule=unknown-seat", "dep-02 seat.warn ngo-1",
        "expect refused rule=not-presiding", "chair seat.warn ngo-1",
        "expect seat.warned seat=ngo-1", "chair seat.remove ngo-1", "expect floor.ended seat=ngo-1",
        "expect seat.removed seat=ngo-1", "ngo-1 seat.arrive", "expect refused rule=removed",
        "chair seat.remove ngo-1", "expect refused rule=removed", "chair seat.remove dep-02",
        "expect refused rule=not-guest", "chair seat.remove nobody",
        "expect refused rule=unknown-seat", "facilitator seat.arrive ngo-1",
        "expect refused rule=removed",
        // The majority of those present may remove without a warning.
        "chair vote.open procedural:remove:dep-02", "expect refused rule=not-guest",
        "chair vote.open procedural:remove", "expect refused rule=unknown-seat",
        "chair vote.open procedural:remove:media-1", "all vote.cast for", "chair vote.close",
        "expect seat.removed seat=media-1");
    hall_close(&h);
}

// Whoever presides has to be in the hall; the facilitator gives the floor for an absent chair, but
// puts nothing to the vote.
static void test_absent_chair(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    hall_basis(&h);
    RUN(&h, "dep-02 floor.ask", "chair seat.leave", "chair floor.give dep-02",
        "expect refused rule=not-presiding", "chair vote.open whole:housing",
        "expect refused rule=not-presiding", "chair sitting.break 5",
        "expect refused rule=not-presiding", "facilitator floor.give dep-02", "chair floor.end",
        "expect refused rule=not-presiding", "dep-03 floor.end",
        "expect refused rule=not-presiding", "dep-02 floor.end", "expect floor.ended",
        "chair floor.end", "expect refused rule=floor-empty", "facilitator vote.open whole:housing",
        "expect refused rule=no-presiding");
    hall_vote(&h, "procedural:preside:dep-02", 11, 0);
    hall_vote(&h, "whole:housing", 11, 0);
    RUN(&h, "expect vote.closed for=11 result=adopted");
    hall_close(&h);
}

static void test_phases(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "facilitator phase.extend 5", "expect refused rule=unknown-phase", "dep-02 phase.next",
        "expect refused rule=not-facilitator", "facilitator phase.go nowhere",
        "expect refused rule=unknown-phase name=nowhere", "facilitator phase.next",
        "expect phase.entered phase=opening", "+599s", "expect no phase.over", "+1s",
        "expect phase.over phase=opening", "chair phase.extend 1441",
        "expect refused rule=argument", "chair phase.extend 2", "expect phase.extended seconds=120",
        "+119s", "expect no phase.over", "+1s", "expect phase.over phase=opening",
        "chair phase.next", "expect phase.entered phase=discussion", "+11m",
        "facilitator clock.pause", "+5m", "expect no inject.fired", "facilitator clock.pause",
        "expect refused rule=clock", "facilitator clock.resume", "facilitator clock.resume",
        "expect refused rule=clock", "+59s", "expect no inject.fired", "+1s",
        "expect inject.fired id=expose", "+1h", "expect no inject.fired", "expect phase.over",
        "facilitator inject.fire expose", "expect refused rule=inject-done",
        "facilitator phase.next", "expect scenario.ended ending=finished", "facilitator phase.next",
        "expect refused rule=ended", "facilitator phase.go opening", "expect refused rule=ended",
        "facilitator scenario.end", "expect refused rule=ended");
    hall_close(&h);
}

static void test_injects(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "chair inject.fire expose", "expect refused rule=not-facilitator",
        "facilitator inject.fire nothing", "expect refused rule=unknown-inject",
        "facilitator inject.hold expose", "facilitator inject.hold expose",
        "expect refused rule=inject-done", "facilitator phase.go discussion", "+1h",
        "expect no inject.fired", "expect state inject.expose=held",
        "facilitator inject.skip expose", "facilitator inject.hold expose",
        "expect refused rule=inject-done", "facilitator inject.fire expose",
        "expect inject.fired id=expose", "facilitator inject.skip expose",
        "expect refused rule=inject-done");
    hall_close(&h);
}

// The first moment of all counts as well: a pause, and what is due at once.
static void test_moment_zero(void **state)
{
    struct hall h;
    struct plan *plan = sample_plan();
    (void)state;
    plan->injects[0].minutes = 0;
    hall_open_with(&h, plan);
    RUN(&h, "facilitator clock.pause", "facilitator clock.pause", "expect refused rule=clock",
        "+5m", "expect state clock.running=0 clock.time=300", "facilitator clock.resume",
        "expect clock.resumed", "facilitator clock.resume", "expect refused rule=clock");
    hall_close(&h);
    plan = sample_plan();
    plan->injects[0].minutes = 0;
    hall_open_with(&h, plan);
    RUN(&h, "facilitator phase.go discussion", "+0s", "expect inject.fired id=expose");
    hall_close(&h);
}

static void test_time_spent(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "facilitator phase.next", "+3m", "facilitator phase.next", "+1m",
        "facilitator clock.pause", "+1h", "facilitator clock.resume", "+1m",
        "facilitator phase.go opening", "+30s", "facilitator scenario.end fire", "+1h",
        "expect state ending=fire");
    const struct state *s = session_state(h.session);
    assert_int_equal(s->phase_spent[0], 210000);
    assert_int_equal(s->phase_spent[1], 120000);
    hall_close(&h);
}

// When the story has ended nothing of it can be done any more; its debrief goes on.
static void test_after_the_end(void **state)
{
    struct hall h;
    struct plan *plan = story_plan();
    (void)state;
    plan->phases[1].id = "debrief"; // of 20 minutes
    plan->questions[2].phase = 1;
    hall_open_with(&h, plan);
    RUN(&h, "facilitator phase.go opening", "+2m", "expect question.asked question=law",
        "secretary seat.arrive all", "chair sitting.open", "chair vote.open recess:3",
        "facilitator scenario.end", "expect vote.annulled vote=v1",
        "expect scenario.ended ending=finished", "+1h", "expect no phase.over",
        "akim answer.give law right", "expect refused rule=ended", "facilitator question.close law",
        "facilitator phase.go opening", "expect refused rule=ended", "facilitator phase.extend 5",
        "expect refused rule=ended", "facilitator phase.next", "expect phase.entered phase=debrief",
        "+2m", "expect question.asked question=forms", "expect no inject.fired",
        "dep-02 answer.give forms right", "facilitator clock.pause", "facilitator clock.resume",
        "facilitator phase.extend 1", "+18m", "expect no phase.over", "+1m",
        "expect phase.over phase=debrief", "facilitator question.ask tonight",
        "akim answer.give tonight go", "dep-02 note.add \"so it went\"", "facilitator phase.next",
        "expect refused rule=ended", "expect state ending=finished vote=none");
    for (int i = 0; i < verb_count; i++) {
        char line[64];
        (void)snprintf(line, sizeof line, "facilitator %s", verbs[i].name);
        if (verbs[i].end == VERB_BEFORE_END)
            RUN(&h, line, "expect refused rule=ended");
    }
    hall_close(&h);
}

// Without a phase of that name the end is the end.
static void test_no_debrief(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "facilitator phase.go opening", "facilitator scenario.end", "facilitator phase.next",
        "expect refused rule=ended", "facilitator phase.go discussion", "expect refused rule=ended",
        "+1h", "expect no phase.over");
    hall_close(&h);
}

// A phase entered again, or a moment long gone, is told once and at once.
static void test_late_moments(void **state)
{
    struct hall h;
    (void)state;
    hall_open(&h);
    RUN(&h, "facilitator phase.go discussion", "+1000h", "expect inject.fired", "expect phase.over",
        "facilitator phase.extend 1", "+1s", "expect phase.over", "expect no inject.fired",
        "facilitator phase.go discussion", "+12m", "expect no inject.fired",
        "expect state clock.time=3600721");
    hall_close(&h);
}

// The debrief is no phase of the sitting: where nothing else follows, all is done before it.
static void test_before_the_debrief(void **state)
{
    struct hall h;
    (void)state;
    struct plan *plan = hall_rich_plan();
    plan->phase_count = 2;
    hall_open_with(&h, plan);
    RUN(&h, "facilitator phase.go opening");
    assert_int_equal(course_of(session_state(h.session)), COURSE_DEBATE);
    hall_close(&h);
    plan = hall_rich_plan();
    plan->phase_count = 2;
    plan->phases[1].id = "debrief";
    hall_open_with(&h, plan);
    RUN(&h, "facilitator phase.go opening");
    assert_int_equal(course_of(session_state(h.session)), COURSE_ALL);
    RUN(&h, "facilitator phase.next", "expect phase.entered phase=debrief");
    assert_int_equal(course_of(session_state(h.session)), COURSE_END);
    hall_close(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_opening),
        cmocka_unit_test(test_who_counts),
        cmocka_unit_test(test_registration),
        cmocka_unit_test(test_quorum_lost),
        cmocka_unit_test(test_registering_again),
        cmocka_unit_test(test_registered_too_few),
        cmocka_unit_test(test_registering_demanded),
        cmocka_unit_test(test_break),
        cmocka_unit_test(test_recess),
        cmocka_unit_test(test_presiding),
        cmocka_unit_test(test_guests_behind_doors),
        cmocka_unit_test(test_closing),
        cmocka_unit_test(test_closed_session),
        cmocka_unit_test(test_backers_present),
        cmocka_unit_test(test_guests),
        cmocka_unit_test(test_absent_chair),
        cmocka_unit_test(test_phases),
        cmocka_unit_test(test_injects),
        cmocka_unit_test(test_late_moments),
        cmocka_unit_test(test_after_the_end),
        cmocka_unit_test(test_no_debrief),
        cmocka_unit_test(test_moment_zero),
        cmocka_unit_test(test_time_spent),
        cmocka_unit_test(test_before_the_debrief),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
