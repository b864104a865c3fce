// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <liboath/oath.h>

#include <cstdlib>

namespace kontor {

/// What an authenticator app shows for a base32 secret, `seconds` from now (RFC 6238, six digits, 30 s).
inline QByteArray totpCode(const QString &secret, qint64 seconds = 0)
{
    char *bytes = nullptr;
    size_t size = 0;
    if (oath_base32_decode(qPrintable(secret), size_t(secret.size()), &bytes, &size) != OATH_OK)
        qFatal("secret");
    char out[7] = "";
    oath_totp_generate(bytes, size, time_t(QDateTime::currentSecsSinceEpoch() + seconds), 30, 0, 6, out);
    free(bytes);
    return out;
}

} // namespace kontor
