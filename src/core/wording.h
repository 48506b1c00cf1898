// The words of amendments in the languages of the papers (REG 28; RULES 36).
//
// A text is typed in one language and stands in it in every paper until a translation is added.
#ifndef CORE_WORDING_H
#define CORE_WORDING_H

#include "base/buf.h"
#include "core/state.h"

struct wording {
    const char *text; // "" for an amendment without words
    int from;         // the language it stands in, its translation follows; NOBODY: all is well
};

struct wording wording_in(const struct state *state, const struct amendment *a, enum lang lang);
// Somebody has worded it in this language: its author, the scenario, a translator.
bool wording_stands(const struct state *state, const struct amendment *a, enum lang lang);
// A translator has, and nobody else: the text may be corrected until its vote is opened.
bool wording_translated(const struct state *state, const struct amendment *a, enum lang lang);
// " (қазақ тілінде, аудармасы кейін беріледі)", behind a text that stands in the language `from`;
// nothing for NOBODY.
void wording_put_follows(int from, enum lang lang, struct buf *out);
// The decision is signed, so that its text is as it is: its sitting has been closed, or a paper has
// carried it to its addressee (choice).
bool wording_signed(const struct state *state, int draft);
// The first language of the decision, Kazakh and Russian, that an adopted amendment still has to
// be translated into; NOBODY for none, and when it is too late.
int wording_lacks(const struct state *state, const struct amendment *a);
// How many adopted amendments lack one.
int wording_lacking(const struct state *state);

#endif
