/* A disk that fails when it is told to, and one that remembers everything: preloaded (LD_PRELOAD) into a process of the tests.
 *
 * It stands before the C library's calls that change files, and looks only at those under TUTELA_FAULTS_ROOT. The process talks to it by names
 * that exist nowhere, so that the other side needs no foreign function:
 *
 *   unlink("/tutela-faults/arm/N/KIND/MODE")   the N-th call from now fails; KIND eio, enospc, eintr, short; MODE once, on (and all after it)
 *   unlink("/tutela-faults/space/N")           files may grow by N bytes from now; then the disk is full
 *   unlink("/tutela-faults/disarm")            everything goes through again
 *   unlink("/tutela-faults/mark/TEXT")         TEXT is written into the record
 *   readlink("/tutela-faults/state")           "CALLS FIRED LAST": calls seen since it was armed, how many failed, which was the last to
 *
 * With TUTELA_FAULTS_LOG every call that succeeded is recorded there, as little-endian
 *   op (1), inode (8), offset (8), path length (4), data length (4), path, data
 * op: c create, w write, t truncate, s fsync, r rename (data: the new name), u unlink, d mkdir, m mark.
 *
 * Built by the tests: cc -shared -fPIC -O1 -o faults.so faults.c -ldl -lpthread
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 4096
#define MAGIC "/tutela-faults/"
enum kind { NONE, EIO_, ENOSPC_, EINTR_, SHORT_ };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char root[1024];
static size_t root_length;
static int log_file = -1;
static char watched[MOST_FILES];
static enum kind kind;
static int on, armed, limited;
static long countdown, calls, fired;
static long long space;
static char last[32] = "-";

/* The next definition of a name: the C library's own. */
#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
    const char *where = getenv("TUTELA_FAULTS_ROOT"), *log = getenv("TUTELA_FAULTS_LOG");
    if (where) {
        snprintf(root, sizeof root, "%s", where);
        root_length = strlen(root);
    }
    if (log) log_file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int inside(const char *path) {
    return root_length && path && strncmp(path, root, root_length) == 0;
}

static int is_watched(int file) {
    return file >= 0 && file < MOST_FILES && watched[file];
}

static void put(char op, uint64_t inode, uint64_t offset, const char *path, const void *data, size_t length) {
    if (log_file < 0) return;
    uint32_t name = path ? (uint32_t)strlen(path) : 0, size = (uint32_t)length;
    char head[25];
    head[0] = op;
    memcpy(head + 1, &inode, 8);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, &name, 4);
    memcpy(head + 21, &size, 4);
    struct iovec parts[3] = {{head, sizeof head}, {(void *)path, name}, {(void *)data, length}};
    if (syscall(SYS_writev, log_file, parts, 3) != (long)(sizeof head + name + length)) abort();
}

static uint64_t inode_of(int file) {
    struct stat found;
    return fstat(file, &found) == 0 ? (uint64_t)found.st_ino : 0;
}

/* Whether this call fails; -1 with errno when it does, 1 when it is to be cut short. */
static int strike(const char *what, int is_write) {
    if (!armed) return 0;
    calls++;
    int due = on ? calls >= countdown : calls == countdown;
    if (!due) return 0;
    if (kind == SHORT_ && !is_write) return 0;
    fired++;
    snprintf(last, sizeof last, "%s", what);
    if (kind == SHORT_) return 1;
    errno = kind == EIO_ ? EIO : kind == EINTR_ ? EINTR : ENOSPC;
    return -1;
}

/* How much of a write fits on the disk. */
static size_t fitting(int file, off_t offset, size_t length) {
    struct stat found;
    if (!limited || fstat(file, &found) != 0) return length;
    long long end = (long long)offset + (long long)length, growth = end > found.st_size ? end - found.st_size : 0;
    if (growth <= space) {
        space -= growth;
        return length;
    }
    calls++;
    fired++;
    long long fits = (long long)length - (growth - space);
    space = 0;
    return fits > 0 ? (size_t)fits : 0;
}

static void give_back(long long bytes) {
    if (limited && bytes > 0) space += bytes;
}

static int control(const char *what) {
    char kind_name[16], mode[16];
    long long number;
    pthread_mutex_lock(&lock);
    if (sscanf(what, "arm/%lld/%15[a-z]/%15[a-z]", &number, kind_name, mode) == 3) {
        kind = !strcmp(kind_name, "eio") ? EIO_ : !strcmp(kind_name, "enospc") ? ENOSPC_ : !strcmp(kind_name, "eintr") ? EINTR_ : SHORT_;
        on = !strcmp(mode, "on");
        countdown = (long)number;
        calls = fired = 0;
        armed = 1;
    } else if (sscanf(what, "space/%lld", &number) == 1) {
        space = number;
        calls = fired = 0;
        limited = 1;
    } else if (!strcmp(what, "disarm")) {
        armed = limited = 0;
    } else if (!strncmp(what, "mark/", 5)) {
        put('m', 0, 0, NULL, what + 5, strlen(what + 5));
    }
    pthread_mutex_unlock(&lock);
    return 0;
}

