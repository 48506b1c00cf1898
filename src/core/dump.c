// The whole state as lines of text, so that two states can be compared.
#include "core/dump.h"

static void dump_seats(const struct state *s, struct buf *out)
{
    for (int i = 0; i < s->plan->seat_count; i++) {
        const struct seat_state *seat = &s->seat[i];
        buf_printf(
            out,
            "seat %s person=%s bot=%d present=%d/%d removed=%d warned=%d stays=%d%d warnings=%d "
            "silenced=%llx recused=%llx "
            "asked=%llx late=%llx speaking=%lld speeches=%d last=%lld supports=%d/%d/%d stayed=%d "
            "open=%d\n",
            s->plan->seats[i].id, seat->person ? seat->person : "-", seat->bot, seat->present,
            seat->again, seat->removed, seat->warned, seat->stays, seat->shown_out, seat->warnings,
            (unsigned long long)seat->silenced, (unsigned long long)seat->recused,
            (unsigned long long)seat->asked, (unsigned long long)seat->recused_late,
            (long long)seat->speaking, seat->speeches, (long long)seat->last_word,
            s->supports[MOTION_CLOSED][i], s->supports[MOTION_NO_CONFIDENCE][i],
            s->supports[MOTION_REGISTRATION][i], seat->stayed, seat->open_talk);
    }
}

static void dump_agenda(const struct state *s, struct buf *out)
{
    for (int i = 0; i < s->item_count; i++) {
        const struct item_state *item = &s->item[i];
        buf_printf(out,
                   "item %s by=%d away=%d/%s fate=%d dropped=%d called=%d at=%lld debate_closed=%d "
                   "spoke=%d stage=%d/%d at=%lld\n",
                   item->id, item->by, (int)item->away, item->until ? item->until : "-",
                   (int)item->fate, item->dropped, item->called, (long long)item->called_at,
                   item->debate_closed, item->spoke, (int)item->stage, item->clauses,
                   (long long)item->stage_at);
    }
    for (int i = 0; i < s->queue_count; i++)
        buf_printf(out, "queue %d kind=%d at=%lld\n", s->queue[i].seat, (int)s->queue[i].kind,
                   (long long)s->queue[i].at);
    for (size_t i = 0; i < s->speech_count; i++) {
        const struct speech *speech = &s->speeches[i];
        buf_printf(out,
                   "speech %d kind=%d item=%d %lld-%lld at=%lld limit=%d warned=%d over=%d "
                   "extended=%d held=%lld/%lld\n",
                   speech->seat, (int)speech->kind, speech->item, (long long)speech->begin,
                   (long long)speech->end, (long long)speech->at, speech->limit, speech->warned,
                   speech->overtime, speech->extended, (long long)speech->held,
                   (long long)speech->held_since);
    }
}

static void dump_drafts(const struct state *s, struct buf *out)
{
    for (int i = 0; i < s->plan->draft_count; i++)
        buf_printf(out, "draft %s basis=%d whole=%d opinion=%d votes=%d tied=%d\n",
                   s->plan->drafts[i].id, (int)s->drafts[i].basis, (int)s->drafts[i].whole,
                   s->drafts[i].opinion, s->drafts[i].votes, s->drafts[i].tied);
    for (size_t i = 0; i < s->amendment_count; i++) {
        const struct amendment *a = &s->amendments[i];
        buf_printf(
            out,
            "amendment draft=%d kind=%d clause=%d field=%d value=%lld text=%s lang=%d author=%d "
            "prepared=%d spends=%d opinion=%d fate=%d by=%d at=%lld\n",
            a->draft, (int)a->kind, a->clause, a->field, (long long)a->value,
            a->text ? a->text : "-", a->lang, a->author, a->prepared, a->spends, a->opinion,
            (int)a->fate, a->moot_by, (long long)a->at);
        for (int lang = 0; lang < LANG_COUNT; lang++)
            if (a->translated.in[lang])
                buf_printf(out, "translated %s %s\n", lang_codes[lang], a->translated.in[lang]);
    }
}

static void dump_opinions(const struct state *s, struct buf *out)
{
    for (int i = 0; i < s->plan->draft_count * s->plan->commission_count; i++)
        buf_printf(out, "opinion %d stance=%d heard=%d missed=%d %s\n", i,
                   (int)s->opinions[i].stance, s->opinions[i].heard, s->opinions[i].missed,
                   s->opinions[i].text ? s->opinions[i].text : "-");
}

