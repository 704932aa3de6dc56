#include <sys/prctl.h>

// prctl(2) takes a varying number of arguments, which Swift cannot call.
static inline int forbid_core_dumps_and_tracing(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
