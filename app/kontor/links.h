// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QString>

namespace kontor {

/// Links of other programs (kontor://customer/CODE) on their way to the desk that is open already: the system starts Kontor once more for each,
/// and that one hands it on. One desk of a user listens; where several are open it is the first.
class LinkDoor : public QObject
{
    Q_OBJECT
public:
    explicit LinkDoor(QObject *parent = nullptr);

    /// Whether the text looks like a link of ours.
    static bool isLink(const QString &text);
    /// Gives a link to an open desk; false when there is none.
    static bool handOn(const QString &link);

    void listen(); ///< quietly nothing where another desk does

Q_SIGNALS:
    void came(const QString &link);

private:
    void take();
    QLocalServer m_server;
};

} // namespace kontor
