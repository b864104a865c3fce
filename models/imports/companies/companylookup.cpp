// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/companies/companylookup.h"

#include "base/text.h"
#include "companies/companiesrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

static QString keyOf(const CompanyNamed &named)
{
    return named.code.isEmpty() ? u"n/"_s + text::folded(named.name) : u"c/"_s + named.code;
}

CompanyLookup::CompanyLookup(Session &session, qint64 channelId, const QList<CompanyNamed> &named)
{
    QStringList codes, names;
    for (const CompanyNamed &one : named) {
        codes << one.code;
        names << text::folded(one.name);
    }
    for (QStringList *list : {&codes, &names}) {
        list->removeAll(QString());
        list->removeDuplicates();
    }
    for (const Company &company : CompaniesRepository(session).called(channelId, codes, names)) {
        if (!company.sourceCode.isEmpty())
            m_companies[keyOf({company.sourceCode, {}})] << company;
        m_companies[keyOf({{}, company.name})] << company;
    }
}

const Company *CompanyLookup::find(const CompanyNamed &named, const RowReader &reader, QList<RowProblem> &problems) const
{
    const bool byCode = !named.code.isEmpty();
    const QString column = reader.columnOf(byCode ? u"company_code"_s : u"company"_s);
    const auto found = m_companies.constFind(keyOf(named));
    if (found == m_companies.constEnd()) {
        problems << RowProblem{
            column, byCode ? tr("There is no company with the code ‘%1’. Import the companies first.").arg(named.code.left(100))
                           : tr("There is no company ‘%1’. Import the companies first.").arg(named.name.left(100))};
        return nullptr;
    }
    if (found->size() > 1) {
        problems << RowProblem{
            column,
            tr("%1 companies are called ‘%2’. Add a column with their codes.").arg(found->size()).arg(found->front().name)};
        return nullptr;
    }
    return &found->front();
}

} // namespace kontor
