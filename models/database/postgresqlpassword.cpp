// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgresqlpassword.h"

#include "database/postgresqlcopy.h"

namespace kontor::postgresql {

using namespace Qt::StringLiterals;

QString scramVerifier(Session &session, const QString &role, const QString &password)
{
    const std::unique_ptr<char, void (*)(void *)> made(PQencryptPasswordConn(native(session.connection()),
                                                                             password.toUtf8().constData(),
                                                                             role.toUtf8().constData(), "scram-sha-256"),
                                                       PQfreemem);
    if (!made)
        throw Failure(Error::Kind::Internal, u"no password verifier"_s);
    return QString::fromLatin1(made.get());
}

} // namespace kontor::postgresql
