// Gives the terminal back when the program dies: whatever ends it, no role card stays on the
// screen and the shell gets a usable line.
#ifndef TERM_RESTORE_H
#define TERM_RESTORE_H

// From now on INT, TERM, HUP, PIPE, QUIT, ABRT and faults restore the terminal before they end
// the program (signals that are ignored or already handled stay so), and so does exit(). Ctrl+Z
// is off: a stopped program would leave its screen behind. Only this process restores, not its
// children.
void restore_arm(void);
// The terminal has been given back in the regular way.
void restore_disarm(void);

#endif
