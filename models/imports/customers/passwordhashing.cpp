// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/password.h"
#include "imports/customers/customerkind.h"
#include "imports/customers/customerreader.h"

#include <thread>

namespace kontor {

using namespace Qt::StringLiterals;

static constexpr int hashThreads = 2; ///< of the machine that imports

void CustomerKind::hashSecrets(const QList<StagedRow *> &rows, const ImportPlan &plan, const QStringList &headings,
                               const Cancel &cancel) const
{
    const Directory none;
    const CustomerReader reader(plan, headings, none);
    QList<QPair<StagedRow *, QString>> work;
    for (StagedRow *row : rows) {
        const QString password = reader.value(*row, u"password"_s).value_or(QString());
        if (!row->hasPassword && !row->setsPassword() && !password.isEmpty())
            work << qMakePair(row, password);
    }
    if (work.isEmpty())
        return;
    std::atomic<qsizetype> next = 0;
    const auto hashSome = [&work, &next, &cancel] {
        for (qsizetype k = next++; k < work.size() && !cancel.requested(); k = next++)
            work.at(k).first->passwordHash = password::hash(work.at(k).second);
    };
    std::vector<std::thread> threads;
    for (int i = 1; i < hashThreads; ++i)
        threads.emplace_back(hashSome);
    hashSome();
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace kontor