static void dump_votes(const struct state *s, struct buf *out)
{
    for (size_t i = 0; i < s->vote_count; i++) {
        const struct vote *v = s->votes[i];
        buf_printf(
            out,
            "vote %s method=%d threshold=%d status=%d result=%d base=%d needed=%d "
            "present=%d end=%d lost=%d voters=%d for=%d against=%d abstain=%d none=%d counted=%d "
            "casting=%d error=%s %lld-%lld ballots",
            v->subject_text, (int)v->method, (int)v->threshold, (int)v->status, (int)v->result,
            v->base, v->needed, v->present, v->present_end, v->lost, v->voters, v->in_favour,
            v->against, v->abstain, v->not_voted, v->counted, v->casting, v->error ? v->error : "-",
            (long long)v->opened, (long long)v->closed);
        for (int seat = 0; seat < s->plan->seat_count; seat++)
            buf_printf(out, " %d", v->ballot[seat]);
        buf_printf(out, "\nelected %d rivals %d%d agenda %llx protocol %d %d %d", v->elected,
                   v->among_rivals, v->chosen, (unsigned long long)v->agenda, v->given, v->blank,
                   v->spoilt);
        for (int c = 0; c < v->candidate_count; c++)
            buf_printf(out, " %d", v->counted_for[c]);
        buf_printf(out, "\nbefore item=%d presiding=%d stage=%d/%d candidates", v->item,
                   v->presiding, (int)v->stage.at, v->stage.sure);
        for (int c = 0; c < v->candidate_count; c++)
            buf_printf(out, " %d", v->candidate[c]);
        buf_char(out, '\n');
    }
    for (int i = 0; i < s->plan->seat_count; i++)
        if (s->counter[i])
            buf_printf(out, "counter %d\n", i);
    for (int i = 0; i < s->candidate_count; i++)
        buf_printf(out, "candidate %d\n", s->candidates[i]);
    if (s->stage.at != STAGE_FIRST)
        buf_printf(out, "stage %d of %s, sure %d\n", (int)s->stage.at, s->stage.office,
                   s->stage.sure);
}

void state_dump(const struct state *s, struct buf *out)
{
    buf_printf(out,
               "paused=%lld pause=%lld sitting=%d private=%d registering=%d recess=%d/%d "
               "present=%d quorum=%d "
               "presiding=%d/%d agenda=%d item=%d floor=%d vote=%d phase=%d begin=%lld "
               "method=%d opened=%lld extra=%d over=%d order=%s motion=%d backers=%d/%d/%d vars=%s "
               "ending=%s shown=%s lost=%zu\n",
               (long long)s->paused, (long long)s->pause_begin, (int)s->sitting, s->private_session,
               s->registering, s->recess_voted, s->recess_taken, s->present, s->quorum,
               s->presiding, s->chair, s->agenda_adopted, s->current_item, s->floor_taken,
               s->vote_running, s->phase.index, (long long)s->phase.begin, (int)s->method,
               (long long)s->opened_at, s->phase.extra, s->phase.over, s->order ? s->order : "-",
               (int)s->no_confidence * 10 + (int)s->confidence_fate,
               s->support_count[MOTION_CLOSED], s->support_count[MOTION_NO_CONFIDENCE],
               s->support_count[MOTION_REGISTRATION], s->vars ? s->vars : "-",
               s->ending ? s->ending : "-", shown_names[s->shown], s->votes_lost);
    for (int i = 0; i < s->plan->phase_count; i++)
        buf_printf(out, "phase %s spent=%lld extra=%d\n", s->plan->phases[i].id,
                   (long long)s->phase_spent[i], s->phase_extra[i]);
    for (int i = 0; i < s->plan->inject_count; i++)
        buf_printf(out, "inject %s %d %d\n", s->plan->injects[i].id, (int)s->injects[i],
                   s->inject_dropped[i]);
    dump_seats(s, out);
    dump_agenda(s, out);
    dump_drafts(s, out);
    dump_opinions(s, out);
    dump_votes(s, out);
    dump_story(s, out);
    for (size_t i = 0; i < s->closed_count; i++)
        buf_printf(out, "private %lld-%lld\n", (long long)s->closed[i].begin,
                   (long long)s->closed[i].end);
    for (size_t i = 0; i < s->spoken_count; i++)
        buf_printf(out, "spoken %zu %s\n", s->spoken[i].speech, s->spoken[i].text);
    for (size_t i = 0; i < s->whisper_count; i++)
        buf_printf(out, "whisper %d to=%s at=%lld %s\n", s->whispers[i].from, s->whispers[i].to,
                   (long long)s->whispers[i].at, s->whispers[i].text);
}
