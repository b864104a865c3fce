// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kontor::http::rawheads {

/// The bytes of requests' heads as they come in, looked at before libmicrohttpd joins folded lines, cuts a line at a NUL and takes bare line
/// ends (all of which 0.9.75 does without telling): whoever stands before the store could read such a head as another one (RFC 9112, 2.2 and
/// 5.2). Everything is told by the socket, on the one network thread that has it.

void opened(int socket);
void closed(int socket);
void nextRequest(int socket); ///< the answer to the one before is given
/// Whether the head that came in last is one that everybody reads alike.
bool isSound(int socket);
/// Whether more came than the head and a body of so many bytes: requests sent behind it, which nobody looked at.
bool hasMore(int socket, qint64 bodyBytes);

} // namespace kontor::http::rawheads