static int opened(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
    if (!inside(path)) return real(path, flags, mode);
    pthread_mutex_lock(&lock);
    struct stat found;
    int was = stat(path, &found) == 0, makes = (flags & O_CREAT) && !was, file = -1;
    if (!makes || strike("open", 0) >= 0) {
        file = real(path, flags, mode);
        if (file >= 0 && file < MOST_FILES) {
            watched[file] = 1;
            if (makes) put('c', inode_of(file), 0, path, NULL, 0);
            if (was && (flags & O_TRUNC)) put('t', inode_of(file), 0, path, NULL, 0);
        }
    }
    pthread_mutex_unlock(&lock);
    return file;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        mode_t mode = 0; \
        if (flags & O_CREAT) { \
            va_list more; \
            va_start(more, flags); \
            mode = va_arg(more, mode_t); \
            va_end(more); \
        } \
        return opened(real, path, flags, mode); \
    }
OPEN(open)
OPEN(open64)

int close(int file) {
    REAL(close);
    if (file >= 0 && file < MOST_FILES) watched[file] = 0;
    return real(file);
}

static ssize_t wrote(int file, const void *data, size_t length, off_t offset, const char *what) {
    int struck = strike(what, 1);
    if (struck < 0) return -1;
    if (struck > 0 && length > 1) length /= 2;
    size_t fits = fitting(file, offset, length);
    if (fits == 0 && length > 0) {
        errno = ENOSPC;
        return -1;
    }
    ssize_t done = syscall(SYS_pwrite64, file, data, fits, offset);
    if (done > 0) put('w', inode_of(file), (uint64_t)offset, NULL, data, (size_t)done);
    return done;
}

ssize_t write(int file, const void *data, size_t length) {
    REAL(write);
    if (!is_watched(file)) return real(file, data, length);
    pthread_mutex_lock(&lock);
    off_t offset = lseek(file, 0, SEEK_CUR);
    ssize_t done = wrote(file, data, length, offset, "write");
    if (done > 0) lseek(file, offset + done, SEEK_SET);
    pthread_mutex_unlock(&lock);
    return done;
}

#define PWRITE(name, offset_type) \
    ssize_t name(int file, const void *data, size_t length, offset_type offset) { \
        REAL(name); \
        if (!is_watched(file)) return real(file, data, length, offset); \
        pthread_mutex_lock(&lock); \
        ssize_t done = wrote(file, data, length, offset, "pwrite"); \
        pthread_mutex_unlock(&lock); \
        return done; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

/* Written one part at a time would be several calls; nobody in the product does this to a file, and it must not go by unseen. */
ssize_t writev(int file, const struct iovec *parts, int count) {
    REAL(writev);
    if (is_watched(file)) abort();
    return real(file, parts, count);
}

#define SYNC(name) \
    int name(int file) { \
        REAL(name); \
        if (!is_watched(file)) return real(file); \
        pthread_mutex_lock(&lock); \
        int done = strike("fsync", 0) < 0 ? -1 : real(file); \
        if (done == 0) put('s', inode_of(file), 0, NULL, NULL, 0); \
        pthread_mutex_unlock(&lock); \
        return done; \
    }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name, offset_type) \
    int name(int file, offset_type length) { \
        REAL(name); \
        if (!is_watched(file)) return real(file, length); \
        pthread_mutex_lock(&lock); \
        struct stat found; \
        long long before = fstat(file, &found) == 0 ? found.st_size : 0; \
        int done = strike("ftruncate", 0) < 0 ? -1 : real(file, length); \
        if (done == 0) { \
            give_back(before - (long long)length); \
            put('t', inode_of(file), (uint64_t)length, NULL, NULL, 0); \
        } \
        pthread_mutex_unlock(&lock); \
        return done; \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

int rename(const char *from, const char *to) {
    REAL(rename);
    if (!inside(from) && !inside(to)) return real(from, to);
    pthread_mutex_lock(&lock);
    int done = strike("rename", 0) < 0 ? -1 : real(from, to);
    if (done == 0) put('r', 0, 0, from, to, strlen(to));
    pthread_mutex_unlock(&lock);
    return done;
}

int unlink(const char *path) {
    REAL(unlink);
    if (!strncmp(path, MAGIC, sizeof MAGIC - 1)) return control(path + sizeof MAGIC - 1);
    if (!inside(path)) return real(path);
    pthread_mutex_lock(&lock);
    struct stat found;
    /* What is not there cannot fail to go. */
    if (lstat(path, &found) != 0) {
        pthread_mutex_unlock(&lock);
        return real(path);
    }
    int done = strike("unlink", 0) < 0 ? -1 : real(path);
    if (done == 0) {
        give_back(found.st_size);
        put('u', 0, 0, path, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return done;
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    if (!inside(path)) return real(path, mode);
    pthread_mutex_lock(&lock);
    struct stat found;
    int done = lstat(path, &found) == 0 ? real(path, mode) : strike("mkdir", 0) < 0 ? -1 : real(path, mode);
    if (done == 0) put('d', lstat(path, &found) == 0 ? (uint64_t)found.st_ino : 0, 0, path, NULL, 0);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t readlink(const char *path, char *to, size_t length) {
    REAL(readlink);
    if (strncmp(path, MAGIC, sizeof MAGIC - 1)) return real(path, to, length);
    pthread_mutex_lock(&lock);
    int said = snprintf(to, length, "%ld %ld %s", calls, fired, last);
    pthread_mutex_unlock(&lock);
    return said < (int)length ? said : (ssize_t)length;
}
