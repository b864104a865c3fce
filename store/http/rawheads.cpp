// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/rawheads.h"

#include <sys/socket.h>
#include <dlfcn.h>
#include <sys/types.h>

#include <array>
#include <atomic>

namespace kontor::http::rawheads {

namespace {

struct Head
{
    bool sound = true;
    bool ended = false; ///< what comes is the body
    bool begun = false; ///< an empty line before the request line is allowed (RFC 9112, 2.2)
    bool lineStart = true;
    bool returned = false; ///< the byte before was a CR
    qint64 behind = 0; ///< bytes behind the head

    void look(char c)
    {
        if (ended) {
            ++behind;
            return;
        }
        const bool lineEnd = c == '\n';
        sound = sound && c != '\0' && returned == lineEnd; // no CR without LF, no LF without CR
        if (lineStart && (c == ' ' || c == '\t' || c == ':')) // folded, or without a name
            sound = false;
        returned = c == '\r';
        if (lineEnd) {
            ended = lineStart && begun;
            lineStart = true;
        } else if (!returned) {
            begun = true;
            lineStart = false;
        }
    }
};

/// By socket; those beyond are not served.
constexpr int socketsMax = 65'536;
std::array<std::atomic<Head *>, socketsMax> heads;

Head *headOf(int socket) { return socket >= 0 && socket < socketsMax ? heads[size_t(socket)].load() : nullptr; }

} // namespace

void opened(int socket)
{
    if (socket < 0 || socket >= socketsMax)
        return;
    delete heads[size_t(socket)].exchange(new Head);
}

void closed(int socket)
{
    if (socket >= 0 && socket < socketsMax)
        delete heads[size_t(socket)].exchange(nullptr);
}

void nextRequest(int socket)
{
    if (Head *head = headOf(socket))
        *head = Head();
}

bool isSound(int socket)
{
    const Head *head = headOf(socket);
    return head == nullptr || head->sound;
}

bool hasMore(int socket, qint64 bodyBytes)
{
    const Head *head = headOf(socket);
    return head != nullptr && head->behind > bodyBytes;
}

} // namespace kontor::http::rawheads

/// Stands before the C library's function of this name for libmicrohttpd's calls (and everybody else's, which pass by).
extern "C" __attribute__((visibility("default"))) ssize_t recv(int socket, void *buffer, size_t size, int flags)
{
    using Receive = ssize_t (*)(int, void *, size_t, int);
    static const auto receive = reinterpret_cast<Receive>(dlsym(RTLD_NEXT, "recv"));
    const ssize_t got = receive(socket, buffer, size, flags);
    if (kontor::http::rawheads::Head *head =
            got > 0 && (flags & MSG_PEEK) == 0 ? kontor::http::rawheads::headOf(socket) : nullptr) {
        for (const char *byte = static_cast<const char *>(buffer), *end = byte + got; byte < end; ++byte)
            head->look(*byte);
    }
    return got;
}
