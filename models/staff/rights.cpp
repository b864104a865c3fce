// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staff/rights.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

template <typename List> QString labelIn(const List &list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.name == name; });
    return found != list.end() ? found->label() : name;
}

} // namespace

QString Right::label() const { return tr(title); }
QString StaffRole::label() const { return tr(title); }

const QList<Right> &allRights()
{
    static const QList<Right> list = {
        {u"view"_s, QT_TRANSLATE_NOOP("kontor", "See customers, products and imports")},
        {u"edit"_s, QT_TRANSLATE_NOOP("kontor", "Edit customers")},
        {u"credentials"_s, QT_TRANSLATE_NOOP("kontor", "Invite, reset, unlock, end sessions")},
        {u"passwords"_s, QT_TRANSLATE_NOOP("kontor", "Set passwords")},
        {u"log_in_as"_s, QT_TRANSLATE_NOOP("kontor", "Log in as a customer")},
        {u"activity"_s, QT_TRANSLATE_NOOP("kontor", "See who did what")},
        {u"import"_s, QT_TRANSLATE_NOOP("kontor", "Import files")},
        {u"undo"_s, QT_TRANSLATE_NOOP("kontor", "Undo imports and changes of many")},
        {u"export"_s, QT_TRANSLATE_NOOP("kontor", "Export")},
        {u"orders"_s, QT_TRANSLATE_NOOP("kontor", "See orders and carts")},
        {u"companies"_s, QT_TRANSLATE_NOOP("kontor", "Edit companies and who belongs to them")},
        {u"handle_orders"_s, QT_TRANSLATE_NOOP("kontor", "Move orders on, cancel them")},
        {u"catalogue"_s, QT_TRANSLATE_NOOP("kontor", "Edit products, prices and stock")},
        {u"settings"_s, QT_TRANSLATE_NOOP("kontor", "Edit trade stores, price tiers, warehouses, sources and mail")},
        {u"staff"_s, QT_TRANSLATE_NOOP("kontor", "Manage staff")},
    };
    return list;
}

const QList<StaffRole> &staffRoles()
{
    static const QStringList editor = {u"view"_s, u"edit"_s, u"companies"_s, u"activity"_s, u"export"_s};
    static const QStringList support = {u"view"_s,     u"credentials"_s, u"log_in_as"_s,
                                        u"activity"_s, u"orders"_s,      u"handle_orders"_s};
    static const QStringList importer = {u"view"_s,   u"edit"_s,     u"import"_s,   u"undo"_s,
                                         u"export"_s, u"activity"_s, u"catalogue"_s};
    static const QStringList manager =
        importer + QStringList{u"companies"_s, u"credentials"_s, u"orders"_s, u"handle_orders"_s, u"settings"_s};
    static const QList<StaffRole> list = {
        {u"viewer"_s, QT_TRANSLATE_NOOP("kontor", "Viewer"), {u"view"_s}},
        {u"editor"_s, QT_TRANSLATE_NOOP("kontor", "Editor"), editor},
        {u"support"_s, QT_TRANSLATE_NOOP("kontor", "Support"), support},
        {u"importer"_s, QT_TRANSLATE_NOOP("kontor", "Importer"), importer},
        {u"manager"_s, QT_TRANSLATE_NOOP("kontor", "Manager"), manager},
        {u"admin"_s, QT_TRANSLATE_NOOP("kontor", "Administrator"),
         manager + QStringList{u"passwords"_s, u"log_in_as"_s, u"staff"_s}},
    };
    return list;
}

QString rightLabel(const QString &name)
{
    QStringList labels;
    for (const QString &one : name.split(u'|'))
        labels << labelIn(allRights(), one);
    return labels.join(tr("’ or ‘"));
}

bool Rights::may(const QString &right) const
{
    if (right.isEmpty() || m_all)
        return true;
    const QStringList any = right.split(u'|');
    return std::any_of(any.begin(), any.end(), [this](const QString &one) { return m_names.contains(one); });
}
QString staffRoleLabel(const QString &name) { return labelIn(staffRoles(), name); }

QString adminRole() { return staffRoles().constLast().name; }

Rights Rights::all()
{
    Rights out;
    out.m_all = true;
    return out;
}

QList<TableGrant> tableGrants()
{
    QList<TableGrant> out;
    QFile file(u":/rights/grants.txt"_s);
    if (!file.open(QFile::ReadOnly))
        return out;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 3 || line.startsWith(u'#'))
            continue;
        TableGrant grant{words[0], words[1], words[2].toUpper().split(u','), {}, false};
        if (words.size() > 3) {
            grant.columns = words[3].mid(1).split(u',');
            grant.allBut = words[3].startsWith(u'-');
        }
        out << grant;
    }
    return out;
}

} // namespace kontor
