// The official papers of a session, from its journal alone: minutes and decisions with what the
// law asks of them (REG 7, 24, 28).
#ifndef REPORT_MINUTES_H
#define REPORT_MINUTES_H

#include "base/text.h"
#include "journal/journal.h"
#include "report/doc.h"

// Minutes, then each decision that was adopted, in each of the languages one after the other.
// `data` is a journal that was read and may go once it returns.
struct doc *minutes_doc(const struct journal_data *data, const enum lang *langs, int count);

// Inside: what the papers of one language are written from.
struct minutes {
    const struct journal_data *data;
    struct doc *doc;
    enum lang lang;
    const struct state *end; // of the session
};
// "25 November 2026": a day of the story, or the one in the journal's first record for NO_DAY.
void minutes_put_date(const struct minutes *minutes, int day, struct buf *out);
// The council above the paper's own name, then date and place.
// The rules of the sitting that decided on a draft.
const struct plan *minutes_decided_by(const struct minutes *minutes, int draft);
void minutes_put_top(const struct minutes *minutes, const struct plan *plan, enum text_key kind,
                     int number, int day);
// With several sittings each has its own signatures.
void minutes_put_course(const struct minutes *minutes);
// Who signs as presiding officer: who leads, else the chair.
int minutes_presided(const struct state *state);
void minutes_put_signatures(const struct minutes *minutes, const struct plan *plan, int presided);
// Which body sat: in a body's own word, else where the scenario takes place (REG 4).
void minutes_put_body(const struct minutes *minutes, const struct plan *plan);
// The counting commission's protocols, a page each (REG 61).
void minutes_put_protocols(const struct minutes *minutes);
int minutes_list_protocols(const struct minutes *minutes, int number);
// The council has expressed no confidence in the akim: a decision without a draft.
bool minutes_no_confidence(const struct minutes *minutes);
void minutes_put_decisions(const struct minutes *minutes);
void minutes_put_papers(const struct minutes *minutes);
// Items of a list that goes on after `number`; returns the last number.
int minutes_list_papers(const struct minutes *minutes, int number);

#endif
