// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor {

/// Passwords of customers: argon2id by libsodium, 19 MiB and 2 passes (OWASP Password Storage Cheat Sheet), parameters
/// kept in the hash text. All functions are thread-safe; hashing takes about 20 ms, so never call it on the window's thread.
namespace password {

/// Why a password is refused, in words; empty when it may be used: 8 to 128 characters, none of the most common ones, not guessed
/// quickly by what people do (zxcvbn, 10^8 guesses). No rules of composition (NIST SP 800-63B 5.1.1.2). `about`: the customer's own
/// names and addresses, which are guessed first.
QString problem(const QString &password, const QStringList &about = {});
/// Four words' worth of letters and digits without look-alikes, for staff to hand over: 80 bits, in groups of four.
QString generate();
/// The text to store. Throws Failure when memory is short.
QString hash(const QString &password);
bool matches(const QString &hash, const QString &password);
/// True when `hash` was made with weaker parameters than today's; hash anew at the next sign-in.
bool isWeak(const QString &hash);
/// Takes as long as matches(), for accounts that do not exist.
void pretend(const QString &password);

} // namespace password

/// Single-use secrets: tickets and session ids. Only the SHA-256 is stored.
namespace token {

QString make(); ///< 256 bits from libsodium as 64 hex digits
bool isOne(const QString &text); ///< as long as one; what else it is, the database says
QString hash(const QString &token); ///< SHA-256 as hex
bool equal(const QString &a, const QString &b); ///< in constant time

} // namespace token

} // namespace kontor
