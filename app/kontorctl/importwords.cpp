// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kontorctl/importwords.h"

#include "imports/recordkind.h"

namespace kontor {

using namespace Qt::StringLiterals;

const QList<QPair<QString, ImportPlan::Mode>> &modes()
{
    static const QList<QPair<QString, ImportPlan::Mode>> list = {{u"add-and-update"_s, ImportPlan::Mode::AddAndUpdate},
                                                                 {u"add-only"_s, ImportPlan::Mode::AddOnly},
                                                                 {u"update-only"_s, ImportPlan::Mode::UpdateOnly},
                                                                 {u"deactivate-listed"_s, ImportPlan::Mode::DeactivateListed},
                                                                 {u"deactivate-missing"_s, ImportPlan::Mode::DeactivateMissing}};
    return list;
}

const QList<QPair<QString, ImportPlan::Match>> &matches()
{
    static const QList<QPair<QString, ImportPlan::Match>> list = {{u"code"_s, ImportPlan::Match::SourceCode},
                                                                  {u"email"_s, ImportPlan::Match::Email},
                                                                  {u"username"_s, ImportPlan::Match::Username}};
    return list;
}

QStringList encodings()
{
    QStringList out;
    for (const QByteArray &name : encoding::usual())
        out << QString::fromLatin1(name).toLower();
    return out;
}

QString oneOf(QStringList words)
{
    const QString last = words.takeLast();
    return words.join(u", "_s) + u" or "_s + last;
}

const QString fieldsHint = u"Fields are those of the template, and for customers company, phone, name."_s;

QStringList recordKinds()
{
    QStringList out;
    for (const RecordKind *kind : RecordKind::all())
        out << kind->name();
    return out;
}

} // namespace kontor
