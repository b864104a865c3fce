// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/command.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kontorctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KONTOR_VERSION));
    return kontor::runCommandLine(QCoreApplication::arguments().mid(1));
}
