#include <malloc.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

// prctl(2) takes a varying number of arguments, which Swift cannot call.
static inline int forbid_core_dumps_and_tracing(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

// syncfs(2) is hidden from programs that do not ask for GNU extensions, and Swift cannot ask.
extern int syncfs(int);
static inline int sync_file_system(int descriptor) { return syncfs(descriptor); }

static inline void report_crash(int number) {
    static const char message[] = "The program met an error of its own and stopped. What was written before is whole; please report what you did.\n";
    (void)number;
    (void)!write(2, message, sizeof message - 1);
    _exit(70);
}

// Swift's own report of a crash shows memory, and with it words of the text at hand: this one says nothing.
static inline void forbid_crash_reports(void) {
    const int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
    for (unsigned index = 0; index < sizeof signals / sizeof signals[0]; index++) signal(signals[index], report_crash);
}
