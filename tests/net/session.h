// A whole session of housing-utilities as the lines its people say, each at its own terminal.
#ifndef NET_SESSION_H
#define NET_SESSION_H

// Ends with NULL. Everything that is somebody's alone is in it: whispers, notes, a secret ballot,
// a closed session. The two of WORD_PAIR agree that the debrief tells it. Texts that nobody else
// may get hold one of the words below.
extern const char *const session_lines[];

#define WORD_PAIR "backstage-between-two"
#define WORD_FACTION "backstage-in-the-faction"
#define WORD_GUESTS "backstage-among-guests"
#define WORD_NOTE "observed-by-the-trainer"
#define WORD_OWN_NOTE "written-for-oneself-only"
#define WORD_CLOSED_SPEECH "announced-behind-closed-doors"
#define WORD_CLOSED_TITLE "an-item-proposed-behind-closed-doors"
#define WORD_REFUSED "no-such-complication-exists"

#endif
